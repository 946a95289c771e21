import { memo } from 'react';
import type { Entry, ExportColumn } from '../../../shared/contract/chronology.ts';
import { cx } from '../../ui/index.ts';
import { EntryCell, type Names } from './EntryCell.tsx';
import styles from './Grid.module.css';

interface EntryRowProps {
  entry: Entry;
  names: Names;
  columns: readonly ExportColumn[];
  index: number;
  isSelected: boolean;
  isMarked: boolean;
  /** What stands above it and says that there is no entry for so many days; read out with the cell that has the focus. */
  gapId: string | undefined;
  /** The column whose cell can be reached with Tab; null in every row but one. */
  focusColumn: ExportColumn | null;
}

/** Two lines, always as tall, so that the scroll bar is honest; all the words are beside the table. Keys and clicks are the grid's. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, names, columns, index, isSelected, isMarked, gapId, focusColumn } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected || isMarked}
      data-row={index}
      className={cx(
        styles.row,
        styles.columns,
        isSelected && styles.selected,
        isMarked && styles.marked,
        entry.withdrawnAt !== null && styles.withdrawn,
      )}
    >
      {columns.map((column, place) => (
        <span
          key={column}
          role="gridcell"
          aria-colindex={place + 1}
          aria-describedby={column === focusColumn ? gapId : undefined}
          data-column={column}
          tabIndex={column === focusColumn ? 0 : -1}
        >
          <EntryCell column={column} entry={entry} names={names} shown={columns} />
        </span>
      ))}
    </div>
  );
});
