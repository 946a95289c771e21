import { useEffect, useRef, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry, ExportColumn } from '../../../shared/contract/chronology.ts';
import { isSame } from '../../data/autosave/recordSaver.ts';
import { asCallError } from '../../data/callError.ts';
import { showNotice } from '../../ui/index.ts';
import { EntryCell, type Names } from './EntryCell.tsx';
import { type EntryFields, fieldNames } from './entryFields.ts';
import { RowEditor } from './RowEditor.tsx';
import { useEntryAutosave, useEntryChange } from './useEntryAutosave.ts';

interface EditedRowProps {
  entry: Entry;
  agencies: readonly Agency[];
  names: Names;
  columns: readonly ExportColumn[];
  /** The column whose field has the focus first. */
  column: ExportColumn;
  rowIndex: number;
  /** The row becomes an ordinary one again; `isStaying` keeps the focus on it. */
  onClose: (isStaying: boolean) => void;
  /** Tab has come to the end of the row, or Shift+Tab to its beginning: the next is opened once this is saved. */
  onNext: (by: -1 | 1) => void;
}

/** An entry of the case, opened in its row. */
export function EditedRow(props: EditedRowProps) {
  const { entry, agencies, columns, rowIndex, onClose } = props;
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
  const close = async (andThen: () => void) => {
    await details.flush();
    // What could not be saved stays open, with the reason beside it.
    if (latest.current.hasUnsaved) return;
    const changed = differences(before, latest.current.draft);
    if (changed) showNotice(`Entry ${entry.number} changed`, () => change(changed.from));
    andThen();
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
      columns={columns}
      column={props.column}
      rowIndex={rowIndex}
      name={`Entry ${entry.number}`}
      fixed={Object.fromEntries(
        columns.map((column) => [
          column,
          <EntryCell key={column} column={column} entry={entry} names={props.names} shown={columns} />,
        ]),
      )}
      problem={refusal ?? (details.problem ? `Not saved: ${details.problem.message}` : null)}
      isFocused
      onSave={() => void close(() => onClose(true))}
      onPutBack={() => void putBack()}
      onLeave={() => void close(() => onClose(false))}
      onNext={(by) => void close(() => props.onNext(by))}
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
