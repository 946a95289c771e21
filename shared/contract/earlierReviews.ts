import { z } from 'zod';
import { earlierReviewKindNames } from '../domain/meetingTerms.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, earlierReviewId, exerciseId, line, moment, nothing, text } from './values.ts';

const fields = {
  title: line,
  kind: z.enum(earlierReviewKindNames),
  /** As a person writes it; may be partial, or empty. */
  publishedOn: line,
  /** Where it can be read: a shelf mark, an address, a file. Candour never opens it. */
  whereFound: line,
  whatItFound: text,
  /** How it bears on this review. */
  bearing: text,
};

/** A review of before, local or national, whose learning bears on this one. */
export const earlierReview = z.strictObject({
  id: earlierReviewId,
  caseId,
  exerciseId,
  ...fields,
  publishedOn: eventDate.nullable(),
  /** Place in the order, counting from 0. */
  position: z.int(),
  removedAt: moment.nullable(),
});
export type EarlierReview = z.infer<typeof earlierReview>;

export const earlierReviewsMethods = [
  defineMethod({
    name: 'earlier-reviews.list',
    kind: 'read',
    summary: 'The earlier reviews that an exercise refers to, in their order.',
    input: z.strictObject({ exerciseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ reviews: z.array(earlierReview) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'earlier-reviews.create',
    kind: 'write',
    summary: 'Adds an earlier review at the end.',
    input: z.strictObject({
      exerciseId,
      title: fields.title.default(''),
      kind: fields.kind.default('local'),
      publishedOn: fields.publishedOn.default(''),
      whereFound: fields.whereFound.default(''),
      whatItFound: fields.whatItFound.default(''),
      bearing: fields.bearing.default(''),
    }),
    output: earlierReview,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'earlier-reviews.update',
    kind: 'write',
    summary: 'Changes the fields given and leaves the others.',
    input: z.strictObject({ earlierReviewId, changes: z.strictObject(fields).partial() }),
    output: earlierReview,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'earlier-reviews.remove',
    kind: 'write',
    summary: 'Takes an earlier review off the list.',
    input: z.strictObject({ earlierReviewId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'earlier-reviews.restore',
    kind: 'write',
    summary: 'Puts a removed one back where it stood.',
    input: z.strictObject({ earlierReviewId }),
    output: earlierReview,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'earlier-reviews.reorder',
    kind: 'write',
    summary: 'Moves one to a place in the order, counting from 0.',
    input: z.strictObject({ earlierReviewId, position: z.int().min(0) }),
    output: earlierReview,
    errors: ['record/not-found'],
  }),
] as const;
