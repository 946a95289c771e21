import type { ReturnReading } from '../../../shared/contract/returnReading.ts';
import type { DateCache } from './dateCache.ts';
import type { GuessedTable } from './guessReading.ts';
import type { SortedTable } from './sortRows.ts';
import type { ReturnWarning, SourceFile } from './sourceTable.ts';

export interface Findings {
  readonly source: SourceFile;
  readonly sorted: readonly SortedTable[];
  readonly guessed: readonly GuessedTable[];
  readonly rest: Omit<ReturnReading, 'tables'>;
  readonly dates: DateCache;
}

export function returnWarnings({ source }: Findings): ReturnWarning[] {
  return [...source.warnings];
}
