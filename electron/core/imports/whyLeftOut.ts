import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { ColumnChoice } from '../../../shared/contract/imports.ts';

/** What is known of the table when a record is looked at. */
export interface TableShape {
  readonly headings: readonly string[];
  readonly columnCount: number;
  readonly choice: ColumnChoice;
}

const total = /^(?:\d+ )?(?:grand |sub[- ]?)?totals?\b[^\d]{0,60}[\d\s.,]*$/i;
const ending = /^\W*end of (?:the )?(?:report|export|extract|chronology|return|file|records?|document)\b/i;

/** Why a record below the headings is no entry, in words for the screen; null where it is one. Takes trimmed cells. */
export function whyLeftOut(cells: readonly string[], shape: TableShape): string | null {
  const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]));
  const first = filled[0];
  if (first === undefined) return 'Blank row';
  if (isHeadingAgain(cells, shape.headings)) return 'Headings repeated';
  const words = filled.map(({ cell }) => cell).join(' ');
  if (total.test(words)) return 'Total row';
  if (filled.length === 1 && ending.test(words)) return 'Closing line';
  if (filled.length === 1 && shape.columnCount > 2 && isTitle(first, shape.choice))
    return 'Title or divider row';
  return hasChosenCell(cells, shape.choice) ? null : 'Nothing in the columns chosen';
}

function isHeadingAgain(cells: readonly string[], headings: readonly string[]): boolean {
  if (headings.length === 0) return false;
  const plain = (list: readonly string[]) => list.join('\t').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(cells) === plain(headings);
}

/** One cell alone that is neither what happened nor a date: a marking, a heading between years, a remark. */
function isTitle({ cell, column }: { cell: string; column: number }, choice: ColumnChoice): boolean {
  if (choice.whatHappened.includes(column)) return false;
  return column !== choice.date || parseEventDate(cell).precision === 'unknown';
}

function hasChosenCell(cells: readonly string[], choice: ColumnChoice): boolean {
  const chosen = [choice.date, choice.time, choice.childSeen, choice.source, ...choice.whatHappened];
  return chosen.some((column) => column !== null && (cells[column] ?? '') !== '');
}
