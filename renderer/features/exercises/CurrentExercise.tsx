import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { currentExercise } from '../../../shared/domain/exerciseStages.ts';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Panel } from '../../ui/index.ts';
import { spokenName, stageInWords, trailInWords, trails } from './exerciseWords.ts';
import styles from './Exercises.module.css';
import { StageTrack } from './StageTrack.tsx';

/** How far the exercise that goes on has come, for the overview. */
export function CurrentExercise({ caseId }: { caseId: CaseId }) {
  const exercises = useRead('exercises.list', { caseId }).data?.exercises ?? [];
  const current = currentExercise(exercises);
  if (!current || current.stages.length === 0) return null;
  return (
    <Panel
      title={current.title || spokenName(current)}
      aside={<span className={styles.aside}>{asideOf(exercises, current)}</span>}
      action={<Link href={casePath(caseId, 'overview/exercises')}>Open exercises</Link>}
    >
      <StageTrack stages={current.stages} />
    </Panel>
  );
}

/** How it came to be what it is, where it was something else before; otherwise where it stands. */
function asideOf(exercises: readonly Exercise[], current: Exercise): string {
  const line = trails(exercises).find((trail) => trail.includes(current)) ?? [];
  return line.length > 1 ? trailInWords(line) : stageInWords(current.stages);
}
