import { CornerDownRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { currentExercise } from '../../../shared/domain/exerciseStages.ts';
import { useCommands } from '../../app/commands.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, Note, PageHead, PaneLayout, Panel, Skeleton } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { BeginDialog } from './BeginDialog.tsx';
import { ExerciseDetails } from './ExerciseDetails.tsx';
import styles from './Exercises.module.css';
import { spokenName, stageInWords } from './exerciseWords.ts';
import { StageList } from './StageList.tsx';
import { StageTrack } from './StageTrack.tsx';
import { Trail } from './Trail.tsx';
import { type ExerciseActs, useExerciseActs } from './useExerciseActs.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** What kind of exercise the case is, what it has been, and how far it has come. */
export function ExercisesScreen({ caseId }: { caseId: CaseId }) {
  const { data, error, isPending } = useRead('exercises.list', { caseId });
  const removed = useRead('exercises.list', { caseId, show: 'removed' }).data?.exercises ?? [];
  const exercises = data?.exercises ?? [];
  const [openedId, open] = useState<ExerciseId | null>(null);
  const [dialog, setDialog] = useState<'begin' | 'turn' | null>(null);
  const opened = exercises.find(({ id }) => id === openedId) ?? currentExercise(exercises);
  const acts = useExerciseActs(caseId, open);
  const show = (which: 'begin' | 'turn') => {
    acts.reset();
    setDialog(which);
  };
  const canTurn = opened !== null && opened.endedOn === null;
  useCommands([
    {
      id: 'exercises.create',
      title: 'Begin another exercise',
      section: 'Exercises',
      run: () => show('begin'),
    },
    ...(canTurn
      ? [
          {
            id: 'exercises.turn',
            title: 'Turn the exercise into another kind',
            section: 'Exercises',
            run: () => show('turn'),
          },
        ]
      : []),
  ]);
  const problem = error ?? (dialog === null ? acts.error : null);

  return (
    <>
      <PaneLayout
        name="exercises"
        workLabel="Exercises"
        work={
          <div className={styles.page}>
            <PageHead
              title="Exercises"
              facts="What the case is, what it has been, and how far it has come."
              actions={
                opened && (
                  <>
                    {canTurn && (
                      <Button icon={<CornerDownRight {...icon} />} onPress={() => show('turn')}>
                        Turn into another kind
                      </Button>
                    )}
                    <Button icon={<Plus {...icon} />} onPress={() => show('begin')}>
                      Begin another
                    </Button>
                  </>
                )
              }
            />
            {problem && (
              <div className={styles.problem}>
                <Note kind="danger" role="status">
                  {problem.message}
                </Note>
              </div>
            )}
            {isPending && <Skeleton label="Reading the exercises" />}
            {opened && (
              <div className={styles.sections}>
                {exercises.length > 1 && <Trail exercises={exercises} openedId={opened.id} onOpen={open} />}
                <Opened key={opened.id} exercise={opened} isOnly={exercises.length === 1} acts={acts} />
                <RemovedExercises exercises={removed} acts={acts} />
              </div>
            )}
          </div>
        }
        {...(opened
          ? {
              inspector: {
                title: 'History of the exercise',
                content: (
                  <div className={styles.history}>
                    <HistoryPanel recordId={opened.id} />
                  </div>
                ),
              },
            }
          : {})}
      />
      {dialog !== null && (
        <BeginDialog from={dialog === 'turn' ? opened : null} acts={acts} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

interface OpenedProps {
  exercise: Exercise;
  isOnly: boolean;
  acts: ExerciseActs;
}

function Opened({ exercise, isOnly, acts }: OpenedProps) {
  return (
    <>
      <Panel
        title={exercise.title || spokenName(exercise)}
        aside={<span className={styles.aside}>{stageInWords(exercise.stages)}</span>}
        action={
          exercise.kind === 'rapid-review' && (
            <Link href={casePath(exercise.caseId, 'rapid-review')} state={{ rapidReviewId: exercise.id }}>
              Open this rapid review
            </Link>
          )
        }
      >
        <StageTrack stages={exercise.stages} />
      </Panel>
      <Panel
        title="Stages"
        aside={<span className={styles.aside}>They guide; any may be taken up at any time.</span>}
      >
        <StageList exercise={exercise} />
      </Panel>
      <ExerciseDetails exercise={exercise} />
      {!isOnly && (
        <div>
          <Button
            variant="danger"
            size="small"
            icon={<Trash2 {...icon} />}
            onPress={() => void acts.remove(exercise)}
          >
            Remove this exercise
          </Button>
        </div>
      )}
    </>
  );
}

function RemovedExercises({ exercises, acts }: { exercises: readonly Exercise[]; acts: ExerciseActs }) {
  if (exercises.length === 0) return null;
  return (
    <Panel title="Removed exercises">
      <ul className={styles.removed}>
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <span>{exercise.title || spokenName(exercise)}</span>
            <Button
              size="small"
              aria-label={`Put back ${spokenName(exercise)}`}
              onPress={() => void acts.restore(exercise)}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
