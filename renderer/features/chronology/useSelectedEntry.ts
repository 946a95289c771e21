import { useEffect } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import type { Client } from '../../data/client.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { type ChronologyView, changeView, chronologyViewOf, useChronologyPart } from './chronologyView.ts';
import { findPosition } from './findPosition.ts';
import type { EntryPages, Listing } from './useEntryPages.ts';

/** The selected entry as last read; before that as the list has it. */
export function useSelectedEntry(caseId: CaseId, pages: { readonly current: EntryPages }): Entry | undefined {
  const selected = useChronologyPart(caseId, 'selected');
  const read = useRead('chronology.get', { entryId: selected.id ?? '' }, { enabled: selected.id !== null });
  if (selected.id === null) return undefined;
  if (read.data) return read.data;
  const listed = pages.current.entryAt(selected.index);
  return listed?.id === selected.id ? listed : undefined;
}

/** Keeps hold of the selected entry by its id while rows come, go and move; where it has gone, its place is kept. */
export function useSteadySelection(caseId: CaseId, view: ChronologyView, pages: EntryPages): void {
  const client = useClient();
  const { selected, sought, filter, direction } = view;
  const next = sought === null && !pages.isReading ? settle(selected, pages) : selected;

  useEffect(() => {
    if (next !== selected) changeView(caseId, { selected: next });
  }, [caseId, next, selected]);

  useEffect(() => {
    if (sought !== null) void seek(client, caseId, sought, { filter, direction });
  }, [client, caseId, sought, filter, direction]);
}

function settle(selected: ChronologyView['selected'], pages: EntryPages): ChronologyView['selected'] {
  if (!pages.total || pages.entryAt(selected.index)?.id === selected.id) return selected;
  const moved = selected.id === null ? -1 : pages.indexOf(selected.id);
  if (moved >= 0) return { id: selected.id, index: moved };
  const index = Math.min(selected.index, pages.total - 1);
  const entry = pages.entryAt(index);
  return entry ? { id: entry.id, index } : selected;
}

async function seek(client: Client, caseId: CaseId, entryId: EntryId, listing: Listing): Promise<void> {
  const index = await client
    .call('chronology.get', { entryId })
    .then((entry) => findPosition(client, caseId, listing, entry))
    .catch(() => null);
  const view = chronologyViewOf(caseId);
  if (view.sought !== entryId) return;
  const selected = index === null ? view.selected : { id: entryId, index };
  changeView(caseId, { sought: null, selected });
}
