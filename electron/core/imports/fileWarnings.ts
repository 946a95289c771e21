import { formInstructionsSheetName } from './formLayout.ts';
import { noColumns } from './guessColumns.ts';
import { samplesOf } from './describeFile.ts';
import type { EntryDetails } from './readEntry.ts';
import type { Findings, RowFinding } from './findings.ts';
import type { SortedTable } from './sortRows.ts';
import type { LeftOutWhy } from './whyLeftOut.ts';
import {
  columnLetter,
  isBlank,
  nameOfPlace,
  type ReturnWarning,
  type SourceFile,
  type SourceRow,
} from './sourceTable.ts';

const leftOutWords = {
  totals_row_skipped: 'is a total and was left out.',
  repeated_header_skipped: 'repeats the headings and was left out.',
  long_text_left_out:
    'is one cell across the table and was left out as a title, though it says much. Bring it in if it is an entry.',
} as const satisfies Record<NonNullable<LeftOutWhy['code']>, string>;

/** What is worth telling of rows that are no entries, and of rows whose cells have slipped. */
export function tableFindings(
  { leftOut, entries, headings }: SortedTable,
  kind: SourceFile['kind'],
): RowFinding[] {
  const found: RowFinding[] = [];
  for (const { row, code } of leftOut)
    if (code !== undefined) found.push({ row, code, text: leftOutWords[code] });
  // An open quotation mark in the title may have swallowed the whole file.
  for (const { row } of leftOut)
    if (row.hasBrokenQuotes === true)
      found.push({
        row,
        code: 'broken_quotes',
        text: 'quotation marks are not closed. Check that rows have not run together.',
      });
  if (kind === 'csv' && headings.length > 0)
    for (const { row } of entries) {
      if (row.cells.length === headings.length) continue;
      const filled = row.cells.findLastIndex((cell) => cell !== '') + 1;
      // Empty cells beyond the headings are what Excel leaves behind, and harmless.
      if (filled > headings.length || row.cells.length < headings.length)
        found.push({
          row,
          code: 'ragged_row',
          text: `has ${row.cells.length} cells, the headings ${headings.length}. Check that words are in their own columns.`,
        });
    }
  return found;
}

/** What concerns the file as a whole. */
export function fileFindings(
  { source, sorted, guessed, rest, dates }: Findings,
  details: readonly EntryDetails[],
  isNewestFirst: boolean,
): ReturnWarning[] {
  const warnings: ReturnWarning[] = [];
  const add = (code: string, text: string) => warnings.push({ ref: null, code, text });
  const used = sorted.filter(({ reading }) => reading.isUsed);
  const several = used.length > 1;
  for (const table of sorted) warnAboutTable(table, source, rest.hiddenColumnsReason, add);
  warnAboutHiddenRows(sorted, rest.hiddenRows, add);
  if (used.some((table) => table.hasMidnightsOnly))
    add(
      'midnight_times',
      'Every date has 00:00 behind it. That is taken as no time; the text is kept as written.',
    );
  warnAboutDayFirst(details, dates, several, add);
  if (isNewestFirst)
    add('not_chronological', 'The rows run newest first. The chronology puts them in order by date.');
  // A text file holds neither merged cells nor formulas nor real dates.
  if (source.kind !== 'csv') warnAboutCellFacts(details, several, add);
  warnAboutColumns(used, source, guessed, details, dates, add);
  const blanks = source.kind === 'csv' ? trailingBlanks(source) : 0;
  if (blanks > 1) add('trailing_blank_rows_skipped', `${blanks} blank rows at the end were left out.`);
  return warnings;
}

type Add = (code: string, text: string) => void;

