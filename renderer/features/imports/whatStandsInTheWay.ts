interface Readiness {
  hasFile: boolean;
  table: { choice: { date: number | null; whatHappened: number[] } } | undefined;
  isReading: boolean;
  entryCount: number;
  hasAgency: boolean;
}

/** Why nothing can be brought in yet, in a sentence; null where it can. */
export function whatStandsInTheWay({
  hasFile,
  table,
  isReading,
  entryCount,
  hasAgency,
}: Readiness): string | null {
  if (!hasFile) return 'Choose a file first.';
  if (isReading) return 'The return is still being read.';
  if (!table) return 'This file cannot be brought in.';
  if (table.choice.date === null) return 'Choose which column holds the date.';
  if (table.choice.whatHappened.length === 0) return 'Choose which column says what happened.';
  if (entryCount === 0) return 'No row of this file can be brought in.';
  return hasAgency ? null : 'Choose the agency that sent it.';
}
