import { useEffect } from 'react';

/** After a change of page the focus goes to its heading, so that it is read out and Tab goes on from there. */
export function useFocusHeading(path: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what says that the page has changed
  useEffect(() => {
    const main = document.getElementById('main');
    if (!main || focusHeadingOf(main)) return;
    const before = document.activeElement;
    // The heading comes once the page's data has been read; by then the user may be somewhere else already.
    const observer = new MutationObserver(() => {
      const hasMovedOn = document.activeElement !== before && document.activeElement !== document.body;
      if (hasMovedOn || focusHeadingOf(main)) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path]);
}

/** For what goes with the focus on it: the heading of the page takes the focus, where there is one. */
export function focusHeading(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (main) focusHeadingOf(main);
}

function focusHeadingOf(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  if (!heading) return false;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
