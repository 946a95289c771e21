import { z } from 'zod';
import { exchangeDirectionNames } from '../domain/decisionTerms.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, day, exchangeId, exerciseId, nothing, requiredLine, text } from './values.ts';

const fields = {
  direction: z.enum(exchangeDirectionNames),
  /** The day it was sent or received. */
  onDay: day.nullable(),
  /** What it was: “Rapid review report”. */
  what: requiredLine,
  summary: text,
  /** By when it wants an answer. */
  answerDueOn: day.nullable(),
  /** The exchange that answered it. */
  answeredBy: exchangeId.nullable(),
};

/** One thing that went between the partnership and the national Panel. */
export const exchange = z.strictObject({ id: exchangeId, caseId, exerciseId, ...fields });
export type Exchange = z.infer<typeof exchange>;

export const panelMethods = [
  defineMethod({
    name: 'panel.list',
    kind: 'read',
    summary: 'What was sent to the national Panel and received from it, by day; without a day last.',
    input: z.strictObject({ exerciseId }),
    output: z.strictObject({ exchanges: z.array(exchange) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'panel.create',
    kind: 'write',
    summary:
      'Notes what was sent or received. With `answers`, it is the answer to the one named, which must not have one.',
    input: z.strictObject({
      exerciseId,
      direction: fields.direction,
      onDay: fields.onDay.default(null),
      what: fields.what,
      summary: fields.summary.default(''),
      answerDueOn: fields.answerDueOn.default(null),
      answers: exchangeId.optional(),
    }),
    output: exchange,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'panel.update',
    kind: 'write',
    summary: 'Changes the fields given.',
    input: z.strictObject({ exchangeId, changes: z.strictObject(fields).partial() }),
    output: exchange,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'panel.remove',
    kind: 'write',
    summary: 'Takes it off; what it answered waits again. Undo brings it back.',
    input: z.strictObject({ exchangeId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
] as const;
