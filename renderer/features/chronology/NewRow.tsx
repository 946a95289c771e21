import { useEffect, useRef } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { useWrite } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';
import { beginNewEntry, changeView, chronologyViewOf, type NewEntry } from './chronologyView.ts';
import { blankFields, type EntryFields, fieldNames, whatIsMissing } from './entryFields.ts';
import { RowEditor } from './RowEditor.tsx';
import { useNewEntryAutosave } from './useEntryAutosave.ts';

interface NewRowProps {
  caseId: CaseId;
  newEntry: NewEntry;
  agencies: readonly Agency[];
  columns: readonly ExportColumn[];
  rowIndex: number;
  /** It is in the case and goes to its place; null where it was put away. */
  onClose: (entryId: EntryId | null, isStaying: boolean) => void;
}

/** An entry that is being written. It stays until it is in the case or put away. */
export function NewRow({ caseId, newEntry, agencies, columns, rowIndex, onClose }: NewRowProps) {
  const details = useNewEntryAutosave(caseId, newEntry);
  const remove = useWrite('chronology.remove');
  const restore = useWrite('chronology.restore');
  const missing = newEntry.isCreated ? null : whatIsMissing(details.draft);

  useEffect(() => {
    if (!newEntry.words) return;
    const words = { ...blankFields, ...newEntry.words };
    for (const name of fieldNames) details.set(name, words[name]);
    changeView(caseId, { newEntry: { ...newEntry, words: null } });
  }, [caseId, details, newEntry]);

  const latest = useRef(details);
  useEffect(() => {
    latest.current = details;
  });
  const close = async (isStaying: boolean) => {
    if (missing !== null && details.hasUnsaved) {
      // Unfinished: it stays on screen with its words, wherever the focus goes.
      changeView(caseId, { newEntry: { ...newEntry, isActive: isStaying } });
      return;
    }
    await details.flush();
    const entryId = savedIdOf(caseId, newEntry.id);
    // What could not be saved stays open, whether or not the entry is in the case already.
    if (!latest.current.hasUnsaved) onClose(entryId, isStaying);
    else changeView(caseId, { newEntry: { ...newEntry, isActive: isStaying } });
  };
  const putBack = async () => {
    await details.flush();
    const entryId = savedIdOf(caseId, newEntry.id);
    const words = details.draft;
    if (entryId !== null) {
      if (!(await remove.run({ entryId }))) return;
      showNotice('New entry taken away', () => restore.run({ entryId }));
    } else {
      for (const name of fieldNames) details.set(name, blankFields[name]);
      if (details.hasUnsaved && !isAsBegun(words, newEntry))
        showNotice('New entry taken away', async () =>
          beginNewEntry(caseId, { words, ...(newEntry.after === null ? {} : { after: newEntry.after }) }),
        );
    }
    onClose(null, true);
  };
  return (
    <RowEditor
      details={details}
      agencies={agencies}
      columns={columns}
      rowIndex={rowIndex}
      name="New entry"
      column={newEntry.after === null ? 'date' : 'agency'}
      fixed={{ number: 'New' }}
      problem={
        missing ?? remove.error?.message ?? (details.problem ? `Not saved: ${details.problem.message}` : null)
      }
      isFocused={newEntry.isActive}
      onSave={() => void close(true)}
      onPutBack={() => void putBack()}
      onLeave={() => void close(false)}
      onNext={() => void close(true)}
    />
  );
}

/** Nothing was typed beyond the date it was begun with. */
function isAsBegun(words: EntryFields, { after }: NewEntry): boolean {
  return after !== null && fieldNames.every((name) => name === 'date' || words[name] === blankFields[name]);
}

/** Read afresh: the save that was waited for may have created it. */
function savedIdOf(caseId: CaseId, newEntryId: string): EntryId | null {
  const { newEntry } = chronologyViewOf(caseId);
  return newEntry?.id === newEntryId && newEntry.isCreated ? newEntry.id : null;
}
