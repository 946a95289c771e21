import { create } from 'zustand';

export const useCasesView = create<{ readonly isCreating: boolean; readonly show: 'current' | 'removed' }>(
  () => ({
    isCreating: false,
    show: 'current',
  }),
);

export function openNewCase(): void {
  useCasesView.setState({ isCreating: true });
}

export function closeNewCase(): void {
  useCasesView.setState({ isCreating: false });
}

export function showCases(show: 'current' | 'removed'): void {
  useCasesView.setState({ show });
}
