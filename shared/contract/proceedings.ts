import { z } from 'zod';
import { proceedingKindNames } from '../domain/proceedingTerms.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import {
  caseId,
  day,
  line,
  moment,
  nothing,
  personId,
  proceedingId,
  proceedingWitnessId,
  text,
} from './values.ts';

const fields = {
  kind: z.enum(proceedingKindNames),
  /** What they are called, where the kind alone does not say it. May be empty. */
  title: line,
  /** The court, coroner, board or service that holds them. */
  court: line,
  reference: line,
  /** How far they have come, in words. */
  status: line,
  /** The next date, as written: one day, "w/c 4 January 2027" or "spring 2027". Empty where none is set. */
  nextOn: line,
  nextWhat: line,
  contactName: line,
  contactRole: line,
  /** E-mail, telephone, how they wish to be reached. */
  contactHow: line,
  /** What may not be reported or shared, and by whose order. */
  restrictions: text,
  /** Whether nothing of the review is published while they go on. */
  holdsPublication: z.boolean(),
  heldFrom: day.nullable(),
  holdBecause: text,
  /** The day from which publication is free again; null while it is held. */
  holdLiftedOn: day.nullable(),
  holdLiftedBecause: text,
  /** The last day of the proceedings; null while they go on. */
  endedOn: day.nullable(),
  outcome: text,
  note: text,
};

const witnessFields = {
  /** A person of the case; null where it is someone else, named in words. */
  personId: personId.nullable(),
  name: line,
  role: line,
  note: text,
};

/** Somebody who may be a witness in the proceedings, and must not be spoken to about them unawares. */
export const proceedingWitness = z.strictObject({ id: proceedingWitnessId, ...witnessFields });
export type ProceedingWitness = z.infer<typeof proceedingWitness>;

export const proceeding = z.strictObject({
  id: proceedingId,
  caseId,
  ...fields,
  nextOn: eventDate.nullable(),
  /** In the order in which they were noted. */
  witnesses: z.array(proceedingWitness),
  createdAt: moment,
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type Proceeding = z.infer<typeof proceeding>;

/** The next date of proceedings of any current case. */
export const proceedingDate = z.strictObject({
  id: proceedingId,
  caseId,
  pseudonym: z.string(),
  reference: z.string(),
  kind: fields.kind,
  title: z.string(),
  on: eventDate,
  what: z.string(),
});
export type ProceedingDate = z.infer<typeof proceedingDate>;

export const proceedingsMethods = [
  defineMethod({
    name: 'proceedings.list',
    kind: 'read',
    summary:
      'Proceedings beside the review with those who may be witnesses: those that go on first, then by next date.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ proceedings: z.array(proceeding) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'proceedings.listDates',
    kind: 'read',
    summary: 'Next dates of proceedings of all current cases that begin within the days given, in order.',
    input: z.strictObject({ from: day, to: day, limit: z.int().min(1).max(200).default(100) }),
    output: z.strictObject({ dates: z.array(proceedingDate) }),
    errors: [],
  }),
  defineMethod({
    name: 'proceedings.create',
    kind: 'write',
    summary: 'Adds proceedings. Fields not given are empty.',
    input: z.strictObject({
      caseId,
      kind: fields.kind,
      title: fields.title.default(''),
      court: fields.court.default(''),
      reference: fields.reference.default(''),
      status: fields.status.default(''),
      nextOn: fields.nextOn.default(''),
      nextWhat: fields.nextWhat.default(''),
      contactName: fields.contactName.default(''),
      contactRole: fields.contactRole.default(''),
      contactHow: fields.contactHow.default(''),
      restrictions: fields.restrictions.default(''),
      holdsPublication: fields.holdsPublication.default(false),
      heldFrom: fields.heldFrom.default(null),
      holdBecause: fields.holdBecause.default(''),
      holdLiftedOn: fields.holdLiftedOn.default(null),
      holdLiftedBecause: fields.holdLiftedBecause.default(''),
      endedOn: fields.endedOn.default(null),
      outcome: fields.outcome.default(''),
      note: fields.note.default(''),
    }),
    output: proceeding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'proceedings.update',
    kind: 'write',
    summary: 'Changes the fields given. Dates out of order are kept; the screen says so.',
    input: z.strictObject({ proceedingId, changes: z.strictObject(fields).partial() }),
    output: proceeding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'proceedings.remove',
    kind: 'write',
    summary:
      'Takes proceedings off the list. Refused while they hold publication or a disclosure names them.',
    input: z.strictObject({ proceedingId }),
    output: nothing,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'proceedings.restore',
    kind: 'write',
    summary:
      'Puts removed proceedings back. Refused where somebody who may be a witness was removed from the case.',
    input: z.strictObject({ proceedingId }),
    output: proceeding,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'proceedings.createWitness',
    kind: 'write',
    summary: 'Notes that somebody may be a witness: a person of the case, or another by name or role.',
    input: z
      .strictObject({
        proceedingId,
        personId: witnessFields.personId.default(null),
        name: witnessFields.name.default(''),
        role: witnessFields.role.default(''),
        note: witnessFields.note.default(''),
      })
      .refine(({ personId: person, name, role }) => person !== null || name !== '' || role !== '', {
        path: ['name'],
        message: 'Choose a person, or write a name or a role',
      }),
    output: proceeding,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'proceedings.updateWitness',
    kind: 'write',
    summary: 'Changes the name, role or note of somebody who may be a witness.',
    input: z.strictObject({
      witnessId: proceedingWitnessId,
      changes: z.strictObject(witnessFields).omit({ personId: true }).partial(),
    }),
    output: proceeding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'proceedings.removeWitness',
    kind: 'write',
    summary: 'Takes somebody off those who may be witnesses. Undo brings them back.',
    input: z.strictObject({ witnessId: proceedingWitnessId }),
    output: proceeding,
    errors: ['record/not-found'],
  }),
] as const;
