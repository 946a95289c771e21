import type { Place, ReturnPreview } from '../../../../shared/contract/imports.ts';
import type { RowDifference } from '../../../../shared/contract/imports.ts';
import type { HandChoice } from './handChoice.ts';
import { isSamePlace, placeKey, rowNumber } from './places.ts';

export type PreviewRow = NonNullable<ReturnPreview['rows']>[number];
export type PreviewEntry = ReturnPreview['entries'][number];

export interface DrawnEntry {
  readonly kind: 'entry';
  readonly key: string;
  readonly row: PreviewRow;
  readonly entry: PreviewEntry | undefined;
  /** What it changes, where the agency sent it before. */
  readonly difference: RowDifference | undefined;
  readonly isUnread: boolean;
}
export interface DrawnLeftOut {
  readonly kind: 'left-out';
  readonly key: string;
  /** Neighbours that are left out for one reason and say nothing stand together. */
  readonly rows: readonly PreviewRow[];
}
export type DrawnRow =
  | DrawnEntry
  | DrawnLeftOut
  | { readonly kind: 'heading'; readonly key: string; readonly row: PreviewRow }
  | {
      readonly kind: 'fold';
      readonly key: string;
      readonly rows: readonly DrawnEntry[];
      readonly isOpen: boolean;
    }
  /** Rows of the file that were not asked for yet. */
  | { readonly kind: 'unseen'; readonly key: string; readonly from: number; readonly to: number };

export type ShownRows = 'all' | 'new' | 'changed' | 'same' | 'unreadable' | 'left-out';

interface Drawing {
  readonly preview: ReturnPreview;
  readonly table: number;
  readonly shown: ShownRows;
  readonly choice: HandChoice;
  /** Runs that were unfolded, by the key of their first row. */
  readonly unfolded: ReadonlySet<string>;
}

/** Quiet rows that stay open: so many at the start, so many after each row that wants looking at. */
const openAtStart = 8;
const openLater = 2;
const leastFolded = 4;

/** The rows of one table as they are drawn: what wants looking at open, long quiet runs folded with their count. */
export function drawnRows({ preview, table, shown, choice, unfolded }: Drawing): DrawnRow[] {
  const rows = (preview.rows ?? []).filter((row) => row.table === table);
  const entries = new Map(preview.entries.map((entry) => [placeKey(entry.ref), entry]));
  const differences = new Map(
    preview.comparison?.rows.flatMap((row) => (row.ref ? [[placeKey(row.ref), row] as const] : [])),
  );
  const warned = new Set(preview.warnings.flatMap(({ ref }) => (ref ? [placeKey(ref)] : [])));
  const drawn: DrawnRow[] = [];
  let quiet: DrawnEntry[] = [];
  let isStart = true;
  let last: PreviewRow | undefined;
  const closeRun = () => {
    drawn.push(...foldRun(quiet, isStart ? openAtStart : openLater, unfolded));
    if (quiet.length > 0) isStart = false;
    quiet = [];
  };
  for (const row of rows) {
    const key = placeKey(row.ref);
    const before = last === undefined ? rowNumber(row.ref) - 1 : rowNumber(last.ref);
    last = row;
    const entry = entries.get(key);
    if (!isShown(row, entry, shown)) continue;
    if (shown === 'all' && rowNumber(row.ref) > before + 1 && before >= openAtStart) {
      closeRun();
      drawn.push({ kind: 'unseen', key: `unseen ${key}`, from: before + 1, to: rowNumber(row.ref) - 1 });
    }
    const drawnEntry = {
      kind: 'entry',
      key,
      row,
      entry,
      difference: differences.get(key),
      isUnread: row.state === 'unreadable',
    } as const;
    if (isQuiet(drawnEntry, warned, choice) && shown === 'all') {
      quiet.push(drawnEntry);
      continue;
    }
    closeRun();
    if (row.state === 'heading') drawn.push({ kind: 'heading', key, row });
    else if (row.state === 'left-out') addLeftOut(drawn, row, key);
    else drawn.push(drawnEntry);
  }
  closeRun();
  return drawn;
}

function isShown(row: PreviewRow, entry: PreviewEntry | undefined, shown: ShownRows): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'new':
      return row.state === 'entry' && (entry?.fate ?? 'new') === 'new';
    case 'changed':
      return row.state === 'entry' && (entry?.fate === 'changed' || entry?.fate === 'moved');
    case 'same':
      return row.state === 'entry' && entry?.fate === 'same';
    case 'unreadable':
      return row.state === 'unreadable';
    case 'left-out':
      return row.state === 'left-out' || row.state === 'heading';
    default:
      return shown satisfies never;
  }
}

function isQuiet({ row, entry, key }: DrawnEntry, warned: ReadonlySet<string>, choice: HandChoice): boolean {
  if (row.state !== 'entry' || warned.has(key)) return false;
  if (entry?.fate === 'changed' || entry?.fate === 'moved') return false;
  if (entry?.dateFrom || entry?.date.kind === 'unknown') return false;
  const isByHand = (places: readonly { ref: Place }[] | undefined) =>
    places?.some(({ ref }) => isSamePlace(ref, row.ref)) ?? false;
  return !isByHand(choice.corrections) && !(choice.kept ?? []).some((ref) => isSamePlace(ref, row.ref));
}

function foldRun(run: readonly DrawnEntry[], open: number, unfolded: ReadonlySet<string>): DrawnRow[] {
  const rest = run.slice(open);
  const first = rest[0];
  if (first === undefined || rest.length < leastFolded) return [...run];
  const isOpen = unfolded.has(first.key);
  const fold = { kind: 'fold', key: `fold ${first.key}`, rows: rest, isOpen } as const;
  return [...run.slice(0, open), fold, ...(isOpen ? rest : [])];
}

function addLeftOut(drawn: DrawnRow[], row: PreviewRow, key: string): void {
  const before = drawn.at(-1);
  const says = row.cells.some((cell) => cell !== '');
  if (before?.kind === 'left-out' && !says && before.rows[0]?.why === row.why) {
    drawn[drawn.length - 1] = { ...before, rows: [...before.rows, row] };
    return;
  }
  drawn.push({ kind: 'left-out', key, rows: [row] });
}
