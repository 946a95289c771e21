import { useEffect, useRef } from 'react';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';

/** Brings the focus to the selected cell once it is in the page, and keeps it there when rows move under it. */
export function useGridFocus(
  scroller: { current: HTMLElement | null },
  selectedIndex: number,
  column: ExportColumn,
  request: number,
): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (request > 0) isWanted.current = true;
  }, [request]);
  useEffect(() => {
    const [grid, focused] = [scroller.current, document.activeElement];
    if (!grid) return;
    const isOnCell = focused !== null && grid.contains(focused) && focused.hasAttribute('data-column');
    if (isOnCell) isWanted.current = true;
    if (!isWanted.current) return;
    const isElsewhere = focused !== null && focused !== document.body && !grid.contains(focused);
    const cell = grid.querySelector<HTMLElement>(`[data-row="${selectedIndex}"] > [data-column="${column}"]`);
    if (cell || isElsewhere) isWanted.current = false;
    // Until its page has been read the grid itself has the focus, so that no key is lost.
    if (!isElsewhere && focused !== (cell ?? grid)) (cell ?? grid).focus({ preventScroll: cell === null });
  });
  return () => {
    isWanted.current = true;
  };
}
