/** What kind of exercise a case is. Source: Working Together 2023, chapter 5, and partnership practice. */
export const exerciseKinds = {
  'rapid-review': 'Serious incident notification and rapid review',
  'local-review': 'Local child safeguarding practice review',
  'serious-case-review': 'Serious case review (before 2019)',
  'learning-review': 'Learning review',
  'reflective-practice': 'Multi-agency reflective practice meeting',
  audit: 'Multi-agency audit',
  'child-death-overview': 'Child death overview input',
  other: 'Other outcome',
} as const;
export type ExerciseKind = keyof typeof exerciseKinds;
export const exerciseKindNames = Object.keys(exerciseKinds) as [ExerciseKind, ...ExerciseKind[]];

/** Protective markings. Source: Government Security Classifications, August 2024; the last is what older forms still say. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'CONFIDENTIAL WHEN COMPLETED'] as const;
export type Marking = (typeof markings)[number];

/**
 * Whether the child was seen, as the source records it. "Not recorded" is a silent record; "not seen" is a record
 * that says so. One must never become the other.
 */
export const childSeenStates = {
  'not-recorded': 'Not recorded',
  seen: 'Seen',
  'seen-alone': 'Seen and spoken to alone',
  'not-seen': 'Not seen',
  'not-applicable': 'Not applicable',
} as const;
export type ChildSeen = keyof typeof childSeenStates;
export const childSeenNames = Object.keys(childSeenStates) as [ChildSeen, ...ChildSeen[]];

export const findingKinds = { learning: 'Learning', 'good-practice': 'Good practice' } as const;
export type FindingKind = keyof typeof findingKinds;
export const findingKindNames = Object.keys(findingKinds) as [FindingKind, ...FindingKind[]];

/** How an entry bears on a finding. */
export const evidenceStances = { supports: 'Supports', complicates: 'Complicates' } as const;
export type EvidenceStance = keyof typeof evidenceStances;
export const evidenceStanceNames = Object.keys(evidenceStances) as [EvidenceStance, ...EvidenceStance[]];
