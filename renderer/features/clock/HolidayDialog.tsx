import { useState } from 'react';
import { readDay } from '../../data/autosave/dayFields.ts';
import { problemOf } from '../../data/callError.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, DayField, dayProblem, Dialog, Note, TextField } from '../../ui/index.ts';
import { movedInWords } from './movedInWords.ts';

interface HolidayDialogProps {
  readonly onClose: () => void;
  /** The year in which the new day lies. */
  readonly onAdded: (year: number) => void;
}

/** A one-off bank holiday, or one that is moved: the day it moves from is worked again. */
export function HolidayDialog({ onClose, onAdded }: HolidayDialogProps) {
  const write = useWrite('clock.createHoliday');
  const say = useUndoNotice(null);
  const [dayTyped, setDayTyped] = useState('');
  const [name, setName] = useState('');
  const [movedText, setMovedText] = useState('');
  const [reason, setReason] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const day = readDay(dayTyped) ?? null;
  const movedFrom = readDay(movedText) ?? null;
  const isMovedRead = readDay(movedText) !== undefined;
  const needed = (text: string, words: string) => (hasTried && text.trim() === '' ? words : undefined);
  const submit = async () => {
    setHasTried(true);
    if (day === null || !isMovedRead || name.trim() === '' || reason.trim() === '') return;
    const answer = await write.run({ day, name, movedFrom, reason });
    if (!answer) return;
    onAdded(Number(day.slice(0, 4)));
    onClose();
    await say(`${name.trim()} added. ${movedInWords(answer.moved)}`);
  };
  const { error } = write;
  return (
    <Dialog
      title="Add a bank holiday"
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={write.isRunning}>
            Add the day
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {error && error.fields.length === 0 && (
        <Note kind="danger" role="alert">
          {error.message}
        </Note>
      )}
      <DayField
        label="Day"
        value={dayTyped}
        onChange={setDayTyped}
        error={hasTried && day === null ? dayProblem : problemOf(error, 'day')}
        autoFocus
      />
      <TextField
        label="What it is called"
        value={name}
        onChange={setName}
        error={needed(name, 'Say what the day is called') ?? problemOf(error, 'name')}
        maxLength={200}
      />
      <DayField
        label="Moved from"
        value={movedText}
        onChange={setMovedText}
        error={hasTried && !isMovedRead ? dayProblem : problemOf(error, 'movedFrom')}
        hint="Where it replaces another bank holiday, that one’s day. It is worked again."
      />
      <TextField
        label="Reason"
        value={reason}
        onChange={setReason}
        error={needed(reason, 'Say where this was announced') ?? problemOf(error, 'reason')}
        hint="Who announced it, and where it can be read."
        maxLength={400}
      />
    </Dialog>
  );
}
