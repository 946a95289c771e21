import { AlertDialog } from '../../ui/index.ts';
import { useLock } from './useLock.ts';
import { openWorkspaceDialog, useWorkspaceView } from './workspaceView.ts';

export function WorkspaceDialogs() {
  const dialog = useWorkspaceView((state) => state.dialog);
  const { lockAnyway } = useLock();
  const close = () => openWorkspaceDialog(null);
  return (
    <AlertDialog
      title="Something is not saved"
      confirmLabel="Lock and lose it"
      cancelLabel="Stay here"
      isOpen={dialog === 'lock-unsaved'}
      onOpenChange={close}
      onConfirm={() => void lockAnyway()}
    >
      <p>Candour could not save everything that was typed. The reason is at the foot of the window. Locking now would lose that part.</p>
    </AlertDialog>
  );
}
