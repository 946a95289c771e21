import { count } from '../../../ui/index.ts';
import type { DrawnEntry } from '../reading/drawnRows.ts';
import { rowNumber } from '../reading/places.ts';
import styles from './PreviewTable.module.css';

interface FoldRowProps {
  rows: readonly DrawnEntry[];
  isOpen: boolean;
  span: number;
  onFold: (key: string) => void;
}

/** A run of rows that read well, folded away with its count. Space or Enter unfolds it. */
export function FoldRow({ rows, isOpen, span, onFold }: FoldRowProps) {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  return (
    <tr className={styles.fold} data-list-row>
      <th scope="row">{`${rowNumber(first.row.ref)}–${rowNumber(last.row.ref)}`}</th>
      <td colSpan={span}>
        <button type="button" data-list-item aria-expanded={isOpen} onClick={() => onFold(first.key)}>
          {`${count(rows.length, 'row')} read without difficulty`}
        </button>
      </td>
    </tr>
  );
}
