import { create } from 'zustand';
import type { CaseId, ThemeId } from '../../../shared/contract/values.ts';

interface ThemesView {
  /** Which theme is open in each case, so that coming back comes back to it. */
  readonly opened: Readonly<Record<CaseId, ThemeId>>;
  readonly shown: 'themes' | 'matrix' | 'removed';
}

/** View state only. */
export const useThemesView = create<ThemesView>(() => ({ opened: {}, shown: 'themes' }));

export function openTheme(caseId: CaseId, themeId: ThemeId): void {
  useThemesView.setState(({ opened }) => ({ opened: { ...opened, [caseId]: themeId }, shown: 'themes' }));
}

export function showThemes(shown: ThemesView['shown']): void {
  useThemesView.setState({ shown });
}
