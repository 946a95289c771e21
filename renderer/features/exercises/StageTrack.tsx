import type { ExerciseStage } from '../../../shared/contract/exercises.ts';
import { stageNow } from '../../../shared/domain/exerciseStages.ts';
import { cx } from '../../ui/index.ts';
import { stageRemark } from './exerciseWords.ts';
import styles from './StageTrack.module.css';

/** The stages on one line: gold where done, a ring where one is, with their names and days in words. */
export function StageTrack({ stages }: { stages: readonly ExerciseStage[] }) {
  const now = stageNow(stages).stage;
  return (
    <ol className={styles.track} aria-label="Stages">
      {stages.map((stage) => (
        <li
          key={stage.id}
          className={cx(styles[stage.state], stage.id === now?.id && styles.now)}
          aria-current={stage.id === now?.id ? 'step' : undefined}
        >
          <span className={styles.name}>{stage.name}</span>
          <span className={styles.remark}>{stageRemark(stage)}</span>
        </li>
      ))}
    </ol>
  );
}
