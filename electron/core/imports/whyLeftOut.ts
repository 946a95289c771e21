import type { ColumnChoice } from '../../../shared/contract/returnReading.ts';
import type { DateCache } from './dateCache.ts';
import { blankFormRow } from './formLayout.ts';
import type { SourceRow } from './sourceTable.ts';

/** What is known of the table when a row is looked at. */
export interface TableShape {
  /** In lower case and without doubled spaces, joined by tabs; empty where there are none. */
  readonly headings: string;
  readonly columnCount: number;
  readonly choice: ColumnChoice;
}

/** Why a row is no entry, with the code under which that is told where it is worth telling. */
export interface LeftOutWhy {
  readonly why: string;
  readonly code?: 'totals_row_skipped' | 'repeated_header_skipped' | 'long_text_left_out';
}

const total =
  /^(?:(?:\d+ )?(?:grand |sub[- ]?)?totals?\b[^\d]{0,60}|(?:number|no\.?|count) of (?:entries|records|rows|contacts|events)\W*)[\d\s.,]*$/i;
/** "TOTAL RECORDS" in the first cell, whatever figures and remarks stand behind it. */
const totalAlone =
  /^(?:grand |sub[- ]?)?totals?(?: (?:number )?(?:of )?(?:records?|entries|rows|contacts|events|incidents|chronology entries))?\W*\d*$/i;
const ending =
  /^\W*(?:end of (?:the )?(?:report|export|extract|chronology|return|file|records?|document|data)\b|(?:report|export|extract) ends?\b)/i;
const longestTitle = 200;

/** Null where the row below the headings is an entry. Takes trimmed cells. */
export function whyLeftOut(row: SourceRow, shape: TableShape, dates: DateCache): LeftOutWhy | null {
  const { cells } = row;
  const { choice } = shape;
  const [event, date] = [choice.whatHappened[0], choice.date[0]];
  // Nearly every row: a date, and words under what happened.
  if (
    event !== undefined &&
    date !== undefined &&
    event !== date &&
    (cells[event] ?? '') !== '' &&
    dates.isDated(cells[date] ?? '')
  )
    return null;
  const first = cells.findIndex((cell) => cell !== '');
  if (first < 0) return { why: 'Blank row' };
  const last = cells.findLastIndex((cell) => cell !== '');
  if (isHeadingAgain(cells, shape.headings))
    return { why: 'Headings repeated', code: 'repeated_header_skipped' };
  if (isBlankForm(cells, choice)) return { why: blankFormRow };
  const isAlone = first === last;
  const words = isAlone
    ? (cells[first] ?? '')
    : first + 3 >= last
      ? cells.filter((cell) => cell !== '').join(' ')
      : '';
  const isTotal = words.length <= longestTitle && total.test(words);
  if (isTotal || (totalAlone.test(cells[first] ?? '') && !isDatedRow(cells, choice, dates)))
    return { why: 'Total row', code: 'totals_row_skipped' };
  if (isAlone && ending.test(words)) return { why: 'Closing line' };
  if (isAlone && (row.isOneCell === true || (shape.columnCount > 2 && isTitle(words, first, choice, dates))))
    return {
      why: 'Title or divider row',
      ...(words.length > longestTitle ? { code: 'long_text_left_out' } : {}),
    };
  if (!hasChosenCell(cells, choice)) return { why: 'Nothing in the columns chosen' };
  return saysNothing(cells, choice, dates) ? { why: 'No date and nothing in what happened' } : null;
}

/** A row of a return form in which only the row id stands, which the form itself put there. */
function isBlankForm(cells: readonly string[], { rowId }: ColumnChoice): boolean {
  const [id] = rowId;
  return (
    id !== undefined &&
    (cells[id] ?? '') !== '' &&
    cells.every((cell, column) => cell === '' || column === id)
  );
}

/** The headings of a table as `isHeadingAgain` compares them. */
export function plainHeadings(cells: readonly string[]): string {
  return cells
    .join('\t')
    .toLowerCase()
    .replace(/[^\S\t]+/g, ' ')
    .trim();
}

function isHeadingAgain(cells: readonly string[], headings: string): boolean {
  if (headings === '' || cells.some((cell) => cell.length > longestTitle)) return false;
  const first = cells[0] ?? '';
  return headings.startsWith(first.toLowerCase().replace(/\s+/g, ' ')) && plainHeadings(cells) === headings;
}

/** One cell alone that is neither what happened nor a day: a marking, a year or a month over its rows, a remark. */
function isTitle(words: string, column: number, choice: ColumnChoice, dates: DateCache): boolean {
  if (choice.whatHappened.includes(column)) return false;
  if (!choice.date.includes(column)) return true;
  const { date, isSaidToBeUnknown } = dates.read(words);
  return (
    !isSaidToBeUnknown &&
    (date.precision === 'unknown' || date.precision === 'year' || date.precision === 'month')
  );
}

function isDatedRow(cells: readonly string[], choice: ColumnChoice, dates: DateCache): boolean {
  return choice.date.some((column) => dates.isDated(cells[column] ?? ''));
}

function hasChosenCell(cells: readonly string[], choice: ColumnChoice): boolean {
  for (const columns of Object.values(choice))
    for (const column of columns) if ((cells[column] ?? '') !== '') return true;
  return false;
}

/** Neither a date nor words: a signature, a key to short forms, a figure under a table. */
function saysNothing(cells: readonly string[], choice: ColumnChoice, dates: DateCache): boolean {
  const { whatHappened, actionTaken, childVoice, authorComment, date } = choice;
  const said = [...whatHappened, ...actionTaken, ...childVoice, ...authorComment];
  if (date.length === 0) return false;
  if (said.some((column) => (cells[column] ?? '') !== '')) return false;
  const text = date
    .map((column) => cells[column] ?? '')
    .join(' ')
    .trim();
  return (
    text === '' ||
    (!dates.isDated(text) && !dates.read(text).isSaidToBeUnknown && !/\d{1,4}[-/. ]/.test(text))
  );
}
