import { Plus, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { MilestoneTemplate } from '../../../shared/contract/milestones.ts';
import type { MilestoneTemplateId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, FormDialog, IconButton, TextField } from '../../ui/index.ts';
import styles from './Milestones.module.css';
import { dayNumberProblem, draftsOf, readDayNumber, type StepDraft } from './milestoneWords.ts';

export interface TemplateDraft {
  /** Null for a new one. */
  readonly id: MilestoneTemplateId | null;
  readonly name: string;
  readonly steps: MilestoneTemplate['steps'];
}

/** A template with its steps, all of them at once; kept with one act and taken back with one. */
export function TemplateDialog({ draft, onClose }: { draft: TemplateDraft; onClose: () => void }) {
  const create = useWrite('milestones.createTemplate');
  const update = useWrite('milestones.updateTemplate');
  const say = useUndoNotice(null);
  const [name, setName] = useState(draft.name);
  const [steps, setSteps] = useState(() => draftsOf(draft.steps));
  const [hasTried, setHasTried] = useState(false);
  const isNamed = name.trim() !== '';
  const error = create.error ?? update.error;
  const submit = async () => {
    setHasTried(true);
    const read = readSteps(steps);
    if (!isNamed || read === null) return;
    const kept =
      draft.id === null
        ? await create.run({ name, steps: read })
        : await update.run({ templateId: draft.id, changes: { name, steps: read } });
    if (!kept) return;
    onClose();
    await say(draft.id === null ? 'Template kept' : 'Template changed');
  };
  return (
    <FormDialog
      title={draft.id === null ? 'Keep a template' : 'Change the template'}
      act="Keep it"
      isRunning={create.isRunning || update.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={hasTried && !isNamed ? 'Give it a name' : problemOf(error, 'name')}
        maxLength={300}
        autoFocus
      />
      <Steps steps={steps} hasTried={hasTried} onChange={setSteps} />
    </FormDialog>
  );
}

interface StepsProps {
  steps: readonly StepDraft[];
  hasTried: boolean;
  onChange: (steps: StepDraft[]) => void;
}

function Steps({ steps, hasTried, onChange }: StepsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [focusKey, setFocusKey] = useState<number | null>(null);
  // A new row begins at its day; the row beside one that was taken out keeps the place.
  useLayoutEffect(() => {
    if (focusKey === null) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${focusKey}"] input`)?.focus();
    setFocusKey(null);
  }, [focusKey]);
  const set = (key: number, changes: Partial<StepDraft>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...changes } : step)));
  const add = () => {
    const key = Math.max(-1, ...steps.map((step) => step.key)) + 1;
    onChange([...steps, { key, day: steps.at(-1)?.day ?? '1', what: '', who: '' }]);
    setFocusKey(key);
  };
  const remove = (index: number) => {
    onChange(steps.filter((_, place) => place !== index));
    setFocusKey(steps[index + 1]?.key ?? steps[index - 1]?.key ?? null);
  };
  return (
    <fieldset className={styles.steps}>
      <legend>Steps</legend>
      <div className={styles.stepHeads} aria-hidden>
        <span>Day</span>
        <span>What</span>
        <span>Who</span>
      </div>
      <ol ref={list}>
        {steps.map(({ key, day, what, who }, index) => (
          <li key={key} data-step={key}>
            <TextField
              label={`Day of step ${index + 1}`}
              isLabelHidden
              value={day}
              onChange={(text) => set(key, { day: text })}
              error={hasTried && readDayNumber(day) === undefined ? dayNumberProblem : undefined}
              inputMode="numeric"
              maxLength={3}
            />
            <TextField
              label={`What, step ${index + 1}`}
              isLabelHidden
              value={what}
              onChange={(text) => set(key, { what: text })}
              error={hasTried && what.trim() === '' ? 'Say what is to be done' : undefined}
              maxLength={300}
            />
            <TextField
              label={`Who, step ${index + 1}`}
              isLabelHidden
              value={who}
              onChange={(text) => set(key, { who: text })}
              maxLength={300}
            />
            <IconButton
              label={`Take out step ${index + 1}`}
              size="small"
              icon={<X size={16} strokeWidth={1.5} />}
              onPress={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
          Add a step
        </Button>
      </div>
    </fieldset>
  );
}

/** Null where a step cannot be taken as it stands. */
function readSteps(steps: readonly StepDraft[]): MilestoneTemplate['steps'] | null {
  const read = steps.flatMap(({ day, what, who }) => {
    const dayNumber = readDayNumber(day);
    return dayNumber === undefined || what.trim() === '' ? [] : [{ dayNumber, what, who }];
  });
  return read.length === steps.length ? read : null;
}
