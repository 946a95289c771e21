import { useState } from 'react';
import type { Milestone } from '../../../shared/contract/milestones.ts';
import { dayText, readDay } from '../../data/autosave/dayFields.ts';
import { DayField, dayProblem, FormDialog, TextArea, TextField } from '../../ui/index.ts';
import { dayNumberProblem, readDayNumber } from './milestoneWords.ts';
import type { MilestoneActs } from './useMilestoneActs.ts';

interface MilestoneDialogProps {
  /** The one to change; undefined for a new one. */
  milestone: Milestone | undefined;
  /** The day that a new one is likely to be about. */
  likelyDay: number | null;
  today: string;
  acts: MilestoneActs;
  onClose: () => void;
}

/** One milestone: its working day, what is to be done, by whom, and when it was. */
export function MilestoneDialog({ milestone, likelyDay, today, acts, onClose }: MilestoneDialogProps) {
  const [day, setDay] = useState(String(milestone?.dayNumber ?? likelyDay ?? ''));
  const [what, setWhat] = useState(milestone?.what ?? '');
  const [who, setWho] = useState(milestone?.who ?? '');
  const [doneText, setDoneText] = useState(dayText(milestone?.doneOn ?? null));
  const [note, setNote] = useState(milestone?.note ?? '');
  const [hasTried, setHasTried] = useState(false);
  const dayNumber = readDayNumber(day);
  const doneOn = readDay(doneText, today);
  const isToCome = typeof doneOn === 'string' && doneOn > today;
  const close = () => {
    acts.reset();
    onClose();
  };
  const submit = async () => {
    setHasTried(true);
    if (dayNumber === undefined || what.trim() === '' || doneOn === undefined || isToCome) return;
    const fields = { dayNumber, what, who, doneOn, note };
    if (await (milestone ? acts.update(milestone, fields) : acts.create(fields))) close();
  };
  return (
    <FormDialog
      title={milestone ? 'Change the milestone' : 'Add a milestone'}
      act={milestone ? 'Keep the changes' : 'Add the milestone'}
      isRunning={acts.isRunning}
      error={acts.error}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <TextField
        label="Working day"
        value={day}
        onChange={setDay}
        error={hasTried && dayNumber === undefined ? dayNumberProblem : undefined}
        hint="Day 0 is the day it is counted from."
        inputMode="numeric"
        maxLength={3}
        autoFocus={!milestone}
      />
      <TextField
        label="What is to be done"
        value={what}
        onChange={setWhat}
        error={hasTried && what.trim() === '' ? 'Say what is to be done' : undefined}
        maxLength={300}
        autoFocus={milestone !== undefined}
      />
      <TextField
        label="Who"
        value={who}
        onChange={setWho}
        hint="A role, such as Business unit."
        maxLength={300}
      />
      <DayField
        label="Done on"
        value={doneText}
        onChange={setDoneText}
        today={today}
        error={
          !hasTried
            ? undefined
            : doneOn === undefined
              ? dayProblem
              : isToCome
                ? 'This day is still to come'
                : undefined
        }
        hint="Empty while it is to do."
      />
      <TextArea label="Note" value={note} onChange={setNote} rows={2} />
    </FormDialog>
  );
}
