import type { ColumnChoice } from '../../../../shared/contract/imports.ts';

/** A field that a column can feed, in the order the choice offers them. */
export const fieldLabels = {
  date: 'Date',
  dateEnd: 'End of the period',
  time: 'Time',
  whatHappened: 'What happened',
  childSeen: 'Child seen',
  childVoice: 'Child’s voice',
  actionTaken: 'Action taken',
  source: 'Source',
  people: 'Who was there',
  authorComment: 'Agency’s comment',
  rowId: 'Row id',
} as const satisfies Record<keyof ColumnChoice, string>;
export type ReturnField = keyof typeof fieldLabels;

export const returnFields = [
  'date',
  'dateEnd',
  'time',
  'whatHappened',
  'childSeen',
  'childVoice',
  'actionTaken',
  'source',
  'people',
  'authorComment',
  'rowId',
] as const satisfies readonly ReturnField[];

/** Names of what an agency supplied, as the differences and the tray show them. */
export function suppliedFieldLabel(field: string): string {
  return Object.entries(fieldLabels).find(([name]) => name === field)?.[1] ?? field;
}

/** The field a column feeds; null where it is not used. */
export function fieldOf(columns: ColumnChoice, column: number): ReturnField | null {
  return returnFields.find((field) => columns[field].includes(column)) ?? null;
}

/** The same choice with some columns feeding a field, joined to those that did already; null takes them out. */
export function withField(
  columns: ColumnChoice,
  moved: readonly number[],
  field: ReturnField | null,
): ColumnChoice {
  const next = { ...columns };
  for (const name of returnFields) next[name] = columns[name].filter((column) => !moved.includes(column));
  if (field !== null) next[field] = [...next[field], ...moved].sort((one, other) => one - other);
  return next;
}
