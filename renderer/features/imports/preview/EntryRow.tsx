import { useRef, useState } from 'react';
import { cx, VisuallyHidden } from '../../../ui/index.ts';
import type { DrawnEntry } from '../reading/drawnRows.ts';
import type { CorrectedField, HandChoice } from '../reading/handChoice.ts';
import { placeKey, rowNumber, rowWords } from '../reading/places.ts';
import type { ColumnGroup } from './columnGroups.ts';
import { EntryCell } from './EntryCell.tsx';
import { EntryFoot } from './EntryFoot.tsx';
import styles from './PreviewTable.module.css';
import type { RowActs } from './rowActs.ts';

interface EntryRowProps {
  drawn: DrawnEntry;
  groups: readonly ColumnGroup[];
  choice: HandChoice;
  isLocked: boolean;
  dateTexts: ReadonlyMap<string, string>;
  acts: RowActs;
}

/** A row that becomes an entry, or cannot be read yet. Enter on its number opens its fields in place. */
export function EntryRow({ drawn, groups, choice, isLocked, dateTexts, acts }: EntryRowProps) {
  const { row, entry, difference, isUnread, key } = drawn;
  const head = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isForLater, setIsForLater] = useState(false);
  const problemField = isUnread && !isForLater && !isLocked ? fieldInQuestion(drawn) : null;
  const close = () => {
    setIsOpen(false);
    head.current?.focus();
  };
  const correct = (field: CorrectedField, text: string | null) => {
    acts.correct(row.ref, field, text);
    if (field === problemField) head.current?.focus();
  };
  const isFramed = isUnread && !isForLater;
  // An empty cell beside a date that wants room for its problem gives its own.
  const isTakenUp = (index: number) => {
    const [before, group] = [groups[index - 1], groups[index]];
    if (problemField !== 'date' || isOpen || before?.field !== 'date' || !group || group.isHidden)
      return false;
    return group.columns.every(({ index: column }) => (row.cells[column] ?? '') === '');
  };
  const fieldsOpen = (field: CorrectedField) => isOpen || field === problemField;
  return (
    <>
      <tr
        className={cx(
          isFramed && styles.unread,
          isChange(drawn) && styles.changes,
          isOpen && styles.isOpen,
          isFramed && styles.withFoot,
        )}
        data-list-row
        data-place={key}
      >
        <th scope="row">
          <button
            ref={head}
            type="button"
            data-list-item
            aria-expanded={isOpen}
            aria-label={`${rowWords(row.ref)}${isUnread ? ', cannot be read yet' : ''}`}
            onClick={() => setIsOpen(!isOpen)}
            disabled={isLocked}
          >
            {rowNumber(row.ref)}
          </button>
        </th>
        {groups.map((group, index) =>
          isTakenUp(index) ? null : (
            <EntryCell
              key={group.key}
              group={group}
              drawn={drawn}
              choice={choice}
              dateTexts={dateTexts}
              isLast={index + (isTakenUp(index + 1) ? 1 : 0) === groups.length - 1}
              isOpen={isCorrected(group.field) && fieldsOpen(group.field)}
              hasProblem={group.field === problemField}
              hasFocus={isOpen && group.field === firstField(groups)}
              span={isTakenUp(index + 1) ? 2 : 1}
              onCorrect={correct}
              onClose={close}
            />
          ),
        )}
      </tr>
      {(isOpen || problemField !== null) && (
        <EntryFoot
          drawn={drawn}
          span={groups.length}
          text={entry?.date.text ?? dateCells(drawn, groups)}
          isUnread={isFramed}
          kept={choice.kept?.some((ref) => placeKey(ref) === key) ?? false}
          isOpen={isOpen}
          onCorrect={correct}
          onLeaveOut={(why) => acts.leaveOut(row.ref, why)}
          onKeepOut={() => acts.keepOut(row.ref)}
          onLater={() => {
            setIsForLater(true);
            head.current?.focus();
          }}
          onClose={close}
        />
      )}
      {isUnread && isForLater && (
        <tr className={styles.waits}>
          <td>
            <VisuallyHidden>{rowWords(row.ref)}</VisuallyHidden>
          </td>
          <td colSpan={groups.length}>
            {`${row.why}. Left for later: it will wait with its own words. `}
            <button type="button" onClick={() => setIsForLater(false)}>
              Put it right now
            </button>
          </td>
        </tr>
      )}
      {isChange(drawn) && difference?.number !== null && difference?.number !== undefined && (
        <tr className={styles.changesNote}>
          <td>
            <VisuallyHidden>{rowWords(row.ref)}</VisuallyHidden>
          </td>
          <td
            colSpan={groups.length}
          >{`${entry?.fate === 'moved' ? 'Moves' : 'Changes'} entry ${difference.number}`}</td>
        </tr>
      )}
    </>
  );
}

function isChange({ entry }: DrawnEntry): boolean {
  return entry?.fate === 'changed' || entry?.fate === 'moved';
}

function isCorrected(field: ColumnGroup['field']): field is CorrectedField {
  return field === 'date' || field === 'time' || field === 'whatHappened';
}

function dateCells({ row }: DrawnEntry, groups: readonly ColumnGroup[]): string {
  const columns = groups.filter(({ field }) => field === 'date').flatMap((group) => group.columns);
  return columns.map(({ index }) => row.cells[index] ?? '').join(' ');
}

function firstField(groups: readonly ColumnGroup[]): ColumnGroup['field'] {
  return groups.find(({ field }) => isCorrected(field))?.field ?? null;
}

/** The date, unless it reads well: then it is the words that are missing. */
function fieldInQuestion({ entry }: DrawnEntry): CorrectedField {
  const isDated = entry !== undefined && (entry.date.from !== null || entry.date.to !== null);
  return isDated && entry.event.trim() === '' ? 'whatHappened' : 'date';
}
