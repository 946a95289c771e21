import { useState } from 'react';
import type { Milestone } from '../../../shared/contract/milestones.ts';
import type { ExerciseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { Button } from '../../ui/index.ts';
import styles from './Milestones.module.css';

interface RemovedMilestonesProps {
  exerciseId: ExerciseId;
  onRestore: (milestone: Milestone) => void;
}

/** What was taken off the list; nothing in it is gone. */
export function RemovedMilestones({ exerciseId, onRestore }: RemovedMilestonesProps) {
  const { data } = useRead('milestones.list', { exerciseId, show: 'removed' });
  const [isShown, setIsShown] = useState(false);
  const removed = data?.milestones ?? [];
  if (removed.length === 0) return null;
  return (
    <div className={styles.removed}>
      <Button variant="link" aria-expanded={isShown} onPress={() => setIsShown(!isShown)}>
        {isShown ? 'Hide removed milestones' : `Show removed milestones (${removed.length})`}
      </Button>
      {isShown && (
        <ul>
          {removed.map((milestone) => (
            <li key={milestone.id}>
              <span>
                Day {milestone.dayNumber} · {milestone.what}
              </span>
              <Button
                size="small"
                aria-label={`Put back ${milestone.what}`}
                onPress={() => onRestore(milestone)}
              >
                Put back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
