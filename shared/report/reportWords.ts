import { agencyNameThen } from '../domain/agencyNames.ts';
import type { EventDate } from '../domain/eventDate.ts';
import type { ExerciseKind } from '../domain/caseTerms.ts';
import { civilDay } from '../domain/civilDate.ts';
import { longMonth } from '../domain/dateWords.ts';
import type { ReportAgency } from './source.ts';

/** What the exercise is called in the middle of a sentence. */
export const exerciseNames: Readonly<Record<ExerciseKind, string>> = {
  'rapid-review': 'rapid review',
  'local-review': 'local child safeguarding practice review',
  'serious-case-review': 'serious case review',
  'learning-review': 'learning review',
  'reflective-practice': 'multi-agency reflective practice meeting',
  audit: 'multi-agency audit',
  'child-death-overview': 'contribution to a child death overview',
  other: 'review',
};

/** `2026-11-03` as `3 November 2026`. */
export function longDay(iso: string): string {
  const { year, month, day } = civilDay(iso);
  return `${day} ${longMonth(month)} ${year}`;
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three findings`, `one finding`, `1,204 entries`. */
export function counted(count: number, one: string, many: string): string {
  const words = smallNumbers[count] ?? String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${words} ${count === 1 ? one : many}`;
}

/** As `counted`, to open a sentence. */
export function countedFirst(count: number, one: string, many: string): string {
  return capitalised(counted(count, one, many));
}

export function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** `a, b and c`. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** `Finding 2`, `Recommendation 1a.`; a label that already holds a word of its own stands alone. */
export function named(word: string, label: string): string {
  if (!label) return word;
  return /\p{L}{3,}/u.test(label) ? label : `${word} ${label}`;
}

/** `finding 2`, `recommendation 1a`, for the middle of a sentence, where a label's own full stop would end it. */
export function namedWithin(word: string, label: string): string {
  return /\p{L}{3,}/u.test(label) ? label : `${word} ${label}`.trim().replace(/[.:]$/, '');
}

/** In the place of the name of an agency that was taken out. */
export const goneAgency = 'An agency no longer in this case';

/** What an agency is called now; beside an entry, what it was called on its day. */
export function agencyName(agencies: readonly ReportAgency[], id: string, date?: EventDate): string {
  const agency = agencies.find((each) => each.id === id);
  if (!agency) return goneAgency;
  return date ? agencyNameThen({ formerNames: [], ...agency }, date) : agency.name;
}

export const entryTarget = (entryId: string): string => `entry-${entryId}`;
export const findingTarget = (findingId: string): string => `finding-${findingId}`;
export const recommendationTarget = (recommendationId: string): string =>
  `recommendation-${recommendationId}`;
