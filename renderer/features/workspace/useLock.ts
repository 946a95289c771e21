import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { resetSaveStatus } from '../../data/autosave/saveStatus.ts';
import { applyEvent } from '../../data/cache.ts';
import { asCallError } from '../../data/callError.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { dismissNotice, showNotice } from '../../ui/index.ts';
import { openWorkspaceDialog } from './workspaceView.ts';

/** Locks once everything typed is saved. Where something cannot be, `lock` asks first and `lockAnyway` is the answer. */
export function useLock(): { lock: () => Promise<void>; lockAnyway: () => Promise<void> } {
  const client = useClient();
  const desk = useAutosaveDesk();
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();

  const lockAnyway = async () => {
    try {
      const status = await client.call('workspace.lock', {});
      desk.discardAll();
      openWorkspaceDialog(null);
      resetSaveStatus();
      dismissNotice();
      navigate('/');
      await applyEvent(queryClient, { type: 'workspace', state: status.state });
    } catch (error) {
      showNotice(asCallError(error).message);
    }
  };
  const lock = async () => {
    if (await desk.flushAll()) await lockAnyway();
    else openWorkspaceDialog('lock-unsaved');
  };
  return { lock, lockAnyway };
}
