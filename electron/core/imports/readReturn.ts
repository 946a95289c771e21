import type { ReturnPreview } from '../../../shared/contract/imports.ts';
import type { ReturnReading } from '../../../shared/contract/returnReading.ts';
import { dateCache } from './dateCache.ts';
import { describeFile } from './describeFile.ts';
import { type GivenReading, type GuessedTable, guessTables, restOfReading } from './guessReading.ts';
import { correctionsByPlace, type EntryDetails, type ReadEntry } from './readEntry.ts';
import { previewEntry, previewRows } from './previewRows.ts';
import { isRefusal, readSource } from './readSource.ts';
import { returnWarnings } from './returnWarnings.ts';
import { allEntries, byHand, type SortedTable, sortRows } from './sortRows.ts';
import type { SourceFile, SourceTable } from './sourceTable.ts';

export type { ReadEntry } from './readEntry.ts';

export interface ReturnFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly agencyName?: string | undefined;
  /** Choices made by hand; the rest is remembered or guessed. */
  readonly reading?: GivenReading | undefined;
  /** What the agency's last return was read with; used where it fits this file. */
  readonly remembered?: ReturnReading | undefined;
  /** At most so many rows and entries in the preview; all where undefined. The counts are always those of the file. */
  readonly limit?: number | undefined;
}

export interface ReadReturn {
  /** Compared with nothing: `fate` is null throughout. */
  readonly preview: ReturnPreview;
  /** All of them, in the order of the file, those that cannot be read yet too. */
  readonly entries: ReadEntry[];
}

/**
 * Reads a return. Every row with anything in it is in the entries or in what is left out, and in one of them only. Never
 * throws for what is in the file: what cannot be read as a whole is refused with a sentence.
 */
export function readReturn({
  fileName,
  bytes,
  agencyName,
  reading: given,
  remembered,
  limit,
}: ReturnFile): ReadReturn {
  const dates = dateCache();
  const rest = restOfReading(given, remembered);
  const whole = readSource(bytes, rest, dates);
  if (isRefusal(whole)) {
    const { code, reason } = whole;
    const warnings = [{ ref: null, code, text: reason }];
    return { preview: { outcome: 'refused', reason, entries: [], leftOut: [], warnings }, entries: [] };
  }
  const source = rest.hiddenColumnsReason === '' ? withoutHiddenColumns(whole) : whole;
  const guessed = guessTables(source, given?.tables, remembered?.tables, dates);
  const sorted = sortTables(source, guessed, rest);
  const details = allEntries(sorted);
  const leftOut = sorted.flatMap((table) => table.leftOut);
  const { unreadable, undated } = countDates(details);
  const shown = limit === undefined ? details : details.slice(0, limit);
  return {
    preview: {
      outcome: 'read',
      file: describeFile(source, sorted, guessed, { fileName, agencyName }),
      reading: {
        ...rest,
        tables: sorted.map(({ reading, headings }) => ({ ...reading, headings: [...headings] })),
      },
      counts: {
        added: details.length - unreadable,
        changed: 0,
        same: 0,
        unreadable,
        gone: 0,
        moved: 0,
        leftOut: leftOut.length,
        undated,
      },
      entries: shown.map((entry) => previewEntry(entry, dates)),
      leftOut: leftOut.map(({ row, why }) => ({ ref: row.place, why })),
      warnings: returnWarnings({ source, sorted, guessed, rest, dates }),
      rows: previewRows(sorted, limit),
    },
    entries: details.map(({ entry }) => entry),
  };

  function sortTables(
    file: SourceFile,
    tables: readonly GuessedTable[],
    choices: Omit<ReturnReading, 'tables'>,
  ): SortedTable[] {
    const hand = byHand(choices, correctionsByPlace(choices.corrections));
    let order = 1;
    return file.tables.map((table, index) => {
      const guess = tables[index];
      if (guess === undefined) throw new RangeError('A table without a reading');
      const one = sortRows(table, guess.reading, hand, dates, order);
      order += one.entries.length;
      return one;
    });
  }
}

function countDates(details: readonly EntryDetails[]): { unreadable: number; undated: number } {
  let [unreadable, undated] = [0, 0];
  for (const { entry, known } of details) {
    if (entry.unreadable !== null) unreadable += 1;
    else if (known.kind === 'unknown') undated += 1;
  }
  return { unreadable, undated };
}

/** What is hidden often names third parties: it is not read at all until a reason is given. */
function withoutHiddenColumns(source: SourceFile): SourceFile {
  if (source.tables.every(({ hiddenColumns }) => hiddenColumns.size === 0)) return source;
  const clean = (table: SourceTable): SourceTable => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        table.hiddenColumns.has(column) && row.isOneCell !== true ? '' : cell,
      ),
    })),
  });
  return {
    ...source,
    tables: source.tables.map((table) => (table.hiddenColumns.size === 0 ? table : clean(table))),
  };
}
