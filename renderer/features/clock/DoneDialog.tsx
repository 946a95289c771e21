import { useState } from 'react';
import { type ClockRuleName, clockRules } from '../../../shared/domain/clockRules.ts';
import { clockTitle } from '../../../shared/domain/clockWords.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { dayText, readDay } from '../../data/autosave/dayFields.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, DayField, dayProblem, Dialog, Note } from '../../ui/index.ts';
import { clockAsked } from './clockView.ts';
import type { ClockDialogProps } from './OverrideDialog.tsx';

interface DoneDialogProps extends ClockDialogProps {
  readonly publication: string | null;
}

/** The day on which the thing was done. Met or missed is judged at once, by what is known now. */
export function DoneDialog({ caseId, clock, today, publication, onClose }: DoneDialogProps) {
  const write = useWrite('clock.update');
  const say = useUndoNotice(caseId);
  const [text, setText] = useState(dayText(clock.doneOn ?? likelyDay(clock.rule, publication, today)));
  const [problem, setProblem] = useState<string>();
  const { rule, doneOn } = clock;
  const { doneLabel } = clockRules[rule];
  const title = clockTitle(rule, clock.review);
  const save = async (day: string | null, words: string) => {
    if (!(await write.run({ ...clockAsked(caseId, clock), changes: { doneOn: day } }))) return;
    onClose();
    await say(words);
  };
  const submit = () => {
    const day = readDay(text) ?? null;
    if (day === null) return setProblem(dayProblem);
    if (day > today) return setProblem('This day is still to come. Record it once it is done');
    void save(day, `${title}: the day is recorded and judged`);
  };
  return (
    <Dialog
      title={`${title}: the day it was done`}
      isOpen
      onOpenChange={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={write.isRunning}>
            Record the day
          </Button>
          {doneOn !== null && (
            <Button isDisabled={write.isRunning} onPress={() => void save(null, `${title}: not done yet`)}>
              Not done yet
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {write.error && (
        <Note kind="danger" role="alert">
          {write.error.message}
        </Note>
      )}
      <DayField label={doneLabel} value={text} onChange={setText} error={problem} autoFocus />
      <p>Whether it was met or missed is judged now and kept, whatever changes later.</p>
    </Dialog>
  );
}

/** A report was most likely published on the day that the exercise names, once that day has come. */
function likelyDay(rule: ClockRuleName, publication: string | null, today: string): string {
  return rule === 'review' && publication !== null && publication <= today ? publication : today;
}
