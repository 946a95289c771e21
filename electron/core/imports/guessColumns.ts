import type { ColumnChoice } from '../../../shared/contract/imports.ts';
import { isSaidToBeUnknown, parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { readTime } from '../../../shared/domain/readTime.ts';
import type { CsvRecord } from './readCsv.ts';

type Role = 'childSeen' | 'date' | 'time' | 'event' | 'source';

/** In the order in which they take their column. The first pattern that fits a heading gives its weight; 0 rules it out. */
const headingWords: readonly (readonly [Role, readonly (readonly [RegExp, number])[]])[] = [
  [
    'childSeen',
    [
      [/seen (?:with|by)/, 0],
      [/\bseen\b|spoken to/, 3],
    ],
  ],
  [
    'date',
    [
      [/birth|\bdob\b|recorded|entered|created|input|received|updated|closed|review|\bend\b|written/, 0],
      [/^(?:start |event |contact |incident )?(?:date|dt)\b/, 4],
      [/\b(?:date|dt)\b/, 3],
      [/^when\b/, 2],
    ],
  ],
  [
    'time',
    [
      [/scale|frame|spent|\bend\b|finish/, 0],
      [/^(?:start )?time\b/, 3],
      [/\btime\b/, 1],
    ],
  ],
  [
    'event',
    [
      [/contact details/, 0],
      [/what happened|record of|narrative|\bdetails?\b|description/, 4],
      [
        /\b(?:type|category|no|number|ref|reference|id|code|outcome|plan|response|by|with|actions?|seen|source|date|time|dt)\b/,
        0,
      ],
      [/\bevents?\b|summary|information|\bnotes?\b/, 3],
      [/\b(?:contact|incident|entry|concern)\b/, 2],
      [/\b(?:text|comments?)\b/, 1],
    ],
  ],
  [
    'source',
    [
      [/\b(?:date|time|type|dt)\b/, 0],
      [/\bsource\b/, 4],
      [
        /practitioner|author|recorded by|written by|entered by|professional|worker|clinician|officer|staff/,
        3,
      ],
      [/^(?:from|who|by|agency|seen by|document)\b/, 2],
    ],
  ],
];

const headingWithin = 30;
const longestHeading = 80;
const sampleRows = 200;
const leastCharactersOfEvent = 12;

/** The record, counting from 1, that holds the headings; null where none of the first thirty looks like one. */
export function guessHeadingRecord(records: readonly CsvRecord[]): number | null {
  let best: { record: number; score: number } | null = null;
  for (const { record, cells } of records.slice(0, headingWithin)) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const isSentence = filled.some((cell) => cell.trim().length > longestHeading);
    if (filled.length < 2 || isSentence || filled.some(isReadableDay)) continue;
    const score = choiceByWords(cells).size;
    if (score >= 2 && score > (best?.score ?? 0)) best = { record, score };
  }
  return best?.record ?? headingByShape(records);
}

/** Words that nobody foresaw: a first row without a figure above its column of dates is a heading all the same. */
function headingByShape(records: readonly CsvRecord[]): number | null {
  const [first, ...others] = records.filter(
    ({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 2,
  );
  if (!first || first.cells.some((cell) => cell.trim().length > longestHeading)) return null;
  const dates = bestColumn(others.slice(0, sampleRows), new Set(), 0.5, (cell) =>
    isReadableDay(cell) ? 1 : 0,
  );
  const above = dates === null ? '' : (first.cells[dates]?.trim() ?? '');
  return above !== '' && !/\d/.test(above) && !isReadableDay(above) && !isSaidToBeUnknown(above)
    ? first.record
    : null;
}

/** By the words of the headings first; what they leave open, by what the cells hold. */
export function guessColumns(headings: readonly string[], rows: readonly CsvRecord[]): ColumnChoice {
  const choice = choiceByWords(headings);
  const sample = rows.slice(0, sampleRows);
  const fill = (role: Role, least: number, measure: (cell: string) => number) => {
    if (choice.has(role)) return;
    const column = bestColumn(sample, new Set(choice.values()), least, measure);
    if (column !== null) choice.set(role, column);
  };
  fill('date', 0.5, (cell) => (isReadableDay(cell) ? 1 : 0));
  // Digits alone may be a number of anything; only without headings is a column of times looked for.
  if (headings.length === 0)
    fill('time', 0.5, (cell) => (/\D/.test(cell) && readTime(cell) !== null ? 1 : 0));
  fill('event', leastCharactersOfEvent, (cell) => cell.length);
  const event = choice.get('event');
  return {
    date: choice.get('date') ?? null,
    time: choice.get('time') ?? null,
    whatHappened: event === undefined ? [] : [event],
    childSeen: choice.get('childSeen') ?? null,
    source: choice.get('source') ?? null,
  };
}

/** The column whose filled cells measure most on average, and at least so much; null where none does. */
function bestColumn(
  rows: readonly CsvRecord[],
  taken: ReadonlySet<number>,
  least: number,
  measure: (cell: string) => number,
): number | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  let best: { column: number; score: number } | null = null;
  for (let column = 0; column < width; column += 1) {
    const score = taken.has(column) ? 0 : average(rows, column, measure);
    if (score >= least && score > (best?.score ?? 0)) best = { column, score };
  }
  return best?.column ?? null;
}

function choiceByWords(headings: readonly string[]): Map<Role, number> {
  const choice = new Map<Role, number>();
  const taken = new Set<number>();
  for (const [role, weights] of headingWords) {
    let best = { column: -1, weight: 0 };
    headings.forEach((heading, column) => {
      const weight = taken.has(column) ? 0 : weightOf(heading, weights);
      if (weight > best.weight) best = { column, weight };
    });
    if (best.column < 0) continue;
    choice.set(role, best.column);
    taken.add(best.column);
  }
  return choice;
}

function weightOf(heading: string, weights: readonly (readonly [RegExp, number])[]): number {
  const words = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return weights.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
}

function average(rows: readonly CsvRecord[], column: number, measure: (cell: string) => number): number {
  const cells = rows.map((row) => row.cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + measure(cell), 0) / cells.length;
}

function isReadableDay(cell: string): boolean {
  return parseEventDate(cell.trim()).precision !== 'unknown';
}