function warnAboutTable({ table, reading }: SortedTable, source: SourceFile, reason: string, add: Add): void {
  if (table.rows.every(({ cells }) => isBlank(cells))) return;
  const noun = source.kind === 'docx' ? '' : 'Sheet ';
  const filled = () => rowsInWords(table.rows.filter(({ cells }) => !isBlank(cells)).length);
  if (table.isHidden)
    add(
      'hidden_sheet',
      `Sheet “${table.name}” is hidden. ${reading.isUsed ? 'It was read because it was chosen.' : `Its ${filled()} were left out.`}`,
    );
  else if (!reading.isUsed && source.tables.length > 1 && table.name !== formInstructionsSheetName)
    add(
      'sheet_skipped',
      `${noun}“${table.name}” was left out: no dated entries were found in it (${filled()}).`,
    );
  if (!reading.isUsed || table.hiddenColumns.size === 0) return;
  const letters = [...table.hiddenColumns]
    .toSorted((one, other) => one - other)
    .map((column) => columnLetter(source.kind, column));
  const columns = `${letters.length === 1 ? 'column' : 'columns'} ${letters.join(', ')} of sheet “${table.name}” ${letters.length === 1 ? 'is' : 'are'} hidden`;
  add(
    'hidden_column',
    reason === ''
      ? `In this file ${columns}, and left out. Hidden columns often hold the names of third parties; give a reason to bring them in.`
      : `In this file ${columns}. Reason for reading them: ${reason}.`,
  );
}

function warnAboutHiddenRows(sorted: readonly SortedTable[], isRead: boolean, add: Add): void {
  const hidden = sorted.flatMap(({ table, reading }) =>
    reading.isUsed ? table.rows.filter(({ isHidden }) => isHidden === true) : [],
  );
  if (hidden.length === 0) return;
  const names = named(hidden, sorted.length > 1);
  add(
    'hidden_rows',
    `${hidden.length === 1 ? '1 row is' : `${hidden.length} rows are`} hidden in the file and ${isRead ? 'were read' : 'were left out'}: ${names}.`,
  );
}

function warnAboutDayFirst(
  details: readonly EntryDetails[],
  dates: Findings['dates'],
  several: boolean,
  add: Add,
): void {
  let [example, count, proof, monthFirst, otherWay]: [
    EntryDetails | null,
    number,
    string | null,
    number,
    string,
  ] = [null, 0, null, 0, ''];
  for (const one of details) {
    const { date } = one;
    if (one.entry.dateFrom !== null || date.length > 40 || !isTyped(one)) continue;
    if (one.known.isEitherWay) {
      example ??= one;
      count += 1;
      continue;
    }
    if (proof === null && one.known.dayNumber !== null && isSurelyDayFirst.test(date)) proof = date;
    if (date.length >= 6 && isSurelyMonthFirst.test(date)) {
      monthFirst += 1;
      otherWay ||= date;
    }
  }
  if (monthFirst > 0)
    add(
      'month_first_suspected',
      `${monthFirst === 1 ? '1 date' : `${monthFirst} dates`} cannot be day first, such as ${otherWay}. The return may be written month first. Nothing is turned round by itself; ask the agency.`,
    );
  if (example === null) return;
  const because =
    proof === null
      ? 'Nothing in the file shows which way round they are.'
      : `${proof} shows that the file is day first.`;
  add(
    'day_first_assumed',
    `Dates are read day first. ${count === 1 ? '1 date' : `${count.toLocaleString('en-GB')} dates`} could also be read month first, such as ${example.date} (${nameOfPlace(example.entry.place, several)}). ${because}`,
  );
}

const isSurelyDayFirst = /^(?:1[3-9]|2\d|3[01])[./-]\d{1,2}[./-]/;
const isSurelyMonthFirst = /^(?:0?[1-9]|1[0-2])[./-](?:1[3-9]|2\d|3[01])[./-]\d{2,4}\b/;

/** A real date of a workbook is what it is, whichever way round it is shown. */
function isTyped({ row }: EntryDetails): boolean {
  return row.dateColumns === undefined;
}

