import { useState } from 'react';
import type { LegalHold } from '../../../shared/contract/holds.ts';
import { dayText, noSuchDay, readDay } from '../../data/autosave/dayFields.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { FormDialog, showNotice, TextArea, TextField } from '../../ui/index.ts';

interface LiftHoldDialogProps {
  hold: LegalHold;
  today: string;
  onClose: () => void;
}

/** When the hold was lifted, by whom and why; it stays on record. */
export function LiftHoldDialog({ hold, today, onClose }: LiftHoldDialogProps) {
  const lift = useWrite('holds.lift');
  const [day, setDay] = useState(dayText(today));
  const [liftedBy, setLiftedBy] = useState('');
  const [because, setBecause] = useState('');
  const [isTried, setIsTried] = useState(false);
  const liftedOn = readDay(day);
  const { error } = lift;
  const submit = async () => {
    setIsTried(true);
    if (!liftedOn) return;
    if (!(await lift.run({ holdId: hold.id, liftedOn, liftedBy, because }))) return;
    onClose();
    // No Undo: where it was lifted wrongly, another is placed.
    showNotice('Legal hold lifted. It stays on record');
  };
  return (
    <FormDialog
      title="Lift a legal hold"
      act="Lift it"
      isRunning={lift.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>The lifting stays on record too. Where it was wrong, another hold is placed.</p>
      <TextField
        label="Lifted on"
        value={day}
        onChange={setDay}
        error={isTried && !liftedOn ? noSuchDay : problemOf(error, 'liftedOn')}
        maxLength={100}
      />
      <TextField
        label="Lifted by"
        value={liftedBy}
        onChange={setLiftedBy}
        error={problemOf(error, 'liftedBy')}
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
