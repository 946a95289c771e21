import { create } from 'zustand';
import type { LaneKind } from '../../../shared/contract/timeline.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { DaysInView } from './daysInView.ts';
import { usualGapDays } from './scene.ts';

interface TimelineView {
  readonly lanes: LaneKind;
  /** Null: stretches without an entry are not marked. */
  readonly gapDays: number | null;
  /** Whose ages stand under the axis, and the days last looked at, in each case. Null: the whole period. */
  readonly childIds: Readonly<Record<CaseId, string>>;
  readonly views: Readonly<Record<CaseId, DaysInView | null>>;
}

/** How the timeline is looked at, so that coming back comes back to it. View state only; forgotten when the window closes. */
export const useTimelineView = create<TimelineView>(() => ({
  lanes: 'agency',
  gapDays: usualGapDays,
  childIds: {},
  views: {},
}));

export function chooseLanes(lanes: LaneKind): void {
  useTimelineView.setState({ lanes });
}

export function chooseGapDays(gapDays: number | null): void {
  useTimelineView.setState({ gapDays });
}

export function chooseChild(caseId: CaseId, childId: string): void {
  useTimelineView.setState(({ childIds }) => ({ childIds: { ...childIds, [caseId]: childId } }));
}

export function rememberView(caseId: CaseId, view: DaysInView | null): void {
  useTimelineView.setState(({ views }) => ({ views: { ...views, [caseId]: view } }));
}
