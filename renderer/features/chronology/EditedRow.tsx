import { useEffect, useRef, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { isSame } from '../../data/autosave/recordSaver.ts';
import { asCallError } from '../../data/callError.ts';
import { showNotice } from '../../ui/index.ts';
import { type EntryFields, fieldNames } from './entryFields.ts';
import { RowEditor } from './RowEditor.tsx';
import { useEntryAutosave, useEntryChange } from './useEntryAutosave.ts';

interface EditedRowProps {
  entry: Entry;
  agencies: readonly Agency[];
  rowIndex: number;
  /** The row becomes an ordinary one again; `isStaying` keeps the focus on it. */
  onClose: (isStaying: boolean) => void;
}

/** An entry of the case, opened in its row. */
export function EditedRow({ entry, agencies, rowIndex, onClose }: EditedRowProps) {
  const details = useEntryAutosave(entry);
  const [before] = useState(details.draft);

  const latest = useRef(details);
  useEffect(() => {
    latest.current = details;
  });

  const apply = useEntryChange(entry.id);
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = async (fields: Partial<EntryFields>): Promise<boolean> => {
    try {
      await apply(fields);
      return true;
    } catch (error) {
      setRefusal(asCallError(error).message);
      return false;
    }
  };
  const close = async (isStaying: boolean) => {
    await details.flush();
    // What could not be saved stays open, with the reason beside it.
    if (latest.current.hasUnsaved) return;
    const changed = differences(before, latest.current.draft);
    if (changed) showNotice(`Entry ${entry.number} changed`, () => change(changed.from));
    onClose(isStaying);
  };
  /** What was typed is saved first, so that it stays in the history, and is then put back as a step of its own. */
  const putBack = async () => {
    await details.flush();
    const changed = differences(before, latest.current.draft);
    if (latest.current.hasUnsaved) {
      for (const name of fieldNames) details.set(name, before[name]);
      void details.flush();
    } else if (changed) {
      if (!(await change(changed.from))) return;
      showNotice(`Entry ${entry.number} put back as it was`, () => change(changed.to));
    }
    onClose(true);
  };
  return (
    <RowEditor
      details={details}
      agencies={agencies}
      rowIndex={rowIndex}
      name={`Entry ${entry.number}`}
      number={entry.number}
      problem={refusal ?? (details.problem ? `Not saved: ${details.problem.message}` : null)}
      cited={entry.findings.map(({ label }) => label).join(', ')}
      isFocused
      onSave={() => void close(true)}
      onPutBack={() => void putBack()}
      onLeave={() => void close(false)}
    />
  );
}

/** Only the fields that are not the same, before and after; null where all are. Others may have been changed elsewhere. */
function differences(
  before: EntryFields,
  after: EntryFields,
): { from: Partial<EntryFields>; to: Partial<EntryFields> } | null {
  const names = fieldNames.filter((name) => !isSame(before[name], after[name]));
  if (names.length === 0) return null;
  const pick = (fields: EntryFields): Partial<EntryFields> =>
    Object.fromEntries(names.map((name) => [name, fields[name]]));
  return { from: pick(before), to: pick(after) };
}
