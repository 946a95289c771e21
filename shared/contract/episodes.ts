import { z } from 'zod';
import { entry, eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { richText } from './richText.ts';
import { caseId, entryId, episodeId, line, moment, nothing, requiredLine } from './values.ts';

const fields = {
  title: requiredLine,
  /** First and last day as a person writes them; either may be empty or partial. */
  starts: line,
  ends: line,
  /** How practice is judged, with what was to be expected. */
  appraisal: richText,
  /** Why it happened so: conditions, pressures, sense made at the time. */
  why: richText,
  goodPractice: richText,
};

/** A key practice episode: a chosen span of practice with its entries. Source: SCIE Learning Together, Guide 24. */
export const episode = z.strictObject({
  id: episodeId,
  caseId,
  /** Shown as "Episode 2". Given once. */
  number: z.int().min(1),
  title: z.string(),
  starts: eventDate.nullable(),
  ends: eventDate.nullable(),
  appraisal: richText,
  why: richText,
  goodPractice: richText,
  entryCount: z.int(),
  removedAt: moment.nullable(),
});
export type Episode = z.infer<typeof episode>;

export const episodesMethods = [
  defineMethod({
    name: 'episodes.list',
    kind: 'read',
    summary: 'Key practice episodes in their order.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ episodes: z.array(episode) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'episodes.get',
    kind: 'read',
    summary: 'One episode with its entries, oldest first.',
    input: z.strictObject({ episodeId }),
    output: z.strictObject({ episode, entries: z.array(entry) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'episodes.create',
    kind: 'write',
    summary: 'Opens an episode, with the entries given.',
    input: z.strictObject({
      caseId,
      title: fields.title,
      starts: fields.starts.default(''),
      ends: fields.ends.default(''),
      entryIds: z.array(entryId).max(1_000).default([]),
    }),
    output: episode,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'episodes.update',
    kind: 'write',
    summary: 'Changes the fields given.',
    input: z.strictObject({
      episodeId,
      changes: z.strictObject(fields).partial(),
      isOwnStep: z.boolean().default(false),
    }),
    output: episode,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'episodes.link',
    kind: 'write',
    summary: 'Adds entries to an episode.',
    input: z.strictObject({ episodeId, entryIds: z.array(entryId).min(1).max(1_000) }),
    output: z.strictObject({ added: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'episodes.unlink',
    kind: 'write',
    summary: 'Takes entries out of an episode.',
    input: z.strictObject({ episodeId, entryIds: z.array(entryId).min(1).max(1_000) }),
    output: z.strictObject({ removed: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'episodes.remove',
    kind: 'write',
    summary: 'Takes an episode off the list. Its entries stay.',
    input: z.strictObject({ episodeId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'episodes.restore',
    kind: 'write',
    summary: 'Puts a removed episode back.',
    input: z.strictObject({ episodeId }),
    output: episode,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'episodes.reorder',
    kind: 'write',
    summary: 'Puts the episodes in this order.',
    input: z.strictObject({ caseId, episodeIds: z.array(episodeId).max(500) }),
    output: nothing,
    errors: ['record/not-found'],
  }),
] as const;
