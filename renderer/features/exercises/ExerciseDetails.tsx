import type { Exercise } from '../../../shared/contract/exercises.ts';
import { dayText, readDay, withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Panel, SavedSelect, SavedTextArea, SavedTextField, Select } from '../../ui/index.ts';
import { PublicationHoldNote } from '../holds/index.ts';
import { kindOptions, outcomeOptions } from './exerciseWords.ts';
import styles from './Exercises.module.css';

const tooSoon =
  'This is before the decision to initiate it. Check both dates; they are kept as you wrote them.';
const dayNames = ['initiatedOn', 'publishedOn', 'endedOn'] as const;

/** Everything about one exercise but its stages; all of it saves itself. */
export function ExerciseDetails({ exercise }: { exercise: Exercise }) {
  const client = useClient();
  const { draft, field, choose } = useAutosave({
    recordKey: `exercises:${exercise.id}`,
    record: exercise,
    fields: ({ kind, title, outcome, initiatedOn, publishedOn, endedOn, endedBecause }: Exercise) => ({
      kind,
      title,
      outcome,
      initiatedOn: dayText(initiatedOn),
      publishedOn: dayText(publishedOn),
      endedOn: dayText(endedOn),
      endedBecause,
    }),
    save: async (changes) =>
      client.call('exercises.update', { exerciseId: exercise.id, changes: withDays(changes, dayNames) }),
  });
  const cautionOf = (day: string) => {
    const [begun, later] = [readDay(draft.initiatedOn), readDay(day)];
    return begun && later && later < begun ? tooSoon : '';
  };
  return (
    <Panel title="Details" aside={<span className={styles.aside}>saved as you type</span>}>
      <PublicationHoldNote caseId={exercise.caseId} />
      <div className={styles.form}>
        <SavedSelect
          label="Kind of exercise"
          options={kindOptions}
          field={field('kind')}
          hint="To put a wrong kind right. Where the exercise has become another, turn it instead."
        />
        <SavedTextField
          label="What it calls itself"
          field={field('title')}
          hint="Only where its title says something else, as “Serious Case Review” over the text of a local review."
          maxLength={300}
        />
        {draft.kind === 'other' && (
          <Select
            label="Which outcome"
            options={outcomeOptions}
            value={draft.outcome}
            onChange={(outcome) => choose('outcome', outcome)}
          />
        )}
        <SavedTextField
          label="Decision to initiate it"
          field={field('initiatedOn')}
          hint="A local review’s six months are counted from here."
          maxLength={100}
        />
        <SavedTextField
          label="Publication"
          field={field('publishedOn')}
          caution={cautionOf(draft.publishedOn)}
          hint="Intended or actual."
          maxLength={100}
        />
        <SavedTextField
          label="Ended on"
          field={field('endedOn')}
          caution={cautionOf(draft.endedOn)}
          hint="Empty while it goes on."
          maxLength={100}
        />
        {(draft.endedOn !== '' || draft.endedBecause !== '') && (
          <div className={styles.wholeRow}>
            <SavedTextArea label="Why it ended" field={field('endedBecause')} rows={2} isSerif />
          </div>
        )}
      </div>
    </Panel>
  );
}
