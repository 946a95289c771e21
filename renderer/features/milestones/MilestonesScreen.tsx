import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { Milestone } from '../../../shared/contract/milestones.ts';
import {
  type CaseId,
  type ExerciseId,
  exerciseId as exerciseIdSchema,
} from '../../../shared/contract/values.ts';
import { anchorInSentence } from '../../../shared/domain/clockRules.ts';
import { longDay } from '../../../shared/domain/clockWords.ts';
import { currentExercise } from '../../../shared/domain/exerciseStages.ts';
import { fifteenDays, fifteenDaysKey } from '../../../shared/domain/milestones.ts';
import { useCommands } from '../../app/commands.ts';
import { casePath } from '../../app/paths.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useNewDay } from '../../data/useNewDay.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, count, EmptyState, Note, PageHead, PaneLayout, Select, Skeleton } from '../../ui/index.ts';
import { spokenName } from '../exercises/index.ts';
import { MilestoneDays } from './MilestoneDays.tsx';
import { MilestoneDialog } from './MilestoneDialog.tsx';
import styles from './Milestones.module.css';
import { nextOf } from './milestoneWords.ts';
import { RemovedMilestones } from './RemovedMilestones.tsx';
import { TemplatesPane } from './TemplatesPane.tsx';
import { useMilestoneActs } from './useMilestoneActs.ts';

/** The days of an exercise, one by one. Where a case has several exercises, the one that goes on comes first. */
export function MilestonesScreen({ caseId }: { caseId: CaseId }) {
  const { data, error } = useRead('exercises.list', { caseId });
  const [chosenId, setChosenId] = useState<ExerciseId>();
  useFollowed('exerciseId', exerciseIdSchema, setChosenId);
  const exercises = data?.exercises ?? [];
  const exercise = exercises.find(({ id }) => id === chosenId) ?? currentExercise(exercises);
  if (!exercise)
    return error ? <Note kind="danger">{error.message}</Note> : <Skeleton label="Reading the milestones" />;
  return <OfExercise key={exercise.id} exercise={exercise} exercises={exercises} onExercise={setChosenId} />;
}

interface OfExerciseProps {
  exercise: Exercise;
  exercises: readonly Exercise[];
  onExercise: (id: ExerciseId) => void;
}

type Asked = { readonly milestone: Milestone | undefined } | null;

function OfExercise({ exercise, exercises, onExercise }: OfExerciseProps) {
  const { data, error, refetch } = useRead('milestones.list', { exerciseId: exercise.id });
  useNewDay(refetch);
  const acts = useMilestoneActs(exercise);
  const [asked, setAsked] = useState<Asked>(null);
  const add = () => setAsked({ milestone: undefined });
  useCommands([
    {
      id: 'milestones.walk',
      title: 'Next or previous milestone',
      section: 'Milestones',
      keys: '↑ ↓',
      hint: 'Move',
    },
    {
      id: 'milestones.create',
      title: 'Add a milestone',
      section: 'Milestones',
      keys: 'N',
      run: add,
      hint: 'Add',
    },
  ]);
  const remove = async (milestone: Milestone) => {
    const ids = data?.milestones.map(({ id }) => id) ?? [];
    const here = ids.indexOf(milestone.id);
    const beside = ids[here + 1] ?? ids[here - 1];
    if (await acts.remove(milestone)) focusOn(beside);
  };
  const work = (
    <div className={styles.screen} data-list-keys>
      <PageHead
        title="Milestones"
        facts={data && factsInWords(exercise, data)}
        actions={
          <>
            {exercises.length > 1 && (
              <Select
                label="Exercise"
                isLabelHidden
                options={exercises.map((each) => ({
                  value: each.id,
                  label: `${each.number}. ${spokenName(each)}`,
                }))}
                value={exercise.id}
                onChange={onExercise}
              />
            )}
            <Button variant="primary" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
              Add a milestone
            </Button>
          </>
        }
      />
      <div className={styles.body}>
        {(error ?? acts.error) && asked === null && (
          <Note kind="danger" role="alert">
            {(error ?? acts.error)?.message}
          </Note>
        )}
        {!data && !error && <Skeleton label="Reading the milestones" />}
        {data && data.milestones.length > 0 && data.anchorOn === null && (
          <NothingToCountFrom exercise={exercise} anchor={data.anchor} />
        )}
        {data?.milestones.length === 0 && (
          <EmptyState
            title="No milestones yet"
            actions={
              exercise.kind === 'rapid-review' ? (
                <Button
                  isDisabled={acts.isRunning}
                  onPress={() => void acts.useTemplate({ id: fifteenDaysKey })}
                >
                  Use “{fifteenDays.name}”
                </Button>
              ) : (
                <Button onPress={add}>Add the first</Button>
              )
            }
          >
            What is done on which working day, and by whom. A template begins it; every day can be changed.
          </EmptyState>
        )}
        {data && data.milestones.length > 0 && (
          <MilestoneDays
            milestones={data.milestones}
            today={data.today}
            onDone={(milestone, isDone) => void acts.setDone(milestone, isDone ? data.today : null)}
            onChange={(milestone) => setAsked({ milestone })}
            onRemove={(milestone) => void remove(milestone)}
          />
        )}
        <RemovedMilestones exerciseId={exercise.id} onRestore={(milestone) => void acts.restore(milestone)} />
      </div>
      {asked && data && (
        <MilestoneDialog
          milestone={asked.milestone}
          likelyDay={nextOf(data.milestones)?.dayNumber ?? null}
          today={data.today}
          acts={acts}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
  return (
    <PaneLayout
      name="milestones"
      workLabel="Milestones of the exercise"
      work={work}
      inspector={{
        title: 'Templates',
        content: (
          <TemplatesPane
            milestones={data?.milestones ?? []}
            onUse={(template) => void acts.useTemplate(template)}
          />
        ),
      }}
    />
  );
}

function factsInWords(exercise: Exercise, { anchorOn, milestones }: OutputOf<'milestones.list'>): string {
  const done = milestones.filter(({ state }) => state === 'done').length;
  return [
    spokenName(exercise),
    anchorOn === null ? '' : `counted from ${longDay(anchorOn)}`,
    milestones.length === 0 ? '' : `${done} of ${count(milestones.length, 'milestone')} done`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function NothingToCountFrom({
  exercise,
  anchor,
}: {
  exercise: Exercise;
  anchor: OutputOf<'milestones.list'>['anchor'];
}) {
  const isOfExercise = anchor === 'initiated';
  const what = anchorInSentence[anchor];
  return (
    <Note kind="warning">
      {what.charAt(0).toUpperCase() + what.slice(1)} is not recorded, so no day can be counted yet.{' '}
      <Link href={casePath(exercise.caseId, isOfExercise ? 'overview/exercises' : 'overview/referral')}>
        {isOfExercise ? 'Record it with the exercise' : 'Record it in the referral'}
      </Link>
    </Note>
  );
}

/** After a row has gone: the one beside it, or the heading where none is left. */
function focusOn(id: Milestone['id'] | undefined): void {
  const row = id === undefined ? null : document.querySelector(`[data-milestone="${id}"]`);
  (
    row?.querySelector<HTMLElement>('[data-list-item]') ?? document.querySelector<HTMLElement>('main h1, h1')
  )?.focus();
}
