import type { Relationship } from '../../../shared/contract/family.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { RelationshipId } from '../../../shared/contract/values.ts';
import { relationshipInWords } from '../../../shared/domain/relationshipTerms.ts';
import { RegisterName, RegisterRow, RegisterTable, StatusMark } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import styles from './Family.module.css';
import { timeInWords } from './familyWords.ts';
import { firstFieldId } from './RelationshipInspector.tsx';

interface RelationshipTableProps {
  people: readonly Person[];
  relationships: readonly Relationship[];
  problems: ReadonlyMap<string, readonly string[]>;
  selectedId: RelationshipId | null;
  onSelect: (id: RelationshipId) => void;
  onRemove: (relationship: Relationship) => Promise<void>;
}

/** Every relationship of whatever time. ↑ ↓ select, Enter changes, Delete removes. */
export function RelationshipTable(props: RelationshipTableProps) {
  const { people, relationships, problems, selectedId, onSelect, onRemove } = props;
  const byId = new Map<string, Person>(people.map((person) => [person.id, person]));
  const selected = relationships.find(({ id }) => id === selectedId);
  if (relationships.length === 0)
    return <p className={styles.legend}>No relationship has been recorded yet. Press N to add the first.</p>;
  return (
    <RegisterTable className={styles.table} onDelete={() => selected && void onRemove(selected)}>
      <thead>
        <tr>
          <th scope="col">Who is what to whom</th>
          <th scope="col" className={styles.time}>
            When
          </th>
          <th scope="col" className={styles.state}>
            Certain
          </th>
        </tr>
      </thead>
      <tbody>
        {relationships.map((relationship) => {
          const { id, personA, personB, type, typeOther, isUncertain, uncertainBecause } = relationship;
          const one = byId.get(personA);
          return (
            <RegisterRow key={id} isSelected={id === selectedId} onSelect={() => onSelect(id)}>
              <td>
                <RegisterName
                  isSelected={id === selectedId}
                  onSelect={() => onSelect(id)}
                  fieldId={firstFieldId}
                >
                  {`${one?.label ?? ''} is ${relationshipInWords(type, typeOther, one?.sex)} ${byId.get(personB)?.label ?? ''}`}
                </RegisterName>
                {isUncertain && uncertainBecause !== '' && (
                  <p className={styles.quiet}>
                    <CoveredText text={uncertainBecause} voice="reviewer" />
                  </p>
                )}
              </td>
              <td>{timeInWords(relationship)}</td>
              <td>
                {problems.has(id) ? (
                  <StatusMark kind="warning">Look again</StatusMark>
                ) : (
                  isUncertain && <StatusMark kind="neutral">Uncertain</StatusMark>
                )}
              </td>
            </RegisterRow>
          );
        })}
      </tbody>
    </RegisterTable>
  );
}
