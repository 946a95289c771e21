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

/** How much an entry matters to the review, as the reviewer judges it. */
export const significances = {
  'not-set': 'Not set',
  background: 'Background',
  significant: 'Significant',
  key: 'Key event',
} as const;
export type Significance = keyof typeof significances;
export const significanceNames = Object.keys(significances) as [Significance, ...Significance[]];

/** Whether practice was what was to be expected then and there. A judgement of the reviewer, never of the agency. */
export const expectedPractices = {
  'not-judged': 'Not judged',
  met: 'As expected',
  'partly-met': 'Partly as expected',
  'not-met': 'Not as expected',
  good: 'Good practice',
} as const;
export type ExpectedPractice = keyof typeof expectedPractices;
export const expectedPracticeNames = Object.keys(expectedPractices) as [
  ExpectedPractice,
  ...ExpectedPractice[],
];

/** Who a person is to the review. */
export const personKinds = {
  'subject-child': 'Child this review is about',
  'other-child': 'Other child',
  adult: 'Family or other adult',
  professional: 'Professional',
} as const;
export type PersonKind = keyof typeof personKinds;
export const personKindNames = Object.keys(personKinds) as [PersonKind, ...PersonKind[]];

/** What a stretch of time on the timeline stands for. */
export const periodKinds = {
  'legal-status': 'Legal status',
  'key-date': 'Key date',
  placement: 'Where the child lived',
  other: 'Other',
} as const;
export type PeriodKind = keyof typeof periodKinds;
export const periodKindNames = Object.keys(periodKinds) as [PeriodKind, ...PeriodKind[]];
