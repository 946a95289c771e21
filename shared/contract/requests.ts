import { z } from 'zod';
import { agencyKindNames } from '../domain/agencyKinds.ts';
import { letterKindNames } from '../domain/letters.ts';
import { chaserWayNames, requestAnswerNames, requestKindNames } from '../domain/requestTerms.ts';
import { agency } from './agencies.ts';
import { defineMethod } from './defineMethod.ts';
import {
  agencyId,
  caseId,
  chaserId,
  day,
  entryId,
  importId,
  line,
  moment,
  nothing,
  requestId,
  taskId,
  text,
} from './values.ts';

const fields = {
  kind: z.enum(requestKindNames),
  askedOn: day.nullable(),
  dueOn: day.nullable(),
  /** The day the agency has since said it will answer by. */
  promisedOn: day.nullable(),
  receivedOn: day.nullable(),
  checkedOn: day.nullable(),
  queriedOn: day.nullable(),
  queriedBecause: text,
  answer: z.enum(requestAnswerNames),
  /** First and last day of the time that the answer covers. */
  coversFrom: day.nullable(),
  coversTo: day.nullable(),
  /** Whom the agency has looked for in its records. */
  personsSearched: text,
  missing: text,
  note: text,
};

const chaserFields = {
  chasedOn: day,
  how: z.enum(chaserWayNames),
  toWhom: line,
  note: text,
};

export const chaser = z.strictObject({ id: chaserId, ...chaserFields });
export type Chaser = z.infer<typeof chaser>;

