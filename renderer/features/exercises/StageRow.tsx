import type { KeyboardEvent } from 'react';
import type { ExerciseStage } from '../../../shared/contract/exercises.ts';
import { dayText, withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { RecordMenu, SavedSelect, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { stateOptions } from './exerciseWords.ts';
import styles from './Exercises.module.css';

interface StageRowProps {
  stage: ExerciseStage;
  place: { readonly index: number; readonly of: number };
  onMove: (position: number) => void;
  onRemove: () => void;
}

/** One stage with everything about it; Alt ↑ and Alt ↓ move it from any of its fields. */
export function StageRow({ stage, place, onMove, onRemove }: StageRowProps) {
  const client = useClient();
  const { field } = useAutosave({
    recordKey: `stages:${stage.id}`,
    record: stage,
    fields: ({ name, state, doneOn, note }: ExerciseStage) => ({
      name,
      state,
      doneOn: dayText(doneOn),
      note,
    }),
    save: async (changes) =>
      client.call('stages.update', { stageId: stage.id, changes: withDays(changes, ['doneOn']) }),
  });
  const name = `stage ${place.index + 1}`;
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    // A choice would open its list at this key.
    event.stopPropagation();
    const position = place.index + step;
    if (position >= 0 && position < place.of) onMove(position);
  };
  return (
    <li className={styles.stage} data-stage={stage.id} onKeyDownCapture={move}>
      <span className={styles.place} aria-hidden>
        {place.index + 1}
      </span>
      <SavedTextField label={`Name of ${name}`} isLabelHidden field={field('name')} maxLength={300} />
      <SavedSelect label={`State of ${name}`} isLabelHidden options={stateOptions} field={field('state')} />
      <SavedTextField label={`Done on, ${name}`} isLabelHidden field={field('doneOn')} maxLength={100} />
      <SavedTextArea label={`Note on ${name}`} isLabelHidden field={field('note')} rows={1} />
      <RecordMenu
        name={`${name}, ${stage.name}`}
        place={place}
        removeLabel="Remove the stage"
        size="small"
        onMove={onMove}
        onRemove={onRemove}
      />
    </li>
  );
}
