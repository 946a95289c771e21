import { useState } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, TextField } from '../../ui/index.ts';

export interface Move {
  readonly entry: Entry;
  /** The entry it is to follow; null for the first of its day. */
  readonly after: EntryId | null;
  /** Where it will stand, in words: “after entry 12”. */
  readonly where: string;
}

/** Asks why an entry belongs elsewhere in its day; the reason stands beside it from then on. */
export function MoveDialog({ caseId, move, onClose }: { caseId: CaseId; move: Move; onClose: () => void }) {
  const { entry, after, where } = move;
  const [reason, setReason] = useState(entry.movedBecause ?? '');
  const reorder = useWrite('chronology.reorder');
  const announce = useUndoNotice(caseId);
  const apply = async () => {
    if (!(await reorder.run({ entryId: entry.id, after, reason }))) return;
    await announce(`Entry ${entry.number} moved within ${formatEventDate(entry.date)}`);
    onClose();
  };
  return (
    <Dialog
      title={`Move entry ${entry.number} ${where}`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void apply()}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={reason.trim() === '' || reorder.isRunning}>
            Move it
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {reorder.error && <Note kind="danger">{reorder.error.message}</Note>}
      <TextField
        label="Why it belongs there"
        autoFocus
        value={reason}
        onChange={setReason}
        hint="Shown with the entry. The order stays when the agency sends a corrected return."
      />
    </Dialog>
  );
}