export const request = z.strictObject({
  id: requestId,
  caseId,
  agencyId,
  ...fields,
  /** Oldest first. */
  chasers: z.array(chaser),
  createdAt: moment,
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type Request = z.infer<typeof request>;

/** A request of any case that waits for its agency. */
export const awaitedRequest = z.strictObject({
  id: requestId,
  caseId,
  pseudonym: z.string(),
  agency: agency.pick({ id: true, name: true, code: true, kind: true }),
  ...z.strictObject(fields).pick({
    kind: true,
    askedOn: true,
    dueOn: true,
    promisedOn: true,
    receivedOn: true,
    checkedOn: true,
    queriedOn: true,
    answer: true,
  }).shape,
});
export type AwaitedRequest = z.infer<typeof awaitedRequest>;

/** A return that was brought in from an agency: what answered it. */
export const answeringReturn = z.strictObject({
  importId,
  agencyId,
  fileName: z.string(),
  receivedAt: moment,
  added: z.int(),
});
export type AnsweringReturn = z.infer<typeof answeringReturn>;

/** A service that entries name and that is not among the agencies of the case. */
export const mentionedService = z.strictObject({
  key: z.string(),
  /** As a sentence calls it: `The ambulance service`. */
  name: z.string(),
  kind: z.enum(agencyKindNames),
  /** In how many entries. */
  mentions: z.int(),
  /** The first of them. */
  entries: z.array(z.strictObject({ id: entryId, number: z.int(), words: z.string() })),
});
export type MentionedService = z.infer<typeof mentionedService>;

const letterFields = {
  /** Printed as the heading; blanks are written `{due}`. */
  title: line,
  /** Paragraphs parted by an empty line; lines that begin with a hyphen are a list. */
  body: text,
};

/** A letter as the whole workspace writes it. */
export const letterTemplate = z.strictObject({
  kind: z.enum(letterKindNames),
  ...letterFields,
  /** Whether it is still as Candour has it. */
  isBuiltIn: z.boolean(),
});
export type LetterTemplate = z.infer<typeof letterTemplate>;

export const requestsMethods = [
  defineMethod({
    name: 'requests.list',
    kind: 'read',
    summary: 'What the agencies of a case were asked for, with chasers and the returns that came from them.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({
      requests: z.array(request),
      /** Newest first. */
      returns: z.array(answeringReturn),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'requests.listAwaited',
    kind: 'read',
    summary:
      'What agencies of all current cases were asked for and have not answered, or in part only; longest due first.',
    input: z.strictObject({ limit: z.int().min(1).max(200).default(50) }),
    output: z.strictObject({
      /** The day in the United Kingdom. */
      today: day,
      total: z.int(),
      requests: z.array(awaitedRequest),
    }),
    errors: [],
  }),
  defineMethod({
    name: 'requests.listMentioned',
    kind: 'read',
    summary: 'Services that entries name and that are not among the agencies of the case, most named first.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({ services: z.array(mentionedService) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'requests.create',
    kind: 'write',
    summary:
      'Asks one agency or many, in one step. A new agency is added to the case and asked in the same step.',
    input: z
      .strictObject({
        caseId,
        agencyIds: z.array(agencyId).max(500).default([]),
        newAgency: z
          .strictObject({
            name: agency.shape.name,
            kind: agency.shape.kind,
            code: agency.shape.code.optional(),
          })
          .optional(),
        kind: fields.kind.default('summary'),
        askedOn: fields.askedOn.default(null),
        dueOn: fields.dueOn.default(null),
      })
      .refine(({ agencyIds, newAgency }) => agencyIds.length > 0 || newAgency !== undefined, {
        path: ['agencyIds'],
        message: 'Choose an agency to ask',
      }),
    output: z.strictObject({ requests: z.array(request) }),
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'requests.update',
    kind: 'write',
    summary:
      'Changes the fields given and leaves the others. Dates out of order are kept; the screen says so.',
    input: z.strictObject({ requestId, changes: z.strictObject(fields).partial() }),
    output: request,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'requests.remove',
    kind: 'write',
    summary: 'Takes a request off the desk. Nothing is deleted.',
    input: z.strictObject({ requestId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'requests.restore',
    kind: 'write',
    summary: 'Puts a removed request back.',
    input: z.strictObject({ requestId }),
    output: request,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'requests.createChaser',
    kind: 'write',
    summary: 'Notes that the agency was reminded.',
    input: z.strictObject({
      requestId,
      chasedOn: chaserFields.chasedOn,
      how: chaserFields.how.default('e-mail'),
      toWhom: chaserFields.toWhom.default(''),
      note: chaserFields.note.default(''),
    }),
    output: request,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'requests.removeChaser',
    kind: 'write',
    summary: 'Takes a chaser out of a request. Undo brings it back.',
    input: z.strictObject({ chaserId }),
    output: request,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'requests.listTemplates',
    kind: 'read',
    summary: 'The wording of the letters of this workspace; built in where it has none of its own.',
    input: z.strictObject({}),
    output: z.strictObject({ templates: z.array(letterTemplate) }),
    errors: [],
  }),
  defineMethod({
    name: 'requests.updateTemplate',
    kind: 'write',
    summary: 'Changes the wording of a letter, for all cases.',
    input: z.strictObject({
      kind: z.enum(letterKindNames),
      changes: z.strictObject(letterFields).partial(),
    }),
    output: letterTemplate,
    errors: [],
  }),
  defineMethod({
    name: 'requests.restoreTemplate',
    kind: 'write',
    summary: 'Puts the built-in wording of a letter back. Undo brings one’s own back.',
    input: z.strictObject({ kind: z.enum(letterKindNames) }),
    output: letterTemplate,
    errors: [],
  }),
  defineMethod({
    name: 'requests.previewLetter',
    kind: 'read',
    summary: 'A letter about one request as it would be printed, and which of its blanks have no value.',
    input: z.strictObject({ requestId, kind: z.enum(letterKindNames) }),
    output: z.strictObject({
      title: z.string(),
      blocks: z.array(
        z.strictObject({
          type: z.enum(['paragraph', 'list']),
          /** Lines of a paragraph or items of a list, each in runs. */
          lines: z.array(
            z.array(
              z.strictObject({
                text: z.string(),
                /** Stands where a blank has no value. */
                isEmpty: z.boolean(),
              }),
            ),
          ),
        }),
      ),
      /** Blanks without a value. */
      empty: z.array(z.string()),
      /** What stands in braces and is no blank. */
      unknown: z.array(z.string()),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'requests.exportLetter',
    kind: 'task',
    summary: 'A letter about one request as a Word file, with the marking. Nothing is sent.',
    input: z.strictObject({ requestId, kind: z.enum(letterKindNames), taskId: taskId.optional() }),
    output: z.strictObject({ fileName: z.string(), contentBase64: z.base64() }),
    errors: ['record/not-found', 'reports/cannot-render', 'task/cancelled'],
  }),
] as const;
