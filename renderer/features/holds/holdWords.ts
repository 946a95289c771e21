import type { LegalHold, PublicationHold } from '../../../shared/contract/holds.ts';
import { dayInWords } from '../../../shared/domain/formatEventDate.ts';
import { proceedingInSentence } from '../../../shared/domain/proceedingTerms.ts';
import { timeBetweenInWords } from '../../../shared/domain/publicationHold.ts';

/** `12 May 2026`. */
export function dayWords(day: string): string {
  return dayInWords(day, 'long', false);
}

/** “Legal hold since 10 June 2026, placed by Wexmoor Crown Court.” */
export function legalHoldInWords({ placedOn, placedBy }: LegalHold): string {
  return `Legal hold since ${dayWords(placedOn)}, placed by ${placedBy}.`;
}

/** “Publication is held for the inquest since 10 June 2026 (3 years).” */
export function publicationHoldInWords(hold: PublicationHold, today: string): string {
  const { heldFrom } = hold;
  const length = heldFrom === null ? '' : timeBetweenInWords(heldFrom, today);
  return [
    `Publication is held for ${proceedingInSentence(hold)}`,
    ...(heldFrom === null ? [] : [` since ${dayWords(heldFrom)}`]),
    ...(length === '' ? [] : [` (${length})`]),
    '.',
  ].join('');
}

/** What became of a hold that was lifted: “Held from … to …, 3 years.” */
export function liftedInWords({ heldFrom, liftedOn }: PublicationHold): string {
  if (liftedOn === null) return '';
  if (heldFrom === null) return `Free again from ${dayWords(liftedOn)}.`;
  const length = timeBetweenInWords(heldFrom, liftedOn);
  return `Held from ${dayWords(heldFrom)} to ${dayWords(liftedOn)}${length === '' ? '' : `, ${length}`}.`;
}