function warnAboutCellFacts(details: readonly EntryDetails[], several: boolean, add: Add): void {
  const merged = details.filter(({ row }) => row.mergedColumns !== undefined && row.mergedColumns !== 0);
  if (merged.length > 0)
    add(
      'merged_cells',
      `${rowsInWords(merged.length)} ${merged.length === 1 ? 'lies' : 'lie'} under merged cells. A merged date counts for each of its rows: ${named(
        merged.map(({ row }) => row),
        several,
      )}.`,
    );
  const formulas = details.filter(({ row }) => row.formulaColumns !== undefined);
  if (formulas.length > 0)
    add(
      'formulas',
      `${rowsInWords(formulas.length)} ${formulas.length === 1 ? 'holds a formula' : 'hold formulas'}. The values the file shows were taken, and nothing was calculated: ${named(
        formulas.map(({ row }) => row),
        several,
      )}.`,
    );
  const dated = details.filter(({ row }) => row.dateColumns !== undefined).length;
  const typed = details.filter(({ row, ownDate }) => row.dateColumns === undefined && ownDate !== '');
  if (dated > typed.length && typed.length > 0 && typed.length <= 50)
    add(
      'text_date_in_date_column',
      `${typed.length === 1 ? '1 date is' : `${typed.length} dates are`} typed text in a column of real dates. Check how ${typed.length === 1 ? 'it is' : 'they are'} read: ${named(
        typed.map(({ row }) => row),
        several,
      )}.`,
    );
}

function warnAboutColumns(
  used: readonly SortedTable[],
  source: SourceFile,
  guessed: Findings['guessed'],
  details: readonly EntryDetails[],
  dates: Findings['dates'],
  add: Add,
): void {
  const unused = new Set<string>();
  for (const { table, reading, headings, entries } of used) {
    const taken = new Set(Object.values({ ...noColumns, ...reading.columns }).flat());
    let rows: readonly SourceRow[] | null = null;
    for (let column = 0; column < table.columnCount; column += 1) {
      if (taken.has(column) || table.hiddenColumns.has(column)) continue;
      rows ??= entries.map(({ row }) => row);
      if (samplesOf(rows, column).length === 0) continue;
      unused.add(headings[column] || `column ${columnLetter(source.kind, column)}`);
    }
  }
  if (unused.size > 0)
    add(
      'columns_not_used',
      `Not brought in: ${[...unused].slice(0, 20).join(', ')}. Add a column to a field to keep its words.`,
    );
  const stamped = details.filter(
    ({ known, row }) => row.dateColumns === undefined && known.time !== null,
  ).length;
  const isGuess = guessed.some(({ from, reading }) => from === 'guess' && reading.isUsed);
  const isShared =
    stamped > details.length / 2 && used.every(({ reading }) => reading.columns.time.length === 0);
  const byContent = guessed.some(({ isDateByContent, reading }) => isDateByContent && reading.isUsed);
  if (!isGuess || details.length === 0 || (!isShared && !byContent)) return;
  const [first] = used;
  const name = (field: 'date' | 'whatHappened') =>
    first?.headings[first.reading.columns[field][0] ?? -1] || 'a column without a heading';
  add(
    'columns_need_mapping',
    `Check the columns: dates are taken from “${name('date')}”${isShared ? ', which holds date and time together' : ''}, what happened from “${name('whatHappened')}”.`,
  );
}

function trailingBlanks({ tables }: SourceFile): number {
  const rows = tables.at(-1)?.rows ?? [];
  return rows.length - 1 - rows.findLastIndex(({ cells }) => !isBlank(cells));
}

function rowsInWords(count: number): string {
  return count === 1 ? '1 row' : `${count.toLocaleString('en-GB')} rows`;
}

function named(rows: readonly SourceRow[], several: boolean): string {
  const names = rows.slice(0, 15).map(({ place }) => nameOfPlace(place, several));
  return rows.length > names.length
    ? `${names.join('; ')}; and ${(rows.length - names.length).toLocaleString('en-GB')} more`
    : names.join('; ');
}
