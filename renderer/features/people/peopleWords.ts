import { ageInWords, ageOn, weeksWhenBornEarly } from '../../../shared/domain/age.ts';
import { type PersonKind, personKindNames, personKinds } from '../../../shared/domain/caseTerms.ts';
import type { EventDate } from '../../../shared/domain/eventDate.ts';
import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import {
  type PersonSex,
  type PersonStatusKind,
  type PseudonymScope,
  personSexes,
  personSexNames,
  personStatusKindNames,
  personStatusKinds,
  pseudonymScopeNames,
  pseudonymScopes,
} from '../../../shared/domain/personTerms.ts';
import type { PersonStatus, Pseudonym } from '../../../shared/contract/personRecords.ts';
import { formatDay, type Option } from '../../ui/index.ts';

export const personKindOptions: readonly Option<PersonKind>[] = personKindNames.map((value) => ({
  value,
  label: personKinds[value],
}));

export const sexOptions: readonly Option<PersonSex>[] = personSexNames.map((value) => ({
  value,
  label: personSexes[value],
}));
export const scopeOptions: readonly Option<PseudonymScope>[] = pseudonymScopeNames.map((value) => ({
  value,
  label: pseudonymScopes[value],
}));
export const statusKindOptions: readonly Option<PersonStatusKind>[] = personStatusKindNames.map((value) => ({
  value,
  label: personStatusKinds[value],
}));

/** Headings of the list: one for each kind. */
export const kindHeadings: Readonly<Record<PersonKind, string>> = {
  'subject-child': 'Children this review is about',
  'other-child': 'Other children',
  adult: 'Family and other adults',
  professional: 'Professionals',
};

export const labelHint =
  'A pseudonym, a role, or a role and number, such as SW1. It is printed as it stands here.';
export const alsoKnownAsHint =
  'Other words for this person in returns, parted by semicolons: the baby; mum. Used to find them, never printed.';

/** A due date only says something of a child. */
export function hasDueDate(kind: PersonKind): boolean {
  return kind === 'subject-child' || kind === 'other-child';
}

/** How a date typed into a person is read, while it is typed. */
export function readingHint(text: string, whenEmpty: string): string {
  return text.trim() === '' ? whenEmpty : describeReading(parseEventDate(text));
}

/** For the list: `14 Feb 2026`, `Due 1 Jun 2026`, or nothing. */
export function birthInWords({ birth, due }: { birth: EventDate | null; due: EventDate | null }): string {
  if (birth !== null) return formatEventDate(birth);
  return due === null ? '' : `Due ${formatEventDate(due)}`;
}

/** What follows from the dates: how early a child was born, or how old it is today; empty where nothing does. */
export function ageFacts(birth: string, due: string, today: string): string {
  const dates = {
    birth: birth.trim() === '' ? null : parseEventDate(birth),
    due: due.trim() === '' ? null : parseEventDate(due),
  };
  const age = ageOn(today, dates);
  const early = weeksWhenBornEarly(dates);
  const facts = [
    ...(early === null ? [] : [`Born before term, at ${early} weeks of pregnancy.`]),
    ...(age === null ? [] : [`Today: ${ageInWords(age)}.`]),
  ];
  return facts.join(' ');
}

/** Says that a pseudonym is somebody’s real name; of whom only where `labels` are given. */
export function clashWords(pseudonym: string, labels: readonly string[]): string {
  const whom = labels.length === 0 ? 'somebody else in this case' : labels.join(' and ');
  return `“${pseudonym}” is, or holds, a real name of ${whom}. Readers could take one for the other: choose another pseudonym.`;
}

/** Where a pseudonym is used, since when and by whose choice; and when and why it was given up. */
export function pseudonymFacts(pseudonym: Pseudonym): string {
  const { scope, fromDay, chosenBy, retiredOn, retiredBecause } = pseudonym;
  return [
    pseudonymScopes[scope],
    fromDay !== null && `from ${formatDay(fromDay)}`,
    chosenBy !== '' && `chosen by ${chosenBy}`,
    retiredOn !== null && `retired ${formatDay(retiredOn)}: ${retiredBecause}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** From when to when a standing lasted, as far as it is known. */
export function standingExtent({ starts, ends }: PersonStatus): string {
  if (starts === null && ends === null) return 'Dates not recorded';
  const from = starts === null ? 'Start not recorded' : `From ${formatEventDate(starts)}`;
  return ends === null ? from : `${from} to ${formatEventDate(ends)}`;
}
