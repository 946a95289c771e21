import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Entry, ExportColumn } from '../../../shared/contract/chronology.ts';
import type { EntryId } from '../../../shared/contract/values.ts';
import { cx } from '../../ui/index.ts';
import type { Direction, Marked } from './chronologyView.ts';
import { columnNames, widthsOf } from './columns.ts';
import type { Names } from './EntryCell.tsx';
import { EntryRow } from './EntryRow.tsx';
import { GapRow } from './GapRow.tsx';
import styles from './Grid.module.css';
import { GridHead } from './GridHead.tsx';
import { readGridKey, stepped } from './gridKeys.ts';
import { LoadingRow } from './LoadingRow.tsx';
import { MarkTrack } from './MarkTrack.tsx';
import { type EntryPages, type PageRange, pageSize } from './useEntryPages.ts';
import { headHeight, rowHeight, useEntryRows } from './useEntryRows.ts';
import { useGridFocus } from './useGridFocus.ts';
import type { ListMarks } from './useListMarks.ts';
import { useTallRow } from './useTallRow.ts';

/** A page that stays in view for so long is stayed at. */
const flightMs = 90;

/** What can be done in the grid. The screen does it; the grid knows only places. */
export interface GridActs {
  readonly go: (index: number, column: ExportColumn) => void;
  readonly extendTo: (index: number) => void;
  readonly toggle: (index: number) => void;
  readonly edit: (column: ExportColumn) => void;
  readonly insert: () => void;
  readonly fillDown: () => void;
  readonly selectAll: () => void;
  /** Clears the marks; false where there were none. */
  readonly clear: () => boolean;
  /** Moves the entry up or down within its day. */
  readonly shift: (by: -1 | 1) => void;
}

interface EntryGridProps {
  pages: EntryPages;
  marks: ListMarks;
  names: Names;
  columns: readonly ExportColumn[];
  selectedIndex: number;
  column: ExportColumn;
  marked: Marked;
  editing: EntryId | null;
  renderEditor: (entry: Entry, rowIndex: number) => ReactNode;
  /** The row of an entry that is being written: at the foot, or below the entry it is to follow. */
  newRow: { readonly after: EntryId | null; readonly row: ReactNode } | null;
  direction: Direction;
  onTurn: () => void;
  onRange: (range: PageRange) => void;
  /** Goes up each time the focus should come to the selected cell. */
  focusRequest: number;
  acts: GridActs;
}

