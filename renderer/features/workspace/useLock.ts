import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { resetSaveStatus } from '../../data/autosave/saveStatus.ts';
import { applyEvent } from '../../data/cache.ts';
import { asCallError } from '../../data/callError.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { dismissNotice, showNotice } from '../../ui/index.ts';
import { openWorkspaceDialog } from './workspaceView.ts';

interface Lock {
  /** Locks once everything typed is saved; asks first where something cannot be. */
  readonly lock: () => Promise<void>;
  /** The answer to that question: what could not be saved is lost. */
  readonly lockAnyway: () => Promise<void>;
  /** Locks without asking; what could not be saved waits in memory and is saved after unlocking. */
  readonly lockKeeping: () => Promise<{ isAllSaved: boolean }>;
}

export function useLock(): Lock {
  const client = useClient();
  const desk = useAutosaveDesk();
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();

  const close = async (isKeeping: boolean) => {
    try {
      const status = await client.call('workspace.lock', {});
      if (!isKeeping) {
        desk.discardAll();
        resetSaveStatus();
      }
      openWorkspaceDialog(null);
      dismissNotice();
      navigate('/');
      await applyEvent(queryClient, { type: 'workspace', state: status.state });
    } catch (error) {
      showNotice(asCallError(error).message);
    }
  };
  return {
    lock: async () => {
      if (await desk.flushAll()) await close(false);
      else openWorkspaceDialog('lock-unsaved');
    },
    lockAnyway: () => close(false),
    lockKeeping: async () => {
      const isAllSaved = await desk.flushAll();
      await close(!isAllSaved);
      return { isAllSaved };
    },
  };
}
