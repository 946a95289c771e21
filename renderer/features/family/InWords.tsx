import type { FamilyWords } from '../../../shared/domain/describeFamily.ts';
import type { FamilyRelationship } from '../../../shared/domain/familyAsAt.ts';
import { CoveredText } from '../masking/index.ts';
import styles from './Family.module.css';

interface InWordsProps {
  id: string;
  words: FamilyWords;
  relationships: readonly Pick<FamilyRelationship, 'id' | 'personA' | 'personB'>[];
  /** Whose sentences are marked. */
  personId: string | null;
  onOpen: (relationshipId: string) => void;
}

/** All that the drawing says, in sentences. A relationship's sentence opens it to be changed. */
export function InWords({ id, words, relationships, personId, onOpen }: InWordsProps) {
  const ofPerson = new Set(
    relationships.flatMap((one) => (one.personA === personId || one.personB === personId ? one.id : [])),
  );
  return (
    <div id={id} className={styles.words}>
      <p role="status">{words.summary}</p>
      {words.people.length > 0 && (
        <section aria-label="People in words">
          <h3>People</h3>
          <ul>
            {words.people.map((person) => (
              <li key={person.id} data-marked={person.id === personId}>
                {person.sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      {words.relationships.length > 0 && (
        <section aria-label="Relationships in words">
          <h3>Relationships</h3>
          <ul>
            {words.relationships.map((one) => (
              <li key={one.id} data-marked={ofPerson.has(one.id)}>
                <button type="button" className={styles.sentence} onClick={() => onOpen(one.id)}>
                  <CoveredText text={one.sentence} voice="reviewer" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {[...words.standIns, ...words.leftOut].length > 0 && (
        <section aria-label="Not drawn">
          <h3>Not drawn</h3>
          <ul>
            {[...words.standIns, ...words.leftOut].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
