import type { Relationship } from '../../../shared/contract/family.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import {
  type RelationshipType,
  relationshipInWords,
  relationshipTypeNames,
  relationshipTypes,
} from '../../../shared/domain/relationshipTerms.ts';
import type { Option } from '../../ui/index.ts';

/** "Stands for" is made by its own act, beside siblings. */
export const typeOptions: readonly Option<RelationshipType>[] = relationshipTypeNames
  .filter((value) => value !== 'one-of')
  .map((value) => ({ value, label: relationshipTypes[value].label }));

/** How a date typed here is read, while it is typed. */
export function readingHint(text: string, whenEmpty: string): string {
  return text.trim() === '' ? whenEmpty : describeReading(parseEventDate(text));
}

/** For the list: `2019 – 5 Jun 2021`, `from 2019`, or nothing. */
export function timeInWords({ from, to }: Pick<Relationship, 'from' | 'to'>): string {
  if (from === null) return to === null ? '' : `to ${formatEventDate(to)}`;
  return to === null ? `from ${formatEventDate(from)}` : `${formatEventDate(from)} – ${formatEventDate(to)}`;
}

/** `Mother is the mother of Rowan`: how the choices of a form read together. */
export function sentenceOf(
  people: readonly Person[],
  { personA, personB, type, typeOther }: Pick<Relationship, 'personA' | 'personB' | 'type' | 'typeOther'>,
): string {
  const one = people.find(({ id }) => id === personA);
  const other = people.find(({ id }) => id === personB);
  if (!one || !other) return '';
  return `${one.label} is ${relationshipInWords(type, typeOther, one.sex)} ${other.label}`;
}

/** What the dates of a relationship mean; those of former partners are of the time they were together. */
export function dateHints(type: RelationshipType): { readonly from: string; readonly to: string } {
  if (type === 'former-partner')
    return { from: 'When they became partners, in any form', to: 'When they parted, in any form' };
  return { from: 'In any form: 3/8/21, Aug 2021, c. 2019', to: 'Empty while it lasts' };
}

export function wantsOwnWords(type: RelationshipType): boolean {
  return type === 'other' || type === 'other-family';
}
