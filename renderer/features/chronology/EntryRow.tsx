import { memo, type MouseEvent } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { AgencyChip, cx, VisuallyHidden } from '../../ui/index.ts';
import { ChildSeenMark } from './ChildSeenMark.tsx';
import { dateNote } from './entryWords.ts';
import styles from './Grid.module.css';

interface EntryRowProps {
  entry: Entry;
  agency: Agency | undefined;
  index: number;
  isSelected: boolean;
  onSelect: (index: number) => void;
  onEdit: () => void;
}

/** Two lines; the selected one opens to all its words, for clipped words can mislead. */
export const EntryRow = memo(function EntryRow({
  entry,
  agency,
  index,
  isSelected,
  onSelect,
  onEdit,
}: EntryRowProps) {
  // Pressed, not clicked: a row above may close as this one is chosen, and the release then meets another row.
  const press = (event: MouseEvent) => {
    if (event.button !== 0) return;
    if (event.detail > 1) {
      event.preventDefault();
      onEdit();
    } else onSelect(index);
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={index}
      tabIndex={isSelected ? 0 : -1}
      className={cx(styles.row, styles.columns, isSelected && styles.selected)}
      onMouseDown={press}
    >
      <span role="gridcell" className={styles.number}>
        {entry.number}
      </span>
      <span role="gridcell">
        <b>{formatEventDate(entry.date)}</b>
        <small>{dateNote(entry.date, entry.time)}</small>
      </span>
      <span role="gridcell">
        {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
        <small>{entry.source}</small>
      </span>
      <span role="gridcell">
        <span className={styles.words}>{entry.whatHappened}</span>
      </span>
      <span role="gridcell">
        <ChildSeenMark state={entry.childSeen} />
      </span>
      <span role="gridcell">
        <span className={styles.words}>{entry.comment}</span>
      </span>
      <span role="gridcell" className={styles.cited}>
        {entry.findings.map(({ id, label, title }) => (
          <span key={id} className={styles.cite} title={title}>
            <VisuallyHidden>Finding </VisuallyHidden>
            {label}
          </span>
        ))}
      </span>
    </div>
  );
});
