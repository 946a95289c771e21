import { useEffect, useRef } from 'react';
import { useRead } from '../../data/useRead.ts';
import { useLock } from './useLock.ts';
import { useWorkspaceView } from './workspaceView.ts';

/** Minutes without a key or a pointer after which the workspace locks: an open laptop left alone must tell nothing. */
export const idleMinutes = 15;

const lookEveryMs = 10_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;

/** Locks a workspace that nobody is using, whatever could not be saved. A practice case has nothing to hide. */
export function useIdleLock(): void {
  const isOpen = useRead('workspace.get', {}).data?.state === 'open';
  const { lockKeeping } = useLock();
  const lockNow = useRef(lockKeeping);
  useEffect(() => {
    lockNow.current = lockKeeping;
  });
  useEffect(() => {
    if (!isOpen) return;
    // The clock and not a timer: after a sleep the first look finds that the time has passed.
    let lastUsedMs = Date.now();
    const noteUse = () => {
      lastUsedMs = Date.now();
    };
    const look = () => {
      if (Date.now() - lastUsedMs < idleMinutes * 60_000) return;
      noteUse();
      void lockNow
        .current()
        .then(({ isAllSaved }) => useWorkspaceView.setState({ idleLock: isAllSaved ? 'saved' : 'unsaved' }));
    };
    const timer = setInterval(look, lookEveryMs);
    for (const sign of signs) window.addEventListener(sign, noteUse, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, noteUse, { capture: true });
    };
  }, [isOpen]);
}
