import { CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Decision } from '../../../shared/contract/decision.ts';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { exerciseKinds } from '../../../shared/domain/caseTerms.ts';
import { otherOutcomes } from '../../../shared/domain/exerciseStages.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, StatusMark } from '../../ui/index.ts';
import { BeginDialog, useExerciseActs } from '../exercises/index.ts';
import styles from './Decision.module.css';
import { exerciseThatFollows } from './decisionWords.ts';

/** Turns the rapid review into what was decided; where that was done, says so. */
export function NextExercise({ decision, exercise }: { decision: Decision; exercise: Exercise }) {
  const [isTurning, setIsTurning] = useState(false);
  const exercises = useRead('exercises.list', { caseId: exercise.caseId }).data?.exercises ?? [];
  const acts = useExerciseActs(exercise.caseId, () => undefined);
  const follows = exerciseThatFollows(decision.outcome);
  const begun = exercises.find(({ turnedFrom }) => turnedFrom === exercise.id);
  const exercisesPath = casePath(exercise.caseId, 'overview/exercises');
  if (begun) {
    return (
      <p className={styles.next}>
        <StatusMark kind="success">Turned into: {begun.title || exerciseKinds[begun.kind]}</StatusMark>
        <Link href={exercisesPath}>Open exercises</Link>
      </p>
    );
  }
  if (!follows || exercise.endedOn !== null) return null;
  const name = follows.outcome === null ? exerciseKinds[follows.kind] : otherOutcomes[follows.outcome];
  return (
    <p className={styles.next}>
      <Button
        icon={<CornerDownRight size={16} strokeWidth={1.5} aria-hidden />}
        onPress={() => {
          acts.reset();
          setIsTurning(true);
        }}
      >
        {follows.outcome === null ? `Begin the ${lowered(name)}` : `Record the outcome: ${lowered(name)}`}
      </Button>
      <Link href={exercisesPath}>Open exercises</Link>
      {isTurning && (
        <BeginDialog
          from={exercise}
          start={{
            ...follows,
            day: decision.decidedOn,
            because: `Decision ${decision.number} of the rapid review.`,
          }}
          acts={acts}
          onClose={() => setIsTurning(false)}
        />
      )}
    </p>
  );
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
