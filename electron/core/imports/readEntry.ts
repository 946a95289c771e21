import type { ColumnChoice } from '../../../shared/contract/imports.ts';
import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';
import { splitDateAndTime } from '../../../shared/domain/readTime.ts';
import { readChildSeen } from './readChildSeen.ts';
import type { CsvRecord } from './readCsv.ts';

/** One entry in the words of the return: outer white space trimmed, line ends LF, nothing else changed. */
export interface ReadEntry {
  readonly record: number;
  readonly line: number;
  readonly dateText: string;
  /** As the source writes it, "approx 1700"; where the return has no time of its own, `HH:MM` from a date with a time. */
  readonly time: string;
  readonly whatHappened: string;
  readonly source: string;
  readonly childSeen: ChildSeen;
  /** The words of the child seen column; not lost where they stand for none of the states. */
  readonly childSeenText: string;
}

/** Takes an entry out of a record whose cells are trimmed. */
export function readEntry({ record, line, cells }: CsvRecord, choice: ColumnChoice): ReadEntry {
  const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? ''));
  const dateText = cell(choice.date);
  const childSeenText = cell(choice.childSeen);
  return {
    record,
    line,
    dateText,
    time: cell(choice.time) || (splitDateAndTime(dateText).time ?? ''),
    whatHappened: choice.whatHappened
      .map(cell)
      .filter((text) => text !== '')
      .join('\n'),
    source: cell(choice.source),
    childSeen: readChildSeen(childSeenText) ?? 'not-recorded',
    childSeenText,
  };
}
