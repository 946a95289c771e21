import { create } from 'zustand';

/** Where one record's typing stands, in the order a status bar should mention it. */
export type RecordSaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string };

interface SaveStatusState {
  /** Every record that has something unsaved. */
  readonly unsaved: ReadonlyMap<string, RecordSaveState>;
  readonly lastSavedAt: Date | null;
}

export const useSaveStatus = create<SaveStatusState>(() => ({ unsaved: new Map(), lastSavedAt: null }));

export function reportSaveState(recordKey: string, state: RecordSaveState): void {
  useSaveStatus.setState(({ unsaved }) => {
    const next = new Map(unsaved);
    if (state.kind === 'saved') next.delete(recordKey);
    else next.set(recordKey, state);
    return { unsaved: next };
  });
}

export function reportSaved(at: Date): void {
  useSaveStatus.setState({ lastSavedAt: at });
}

export function resetSaveStatus(): void {
  useSaveStatus.setState({ unsaved: new Map(), lastSavedAt: null });
}

export type SaveSummary =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly message: string; readonly count: number };

/** One line for the status bar. Anything not saved outweighs everything else. */
export function summariseSaves({ unsaved, lastSavedAt }: SaveStatusState): SaveSummary {
  const failures = [...unsaved.values()].filter((state) => state.kind === 'failed');
  const first = failures[0];
  if (first) return { kind: 'failed', message: first.message, count: failures.length };
  if (unsaved.size > 0) return { kind: 'saving' };
  return lastSavedAt ? { kind: 'saved', at: lastSavedAt } : { kind: 'untouched' };
}

export function hasUnsaved(): boolean {
  return useSaveStatus.getState().unsaved.size > 0;
}
