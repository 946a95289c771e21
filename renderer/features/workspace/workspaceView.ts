import { create } from 'zustand';

/** Which dialog about the workspace is open. */
export type WorkspaceDialog = 'change-passphrase' | 'check' | 'lock-unsaved' | null;

export const useWorkspaceView = create<{ readonly dialog: WorkspaceDialog }>(() => ({ dialog: null }));

export function openWorkspaceDialog(dialog: WorkspaceDialog): void {
  useWorkspaceView.setState({ dialog });
}
