import type { ReadHandle } from '../workspace/handles.ts';
import type { WordMatches } from './listWords.ts';

/** What was looked up and counted for lists since anything last changed. */
export interface ListMemory {
  readonly words: Map<string, WordMatches | null>;
  readonly counts: Map<string, ListCounts>;
  readonly caseTotals: Map<string, number>;
}

export interface ListCounts {
  readonly total: number;
  readonly undated: number;
}

/** So many answers of each kind are kept: the pages of a list and the last few letters typed. */
const mostKept = 16;

/** By connection, and gone with it: what was searched for does not outlive the open workspace. */
const memories = new WeakMap<ReadHandle, { readonly changes: number; readonly memory: ListMemory }>();

/**
 * What is known about lists, empty again after any change whoever made it. Only for methods that read: what a
 * transaction has written and may still take back must not be remembered.
 */
export function listMemory(read: ReadHandle): ListMemory {
  const changes = changesSoFar(read);
  const kept = memories.get(read);
  if (kept?.changes === changes) return kept.memory;
  const memory: ListMemory = { words: new Map(), counts: new Map(), caseTotals: new Map() };
  memories.set(read, { changes, memory });
  return memory;
}

/** The answer kept under a key, or what `find` answers now. */
export function recalled<Answer>(answers: Map<string, Answer>, key: string, find: () => Answer): Answer {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = find();
  const [oldest] = answers.keys();
  if (answers.size >= mostKept && oldest !== undefined) answers.delete(oldest);
  answers.set(key, answer);
  return answer;
}

/** Grows with every change of anything in the workspace. */
export function changesSoFar(read: ReadHandle): number {
  return (
    read.get<{ total: number }>('SELECT coalesce(max(sequence), 0) AS total FROM change_log')?.total ?? 0
  );
}
