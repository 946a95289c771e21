import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import type { DisclosureId } from '../../../shared/contract/values.ts';
import { proceedingName } from '../../../shared/domain/proceedingTerms.ts';
import { cx, RegisterName, RegisterRow, RegisterTable, StatusMark } from '../../ui/index.ts';
import styles from './Proceedings.module.css';
import { dayWords } from '../holds/index.ts';
import { givenOrReceived } from './proceedingWords.ts';

/** The act on a line that Enter goes to. */
export const disclosureActsId = 'disclosure-acts';

interface DisclosuresTableProps {
  disclosures: readonly Disclosure[];
  proceedings: readonly Proceeding[];
  selectedId: DisclosureId | null;
  onSelect: (id: DisclosureId) => void;
  onStrike: () => void;
}

/** Newest day first. ↑ ↓ select, Enter goes to the acts of the line, Delete strikes it through. */
export function DisclosuresTable(props: DisclosuresTableProps) {
  const { disclosures, proceedings, selectedId, onSelect, onStrike } = props;
  return (
    <RegisterTable className={styles.table} onDelete={onStrike}>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Day</th>
          <th scope="col">Given or received</th>
          <th scope="col">What</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        {disclosures.map((disclosure) => {
          const { id, number, onDay, what, struckAt, proceedingId } = disclosure;
          const isSelected = id === selectedId;
          const select = () => onSelect(id);
          const isStruck = struckAt !== null;
          const proceeding = proceedings.find((each) => each.id === proceedingId);
          return (
            <RegisterRow key={id} isSelected={isSelected} onSelect={select}>
              <td>
                <RegisterName isSelected={isSelected} onSelect={select} fieldId={disclosureActsId}>
                  {number}
                </RegisterName>
              </td>
              <td className={styles.day}>{dayWords(onDay)}</td>
              <td>{givenOrReceived(disclosure)}</td>
              <td>
                {isStruck && <StatusMark kind="neutral">Struck through</StatusMark>}
                <p className={cx(styles.lines, isStruck && styles.struck)}>
                  {isStruck ? <s>{what}</s> : what}
                </p>
              </td>
              <td className={styles.quiet}>{proceeding && proceedingName(proceeding)}</td>
            </RegisterRow>
          );
        })}
      </tbody>
    </RegisterTable>
  );
}
