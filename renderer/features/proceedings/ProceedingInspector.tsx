import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import { withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { RegisterInspector, SavedSelect, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { HoldFields } from './HoldFields.tsx';
import {
  dayFieldNames,
  editableProceeding,
  kindOptions,
  nextOnCaution,
  nextOnHint,
} from './proceedingWords.ts';
import styles from './Proceedings.module.css';
import type { ProceedingActs } from './useProceedingActs.ts';
import { WitnessList } from './WitnessList.tsx';

export const proceedingTitleFieldId = 'proceeding-title';

interface ProceedingInspectorProps {
  proceeding: Proceeding;
  today: string;
  acts: ProceedingActs;
}

/** Everything about the selected proceedings; all of it saves itself. */
export function ProceedingInspector({ proceeding, today, acts }: ProceedingInspectorProps) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `proceedings:${proceeding.id}`,
    record: proceeding,
    fields: editableProceeding,
    save: async (changes) =>
      client.call('proceedings.update', {
        proceedingId: proceeding.id,
        changes: withDays(changes, dayFieldNames),
      }),
  });
  const { draft, field } = details;
  return (
    <RegisterInspector
      problem={undefined}
      refusal={acts.refusal?.message}
      removeLabel="Remove from the list"
      onRemove={() => void acts.remove(proceeding)}
      history={<HistoryPanel recordId={proceeding.id} />}
    >
      <SavedSelect label="Kind of proceedings" options={kindOptions} field={field('kind')} />
      <SavedTextField
        id={proceedingTitleFieldId}
        label="Called"
        field={field('title')}
        hint="Where the kind alone does not say it. Never a real name."
        maxLength={300}
      />
      <SavedTextField label="Court or body" field={field('court')} maxLength={300} />
      <SavedTextField label="Reference" field={field('reference')} maxLength={300} />
      <SavedTextField
        label="How far they have come"
        field={field('status')}
        hint="Charged, opened and adjourned, strategy meeting held."
        maxLength={300}
      />
      <SavedTextField
        label="Next date"
        field={field('nextOn')}
        hint={nextOnHint(draft.nextOn)}
        caution={nextOnCaution(draft.nextOn, draft.endedOn, today)}
        maxLength={300}
      />
      <SavedTextField label="What happens then" field={field('nextWhat')} maxLength={300} />
      <HoldFields details={details} />
      <section className={styles.group} aria-label="Contact">
        <h3>Contact</h3>
        <SavedTextField label="Name" field={field('contactName')} maxLength={300} />
        <SavedTextField label="Role" field={field('contactRole')} maxLength={300} />
        <SavedTextField label="How to reach them" field={field('contactHow')} maxLength={300} />
      </section>
      <WitnessList proceeding={proceeding} acts={acts} />
      <section className={styles.group} aria-label="Restrictions, end and note">
        <SavedTextArea
          label="Restrictions"
          field={field('restrictions')}
          hint="What may not be reported or shared, and by whose order."
          rows={2}
        />
        <SavedTextField
          label="Ended on"
          field={field('endedOn')}
          hint="Empty while they go on."
          maxLength={100}
        />
        {(draft.endedOn !== '' || draft.outcome !== '') && (
          <SavedTextArea label="What came of them" field={field('outcome')} rows={2} />
        )}
        <SavedTextArea label="Note" field={field('note')} rows={2} />
      </section>
    </RegisterInspector>
  );
}
