/** The part of public life an agency belongs to, for attendance and for who signs what. */
export const agencySectors = {
  'not-recorded': 'Not recorded',
  'local-authority': 'Local authority',
  health: 'Health',
  police: 'Police',
  education: 'Education',
  justice: 'Justice',
  housing: 'Housing',
  voluntary: 'Voluntary',
  national: 'National body',
  other: 'Other',
} as const;
export type AgencySector = keyof typeof agencySectors;
export const agencySectorNames = Object.keys(agencySectors) as [AgencySector, ...AgencySector[]];
