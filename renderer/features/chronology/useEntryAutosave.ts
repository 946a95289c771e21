import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { type Autosave, useAutosave } from '../../data/autosave/useAutosave.ts';
import { CallError } from '../../data/callError.ts';
import type { Client } from '../../data/client.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { changeView, chronologyViewOf, type NewEntry } from './chronologyView.ts';
import { blankFields, changesOf, type EntryFields, fieldsOf, whatIsMissing } from './entryFields.ts';

/** Typing into an entry of the case. The row and the inspector share it, so both show the same words. */
export function useEntryAutosave(entry: Entry): Autosave<EntryFields> {
  const client = useClient();
  const queryClient = useQueryClient();
  return useAutosave({
    recordKey: `chronology:${entry.id}`,
    record: entry,
    fields: fieldsOf,
    save: (changes: Partial<EntryFields>) => updateEntry(client, queryClient, entry.id, changes),
  });
}

/**
 * Typing into an entry that is not yet in the case. It is created by the first save that has an agency and a date;
 * everything after that is an update. Until then the desk keeps the words, and the status bar says they are not saved.
 */
export function useNewEntryAutosave(caseId: CaseId, newEntry: NewEntry): Autosave<EntryFields> {
  const client = useClient();
  const queryClient = useQueryClient();
  const [save] = useState(() => createThenUpdate(client, queryClient, caseId, newEntry));
  const { data } = useRead('chronology.get', { entryId: newEntry.id }, { enabled: newEntry.isCreated });
  return useAutosave<Entry | null, EntryFields>({
    recordKey: `chronology:new-${newEntry.id}`,
    record: data ?? null,
    fields: (entry) => (entry ? fieldsOf(entry) : blankFields),
    save,
  });
}

/** A change made at once and as a step of its own for undo, shown wherever the entry stands. */
export function useEntryChange(entryId: EntryId): (fields: Partial<EntryFields>) => Promise<Entry> {
  const client = useClient();
  const queryClient = useQueryClient();
  return async (fields) => {
    const saved = await client.call('chronology.update', {
      entryId,
      changes: changesOf(fields),
      isOwnStep: true,
    });
    showSaved(queryClient, saved);
    return saved;
  };
}

function createThenUpdate(client: Client, queryClient: QueryClient, caseId: CaseId, begun: NewEntry) {
  // Here and not in the view: a save that is still on its way when the row has gone must not create a second entry.
  // It begins with what the view knows: a row that comes back after a lock may long be in the case.
  let isCreated = begun.isCreated;
  return async (changes: Partial<EntryFields>): Promise<Entry> => {
    if (isCreated) return updateEntry(client, queryClient, begun.id, changes);
    const fields = { ...blankFields, ...changes };
    const { agencyId, date } = fields;
    const missing = whatIsMissing({ agencyId, date });
    if (missing !== null || agencyId === null) {
      const message = missing ?? 'Choose an agency to save';
      throw new CallError({ code: 'request/invalid-input', message, fields: [], canRetry: false });
    }
    const created = await client.call('chronology.create', {
      caseId,
      entryId: begun.id,
      ...(begun.after === null ? {} : { after: begun.after }),
      agencyId,
      date,
      ...wordsOf(fields),
    });
    isCreated = true;
    showSaved(queryClient, created);
    const { newEntry } = chronologyViewOf(caseId);
    if (newEntry?.id === begun.id) changeView(caseId, { newEntry: { ...newEntry, isCreated } });
    // What `create` does not take, and what was typed since an earlier try whose answer was lost.
    const rest = differing(fieldsOf(created), changes);
    return Object.keys(rest).length === 0 ? created : updateEntry(client, queryClient, begun.id, rest);
  };
}

/** What `create` takes beyond the agency and the date. */
function wordsOf(fields: EntryFields) {
  const { time, whatHappened, childSeen, childVoice, actionTaken, source, comment, authorComment } = fields;
  return { time, whatHappened, childSeen, childVoice, actionTaken, source, comment, authorComment };
}

function differing(saved: EntryFields, wanted: Partial<EntryFields>): Partial<EntryFields> {
  const tidied = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value);
  const names = (Object.keys(wanted) as (keyof EntryFields)[]).filter(
    (name) => tidied(saved[name]) !== tidied(wanted[name]),
  );
  return Object.fromEntries(names.map((name) => [name, wanted[name]]));
}

async function updateEntry(
  client: Client,
  queryClient: QueryClient,
  entryId: EntryId,
  changes: Partial<EntryFields>,
): Promise<Entry> {
  const saved = await client.call('chronology.update', { entryId, changes: changesOf(changes) });
  showSaved(queryClient, saved);
  return saved;
}

/** Puts the new words where the entry stands, also while the list holds still and is not read again. */
function showSaved(queryClient: QueryClient, saved: Entry): void {
  queryClient.setQueryData(['chronology.get', { entryId: saved.id }], saved);
  queryClient.setQueriesData<OutputOf<'chronology.list'>>({ queryKey: ['chronology.list'] }, (page) =>
    page?.entries.some(({ id }) => id === saved.id)
      ? { ...page, entries: page.entries.map((entry) => (entry.id === saved.id ? saved : entry)) }
      : page,
  );
}
