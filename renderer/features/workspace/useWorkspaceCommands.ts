import type { Command } from '../../app/commands.ts';
import { useRead } from '../../data/useRead.ts';
import { useLock } from './useLock.ts';
import { openWorkspaceDialog } from './workspaceView.ts';

export function useWorkspaceCommands(): readonly Command[] {
  const { lock } = useLock();
  const isPractice = useRead('workspace.get', {}).data?.state === 'practice';
  const section = 'Workspace';
  return [
    {
      id: 'workspace.lock',
      title: isPractice ? 'Close the practice case' : 'Lock',
      section,
      keys: 'Ctrl+L',
      run: () => void lock(),
    },
    ...(isPractice
      ? []
      : [
          {
            id: 'workspace.changePassphrase',
            title: 'Change the passphrase',
            section,
            run: () => openWorkspaceDialog('change-passphrase'),
          },
        ]),
    { id: 'workspace.check', title: 'Check the workspace', section, run: () => openWorkspaceDialog('check') },
  ];
}
