import type { CallError } from '../data/callError.ts';
import { useAutosaveDesk } from '../data/DataProvider.tsx';
import type { Write } from '../data/useWrite.ts';
import { rememberNeighbour, showNotice } from '../ui/index.ts';

interface Registered {
  readonly id: string;
}

/** How one kind of record is written, and what it is called: “Action”. */
interface RegisterWrites<Listed extends Registered> {
  readonly name: string;
  /** In their order. */
  readonly records: readonly Listed[];
  readonly select: (id: Listed['id']) => void;
  readonly create: () => Promise<Listed | undefined>;
  readonly remove: (id: Listed['id']) => Promise<unknown>;
  readonly restore: (id: Listed['id']) => Promise<unknown>;
  readonly reorder: (id: Listed['id'], position: number) => Promise<unknown>;
  readonly errors: readonly Pick<Write<never>, 'error'>[];
}

export interface RegisterActs<Listed extends Registered> {
  readonly add: () => Promise<Listed | undefined>;
  readonly remove: (record: Listed) => Promise<void>;
  readonly restore: (record: Listed) => Promise<void>;
  /** To a place in the order, counting from 0; places outside the list do nothing. */
  readonly move: (record: Listed, position: number) => Promise<void>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
}

/** What can be done with the records of a register, by key or button, each with its notice and its way back. */
export function useRegisterActs<Listed extends Registered>(
  writes: RegisterWrites<Listed>,
): RegisterActs<Listed> {
  const { name, records, select } = writes;
  const desk = useAutosaveDesk();
  const putBack = async ({ id }: Listed) => {
    const restored = await writes.restore(id);
    if (restored) select(id);
    return restored;
  };
  return {
    add: async () => {
      // What is still being typed belongs before this act, in the history too.
      await desk.flushAll();
      const added = await writes.create();
      if (added) select(added.id);
      return added;
    },
    remove: async (record) => {
      const focusNeighbour = rememberNeighbour(
        document.querySelector('[data-list-row][data-selected="true"]'),
      );
      const index = records.findIndex(({ id }) => id === record.id);
      const next = records[index + 1] ?? records[index - 1];
      if (!(await writes.remove(record.id))) return;
      if (next) select(next.id);
      focusNeighbour();
      showNotice(`${name} removed`, () => putBack(record));
    },
    restore: async (record) => {
      if (await putBack(record)) showNotice(`${name} put back`);
    },
    move: async (record, position) => {
      if (position < 0 || position >= records.length) return;
      select(record.id);
      if (await writes.reorder(record.id, position))
        showNotice(`${name} moved to place ${position + 1} of ${records.length}`);
    },
    error: writes.errors.find(({ error }) => error !== null)?.error ?? null,
  };
}
