import { z } from 'zod';
import { periodKindNames } from '../domain/caseTerms.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { entryFilter } from './entryFilter.ts';
import {
  agencyId,
  caseId,
  day,
  line,
  moment,
  nothing,
  periodId,
  personId,
  requiredLine,
  themeId,
} from './values.ts';

const fields = {
  name: requiredLine,
  kind: z.enum(periodKindNames),
  /** First day as written; needed. */
  starts: requiredLine,
  /** Last day as written; empty for a single date, "now" for one that goes on. */
  ends: line,
  /** The child it concerns; null for the whole case. */
  personId: personId.nullable(),
};

/** A legal status, a placement or a key date, drawn as a band or a line behind the entries. */
export const period = z.strictObject({
  id: periodId,
  caseId,
  name: z.string(),
  kind: fields.kind,
  starts: eventDate,
  ends: eventDate.nullable(),
  personId: fields.personId,
  removedAt: moment.nullable(),
});
export type Period = z.infer<typeof period>;

export const laneKinds = ['agency', 'person', 'theme'] as const;
export type LaneKind = (typeof laneKinds)[number];

export const timelineMethods = [
  defineMethod({
    name: 'timeline.get',
    kind: 'read',
    summary:
      'Every entry the filter lets through, in chronology order, in short: what a timeline draws. Lists of equal length, one place for each entry; an entry may stand in several lanes.',
    input: z.strictObject({
      caseId,
      lanes: z.enum(laneKinds).default('agency'),
      filter: entryFilter.prefault({}),
    }),
    output: z.strictObject({
      ids: z.array(z.string()),
      numbers: z.array(z.int()),
      /** First and last possible day of each entry; null where open or not known. */
      earliest: z.array(day.nullable()),
      latest: z.array(day.nullable()),
      /** Precision and qualifier of each date, as `day on`, `month about`. */
      precision: z.array(z.string()),
      childSeen: z.array(z.string()),
      significance: z.array(z.string()),
      isWithdrawn: z.array(z.boolean()),
      /** Agency of each entry, as a place in `agencies`, whatever the lanes are by. */
      agencyOf: z.array(z.int()),
      agencies: z.array(agencyId),
      /** Lanes of each entry, as places in `lanes`; empty where it stands in none ("no person named"). */
      lanesOf: z.array(z.array(z.int())),
      lanes: z.array(
        z.strictObject({
          id: agencyId.or(personId).or(themeId).nullable(),
          label: z.string(),
          total: z.int(),
        }),
      ),
      /** Entries with no date that can be read; they are in the table, under Undated. */
      undated: z.int(),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'periods.list',
    kind: 'read',
    summary: 'Legal statuses, placements and key dates of a case, oldest first.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ periods: z.array(period) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'periods.create',
    kind: 'write',
    summary: 'Adds a period or a key date.',
    input: z.strictObject({
      caseId,
      name: fields.name,
      kind: fields.kind,
      starts: fields.starts,
      ends: fields.ends.default(''),
      personId: fields.personId.default(null),
    }),
    output: period,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'periods.update',
    kind: 'write',
    summary: 'Changes the fields given.',
    input: z.strictObject({ periodId, changes: z.strictObject(fields).partial() }),
    output: period,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'periods.remove',
    kind: 'write',
    summary: 'Takes it off the timeline.',
    input: z.strictObject({ periodId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'periods.restore',
    kind: 'write',
    summary: 'Puts it back.',
    input: z.strictObject({ periodId }),
    output: period,
    errors: ['record/not-found'],
  }),
] as const;
