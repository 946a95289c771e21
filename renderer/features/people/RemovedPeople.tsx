import type { Person } from '../../../shared/contract/people.ts';
import type { PersonId } from '../../../shared/contract/values.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, formatMoment, Note, showNotice } from '../../ui/index.ts';
import { usePersonName } from '../masking/index.ts';
import styles from './People.module.css';
import { kindHeadings } from './peopleWords.ts';

interface RemovedPeopleProps {
  people: readonly Person[];
  onRestored: (personId: PersonId) => void;
}

/** Nothing is deleted: each can be put back with all that was written of them. */
export function RemovedPeople({ people, onRestored }: RemovedPeopleProps) {
  const restore = useWrite('people.restore');
  const nameOf = usePersonName();
  const putBack = async ({ id, label }: Person) => {
    if (!(await restore.run({ personId: id }))) return;
    onRestored(id);
    showNotice(`${label} put back`);
  };
  if (people.length === 0) return <p className={styles.nothing}>No person has been removed.</p>;
  return (
    <>
      {restore.error && (
        <Note kind="danger" role="alert">
          {restore.error.message}
        </Note>
      )}
      <ul className={styles.removed}>
        {people.map((person) => (
          <li key={person.id}>
            <div>
              <b>{nameOf(person)}</b>
              <p className={styles.quiet}>
                {kindHeadings[person.kind]}
                {person.removedAt && ` · removed ${formatMoment(person.removedAt)}`}
              </p>
            </div>
            <Button
              size="small"
              aria-label={`Put back ${nameOf(person)}`}
              onPress={() => void putBack(person)}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
