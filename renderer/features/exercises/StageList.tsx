import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { StageId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { Button, Note } from '../../ui/index.ts';
import styles from './Exercises.module.css';
import { StageRow } from './StageRow.tsx';
import { useStageActs } from './useStageActs.ts';

/** The stages of an exercise as they can be worked on. They guide: none of them stands in another's way. */
export function StageList({ exercise }: { exercise: Exercise }) {
  const { stages, removedStages } = exercise;
  const acts = useStageActs(exercise);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const follow = useRef<{ id: StageId; control: number } | null>(null);
  const order = stages.map(({ id }) => id).join();

  // A row that moved takes the focus along, in the field it was in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what moves the row
  useLayoutEffect(() => {
    const moved = follow.current;
    follow.current = null;
    if (moved) controlsOf(list.current, moved.id)[moved.control]?.focus();
  }, [order]);

  const moveTo = (id: StageId, position: number) => {
    const here = controlsOf(list.current, id).findIndex((control) => control === document.activeElement);
    follow.current = { id, control: Math.max(here, 0) };
    void acts.move(id, position);
  };
  const add = async () => {
    const added = await acts.add();
    const [first] = added ? controlsOf(list.current, added) : [];
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  };
  const remove = async (id: StageId, index: number) => {
    const beside = stages[index + 1] ?? stages[index - 1];
    await acts.remove(id);
    const [first] = beside ? controlsOf(list.current, beside.id) : [];
    (first ?? foot.current?.querySelector('button'))?.focus();
  };
  useCommands([
    {
      id: 'stages.create',
      title: 'Add a stage',
      section: 'Exercises',
      run: () => void add(),
    },
    { id: 'stages.reorder', title: 'Move the stage up or down', section: 'Exercises', keys: 'Alt+↑ Alt+↓' },
  ]);

  return (
    <div className={styles.stages}>
      {acts.error && (
        <Note kind="danger" role="status">
          {acts.error.message}
        </Note>
      )}
      <div className={styles.columns} aria-hidden>
        <span />
        <span>Stage</span>
        <span>State</span>
        <span>Done on</span>
        <span>Note</span>
      </div>
      <ol ref={list} aria-label="Stages, to be worked on">
        {stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            stage={stage}
            place={{ index, of: stages.length }}
            onMove={(position) => moveTo(stage.id, position)}
            onRemove={() => void remove(stage.id, index)}
          />
        ))}
      </ol>
      {stages.length === 0 && <p className={styles.aside}>Every stage has been removed.</p>}
      <div ref={foot} className={styles.stageFoot}>
        <Button
          size="small"
          icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
          onPress={() => void add()}
        >
          Add a stage
        </Button>
        {removedStages.length > 0 && (
          <Button
            variant="link"
            aria-expanded={isShowingRemoved}
            onPress={() => setIsShowingRemoved(!isShowingRemoved)}
          >
            {isShowingRemoved ? 'Hide removed stages' : `Show removed stages (${removedStages.length})`}
          </Button>
        )}
      </div>
      {isShowingRemoved && removedStages.length > 0 && (
        <ul className={styles.removed}>
          {removedStages.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <Button size="small" aria-label={`Put back ${name}`} onPress={() => void acts.restore(id)}>
                Put back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What can be focused in the row of a stage, in its order. */
function controlsOf(list: HTMLElement | null, id: StageId): HTMLElement[] {
  const row = list?.querySelector(`[data-stage="${id}"]`);
  return [...(row?.querySelectorAll<HTMLElement>('input, textarea, button') ?? [])];
}
