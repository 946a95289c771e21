import { useState } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { ExerciseKind } from '../../../shared/domain/caseTerms.ts';
import type { OtherOutcome } from '../../../shared/domain/exerciseStages.ts';
import { dayText, noSuchDay, readDay } from '../../data/autosave/dayFields.ts';
import { Button, Dialog, Note, Select, TextArea, TextField } from '../../ui/index.ts';
import { today } from '../people/index.ts';
import { kindOptions, outcomeOptions, spokenName } from './exerciseWords.ts';
import type { ExerciseActs } from './useExerciseActs.ts';

interface BeginDialogProps {
  /** The one that turns into another; null where one is begun beside those there are. */
  from: Exercise | null;
  /** What the fields begin with, where something was decided already. */
  start?: {
    readonly kind: ExerciseKind;
    readonly outcome: OtherOutcome | null;
    readonly day: string | null;
    readonly because: string;
  };
  acts: ExerciseActs;
  onClose: () => void;
}

/** Begins an exercise, by itself or as what another has turned into. */
export function BeginDialog({ from, start, acts, onClose }: BeginDialogProps) {
  const [kind, setKind] = useState<ExerciseKind | null>(
    start?.kind ?? (from?.kind === 'rapid-review' ? 'local-review' : null),
  );
  const [outcome, setOutcome] = useState<OtherOutcome | null>(start?.outcome ?? null);
  const [day, setDay] = useState(from ? dayText(start?.day ?? today()) : '');
  const [because, setBecause] = useState(start?.because ?? '');
  const [isTried, setIsTried] = useState(false);
  const on = readDay(day);
  const dayProblem =
    on === undefined ? noSuchDay : from && on === null ? 'Write the day it turned.' : undefined;
  const isReady = kind !== null && dayProblem === undefined;

  const submit = async () => {
    setIsTried(true);
    if (kind === null || !isReady || on === undefined) return;
    const begun = await acts.begin({
      kind,
      outcome: kind === 'other' ? outcome : null,
      initiatedOn: on,
      ...(from && on !== null ? { turnedFrom: { exerciseId: from.id, on, because } } : {}),
    });
    if (begun) onClose();
  };
  return (
    <Dialog
      title={from ? `Turn the ${lowered(spokenName(from))} into another kind` : 'Begin another exercise'}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button type="submit" variant="primary">
            {from ? 'Turn it' : 'Begin it'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {acts.error && (
        <Note kind="danger" role="alert">
          {acts.error.message}
        </Note>
      )}
      {from && (
        <p>
          It ends that day with its stages and notes as they are. The new one begins with the stages of its
          kind, and the trail between them stays.
        </p>
      )}
      <Select
        label="Kind of exercise"
        options={kindOptions.filter(({ value }) => value !== from?.kind || value === 'other')}
        value={kind}
        onChange={setKind}
        error={isTried && kind === null ? 'Choose what it is.' : undefined}
      />
      {kind === 'other' && (
        <Select label="Which outcome" options={outcomeOptions} value={outcome} onChange={setOutcome} />
      )}
      <TextField
        label={from ? 'Turned on' : 'Decision to initiate it'}
        value={day}
        onChange={setDay}
        error={isTried ? dayProblem : undefined}
        hint={
          from ? 'The last day of the one, and the decision to initiate the other.' : 'May be left empty.'
        }
        maxLength={100}
      />
      {from && <TextArea label="Why" value={because} onChange={setBecause} rows={3} isSerif />}
    </Dialog>
  );
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
