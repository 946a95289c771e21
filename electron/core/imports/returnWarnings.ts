import type { DateCache } from './dateCache.ts';
import { findInEntry } from './entryWarnings.ts';
import type { Findings, RowFinding } from './findings.ts';
import { fileFindings, tableFindings } from './fileWarnings.ts';
import { findAfterReturn, findOtherFamily, findOutOfOrder, findRepeats } from './orderWarnings.ts';
import { allEntries, type SortedTable } from './sortRows.ts';
import { nameOfPlace, type ReturnWarning } from './sourceTable.ts';

/** Of one kind, so many are told row by row; more are told in one line, so that the list is still read. */
const mostRowsTold = 12;
/** Kinds that a person must look at one by one. */
const alwaysLookedAt = new Set([
  'blank_event_text',
  'date_out_of_period',
  'formula_like_text',
  'impossible_date',
  'timezone_changes_day',
  'tracked_changes',
  'unknown_date',
  'unreadable_date',
  'weekday_mismatch',
]);
const mostLookedAt = 40;
const mostRowsNamed = 25;

/** What stands in one line for many rows. */
const inOneLine: Readonly<Record<string, string>> = {
  approximate_date: 'dates are vague and kept as they are, not turned into single days',
  blank_date: 'dates are blank; the entries go under Undated',
  blank_event_text: 'rows have nothing in what happened; they are kept',
  broken_quotes: 'rows have quotation marks that are not closed; check that rows have not run together',
  child_seen_words:
    'rows answer whether the child was seen in words of their own; they are brought in as Not recorded',
  date_after_return: 'dates are later than the return itself; ask the agency',
  date_out_of_period: 'dates are far out of order; they are kept as written',
  footnote: 'rows carry footnotes; their words are kept with the entries',
  formula_like_text: 'rows begin like a formula; they are kept as text and never calculated',
  impossible_date: 'dates do not exist; the rows wait until they are put right',
  inherited_date: 'blank dates were taken from the row above',
  long_text_left_out: 'long rows of one cell were left out as titles; bring in those that are entries',
  possible_duplicate: 'rows repeat an earlier row word for word; all are kept',
  ragged_row: 'rows have more or fewer cells than the headings; check that words are in their own columns',
  repeated_header_skipped: 'rows repeat the headings and were left out',
  time_not_understood: 'times are no clock times; the words are kept and no time is set',
  timezone_changes_day: 'times with a zone fall on another day by the clock in the UK',
  totals_row_skipped: 'rows hold totals and were left out',
  tracked_changes: 'rows have tracked changes that nobody has accepted',
  unknown_date: 'dates are said not to be known; the entries go under Undated',
  unreadable_date: 'dates cannot be read; the rows wait until they are put right',
  very_long_text: 'cells are very long; all of their text is kept',
  year_from_heading: 'dates give no year; it was taken from the sheet’s name or the row above them',
  weekday_mismatch: 'dates name another weekday than theirs; the day is kept',
};

/** What a person should know before bringing a return in: few, specific, by row. */
export function returnWarnings(findings: Findings): ReturnWarning[] {
  const { source, sorted, dates } = findings;
  const used = sorted.filter(({ reading }) => reading.isUsed);
  const hasSeveralSheets = new Set(used.map(({ table }) => table.name)).size > 1;
  const details = allEntries(used);
  const orders = used.map(({ entries }) => findOutOfOrder(entries));
  const titles = [...source.titleLines, ...used.flatMap(linesAbove)];
  const placed: RowFinding[] = [
    ...used.flatMap((table) => tableFindings(table, source.kind)),
    ...used.flatMap((table) => inEntries(table, dates)),
    ...orders.flatMap((order) => order.findings),
    ...findAfterReturn(details, titles, dates),
    ...findRepeats(details, hasSeveralSheets),
    ...findOtherFamily(details),
  ];
  const isNewestFirst = orders.some((order) => order.isNewestFirst);
  return [
    ...source.warnings,
    ...fileFindings(findings, details, isNewestFirst),
    ...byRow(placed, hasSeveralSheets),
  ];
}

function inEntries({ entries, reading }: SortedTable, dates: DateCache): RowFinding[] {
  const hasDate = reading.columns.date.length > 0;
  const hasTime = reading.columns.time.length > 0;
  const found: RowFinding[] = [];
  for (const details of entries) findInEntry(details, hasDate, hasTime, dates, found);
  return found;
}

/** The words above the headings, where a return says when it was made. */
function linesAbove({ leftOut, reading }: SortedTable): string[] {
  if (reading.headingRow === null) return [];
  const above = reading.headingRow;
  return leftOut
    .filter(({ row }) => row.number < above)
    .flatMap(({ row }) => row.cells.filter((cell) => cell !== ''));
}

function byRow(placed: readonly RowFinding[], hasSeveralSheets: boolean): ReturnWarning[] {
  const byCode = Map.groupBy(placed, ({ code }) => code);
  return [...byCode].flatMap(([code, found]) => {
    const most = alwaysLookedAt.has(code) ? mostLookedAt : mostRowsTold;
    if (found.length > most) return [together(code, found, hasSeveralSheets)];
    return found.map(({ row, text }) => ({
      ref: row.place,
      code,
      text: sentence(
        `${nameOfPlace(row.place, hasSeveralSheets)}${/^(?:has|carries|repeats|is) /.test(text) ? ' ' : ': '}${text}`,
      ),
    }));
  });
}

function together(code: string, found: readonly RowFinding[], hasSeveralSheets: boolean): ReturnWarning {
  const names = found.slice(0, mostRowsNamed).map(({ row }) => nameOfPlace(row.place, hasSeveralSheets));
  const others = found.length - names.length;
  const more = others > 0 ? `, and ${others.toLocaleString('en-GB')} more` : '';
  const words = inOneLine[code] ?? found[0]?.text ?? '';
  return {
    ref: null,
    code,
    text: `${found.length.toLocaleString('en-GB')} ${words}: ${names.join('; ')}${more}.`,
  };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
