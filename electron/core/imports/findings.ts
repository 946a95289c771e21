import type { ReturnReading } from '../../../shared/contract/returnReading.ts';
import type { DateCache } from './dateCache.ts';
import type { GuessedTable } from './guessReading.ts';
import type { SortedTable } from './sortRows.ts';
import type { SourceFile, SourceRow } from './sourceTable.ts';

/** Everything that was read of a return, to look for what a person should know. */
export interface Findings {
  readonly source: SourceFile;
  readonly sorted: readonly SortedTable[];
  readonly guessed: readonly GuessedTable[];
  readonly rest: Omit<ReturnReading, 'tables'>;
  readonly dates: DateCache;
}

/** What is worth telling of one row, without the row's name, which is put before it. */
export interface RowFinding {
  readonly code: string;
  readonly text: string;
  readonly row: SourceRow;
}
