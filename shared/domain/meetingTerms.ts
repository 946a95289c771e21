/**
 * How an agency stood to a meeting. “Not recorded” is the silence of the record; that it did not attend is said only
 * where somebody has said it.
 */
export const attendanceStates = {
  'not-recorded': 'Not recorded',
  attended: 'Attended',
  apologies: 'Sent apologies',
  'sent-somebody': 'Sent somebody else',
  'did-not-attend': 'Did not attend',
  'not-invited': 'Not invited',
} as const;
export type AttendanceState = keyof typeof attendanceStates;
export const attendanceStateNames = Object.keys(attendanceStates) as [AttendanceState, ...AttendanceState[]];

/** Whose review an earlier one was. */
export const earlierReviewKinds = {
  local: 'Local',
  national: 'National',
} as const;
export type EarlierReviewKind = keyof typeof earlierReviewKinds;
export const earlierReviewKindNames = Object.keys(earlierReviewKinds) as [
  EarlierReviewKind,
  ...EarlierReviewKind[],
];
