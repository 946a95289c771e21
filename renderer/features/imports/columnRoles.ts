import type { ColumnChoice } from '../../../shared/contract/imports.ts';

export const roleLabels = {
  none: 'Not used',
  date: 'Date',
  time: 'Time',
  whatHappened: 'What happened',
  childSeen: 'Child seen',
  source: 'Source',
} as const;
export type ColumnRole = keyof typeof roleLabels;

export const roleOptions = (Object.keys(roleLabels) as ColumnRole[]).map((value) => ({
  value,
  label: roleLabels[value],
}));

const singles = ['date', 'time', 'childSeen', 'source'] as const;

export function roleOf(choice: ColumnChoice, column: number): ColumnRole {
  return (
    singles.find((role) => choice[role] === column) ??
    (choice.whatHappened.includes(column) ? 'whatHappened' : 'none')
  );
}

/** Several columns may say what happened, in the order of the file; of the others each has one, and takes it from the column that had it. */
export function withRole(choice: ColumnChoice, column: number, role: ColumnRole): ColumnChoice {
  const freed: ColumnChoice = {
    ...choice,
    whatHappened: choice.whatHappened.filter((other) => other !== column),
  };
  for (const single of singles) if (freed[single] === column) freed[single] = null;
  if (role === 'none') return freed;
  if (role === 'whatHappened')
    return { ...freed, whatHappened: [...freed.whatHappened, column].sort((one, other) => one - other) };
  return { ...freed, [role]: column };
}

/** A, B … Z, AA: as a spreadsheet names its columns. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
