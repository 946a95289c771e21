import { Button, cx } from '../../../ui/index.ts';
import type { PreviewRow } from '../reading/drawnRows.ts';
import { rowNumber } from '../reading/places.ts';
import type { ColumnGroup } from './columnGroups.ts';
import styles from './PreviewTable.module.css';

/** The row of the file that holds its headings. */
export function HeadingRow({ row, groups }: { row: PreviewRow; groups: readonly ColumnGroup[] }) {
  return (
    <tr className={styles.heading}>
      <th scope="row">{rowNumber(row.ref)}</th>
      {groups.map((group) => (
        <td key={group.key} className={cx(group.isHidden && styles.hatched)}>
          {group.isHidden
            ? ''
            : group.columns
                .map(({ index }) => row.cells[index] ?? '')
                .filter((cell) => cell !== '')
                .join('; ')}
        </td>
      ))}
    </tr>
  );
}

interface UnseenRowProps {
  from: number;
  to: number;
  span: number;
  onMore: () => void;
}

/** Rows that were counted but not asked for. */
export function UnseenRow({ from, to, span, onMore }: UnseenRowProps) {
  return (
    <tr className={styles.fold}>
      <th scope="row">{from === to ? from : `${from}–${to}`}</th>
      <td colSpan={span}>
        {from === to ? 'This row is counted and not shown. ' : 'These rows are counted and not shown. '}
        <Button variant="link" onPress={onMore}>
          Show more rows
        </Button>
      </td>
    </tr>
  );
}
