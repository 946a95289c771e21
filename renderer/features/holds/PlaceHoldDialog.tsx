import { useState } from 'react';
import type { LegalHold } from '../../../shared/contract/holds.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { dayText, noSuchDay, readDay } from '../../data/autosave/dayFields.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { FormDialog, TextArea, TextField } from '../../ui/index.ts';

interface PlaceHoldDialogProps {
  caseId: CaseId;
  /** The hold whose words are put right; null where one is placed. */
  hold: LegalHold | null;
  today: string;
  onClose: () => void;
}

/** When the hold was placed, by whom and why. */
export function PlaceHoldDialog({ caseId, hold, today, onClose }: PlaceHoldDialogProps) {
  const create = useWrite('holds.create');
  const update = useWrite('holds.update');
  const say = useUndoNotice(caseId);
  const [day, setDay] = useState(dayText(hold?.placedOn ?? today));
  const [placedBy, setPlacedBy] = useState(hold?.placedBy ?? '');
  const [because, setBecause] = useState(hold?.because ?? '');
  const [isTried, setIsTried] = useState(false);
  const placedOn = readDay(day);
  const error = create.error ?? update.error;
  const submit = async () => {
    setIsTried(true);
    if (!placedOn) return;
    const changes = { placedOn, placedBy, because };
    const done = hold
      ? await update.run({ holdId: hold.id, changes })
      : await create.run({ caseId, ...changes });
    if (!done) return;
    onClose();
    await say(
      hold ? 'The hold is put right' : 'Legal hold placed. The case stays on the list until it is lifted',
      // A hold that was placed ends by being lifted.
      hold !== null,
    );
  };
  return (
    <FormDialog
      title={hold ? 'Put right the words of a legal hold' : 'Place a legal hold'}
      act={hold ? 'Put it right' : 'Place it'}
      isRunning={create.isRunning || update.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {!hold && <p>A hold stays on record. It ends by being lifted with a reason, never by being undone.</p>}
      <TextField
        label="Placed on"
        value={day}
        onChange={setDay}
        error={isTried && !placedOn ? noSuchDay : problemOf(error, 'placedOn')}
        maxLength={100}
      />
      <TextField
        label="Placed by"
        value={placedBy}
        onChange={setPlacedBy}
        hint="The court, the police, an inquiry, or your own legal services."
        error={problemOf(error, 'placedBy')}
        autoFocus
        maxLength={300}
      />
      <TextArea
        label="Why"
        value={because}
        onChange={setBecause}
        error={problemOf(error, 'because')}
        rows={3}
      />
    </FormDialog>
  );
}
