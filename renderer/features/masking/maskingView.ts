import { create } from 'zustand';
import type { CaseId } from '../../../shared/contract/values.ts';

/**
 * The case whose real names this window shows; null while all are masked. Never kept: it ends with the window, when the
 * case is left and when the workspace locks.
 */
export const useMaskingView = create<{ readonly shownCaseId: CaseId | null }>(() => ({ shownCaseId: null }));

export function maskNames(): void {
  useMaskingView.setState({ shownCaseId: null });
}

export function showNamesOf(shownCaseId: CaseId): void {
  useMaskingView.setState({ shownCaseId });
}
