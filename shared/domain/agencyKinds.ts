/** The kinds of agency that have a colour and letters of their own. Letters are never left out: hue alone says nothing. */
export const agencyKinds = {
  police: { label: 'Police', code: 'PO' },
  'social-care': { label: 'Children’s social care', code: 'CSC' },
  'health-visiting': { label: 'Health visiting', code: 'HV' },
  midwifery: { label: 'Midwifery', code: 'MW' },
  gp: { label: 'GP practice', code: 'GP' },
  school: { label: 'School or college', code: 'SCH' },
  hospital: { label: 'Hospital', code: 'HOSP' },
  housing: { label: 'Housing', code: 'HSG' },
  'youth-justice': { label: 'Youth justice', code: 'YOT' },
  camhs: { label: 'CAMHS', code: 'CAMHS' },
  probation: { label: 'Probation', code: 'PROB' },
  voluntary: { label: 'Voluntary sector', code: 'VCS' },
  other: { label: 'Other', code: 'OTH' },
} as const;

export type AgencyKind = keyof typeof agencyKinds;
export const agencyKindNames = Object.keys(agencyKinds) as [AgencyKind, ...AgencyKind[]];
