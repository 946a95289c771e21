import type { ExerciseStage } from '../../../shared/contract/exercises.ts';
import { stageNow } from '../../../shared/domain/exerciseStages.ts';
import { cx } from '../../ui/index.ts';
import styles from './StageDots.module.css';

type Stage = Pick<ExerciseStage, 'name' | 'state'>;

/** For a row of a list: a dot for each stage, and where it stands in words: “Decision 5 of 7”. */
export function StageDots({ stages }: { stages: readonly Stage[] }) {
  const { stage, place, total } = stageNow(stages);
  if (total === 0) return null;
  return (
    <div className={styles.stage}>
      <span className={styles.dots} aria-hidden>
        {stages.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place on the line; it has nothing else
          <i key={index} className={cx(styles[each.state], each === stage && styles.now)} />
        ))}
      </span>
      <span className={styles.words}>
        {stage === null ? (
          `All ${total} stages done`
        ) : (
          <>
            <b>{stage.name}</b> {`${place} of ${total}`}
          </>
        )}
      </span>
    </div>
  );
}
