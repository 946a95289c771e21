import { type RefObject, useEffect, useRef } from 'react';

/**
 * When an act has put another record on the page, what was pressed is gone with the one before, and the focus with it:
 * it goes to the page's heading, so that the new one is read out from its beginning. `shown` names what is on the
 * page; null while it is being read.
 */
export function useLanding(page: RefObject<HTMLElement | null>, shown: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const hadAnother = before.current !== null && before.current !== shown;
    before.current = shown;
    if (shown === null || !hadAnother) return;
    // A dialog that closes gives the focus back in the next frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const { activeElement, body } = document;
        const isLost =
          activeElement === null || activeElement === body || activeElement.matches('[data-pane]');
        if (isLost) page.current?.querySelector('h1')?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [page, shown]);
}
