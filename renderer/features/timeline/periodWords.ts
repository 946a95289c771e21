import type { Person } from '../../../shared/contract/people.ts';
import { periodKindNames, periodKinds } from '../../../shared/domain/caseTerms.ts';
import { describeReading } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';

export const kindOptions = periodKindNames.map((value) => ({ value, label: periodKinds[value] }));

/** Stands for no child in particular. */
export const wholeCase = 'case';

export function childOptions(people: readonly Person[]): { value: string; label: string }[] {
  return [
    { value: wholeCase, label: 'The whole case' },
    ...people.map(({ id, label }) => ({ value: id, label })),
  ];
}

/** How the beginning is read, while it is typed. */
export function startHint(text: string): string {
  if (text.trim() === '') return 'In any form: 3/8/21, Aug 2021, c. 2019';
  const date = parseEventDate(text);
  return date.precision === 'unknown'
    ? 'Cannot be read as a date: it will be listed, not drawn.'
    : describeReading(date);
}

/** How the end is read; an end that is no date is one that has not come. */
export function endHint(text: string): string {
  if (text.trim() === '') return 'Empty for a single date, “now” for one that goes on';
  const date = parseEventDate(text);
  return date.precision === 'unknown' ? 'Taken as going on.' : describeReading(date);
}