/** Only the rows in view are in the page. One cell can be reached with Tab; the arrow keys do the rest. */
export function EntryGrid(props: EntryGridProps) {
  const { pages, marks, columns, selectedIndex, editing, newRow, onRange, acts } = props;
  const total = pages.total ?? 0;
  const column = columns.includes(props.column) ? props.column : 'date';
  const scroller = useRef<HTMLDivElement>(null);

  const afterIndex = newRow?.after ? pages.indexOf(newRow.after) : -1;
  const editIndex = editing === null ? -1 : pages.indexOf(editing);
  const tall = useTallRow(afterIndex >= 0 ? afterIndex : editIndex, rowHeight);
  const virtualizer = useEntryRows(scroller, {
    total,
    marks,
    selectedIndex,
    tall,
    hasRowAtFoot: newRow !== null && afterIndex < 0,
  });
  const gapIds = useId();

  const first = Math.floor((virtualizer.range?.startIndex ?? 0) / pageSize);
  const last = Math.floor((virtualizer.range?.endIndex ?? 0) / pageSize);
  useEffect(() => {
    // Pages that are only flown over are not read.
    const timer = setTimeout(() => onRange({ first, last }), flightMs);
    return () => clearTimeout(timer);
  }, [onRange, first, last]);

  const focusSelected = useGridFocus(scroller, selectedIndex, column, props.focusRequest);
  const hasRows = total > 0;
  // Again when it grows: a row that opens comes wholly into view.
  const selectedSize = tall.index === selectedIndex ? tall.size : rowHeight;
  useLayoutEffect(() => {
    if (!hasRows) return;
    const isTooTall = selectedSize > (scroller.current?.clientHeight ?? 0) - headHeight;
    virtualizer.scrollToIndex(selectedIndex, { align: isTooTall ? 'start' : 'auto' });
  }, [virtualizer, selectedIndex, selectedSize, hasRows]);

  const handleKeys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || isInEditor(event.target)) return;
    const rowsInView = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const key = readGridKey(event, rowsInView);
    if (key === null || total === 0) return;
    switch (key.kind) {
      case 'move': {
        const index = stepped(selectedIndex, key.row, total);
        const place = stepped(columns.indexOf(column), key.column, columns.length);
        focusSelected();
        if (key.isExtending) acts.extendTo(index);
        else acts.go(index, columns[place] ?? column);
        break;
      }
      case 'edit':
        // A button in the head of the table takes Enter for itself.
        if (isOnButton(event.target)) return;
        acts.edit(column);
        break;
      case 'toggle':
        acts.toggle(selectedIndex);
        break;
      case 'shift':
        acts.shift(key.by);
        break;
      case 'clear':
        if (!acts.clear()) return;
        break;
      default:
        acts[key.kind]();
    }
    event.preventDefault();
  };
  // Pressed, not clicked: a row above may close as this one is chosen, and the release then meets another row.
  const handlePress = (event: MouseEvent) => {
    if (event.button !== 0 || isInEditor(event.target) || !(event.target instanceof Element)) return;
    const index = Number(event.target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN);
    if (Number.isNaN(index)) return;
    const pressed = event.target.closest<HTMLElement>('[data-column]')?.dataset.column;
    const at = columnNames.find((name) => name === pressed) ?? column;
    if (event.detail > 1 && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      return acts.edit(at);
    }
    focusSelected();
    if (event.shiftKey) acts.extendTo(index);
    else if (event.ctrlKey || event.metaKey) acts.toggle(index);
    else return acts.go(index, at);
    event.preventDefault();
  };

  const goTo = (index: number) => {
    // From the grid it goes on to the cell once that is in the page.
    scroller.current?.focus({ preventScroll: true });
    focusSelected();
    acts.go(index, column);
  };

  const { template, leastPx } = widthsOf(columns);
  useLayoutEffect(() => {
    scroller.current?.style.setProperty('--columns', template);
    scroller.current?.style.setProperty('--row-least', `${leastPx}px`);
  }, [template, leastPx]);
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={cx(styles.grid)}
        role="grid"
        aria-label="Entries"
        aria-rowcount={total + 1 + (newRow ? 1 : 0)}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-busy={pages.isReading}
        tabIndex={-1}
        onKeyDown={handleKeys}
        onMouseDown={handlePress}
      >
        <GridHead columns={columns} direction={props.direction} onTurn={props.onTurn} />
        <div role="rowgroup" className={styles.body} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((row) => {
            const entry = pages.entryAt(row.index);
            const isEditing = row.index === editIndex;
            const isTall = row.index === tall.index;
            const gap = marks.gapAt(row.index);
            const gapId = gap && `${gapIds}${gap.place}`;
            return (
              <div
                key={isTall && entry ? entry.id : row.key}
                ref={isTall ? tall.ref : null}
                role="none"
                className={styles.place}
                style={{ transform: `translateY(${row.start - headHeight}px)` }}
              >
                {gap && gapId && <GapRow gap={gap} id={gapId} />}
                {isEditing && entry && props.renderEditor(entry, row.index + 2)}
                {entry && !isEditing && (
                  <EntryRow
                    entry={entry}
                    names={props.names}
                    columns={columns}
                    index={row.index}
                    isSelected={row.index === selectedIndex}
                    isMarked={props.marked.isAll || props.marked.ids.has(entry.id)}
                    gapId={gapId}
                    focusColumn={row.index === selectedIndex ? column : null}
                  />
                )}
                {!entry && <LoadingRow rowIndex={row.index + 2} />}
                {row.index === afterIndex && newRow?.row}
              </div>
            );
          })}
        </div>
        {newRow && afterIndex < 0 && (
          <div role="rowgroup" className={styles.newRow}>
            {newRow.row}
          </div>
        )}
      </div>
      <MarkTrack marks={marks} onGo={goTo} />
    </div>
  );
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-editor]') !== null;
}

function isOnButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a') !== null;
}
