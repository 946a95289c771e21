import { create } from 'zustand';

export const themes = [
  { value: 'system', label: 'As the computer has them' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
export type Theme = (typeof themes)[number]['value'];

const storageKey = 'candour.theme';

function storedTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** All that Candour keeps outside the workspace, in the window's own storage, is how the window looks: this, columns and heights. */
export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: 'system' }));

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  useTheme.setState({ theme });
}

/** Puts the theme on the page and keeps it there as the choice or the computer's own setting changes. */
export function followTheme(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = useTheme.getState();
    const isDark = theme === 'system' ? system.matches : theme === 'dark';
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  useTheme.setState({ theme: storedTheme() });
  apply();
  useTheme.subscribe(apply);
  system.addEventListener('change', apply);
}
