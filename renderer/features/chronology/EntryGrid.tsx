import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { cx } from '../../ui/index.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './Grid.module.css';
import { LoadingRow } from './LoadingRow.tsx';
import { type EntryPages, type PageRange, pageSize } from './useEntryPages.ts';

const rowHeight = 45;
const headHeight = 30;
/** About; only so that the selected row is not hidden behind it. */
const newRowHeight = 160;

interface EntryGridProps {
  pages: EntryPages;
  agencies: ReadonlyMap<string, Agency>;
  selectedIndex: number;
  onSelect: (index: number) => void;
  /** Opens the selected entry. */
  onEdit: () => void;
  editing: string | null;
  renderEditor: (entry: Entry, rowIndex: number) => ReactNode;
  /** The row of an entry that is being written; it stays at the foot, always in view. */
  newRow: ReactNode;
  direction: 'oldest-first' | 'newest-first';
  onTurn: () => void;
  onRange: (range: PageRange) => void;
  /** Goes up each time the focus should come to the selected row. */
  focusRequest: number;
}

/** Only the rows in view are in the page. One row can be reached with Tab; the arrow keys do the rest. */
export function EntryGrid(props: EntryGridProps) {
  const { pages, agencies, selectedIndex, onSelect, onEdit, editing, newRow, onRange, focusRequest } = props;
  const total = pages.total ?? 0;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- it is not compiled, and nothing here is memoised over it
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    useFlushSync: false,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: newRow ? newRowHeight : 0,
    // The selected row stays in the page when it is scrolled away, so that the focus is not lost with it.
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return inView.includes(selectedIndex) || selectedIndex >= total
        ? inView
        : [...inView, selectedIndex].sort((one, other) => one - other);
    },
  });
  const rows = virtualizer.getVirtualItems();

  const first = Math.floor((virtualizer.range?.startIndex ?? 0) / pageSize);
  const last = Math.floor((virtualizer.range?.endIndex ?? 0) / pageSize);
  useEffect(() => onRange({ first, last }), [onRange, first, last]);

  const focusSelected = useFocusSelected(scroller, selectedIndex, focusRequest);
  // Again when it grows: a row that opens comes wholly into view.
  const selectedSize = rows.find(({ index }) => index === selectedIndex)?.size;
  const hasRows = total > 0;
  useLayoutEffect(() => {
    if (!hasRows) return;
    const isTooTall = (selectedSize ?? 0) > (scroller.current?.clientHeight ?? 0) - headHeight;
    virtualizer.scrollToIndex(selectedIndex, { align: isTooTall ? 'start' : 'auto' });
  }, [virtualizer, selectedIndex, selectedSize, hasRows]);

  const move = (index: number) => {
    focusSelected();
    onSelect(Math.max(0, Math.min(total - 1, index)));
  };
  const handleKeys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.altKey || isInEditor(event.target)) return;
    const rowsInView = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const target = targetOfKey(event, selectedIndex, total, rowsInView);
    if (target !== null && total > 0) move(target);
    else if (event.key === 'F2' || (event.key === 'Enter' && isOnRow(event.target))) onEdit();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={cx(styles.grid)}
      role="grid"
      aria-label="Entries"
      aria-rowcount={total + 1 + (newRow ? 1 : 0)}
      aria-busy={pages.isReading}
      tabIndex={-1}
      onKeyDown={handleKeys}
    >
      <Head direction={props.direction} onTurn={props.onTurn} />
      <div role="rowgroup" className={styles.body} style={{ blockSize: virtualizer.getTotalSize() }}>
        {rows.map((row) => {
          const entry = pages.entryAt(row.index);
          const isEditing = entry !== undefined && entry.id === editing;
          return (
            <div
              key={isEditing ? entry.id : row.key}
              ref={virtualizer.measureElement}
              role="none"
              data-index={row.index}
              className={styles.place}
              style={{ transform: `translateY(${row.start - headHeight}px)` }}
            >
              {isEditing && props.renderEditor(entry, row.index + 2)}
              {entry && !isEditing && (
                <EntryRow
                  entry={entry}
                  agency={agencies.get(entry.agencyId)}
                  index={row.index}
                  isSelected={row.index === selectedIndex}
                  onSelect={onSelect}
                  onEdit={onEdit}
                />
              )}
              {!entry && <LoadingRow rowIndex={row.index + 2} />}
            </div>
          );
        })}
      </div>
      {newRow && (
        <div role="rowgroup" className={styles.newRow}>
          {newRow}
        </div>
      )}
    </div>
  );
}

function Head({ direction, onTurn }: Pick<EntryGridProps, 'direction' | 'onTurn'>) {
  const isOldestFirst = direction === 'oldest-first';
  const Arrow = isOldestFirst ? ArrowDown : ArrowUp;
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.columns}>
        <span role="columnheader" className={styles.number}>
          No.
        </span>
        <span role="columnheader" aria-sort={isOldestFirst ? 'ascending' : 'descending'}>
          <Button className={cx(styles.sort)} onPress={onTurn}>
            Date, time
            <Arrow size={14} strokeWidth={2} aria-label={isOldestFirst ? 'oldest first' : 'newest first'} />
          </Button>
        </span>
        <span role="columnheader">Agency, source</span>
        <span role="columnheader">What happened</span>
        <span role="columnheader">Child seen</span>
        <span role="columnheader">Comment</span>
        <span role="columnheader">Cited by</span>
      </div>
    </div>
  );
}

/** Brings the focus to the selected row once it is in the page, and keeps it there when rows move under it. */
function useFocusSelected(
  scroller: { current: HTMLElement | null },
  selectedIndex: number,
  request: number,
): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (request > 0) isWanted.current = true;
  }, [request]);
  useEffect(() => {
    const [grid, focused] = [scroller.current, document.activeElement];
    if (!grid) return;
    const isOnRow = focused !== null && grid.contains(focused) && focused.hasAttribute('data-row');
    if (isOnRow) isWanted.current = true;
    if (!isWanted.current) return;
    const isElsewhere = focused !== null && focused !== document.body && !grid.contains(focused);
    const row = grid.querySelector<HTMLElement>(`[data-row="${selectedIndex}"]`);
    if (row || isElsewhere) isWanted.current = false;
    // Until its page has been read the grid itself has the focus, so that no key is lost.
    if (!isElsewhere && focused !== (row ?? grid)) (row ?? grid).focus({ preventScroll: true });
  });
  return () => {
    isWanted.current = true;
  };
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-editor]') !== null;
}

function isOnRow(target: EventTarget): boolean {
  return target instanceof Element && target.hasAttribute('data-row');
}

function targetOfKey(event: KeyboardEvent, index: number, total: number, rowsInView: number): number | null {
  if (event.shiftKey || event.metaKey) return null;
  if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return null;
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return index + 1;
    case 'ArrowUp':
    case 'k':
    case 'K':
      return index - 1;
    case 'PageDown':
      return index + rowsInView;
    case 'PageUp':
      return index - rowsInView;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
