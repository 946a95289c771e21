import { useState } from 'react';
import type { Clock } from '../../../shared/contract/clock.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { clockTitle, longDay } from '../../../shared/domain/clockWords.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { dayText, readDay } from '../../data/autosave/dayFields.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, DayField, dayProblem, Dialog, Note, TextArea } from '../../ui/index.ts';
import { clockAsked } from './clockView.ts';

export interface ClockDialogProps {
  readonly caseId: CaseId;
  readonly clock: Clock;
  readonly today: string;
  readonly onClose: () => void;
}

/** A due day that the rule does not give, with the reason. Both stay on show. */
export function OverrideDialog({ caseId, clock, onClose }: ClockDialogProps) {
  const write = useWrite('clock.override');
  const say = useUndoNotice(caseId);
  const { rule, override, calculatedOn } = clock;
  const title = clockTitle(rule, clock.review);
  const [text, setText] = useState(dayText(override?.dueOn ?? null));
  const [reason, setReason] = useState(override?.reason ?? '');
  const [hasTried, setHasTried] = useState(false);
  const day = readDay(text) ?? null;
  const submit = async () => {
    setHasTried(true);
    if (day === null || reason.trim() === '') return;
    if (!(await write.run({ ...clockAsked(caseId, clock), override: { dueOn: day, reason } }))) return;
    onClose();
    await say(`${title}: due day set by hand`);
  };
  return (
    <Dialog
      title={`${title}: set the due day by hand`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={write.isRunning}>
            Set the day
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {write.error && (
        <Note kind="danger" role="alert">
          {write.error.message}
        </Note>
      )}
      {calculatedOn && (
        <p>The rule gives {longDay(calculatedOn)}. It stays on show beside the day set here.</p>
      )}
      <DayField
        label="Due day"
        value={text}
        onChange={setText}
        error={hasTried && day === null ? dayProblem : undefined}
        autoFocus
      />
      <TextArea
        label="Reason"
        value={reason}
        onChange={setReason}
        error={hasTried && reason.trim() === '' ? 'Say why the day is another one' : undefined}
        hint="Who agreed it, and when."
        rows={3}
      />
    </Dialog>
  );
}
