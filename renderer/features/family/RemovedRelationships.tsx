import type { Relationship } from '../../../shared/contract/family.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './Family.module.css';
import { sentenceOf } from './familyWords.ts';

interface RemovedRelationshipsProps {
  people: readonly Person[];
  relationships: readonly Relationship[];
  onRestore: (relationship: Relationship) => Promise<void>;
}

/** Nothing is deleted: each can be put back with its dates and its doubt. */
export function RemovedRelationships({ people, relationships, onRestore }: RemovedRelationshipsProps) {
  if (relationships.length === 0) return <p className={styles.legend}>No relationship has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {relationships.map((relationship) => {
        const words = sentenceOf(people, relationship) || 'A relationship of somebody who was removed';
        return (
          <li key={relationship.id}>
            <div>
              <b>{words}</b>
              {relationship.removedAt && (
                <p className={styles.quiet}>Removed {formatMoment(relationship.removedAt)}</p>
              )}
            </div>
            <Button
              size="small"
              aria-label={`Put back: ${words}`}
              onPress={() => void onRestore(relationship)}
            >
              Put back
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
