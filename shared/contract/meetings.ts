import { z } from 'zod';
import { attendanceStateNames } from '../domain/meetingTerms.ts';
import { defineMethod } from './defineMethod.ts';
import {
  agencyId,
  attendanceId,
  caseId,
  day,
  exerciseId,
  line,
  meetingId,
  moment,
  nothing,
  text,
} from './values.ts';

const fields = {
  /** Empty for the rapid review meeting itself. */
  title: line,
  heldOn: day.nullable(),
  /** As people write it: `10:00 to 12:30`. */
  time: line,
  place: line,
  chair: line,
  notes: text,
};

const attendanceFields = {
  /** Null for somebody who came from none of the agencies of the case. */
  agencyId: agencyId.nullable(),
  name: line,
  role: line,
  state: z.enum(attendanceStateNames),
  note: text,
};

export const attendance = z.strictObject({ id: attendanceId, ...attendanceFields });
export type Attendance = z.infer<typeof attendance>;

/** A meeting of a rapid review, with who was there. */
export const meeting = z.strictObject({
  id: meetingId,
  caseId,
  exerciseId,
  ...fields,
  /** By agency; those of no agency last. */
  attendance: z.array(attendance),
  removedAt: moment.nullable(),
});
export type Meeting = z.infer<typeof meeting>;

export const meetingsMethods = [
  defineMethod({
    name: 'meetings.list',
    kind: 'read',
    summary: 'The meetings of an exercise with their attendance; those without a day last.',
    input: z.strictObject({ exerciseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ meetings: z.array(meeting) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'meetings.create',
    kind: 'write',
    summary: 'Adds a meeting, with the attendance given.',
    input: z.strictObject({
      exerciseId,
      title: fields.title.default(''),
      heldOn: fields.heldOn.default(null),
      time: fields.time.default(''),
      place: fields.place.default(''),
      chair: fields.chair.default(''),
      notes: fields.notes.default(''),
      attendance: z
        .array(
          z.strictObject({
            agencyId: attendanceFields.agencyId.default(null),
            name: attendanceFields.name.default(''),
            role: attendanceFields.role.default(''),
            state: attendanceFields.state.default('not-recorded'),
            note: attendanceFields.note.default(''),
          }),
        )
        .max(500)
        .default([]),
    }),
    output: meeting,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'meetings.update',
    kind: 'write',
    summary: 'Changes the fields given and leaves the others.',
    input: z.strictObject({ meetingId, changes: z.strictObject(fields).partial() }),
    output: meeting,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'meetings.remove',
    kind: 'write',
    summary: 'Takes a meeting off the list, with its attendance.',
    input: z.strictObject({ meetingId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'meetings.restore',
    kind: 'write',
    summary: 'Puts a removed meeting back.',
    input: z.strictObject({ meetingId }),
    output: meeting,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'meetings.link',
    kind: 'write',
    summary: 'Adds a line of attendance for each of the agencies that has none yet, in one step.',
    input: z.strictObject({ meetingId, agencyIds: z.array(agencyId).min(1).max(500) }),
    output: meeting,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'meetings.createAttendance',
    kind: 'write',
    summary: 'Adds somebody to the attendance: of an agency, or of none.',
    input: z.strictObject({
      meetingId,
      agencyId: attendanceFields.agencyId.default(null),
      name: attendanceFields.name.default(''),
      role: attendanceFields.role.default(''),
      state: attendanceFields.state.default('not-recorded'),
      note: attendanceFields.note.default(''),
    }),
    output: attendance,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'meetings.updateAttendance',
    kind: 'write',
    summary: 'Changes the fields given and leaves the others.',
    input: z.strictObject({ attendanceId, changes: z.strictObject(attendanceFields).partial() }),
    output: attendance,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'meetings.removeAttendance',
    kind: 'write',
    summary: 'Takes a line out of the attendance.',
    input: z.strictObject({ attendanceId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'meetings.restoreAttendance',
    kind: 'write',
    summary: 'Puts a line of attendance back.',
    input: z.strictObject({ attendanceId }),
    output: attendance,
    errors: ['record/not-found', 'record/in-use'],
  }),
] as const;
