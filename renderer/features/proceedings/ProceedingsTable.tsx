import { Ban, Check } from 'lucide-react';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import type { ProceedingId } from '../../../shared/contract/values.ts';
import { proceedingKinds } from '../../../shared/domain/proceedingTerms.ts';
import { isHeld } from '../../../shared/domain/publicationHold.ts';
import { RegisterName, RegisterRow, RegisterTable, StatusMark } from '../../ui/index.ts';
import { proceedingTitleFieldId } from './ProceedingInspector.tsx';
import styles from './Proceedings.module.css';
import { dayWords } from '../holds/index.ts';
import { nextOnWords } from './proceedingWords.ts';

interface ProceedingsTableProps {
  proceedings: readonly Proceeding[];
  selectedId: ProceedingId | null;
  today: string;
  onSelect: (id: ProceedingId) => void;
  onRemove: (proceeding: Proceeding) => void;
}

/** Those that go on, by their next date; then those that ended. ↑ ↓ select, Enter changes, Delete removes. */
export function ProceedingsTable(props: ProceedingsTableProps) {
  const { proceedings, selectedId, today, onSelect, onRemove } = props;
  const selected = proceedings.find(({ id }) => id === selectedId);
  return (
    <RegisterTable className={styles.table} onDelete={() => selected && onRemove(selected)}>
      <thead>
        <tr>
          <th scope="col">Proceedings</th>
          <th scope="col">Where they stand</th>
          <th scope="col">Next</th>
          <th scope="col">Publication</th>
          <th scope="col" className={styles.number}>
            Witnesses
          </th>
        </tr>
      </thead>
      <tbody>
        {proceedings.map((proceeding) => {
          const isSelected = proceeding.id === selectedId;
          const select = () => onSelect(proceeding.id);
          return (
            <RegisterRow key={proceeding.id} isSelected={isSelected} onSelect={select}>
              <td>
                <RegisterName isSelected={isSelected} onSelect={select} fieldId={proceedingTitleFieldId}>
                  {proceeding.title || proceedingKinds[proceeding.kind]}
                </RegisterName>
                <p className={styles.quiet}>
                  {[proceeding.title && proceedingKinds[proceeding.kind], proceeding.court]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </td>
              <td>
                {proceeding.endedOn === null ? proceeding.status : `Ended ${dayWords(proceeding.endedOn)}`}
                {proceeding.endedOn !== null && proceeding.outcome !== '' && (
                  <p className={styles.quiet}>{proceeding.outcome}</p>
                )}
              </td>
              <td>
                {proceeding.nextOn === null ? (
                  <span className={styles.quiet}>{proceeding.endedOn === null ? 'No date set' : ''}</span>
                ) : (
                  nextOnWords(proceeding.nextOn)
                )}
                {proceeding.nextWhat !== '' && <p className={styles.quiet}>{proceeding.nextWhat}</p>}
              </td>
              <td>
                <HoldMark proceeding={proceeding} today={today} />
              </td>
              <td className={styles.number}>{proceeding.witnesses.length}</td>
            </RegisterRow>
          );
        })}
      </tbody>
    </RegisterTable>
  );
}

function HoldMark({ proceeding, today }: { proceeding: Proceeding; today: string }) {
  const { holdsPublication, holdLiftedOn } = proceeding;
  if (!holdsPublication) return <span className={styles.quiet}>Not held</span>;
  return isHeld({ liftedOn: holdLiftedOn }, today) ? (
    <StatusMark kind="warning" icon={Ban}>
      Held
    </StatusMark>
  ) : (
    <StatusMark kind="neutral" icon={Check}>
      Free again
    </StatusMark>
  );
}
