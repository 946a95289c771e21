import { useEffect, useRef, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { isSame } from '../../data/autosave/recordSaver.ts';
import { showNotice } from '../../ui/index.ts';
import { useWrite } from '../../data/useWrite.ts';
import { changesOf, fieldNames } from './entryFields.ts';
import { RowEditor } from './RowEditor.tsx';
import { useEntryAutosave } from './useEntryAutosave.ts';

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
  const update = useWrite('chronology.update');
  const [before] = useState(details.draft);

  const latest = useRef(details);
  useEffect(() => {
    latest.current = details;
  });

  const close = async (isStaying: boolean) => {
    await details.flush();
    // What could not be saved stays open, with the reason beside it.
    if (latest.current.hasUnsaved) return;
    if (!isSame(before, details.draft))
      showNotice(`Entry ${entry.number} changed`, () =>
        update.run({ entryId: entry.id, changes: changesOf(before) }),
      );
    onClose(isStaying);
  };
  const putBack = () => {
    for (const name of fieldNames) details.set(name, before[name]);
    void details.flush();
    onClose(true);
  };
  return (
    <RowEditor
      details={details}
      agencies={agencies}
      rowIndex={rowIndex}
      name={`Entry ${entry.number}`}
      number={entry.number}
      problem={details.problem ? `Not saved: ${details.problem.message}` : null}
      cited={entry.findings.map(({ label }) => label).join(', ')}
      isFocused
      onSave={() => void close(true)}
      onPutBack={putBack}
      onLeave={() => void close(false)}
    />
  );
}
