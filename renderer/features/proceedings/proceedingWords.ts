import type { EventDate } from '../../../shared/domain/eventDate.ts';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import type { Proceeding, ProceedingWitness } from '../../../shared/contract/proceedings.ts';
import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import {
  disclosureDirectionNames,
  disclosureDirections,
  proceedingKindNames,
  proceedingKinds,
} from '../../../shared/domain/proceedingTerms.ts';
import { dayText } from '../../data/autosave/dayFields.ts';

export const kindOptions = proceedingKindNames.map((value) => ({ value, label: proceedingKinds[value] }));
export const directionOptions = disclosureDirectionNames.map((value) => ({
  value,
  label: disclosureDirections[value],
}));

/** How the next date is read, while it is typed. */
export function nextOnHint(text: string): string {
  if (text.trim() === '') return 'As it is known: 14 July 2026, w/c 4 January 2027, spring 2027.';
  const date = parseEventDate(text);
  return date.earliest === null
    ? 'Candour cannot read this as a date. It is kept as written, and stands in no week.'
    : describeReading(date);
}

/** What to say where the next date has gone by. */
export function nextOnCaution(text: string, endedOn: string, today: string): string {
  const date = text.trim() === '' ? null : parseEventDate(text);
  const last = date?.latest ?? date?.earliest ?? null;
  if (last === null || last >= today || endedOn !== '') return '';
  return 'This date has passed. Write what came of it, and the next one.';
}

/** `14 Jul 2026`, `w/c 4 Jan 2027`; as written where it cannot be read. */
export function nextOnWords(date: EventDate): string {
  return date.earliest === null ? date.text : formatEventDate(date);
}

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Somebody who may be a witness, as a line calls them. */
export function witnessName(
  { personId, name, role }: ProceedingWitness,
  people: readonly Named[],
  nameOf: (person: Named) => string,
): string {
  const person = people.find(({ id }) => id === personId);
  if (person) return nameOf(person);
  return [name, role].filter((part) => part !== '').join(', ') || 'A person no longer listed';
}

/** Proceedings as they stand in their form: days as text, as a person writes them. */
export function editableProceeding(proceeding: Proceeding) {
  const {
    id: _id,
    caseId: _case,
    witnesses: _witnesses,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    removedAt: _removedAt,
    ...fields
  } = proceeding;
  return {
    ...fields,
    nextOn: fields.nextOn?.text ?? '',
    heldFrom: dayText(fields.heldFrom),
    holdLiftedOn: dayText(fields.holdLiftedOn),
    endedOn: dayText(fields.endedOn),
  };
}
export type ProceedingDraft = ReturnType<typeof editableProceeding>;

export const dayFieldNames = ['heldFrom', 'holdLiftedOn', 'endedOn'] as const;

/** `Given to Wexmoor Police`. */
export function givenOrReceived({ direction, toOrFrom }: Disclosure): string {
  return `${disclosureDirections[direction]} ${direction === 'given' ? 'to' : 'from'} ${toOrFrom}`;
}

/** A line of the log as its form begins: empty, or with the words of the line that it corrects. */
export function disclosureDraft(corrects: Disclosure | null, today: string) {
  return {
    onDay: dayText(corrects?.onDay ?? today),
    direction: corrects?.direction ?? 'given',
    toOrFrom: corrects?.toOrFrom ?? '',
    what: corrects?.what ?? '',
    proceedingId: corrects?.proceedingId ?? null,
    requestReference: corrects?.requestReference ?? '',
    basis: corrects?.basis ?? '',
    decidedBy: corrects?.decidedBy ?? '',
    heldBack: corrects?.heldBack ?? '',
    heldBackBecause: corrects?.heldBackBecause ?? '',
  };
}
export type DisclosureDraft = ReturnType<typeof disclosureDraft>;
