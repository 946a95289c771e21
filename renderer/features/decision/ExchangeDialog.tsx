import { useState } from 'react';
import type { Exchange } from '../../../shared/contract/panel.ts';
import type { ExerciseId } from '../../../shared/contract/values.ts';
import type { ExchangeDirection } from '../../../shared/domain/decisionTerms.ts';
import { dayText, noSuchDay, readDay } from '../../data/autosave/dayFields.ts';
import { FormDialog, TextArea, TextField } from '../../ui/index.ts';
import { today } from '../people/index.ts';
import type { PanelActs } from './usePanelActs.ts';

export interface ExchangeForm {
  readonly direction: ExchangeDirection;
  /** The one that is changed; otherwise a new one is noted. */
  readonly changed?: Exchange;
  /** The one that this answers. */
  readonly answers?: Exchange;
}

interface ExchangeDialogProps {
  exerciseId: ExerciseId;
  form: ExchangeForm;
  acts: PanelActs;
  onClose: () => void;
}

const titles = {
  sent: { note: 'Sent to the Panel', change: 'Change what was sent to the Panel' },
  received: { note: 'Received from the Panel', change: 'Change what was received from the Panel' },
} as const;

/** One thing that went between the partnership and the Panel. */
export function ExchangeDialog({ exerciseId, form, acts, onClose }: ExchangeDialogProps) {
  const { direction, changed, answers } = form;
  const [what, setWhat] = useState(changed?.what ?? (answers ? `Answer to: ${answers.what}` : ''));
  const [on, setOn] = useState(dayText(changed ? changed.onDay : today()));
  const [summary, setSummary] = useState(changed?.summary ?? '');
  const [due, setDue] = useState(dayText(changed?.answerDueOn ?? null));
  const [isTried, setIsTried] = useState(false);
  const [onDay, answerDueOn] = [readDay(on), readDay(due)];

  const submit = async () => {
    setIsTried(true);
    if (what.trim() === '' || onDay === undefined || answerDueOn === undefined) return;
    const fields = { what, onDay, summary, answerDueOn };
    const isDone = changed
      ? await acts.change(changed.id, fields)
      : await acts.note({ exerciseId, direction, ...fields, ...(answers ? { answers: answers.id } : {}) });
    if (isDone) onClose();
  };
  const dayProblem = (day: string | null | undefined) =>
    isTried && day === undefined ? noSuchDay : undefined;
  return (
    <FormDialog
      title={changed ? titles[direction].change : titles[direction].note}
      act={changed ? 'Change it' : 'Note it'}
      isRunning={acts.isRunning}
      error={acts.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label="What it was"
        value={what}
        onChange={setWhat}
        hint={direction === 'sent' ? 'Such as the rapid review report.' : 'Such as the Panel’s letter.'}
        error={isTried && what.trim() === '' ? 'Say what it was.' : undefined}
        maxLength={300}
        autoFocus
      />
      <TextField
        label={direction === 'sent' ? 'Sent on' : 'Received on'}
        value={on}
        onChange={setOn}
        hint="May be left empty where it is not known."
        error={dayProblem(onDay)}
        maxLength={100}
      />
      {direction === 'received' && (
        <TextField
          label="Answer due"
          value={due}
          onChange={setDue}
          hint="By when the Panel wants an answer; empty where it wants none."
          error={dayProblem(answerDueOn)}
          maxLength={100}
        />
      )}
      <TextArea label="In short" value={summary} onChange={setSummary} rows={4} isSerif />
    </FormDialog>
  );
}
