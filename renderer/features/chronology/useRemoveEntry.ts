import { useState } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CallError } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';

interface Removal {
  readonly remove: () => void;
  readonly restore: () => void;
  /** Why the selected entry was not removed or put back. */
  readonly refusal: CallError | null;
}

/** Takes the selected entry out of the chronology and puts it back. Nothing is deleted. */
export function useRemoveEntry(entry: Entry | undefined): Removal {
  const removing = useWrite('chronology.remove');
  const restoring = useWrite('chronology.restore');
  const [refusedFor, setRefusedFor] = useState<string | null>(null);

  const remove = async ({ id: entryId, number }: Entry) => {
    setRefusedFor(entryId);
    restoring.reset();
    const removed = await removing.run({ entryId });
    if (removed) showNotice(`Entry ${number} removed`, () => restoring.run({ entryId }));
  };
  const restore = async ({ id: entryId, number }: Entry) => {
    setRefusedFor(entryId);
    removing.reset();
    const restored = await restoring.run({ entryId });
    if (restored) showNotice(`Entry ${number} is back in the chronology`, () => removing.run({ entryId }));
  };
  return {
    remove: () => void (entry && remove(entry)),
    restore: () => void (entry && restore(entry)),
    refusal: entry?.id === refusedFor ? (removing.error ?? restoring.error) : null,
  };
}
