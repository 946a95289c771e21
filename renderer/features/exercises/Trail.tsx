import { ArrowRight } from 'lucide-react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { ExerciseId } from '../../../shared/contract/values.ts';
import { StatusMark } from '../../ui/index.ts';
import { spokenName, trails, turnedOn } from './exerciseWords.ts';
import styles from './Exercises.module.css';

interface TrailProps {
  exercises: readonly Exercise[];
  openedId: ExerciseId;
  onOpen: (id: ExerciseId) => void;
}

/** What the case has been, each turning into the next. Any of them can be looked at. */
export function Trail({ exercises, openedId, onOpen }: TrailProps) {
  return (
    <nav className={styles.trails} aria-label="Exercises of the case">
      {trails(exercises).map((line) => (
        <ol key={line[0]?.id} className={styles.trail}>
          {line.map((exercise, place) => {
            const day = turnedOn(exercise, line[place - 1]);
            return (
              <li key={exercise.id}>
                {place > 0 && <ArrowRight size={16} strokeWidth={1.5} role="img" aria-label="turned into" />}
                <button
                  type="button"
                  aria-current={exercise.id === openedId}
                  onClick={() => onOpen(exercise.id)}
                >
                  <b>{spokenName(exercise)}</b>
                  <span>
                    {day !== '' && `${place > 0 ? '' : 'from '}${day}`}
                    {exercise.endedOn === null ? (
                      <StatusMark kind="info">Goes on</StatusMark>
                    ) : (
                      <StatusMark kind="neutral">Ended</StatusMark>
                    )}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      ))}
    </nav>
  );
}
