import { create } from 'zustand';
import type { CaseId } from '../../../shared/contract/values.ts';

/** How long a silence must be to be listed, in days. */
export interface Thresholds {
  readonly noContactDays: number;
  readonly notSeenDays: number;
  readonly receiptDays: number;
}

export const usualThresholds: Thresholds = { noContactDays: 28, notSeenDays: 14, receiptDays: 14 };

export type Order = 'longest' | 'oldest';

interface SilencesView {
  readonly thresholds: Readonly<Record<CaseId, Thresholds>>;
  readonly order: Order;
}

/** Remembered by case, so that coming back comes back to the same list. View state only. */
export const useSilencesView = create<SilencesView>(() => ({ thresholds: {}, order: 'longest' }));

export function setThreshold(caseId: CaseId, change: Partial<Thresholds>): void {
  useSilencesView.setState(({ thresholds }) => ({
    thresholds: { ...thresholds, [caseId]: { ...(thresholds[caseId] ?? usualThresholds), ...change } },
  }));
}

export function setOrder(order: Order): void {
  useSilencesView.setState({ order });
}

/** From how many days without an entry a silence is spoken of, here and wherever else gaps are shown. */
export function useNoContactDays(caseId: CaseId): number {
  return useSilencesView(({ thresholds }) => (thresholds[caseId] ?? usualThresholds).noContactDays);
}
