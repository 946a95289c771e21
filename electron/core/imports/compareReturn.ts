import {
  type ReturnCounts,
  type RowDifference,
  type SuppliedField,
  suppliedFields,
} from '../../../shared/contract/imports.ts';
import type { EntryId } from '../../../shared/contract/values.ts';
import type { EarlierEntry } from './earlierEntries.store.ts';
import { matchRows, type RowMatch } from './matchRows.ts';
import { readChildSeen } from './readChildSeen.ts';
import type { ReadEntry } from './readReturn.ts';
import { returnRows, type ReturnRow } from './returnWords.ts';
import { isWithYear } from './yearOfHeading.ts';

/** A row of the return with what bringing it in would do. */
export interface ComparedRow extends ReturnRow {
  readonly kind: RowMatch['kind'] | 'unreadable';
  readonly earlier: EarlierEntry | null;
  readonly fields: readonly SuppliedField[];
}

export interface Comparison {
  /** In the order of the file. */
  readonly rows: readonly ComparedRow[];
  readonly gone: readonly EarlierEntry[];
  /** The earlier returns that this is a corrected version of; see `matchRows` for the rule. */
  readonly corrected: ReadonlySet<string>;
}

/** What bringing a return in would do to the entries that came from the agency before. */
export function compareReturn(entries: readonly ReadEntry[], earlier: readonly EarlierEntry[]): Comparison {
  const rows = returnRows(entries);
  const matching = matchRows(earlier, rows);
  return {
    rows: rows.map((row, index) => compared(row, matching.rows[index], earlier)),
    gone: matching.gone.flatMap((index) => earlier[index] ?? []),
    corrected: matching.corrected,
  };
}

function compared(
  row: ReturnRow,
  match: RowMatch | undefined,
  entries: readonly EarlierEntry[],
): ComparedRow {
  const earlier = entries[match?.earlier ?? -1] ?? null;
  const fields = match?.fields ?? [];
  const kind = match?.kind ?? 'new';
  const isHeld = kind === 'same' || kind === 'moved';
  // One that was read with a person's help, the same as before, needs none again.
  if (row.entry.unreadable !== null && !(isHeld && fields.length === 0))
    return { ...row, kind: 'unreadable', earlier, fields };
  // A row that was gone and is back is a change even where its words are the same.
  return { ...row, kind: isHeld && earlier?.isWithdrawn ? 'changed' : kind, earlier, fields };
}

/** How many rows there are of each kind, were all of it accepted. */
export function countRows({ rows, gone }: Comparison): Omit<ReturnCounts, 'leftOut' | 'undated'> {
  const counts = { added: 0, changed: 0, moved: 0, same: 0, unreadable: 0, gone: gone.length };
  for (const { kind } of rows) counts[kind === 'new' ? 'added' : kind] += 1;
  return counts;
}

/** Names a row in the decisions about it: the entry it was matched with, or its place in the file. */
export function decisionKey(row: ComparedRow): string {
  return row.earlier?.id ?? `new ${row.entry.order}`;
}

/** Fields that the reviewer changed from the agency's words. */
export function editedFields({ present, words }: EarlierEntry): SuppliedField[] {
  return suppliedFields.filter((field) => {
    if (field === 'people') return false;
    if (field === 'childSeen') return present.childSeen !== childSeenState(words.childSeen);
    if (field === 'date' && isWithYear(present.date, words.date)) return false;
    return present[field] !== words[field];
  });
}

export function childSeenState(words: string) {
  return readChildSeen(words) ?? 'not-recorded';
}

type CitedBy = ReadonlyMap<EntryId, readonly string[]>;

/** A row as the screen shows it; null for one that waits for a person and has no entry yet. */
export function toDifference(row: ComparedRow, citedBy: CitedBy): RowDifference | null {
  const { kind, earlier, fields, words, entry } = row;
  if (kind === 'unreadable') return null;
  const edited = earlier ? editedFields(earlier) : [];
  return {
    key: decisionKey(row),
    kind,
    ref: entry.place,
    entryId: earlier?.id ?? null,
    number: earlier?.number ?? null,
    date: words.date,
    fields: fields.map((field) => ({ field, from: earlier?.words[field] ?? '', to: words[field] })),
    words: words.whatHappened,
    citedBy: [...((earlier && citedBy.get(earlier.id)) ?? [])],
    isEdited: fields.some((field) => edited.includes(field)),
  };
}

export function toGone(earlier: EarlierEntry, citedBy: CitedBy): RowDifference {
  return {
    key: earlier.id,
    kind: 'gone',
    ref: null,
    entryId: earlier.id,
    number: earlier.number,
    date: earlier.words.date,
    fields: [],
    words: earlier.words.whatHappened,
    citedBy: [...(citedBy.get(earlier.id) ?? [])],
    isEdited: editedFields(earlier).length > 0,
  };
}
