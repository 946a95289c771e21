import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly message: string;
  /** Takes the act back. Where it is given the bar carries an Undo button. */
  readonly undo?: () => Promise<unknown>;
}

/** An act that can be taken back is offered for this long; words alone need less. */
export const noticeDurationMs = { withUndo: 20_000, plain: 8_000 } as const;

interface NoticeState {
  readonly notice: Notice | null;
}

export const useNotices = create<NoticeState>(() => ({ notice: null }));

let nextId = 1;

/** Says what was done, for 20 seconds or until the next act, and how to take it back. Read aloud. */
export function showNotice(message: string, undo?: () => Promise<unknown>): void {
  useNotices.setState({ notice: { id: nextId++, message, ...(undo ? { undo } : {}) } });
}

/**
 * Runs a write. Once it is done, an Undo that was offered before it began would no longer take back the last act, and
 * its notice goes; a notice that this very write brings stays.
 */
export async function asNextAct<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  const { notice: before } = useNotices.getState();
  const answer = await write();
  if (before?.undo && useNotices.getState().notice === before) dismissNotice();
  return answer;
}

export function dismissNotice(): void {
  useNotices.setState({ notice: null });
}
