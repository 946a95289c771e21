import { useEffect } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import type { Client } from '../../data/client.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { type ChronologyView, changeView, chronologyViewOf, type EntryFilter } from './chronologyView.ts';
import { findPosition } from './findPosition.ts';
import type { EntryPages } from './useEntryPages.ts';

interface SelectedEntry {
  readonly entry: Entry | undefined;
  readonly select: (index: number) => void;
}

/** Keeps hold of the selected entry by its id while rows come, go and move; where it has gone, its place is kept. */
export function useSelectedEntry(caseId: CaseId, view: ChronologyView, pages: EntryPages): SelectedEntry {
  const client = useClient();
  const { selected, sought, filter } = view;
  const read = useRead('chronology.get', { entryId: selected.id ?? '' }, { enabled: selected.id !== null });
  const next = sought === null && !pages.isReading ? settle(selected, pages) : selected;

  useEffect(() => {
    if (next !== selected) changeView(caseId, { selected: next });
  }, [caseId, next, selected]);

  useEffect(() => {
    if (sought !== null) void seek(client, caseId, sought, filter);
  }, [client, caseId, sought, filter]);

  const listed = pages.entryAt(selected.index);
  return {
    entry:
      selected.id === null ? undefined : (read.data ?? (listed?.id === selected.id ? listed : undefined)),
    select: (index) =>
      changeView(caseId, { selected: { id: pages.entryAt(index)?.id ?? null, index }, sought: null }),
  };
}

function settle(selected: ChronologyView['selected'], pages: EntryPages): ChronologyView['selected'] {
  if (!pages.total || pages.entryAt(selected.index)?.id === selected.id) return selected;
  const moved = selected.id === null ? -1 : pages.indexOf(selected.id);
  if (moved >= 0) return { id: selected.id, index: moved };
  const index = Math.min(selected.index, pages.total - 1);
  const entry = pages.entryAt(index);
  return entry ? { id: entry.id, index } : selected;
}

async function seek(client: Client, caseId: CaseId, entryId: EntryId, filter: EntryFilter): Promise<void> {
  const index = await client
    .call('chronology.get', { entryId })
    .then((entry) => findPosition(client, caseId, filter, entry))
    .catch(() => null);
  const view = chronologyViewOf(caseId);
  if (view.sought !== entryId) return;
  const selected = index === null ? view.selected : { id: entryId, index };
  changeView(caseId, { sought: null, selected });
}
