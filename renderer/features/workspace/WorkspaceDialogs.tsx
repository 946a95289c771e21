import { AlertDialog } from '../../ui/index.ts';
import { ChangePassphraseDialog } from './ChangePassphraseDialog.tsx';
import { CheckWorkspaceDialog } from './CheckWorkspaceDialog.tsx';
import { useIdleLock } from './useIdleLock.ts';
import { useLock } from './useLock.ts';
import { openWorkspaceDialog, useWorkspaceView } from './workspaceView.ts';

/** The dialogs about the workspace as a whole; opened by `useWorkspaceCommands`. */
export function WorkspaceDialogs() {
  const dialog = useWorkspaceView((state) => state.dialog);
  const { lockAnyway } = useLock();
  useIdleLock();
  const close = () => openWorkspaceDialog(null);
  return (
    <>
      {dialog === 'change-passphrase' && <ChangePassphraseDialog onClose={close} />}
      {dialog === 'check' && <CheckWorkspaceDialog onClose={close} />}
      <AlertDialog
        title="Something is not saved"
        confirmLabel="Lock and lose it"
        cancelLabel="Stay here"
        isOpen={dialog === 'lock-unsaved'}
        onOpenChange={close}
        onConfirm={() => void lockAnyway()}
      >
        <p>
          Candour could not save everything that was typed. The reason is at the foot of the window. Locking
          now would lose that part; everything else is saved.
        </p>
      </AlertDialog>
    </>
  );
}
