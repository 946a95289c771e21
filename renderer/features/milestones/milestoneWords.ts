import type { Milestone, MilestoneTemplate } from '../../../shared/contract/milestones.ts';
import type { MilestoneState } from '../../../shared/domain/milestones.ts';
import type { StatusKind } from '../../ui/index.ts';

/** How a state looks; the word always stands with it. */
export const stateMarks: Readonly<
  Record<MilestoneState, { readonly kind: StatusKind; readonly words: string }>
> = {
  done: { kind: 'success', words: 'Done' },
  overdue: { kind: 'danger', words: 'Overdue' },
  'due-today': { kind: 'warning', words: 'Today' },
  'to-come': { kind: 'neutral', words: 'To come' },
  'no-day': { kind: 'neutral', words: 'No day yet' },
};

export interface MilestoneDay {
  readonly dayNumber: number;
  readonly dueOn: string | null;
  readonly milestones: readonly Milestone[];
}

/** Day by day, in order; what falls on one day stands together. */
export function daysOf(milestones: readonly Milestone[]): readonly MilestoneDay[] {
  return [...Map.groupBy(milestones, ({ dayNumber }) => dayNumber)]
    .toSorted(([one], [other]) => one - other)
    .map(([dayNumber, ofDay]) => ({ dayNumber, dueOn: ofDay[0]?.dueOn ?? null, milestones: ofDay }));
}

/** What is next to do: the first in the order of the days that is not done. */
export function nextOf(milestones: readonly Milestone[]): Milestone | undefined {
  return milestones.find(({ state }) => state !== 'done');
}

/** The day number that a text names; undefined where it is none. */
export function readDayNumber(text: string): number | undefined {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) <= 400 ? Number(text) : undefined;
}

export const dayNumberProblem = 'Enter a whole number from 0 to 400';

export type StepDraft = {
  readonly key: number;
  readonly day: string;
  readonly what: string;
  readonly who: string;
};

/** The steps of a template as they are typed; each has a key, so that its row stays itself. */
export function draftsOf(steps: MilestoneTemplate['steps']): StepDraft[] {
  return steps.map(({ dayNumber, what, who }, key) => ({ key, day: String(dayNumber), what, who }));
}
