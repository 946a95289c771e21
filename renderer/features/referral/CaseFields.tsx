import type { CaseRecord } from '../../../shared/contract/cases.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Panel, SavedSelect, SavedTextField } from '../../ui/index.ts';
import { caseFields, markingOptions, pseudonymHint } from '../cases/index.ts';
import styles from './Referral.module.css';

/** What the case is called and how it is marked: the same fields as on the overview. */
export function CaseFields({ review }: { review: CaseRecord }) {
  const client = useClient();
  const { field } = useAutosave({
    recordKey: `cases:${review.id}`,
    record: review,
    fields: caseFields,
    save: (changes) => client.call('cases.update', { caseId: review.id, changes }),
  });
  return (
    <Panel title="The case">
      <div className={styles.form}>
        <SavedTextField label="Reference" field={field('reference')} maxLength={300} />
        <SavedTextField
          label="Working title"
          field={field('workingTitle')}
          hint="What it is called before there is a pseudonym. Never the real name."
          maxLength={300}
        />
        <SavedTextField
          label="The child’s pseudonym"
          field={field('pseudonym')}
          hint={pseudonymHint}
          maxLength={300}
        />
        <SavedTextField label="Partnership" field={field('partnership')} maxLength={300} />
        <SavedSelect label="Protective marking" options={markingOptions} field={field('marking')} />
      </div>
    </Panel>
  );
}
