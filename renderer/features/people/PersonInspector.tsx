import { Link } from 'wouter';
import type { Person } from '../../../shared/contract/people.ts';
import { casePath } from '../../app/paths.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Checkbox, count, RegisterInspector, SavedSelect, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { WitnessNote } from '../proceedings/index.ts';
import { CoveredTextField } from '../masking/index.ts';
import { OtherPseudonyms } from './OtherPseudonyms.tsx';
import styles from './People.module.css';
import { PersonNames } from './PersonNames.tsx';
import { Standings } from './Standings.tsx';
import {
  ageFacts,
  alsoKnownAsHint,
  hasDueDate,
  personKindOptions,
  readingHint,
  sexOptions,
} from './peopleWords.ts';
import { today } from './today.ts';
import type { PersonRemoval } from './useRemovePerson.ts';

/** Everything about the selected person; all of it saves itself. */
export function PersonInspector({ person, removal }: { person: Person; removal: PersonRemoval }) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `people:${person.id}`,
    record: person,
    fields: (saved: Person) => ({
      kind: saved.kind,
      alsoKnownAs: saved.alsoKnownAs,
      birth: saved.birth?.text ?? '',
      due: saved.due?.text ?? '',
      died: saved.died?.text ?? '',
      sex: saved.sex,
      isUnborn: saved.isUnborn,
      ethnicity: saved.ethnicity,
      disability: saved.disability,
      languages: saved.languages,
      religion: saved.religion,
    }),
    save: (changes) => client.call('people.update', { personId: person.id, changes }),
  });
  const { draft } = details;
  const refusal = removal.refusal?.personId === person.id ? removal.refusal.error : null;
  const isChild = hasDueDate(draft.kind);
  const facts = isChild ? ageFacts(draft.birth, draft.due, today()) : '';
  return (
    <RegisterInspector
      problem={undefined}
      refusal={refusal?.message}
      removeLabel="Remove from the case"
      onRemove={() => void removal.remove(person)}
      history={<HistoryPanel recordId={person.id} />}
    >
      <PersonNames person={person} />
      <WitnessNote caseId={person.caseId} personId={person.id} />
      <SavedSelect label="Who it is" options={personKindOptions} field={details.field('kind')} />
      <CoveredTextField
        label="Also known as"
        field={details.field('alsoKnownAs')}
        hint={alsoKnownAsHint}
        maxLength={1_000}
      />
      <SavedSelect label="Sex" options={sexOptions} field={details.field('sex')} />
      {isChild && (
        <Checkbox isSelected={draft.isUnborn} onChange={(isOn) => details.choose('isUnborn', isOn)}>
          Not born yet
        </Checkbox>
      )}
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
      <SavedTextField
        label="Died"
        field={details.field('died')}
        hint={readingHint(draft.died, 'Only where the person has died')}
        maxLength={300}
      />
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
      <section className={styles.group} aria-label="Identity">
        <h3>Identity</h3>
        <SavedTextField label="Ethnicity" field={details.field('ethnicity')} maxLength={300} />
        <SavedTextField label="Disability" field={details.field('disability')} maxLength={300} />
        <SavedTextField label="Languages" field={details.field('languages')} maxLength={300} />
        <SavedTextField label="Religion" field={details.field('religion')} maxLength={300} />
      </section>
      <OtherPseudonyms person={person} />
      <Standings person={person} />
    </RegisterInspector>
  );
}
