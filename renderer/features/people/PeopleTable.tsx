import { Link } from 'wouter';
import type { Person } from '../../../shared/contract/people.ts';
import type { CaseId, PersonId } from '../../../shared/contract/values.ts';
import { personKindNames } from '../../../shared/domain/caseTerms.ts';
import { casePath } from '../../app/paths.ts';
import { count, RegisterName, RegisterRow, RegisterTable, VisuallyHidden } from '../../ui/index.ts';
import { CoveredText, usePersonName } from '../masking/index.ts';
import styles from './People.module.css';
import { personLabelFieldId } from './PersonNames.tsx';
import { birthInWords, kindHeadings } from './peopleWords.ts';

interface PeopleTableProps {
  caseId: CaseId;
  people: readonly Person[];
  selectedId: PersonId | null;
  onSelect: (personId: PersonId) => void;
  onRemove: (person: Person) => void;
}

/** By kind, the children first. ↑ ↓ select, Enter changes, Delete removes. */
export function PeopleTable({ caseId, people, selectedId, onSelect, onRemove }: PeopleTableProps) {
  const nameOf = usePersonName();
  const selected = people.find(({ id }) => id === selectedId);
  return (
    <RegisterTable className={styles.table} onDelete={() => selected && onRemove(selected)}>
      <thead>
        <tr>
          <th scope="col">Shown as</th>
          <th scope="col">Born</th>
          <th scope="col">Also known as</th>
          <th scope="col" className={styles.number}>
            Entries
          </th>
        </tr>
      </thead>
      {personKindNames.map((kind) => {
        const ofKind = people.filter((person) => person.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.kind}>
                {kindHeadings[kind]}
              </th>
            </tr>
            {ofKind.map((person) => (
              <RegisterRow
                key={person.id}
                isSelected={person.id === selectedId}
                onSelect={() => onSelect(person.id)}
              >
                <td>
                  <RegisterName
                    isSelected={person.id === selectedId}
                    onSelect={() => onSelect(person.id)}
                    fieldId={personLabelFieldId}
                  >
                    {person.label}
                  </RegisterName>
                  {nameOf(person) !== person.label && (
                    <span className={styles.realName}>
                      <VisuallyHidden>Real name: </VisuallyHidden>
                      {nameOf(person)}
                    </span>
                  )}
                </td>
                <td>{birthInWords(person)}</td>
                <td className={styles.quiet}>
                  <CoveredText text={person.alsoKnownAs} />
                </td>
                <td className={styles.number}>
                  {person.entryCount === 0 ? (
                    '0'
                  ) : (
                    <Link
                      href={casePath(caseId, 'chronology')}
                      state={{ filter: { personIds: [person.id] } }}
                      aria-label={`${count(person.entryCount, 'entry', 'entries')} that ${person.entryCount === 1 ? 'names' : 'name'} ${nameOf(person)}`}
                    >
                      {person.entryCount.toLocaleString('en-GB')}
                    </Link>
                  )}
                </td>
              </RegisterRow>
            ))}
          </tbody>
        );
      })}
    </RegisterTable>
  );
}
