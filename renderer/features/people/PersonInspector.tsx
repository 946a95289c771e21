import { Link } from 'wouter';
import type { Person } from '../../../shared/contract/people.ts';
import { casePath } from '../../app/paths.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { count, RegisterInspector, SavedSelect, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import styles from './People.module.css';
import {
  ageFacts,
  alsoKnownAsHint,
  hasDueDate,
  labelHint,
  personKindOptions,
  readingHint,
} from './peopleWords.ts';
import { today } from './today.ts';
import type { PersonRemoval } from './useRemovePerson.ts';

export const personLabelFieldId = 'person-label';

/** Everything about the selected person; all of it saves itself. */
export function PersonInspector({ person, removal }: { person: Person; removal: PersonRemoval }) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `people:${person.id}`,
    record: person,
    fields: ({ label, kind, alsoKnownAs, birth, due }: Person) => ({
      label,
      kind,
      alsoKnownAs,
      birth: birth?.text ?? '',
      due: due?.text ?? '',
    }),
    save: (changes) => client.call('people.update', { personId: person.id, changes }),
  });
  const { draft } = details;
  const refusal = removal.refusal?.personId === person.id ? removal.refusal.error : null;
  const isDuplicate = details.problem?.code === 'record/duplicate';
  const isChild = hasDueDate(draft.kind);
  const facts = isChild ? ageFacts(draft.birth, draft.due, today()) : '';
  return (
    <RegisterInspector
      problem={isDuplicate ? details.problem?.message : undefined}
      refusal={refusal?.message}
      removeLabel="Remove from the case"
      onRemove={() => void removal.remove(person)}
      history={<HistoryPanel recordId={person.id} />}
    >
      <SavedTextField
        id={personLabelFieldId}
        label="Shown as"
        field={details.field('label')}
        hint={labelHint}
        maxLength={300}
      />
      <SavedSelect label="Who it is" options={personKindOptions} field={details.field('kind')} />
      <SavedTextField
        label="Also known as"
        field={details.field('alsoKnownAs')}
        hint={alsoKnownAsHint}
        maxLength={1_000}
      />
      <SavedTextField
        label="Born"
        field={details.field('birth')}
        hint={readingHint(draft.birth, 'As far as it is known: 14/2/26, Feb 2026, 2019')}
        maxLength={300}
      />
      {isChild && (
        <SavedTextField
          label="Due"
          field={details.field('due')}
          hint={readingHint(draft.due, 'The date the baby was due, for weeks of pregnancy before the birth')}
          maxLength={300}
        />
      )}
      {facts && <p className={styles.facts}>{facts}</p>}
      <p className={styles.facts}>
        {person.entryCount === 0 ? (
          'No entry names this person yet.'
        ) : (
          <Link href={casePath(person.caseId, 'chronology')} state={{ filter: { personIds: [person.id] } }}>
            {`${count(person.entryCount, 'entry', 'entries')} in the chronology`}
          </Link>
        )}
      </p>
    </RegisterInspector>
  );
}
