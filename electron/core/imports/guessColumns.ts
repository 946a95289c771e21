import type { ColumnChoice } from '../../../shared/contract/returnReading.ts';
import { readTime } from '../../../shared/domain/readTime.ts';
import type { DateCache } from './dateCache.ts';
import { type Field, isBirthDate, isOtherDate, weightOf } from './headingWords.ts';
import type { SourceRow } from './sourceTable.ts';

export const noColumns: ColumnChoice = {
  date: [],
  dateEnd: [],
  time: [],
  whatHappened: [],
  childSeen: [],
  childVoice: [],
  actionTaken: [],
  source: [],
  people: [],
  authorComment: [],
  rowId: [],
};

/** In the order in which they take their column. */
const beforeEvent = ['rowId', 'childVoice', 'childSeen', 'date', 'dateEnd', 'time'] as const;
const afterEvent = ['source', 'actionTaken', 'authorComment', 'people'] as const;
/** Fields that take every column their words name; the rest take the best one. */
const several: readonly Field[] = ['actionTaken', 'authorComment'];

export const sampleRows = 200;
const leastCharactersOfEvent = 12;

interface Guess {
  readonly columns: ColumnChoice;
  /** The date was found by what the cells hold and not by the words of its heading. */
  readonly isDateByContent: boolean;
}

/** By the words of the headings first; what they leave open, and dates that are none, by what the cells hold. */
export function guessColumns(
  headings: readonly string[],
  rows: readonly SourceRow[],
  hidden: ReadonlySet<number>,
  dates: DateCache,
): Guess {
  const sample = rows.slice(0, sampleRows);
  const taken = new Set(hidden);
  const choice: Record<Field, number[]> = structuredClone(noColumns);
  const take = (field: Field, column: number | null) => {
    if (column === null) return;
    choice[field].push(column);
    taken.add(column);
  };
  for (const field of beforeEvent) take(field, bestByWords(headings, field, taken));
  const isDateByContent = takeDateByContent(choice, taken, headings, sample, dates);
  // Digits alone may be a number of anything; only without headings is a column of times looked for.
  if (headings.length === 0)
    take(
      'time',
      bestColumn(sample, taken, 0.5, (cell) => (/\D/.test(cell) && readTime(cell) !== null ? 1 : 0)),
    );
  take('whatHappened', eventColumn(headings, sample, taken));
  for (const field of afterEvent) {
    take(field, bestByWords(headings, field, taken));
    if (several.includes(field) && choice[field].length > 0)
      headings.forEach((heading, column) => {
        if (!taken.has(column) && weightOf(heading, field) >= 3) take(field, column);
      });
    choice[field].sort((one, other) => one - other);
  }
  return { columns: choice, isDateByContent };
}

/** A heading may promise dates that the column does not hold; then the column that holds them is taken. */
function takeDateByContent(
  choice: Record<Field, number[]>,
  taken: Set<number>,
  headings: readonly string[],
  sample: readonly SourceRow[],
  dates: DateCache,
): boolean {
  const isDay = (cell: string) => (dates.isDated(cell) ? 1 : 0);
  const named = choice.date[0];
  if (named !== undefined && sample.some(({ cells }) => isDay(cells[named] ?? '') === 1)) return false;
  const without = (isOther: (heading: string) => boolean) =>
    new Set([...taken, ...headings.flatMap((heading, column) => (isOther(heading) ? [column] : []))]);
  // The day of writing is better than none, and a person is told to look.
  const found =
    bestColumn(sample, without(isOtherDate), 0.5, isDay) ??
    bestColumn(sample, without(isBirthDate), 0.5, isDay);
  if (found === null) return false;
  if (named !== undefined) taken.delete(named);
  choice.date = [found];
  taken.add(found);
  return true;
}

/** The words of the heading, and how much the column has to say compared with the others. */
function eventColumn(
  headings: readonly string[],
  sample: readonly SourceRow[],
  taken: ReadonlySet<number>,
): number | null {
  const width = widthOf(sample, headings.length);
  const lengths = Array.from({ length: width }, (_, column) =>
    taken.has(column) ? 0 : average(sample, column, (cell) => cell.length),
  );
  const longest = Math.max(1, ...lengths);
  let best: { column: number; score: number } | null = null;
  for (const [column, length] of lengths.entries()) {
    if (taken.has(column)) continue;
    const weight = weightOf(headings[column] ?? '', 'whatHappened');
    if (weight === 0 && length < leastCharactersOfEvent) continue;
    const score = weight + (2 * length) / longest;
    if (score > (best?.score ?? 0)) best = { column, score };
  }
  return best?.column ?? null;
}

function bestByWords(headings: readonly string[], field: Field, taken: ReadonlySet<number>): number | null {
  let best = { column: -1, weight: 0 };
  headings.forEach((heading, column) => {
    const weight = taken.has(column) ? 0 : weightOf(heading, field);
    if (weight > best.weight) best = { column, weight };
  });
  return best.column < 0 ? null : best.column;
}

/** The column whose filled cells measure most on average, and at least so much; null where none does. */
export function bestColumn(
  rows: readonly SourceRow[],
  taken: ReadonlySet<number>,
  least: number,
  measure: (cell: string) => number,
): number | null {
  let best: { column: number; score: number } | null = null;
  for (let column = 0; column < widthOf(rows, 0); column += 1) {
    const score = taken.has(column) ? 0 : average(rows, column, measure);
    if (score >= least && score > (best?.score ?? 0)) best = { column, score };
  }
  return best?.column ?? null;
}

function widthOf(rows: readonly SourceRow[], least: number): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), least);
}

function average(rows: readonly SourceRow[], column: number, measure: (cell: string) => number): number {
  let [sum, count] = [0, 0];
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    sum += measure(cell);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
