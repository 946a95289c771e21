import { create } from 'zustand';

/** Which dialog about the workspace is open. */
export type WorkspaceDialog = 'change-passphrase' | 'check' | 'lock-unsaved' | null;

interface WorkspaceView {
  readonly dialog: WorkspaceDialog;
  /** Whether it was locked because nobody used it, and with all saved or not; said at the door. */
  readonly idleLock: 'saved' | 'unsaved' | null;
}

export const useWorkspaceView = create<WorkspaceView>(() => ({ dialog: null, idleLock: null }));

export function openWorkspaceDialog(dialog: WorkspaceDialog): void {
  useWorkspaceView.setState({ dialog });
}

/**
 * After a recovery the workspace is open but the gate stays until the new key has been kept: `waiting` while the
 * core is asked, then the key itself. It lives here, in memory, and nowhere else.
 */
export const useGateHold = create<{ readonly hold: string | null }>(() => ({ hold: null }));

export function holdGate(hold: string): void {
  useGateHold.setState({ hold });
}

export function releaseGate(): void {
  useGateHold.setState({ hold: null });
}
