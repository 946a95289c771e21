import type { CaseRecord } from '../../../shared/contract/cases.ts';
import { Link } from 'wouter';
import { exerciseKinds } from '../../../shared/domain/caseTerms.ts';
import { casePath } from '../../app/paths.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Panel, SavedSelect, SavedTextField } from '../../ui/index.ts';
import { CoveredTextArea } from '../masking/index.ts';
import { caseFields, markingOptions, pseudonymHint } from './caseWords.ts';
import styles from './Overview.module.css';

export function CaseDetails({ record }: { record: CaseRecord }) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `cases:${record.id}`,
    record,
    fields: caseFields,
    save: (changes) => client.call('cases.update', { caseId: record.id, changes }),
  });
  return (
    <Panel title="Case details" aside={<span className={styles.aside}>saved as you type</span>}>
      <div className={styles.form}>
        <SavedTextField
          label="The child’s pseudonym"
          field={details.field('pseudonym')}
          hint={pseudonymHint}
          maxLength={300}
        />
        <SavedTextField label="Reference" field={details.field('reference')} maxLength={300} />
        <SavedTextField label="Partnership" field={details.field('partnership')} maxLength={300} />
        <SavedTextField
          label="Lead reviewer"
          field={details.field('leadReviewer')}
          hint="As the title page will name them."
          maxLength={300}
        />
        <div className={styles.kind}>
          <span>Kind of exercise</span>
          <Link href={casePath(record.id, 'overview/exercises')}>{exerciseKinds[record.exerciseKind]}</Link>
        </div>
        <SavedSelect label="Protective marking" options={markingOptions} field={details.field('marking')} />
        <div className={styles.wholeRow}>
          <CoveredTextArea
            label="Summary"
            voice="reviewer"
            field={details.field('summary')}
            hint="What happened, in a few sentences. It opens the report."
            rows={4}
            isSerif
          />
        </div>
      </div>
    </Panel>
  );
}
