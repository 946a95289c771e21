import { z } from 'zod';
import { areaPartNames, harmCategoryNames, referralTriggerNames } from '../domain/referralTerms.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, day, line, moment, personId, recordId, text } from './values.ts';

const areaFields = { name: line, part: z.enum(areaPartNames) };

const fields = {
  /** Who referred, as text: they need not be anyone known to the case. */
  referrerName: line,
  referrerRole: line,
  referrerAgency: line,
  /** The safeguarding lead that it was talked over with. */
  leadConsulted: line,
  referredOn: day.nullable(),
  referredBecause: text,
  trigger: z.enum(referralTriggerNames),
  /** In words, where the trigger is another one. */
  triggerOther: line,
  harmCategories: z.array(z.enum(harmCategoryNames)).max(harmCategoryNames.length),
  /** In words, where the harm is of another kind. */
  harmOther: line,
  /** When it happened, as written; may be a range, partial or empty. Read by `domain/eventDate`. */
  incidentDate: line,
  incidentPlace: line,
  /** When the local authority became aware. */
  awareOn: day.nullable(),
  /** When the notification was sent to the Panel. */
  notifiedOn: day.nullable(),
  /** When the partnership's business unit received its copy. */
  receivedOn: day.nullable(),
  notificationReference: line,
  withdrawnOn: day.nullable(),
  withdrawnBecause: text,
  /** Areas involved, in order. */
  areas: z.array(z.strictObject(areaFields)).max(50),
  /** The children it is about, people of the case, in order. */
  childIds: z.array(personId).max(50),
  /** Children beyond the four that one notification takes, in words. */
  furtherChildren: text,
  narrative: text,
};

export const referral = z.strictObject({
  /** Null until something is written down. */
  id: recordId.nullable(),
  caseId,
  ...fields,
  incidentDate: eventDate.nullable(),
  updatedAt: moment.nullable(),
});
export type Referral = z.infer<typeof referral>;

export const referralMethods = [
  defineMethod({
    name: 'referral.get',
    kind: 'read',
    summary: 'The referral of a case; empty where nothing is written down yet.',
    input: z.strictObject({ caseId }),
    output: referral,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'referral.update',
    kind: 'write',
    summary:
      'Changes the fields given. Dates out of order are kept as given; `domain/referralChecks` says so.',
    input: z.strictObject({ caseId, changes: z.strictObject(fields).partial() }),
    output: referral,
    errors: ['record/not-found'],
  }),
] as const;
