import type { CaseId } from '../../../shared/contract/values.ts';
import { type DocumentKind, documentKindNames, documentKinds } from '../../../shared/domain/documentKinds.ts';
import { Select } from '../../ui/index.ts';
import { chooseDocument } from './documentMemory.ts';
import styles from './Report.module.css';

const options = documentKindNames.map((value) => ({ value, label: documentKinds[value].title }));

/** Which document of the case is looked at and taken out. */
export function DocumentChoice({ caseId, document }: { caseId: CaseId; document: DocumentKind }) {
  return (
    <div className={styles.document}>
      <Select
        label="Document"
        options={options}
        value={document}
        onChange={(chosen) => chooseDocument(caseId, chosen)}
        hint={documentKinds[document].about}
      />
    </div>
  );
}
