import { create } from 'zustand';
import type { CaseId, RelationshipId } from '../../../shared/contract/values.ts';

export interface FamilyView {
  /** The day as it was typed; null for today. */
  readonly day: string | null;
  readonly show: 'drawing' | 'list';
  /** 1 for 100 %; null fits the width. */
  readonly zoom: number | null;
  readonly personId: string | null;
  readonly relationshipId: RelationshipId | null;
}

const atFirst: FamilyView = { day: null, show: 'drawing', zoom: null, personId: null, relationshipId: null };

/** How each case's family was last looked at. View state only. */
const useViews = create<{ readonly views: Readonly<Record<CaseId, FamilyView>> }>(() => ({ views: {} }));

export function useFamilyView(caseId: CaseId): FamilyView {
  return useViews(({ views }) => views[caseId] ?? atFirst);
}

export function changeFamilyView(caseId: CaseId, change: Partial<FamilyView>): void {
  useViews.setState(({ views }) => ({
    views: { ...views, [caseId]: { ...(views[caseId] ?? atFirst), ...change } },
  }));
}

const smallest = 0.5;
const largest = 2;
const step = 0.25;

/** The next size; from "fits the width" it goes on at 100 %. */
export function zoomed(zoom: number | null, way: 1 | -1): number {
  return Math.min(largest, Math.max(smallest, (zoom ?? 1) + way * step));
}
