import type { ExerciseKind } from './caseTerms.ts';

/** How a stage stands. Stages guide and never gate: any of them may be taken up at any time. */
export const stageStates = {
  'to-come': 'To come',
  'under-way': 'Under way',
  done: 'Done',
  'not-needed': 'Not needed',
} as const;
export type StageState = keyof typeof stageStates;
export const stageStateNames = Object.keys(stageStates) as [StageState, ...StageState[]];

/** What an exercise of the kind "Other outcome" came to. */
export const otherOutcomes = {
  letter: 'Letter sent',
  'good-practice': 'Good practice shared',
  'no-further-action': 'No further action',
  'national-review': 'Passed to a national review',
  'joint-review': 'Joined with a review of another kind, such as a SAR or DHR',
} as const;
export type OtherOutcome = keyof typeof otherOutcomes;
export const otherOutcomeNames = Object.keys(otherOutcomes) as [OtherOutcome, ...OtherOutcome[]];

/**
 * The stages an exercise begins with; each may be renamed, added to, moved or taken off. Source: Working Together 2023,
 * chapter 5, the Panel's guidance for safeguarding partners, and what partnerships publish of their practice.
 */
export const stageTemplates: Readonly<Record<ExerciseKind, readonly string[]>> = {
  'rapid-review': [
    'Notification',
    'Scoping requests',
    'Agency returns',
    'Rapid review meeting',
    'Decision',
    'Sign-off by the partners',
    'Panel reply',
  ],
  'local-review': [
    'Commissioning',
    'Terms of reference',
    'Chronology',
    'Practitioners and family',
    'Findings',
    'Recommendations',
    'Report agreed',
    'Sent to the Panel',
    'Publication',
  ],
  'serious-case-review': [
    'Criteria decision',
    'Terms of reference',
    'Agency reports',
    'Analysis and findings',
    'Recommendations',
    'Report agreed',
    'Publication',
    'Partnership response',
  ],
  'learning-review': [
    'Scope agreed',
    'Agency information',
    'Learning event',
    'Findings',
    'Report agreed',
    'Learning shared',
  ],
  'reflective-practice': [
    'Referral considered',
    'Case summary',
    'Invitations',
    'Meeting',
    'Learning points',
    'Summary shared',
  ],
  audit: [
    'Purpose and sample',
    'Audit tool',
    'Agency audits',
    'Moderation meeting',
    'Findings',
    'Recommendations',
    'Follow-up',
  ],
  'child-death-overview': [
    'Notification of the death',
    'Agency reporting forms',
    'Child death review meeting',
    'Analysis form',
    'Panel discussion',
    'Learning shared',
  ],
  other: ['Referral considered', 'Agency summaries', 'Decision', 'Partners told', 'Closed'],
};

interface StandingStage {
  readonly name: string;
  readonly state: StageState;
}

/** Where an exercise stands among its stages. */
export interface StageNow<Stage> {
  /** The one that is on; null once there is none left to do. */
  readonly stage: Stage | null;
  /** Its place, from 1, among those that are needed. Where none is on, how many there are. */
  readonly place: number;
  /** How many are needed. */
  readonly total: number;
}

/**
 * The stage an exercise is in: the furthest one under way; otherwise the first to come after the furthest that is done.
 * A stage before that one may be open still; that is shown at the stage itself.
 */
export function stageNow<Stage extends StandingStage>(stages: readonly Stage[]): StageNow<Stage> {
  const needed = stages.filter(({ state }) => state !== 'not-needed');
  const underWay = needed.findLastIndex(({ state }) => state === 'under-way');
  const furthestDone = needed.findLastIndex(({ state }) => state === 'done');
  const next = needed.findIndex(({ state }, place) => place > furthestDone && state === 'to-come');
  const anyLeft = needed.findIndex(({ state }) => state === 'to-come');
  const place = underWay >= 0 ? underWay : next >= 0 ? next : anyLeft;
  return {
    stage: needed[place] ?? null,
    place: place < 0 ? needed.length : place + 1,
    total: needed.length,
  };
}

/** The exercise that goes on now: the last begun that has not ended, otherwise the last begun. */
export function currentExercise<
  Exercise extends { readonly number: number; readonly endedOn: string | null },
>(exercises: readonly Exercise[]): Exercise | null {
  const inOrder = exercises.toSorted((one, other) => one.number - other.number);
  return inOrder.findLast(({ endedOn }) => endedOn === null) ?? inOrder.at(-1) ?? null;
}
