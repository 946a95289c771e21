import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { type DocumentKind, documentKindNames, documentKinds } from '../../../shared/domain/documentKinds.ts';
import { Select } from '../../ui/index.ts';
import { RapidReviewChoice } from '../exercises/index.ts';
import { TemplateAct } from '../report-templates/index.ts';
import { chooseDocument } from './documentMemory.ts';
import styles from './Report.module.css';

const options = documentKindNames.map((value) => ({ value, label: documentKinds[value].title }));

interface DocumentChoiceProps {
  caseId: CaseId;
  document: DocumentKind;
  /** The case, once it has been read. */
  record: CaseRecord | undefined;
  onTemplate: () => void;
}

/** Which document of the case is looked at and taken out, and the way to what it is made of. */
export function DocumentChoice({ caseId, document, record, onTemplate }: DocumentChoiceProps) {
  return (
    <div className={styles.document}>
      <Select
        label="Document"
        options={options}
        value={document}
        onChange={(chosen) => chooseDocument(caseId, chosen)}
        hint={documentKinds[document].about}
      />
      {document !== 'learning-report' && (
        <RapidReviewChoice caseId={caseId} hint="Whose records are told of." />
      )}
      {record && <TemplateAct review={record} document={document} onOpen={onTemplate} />}
    </div>
  );
}
