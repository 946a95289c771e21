import type { Clock } from '../../../shared/contract/clock.ts';
import { cx } from '../../ui/index.ts';
import styles from './Ticks.module.css';

/** One mark a working day, or a month of a long clock. Only beside words that say the same. */
export function ClockTicks({ ticks }: { ticks: Clock['ticks'] }) {
  return (
    <span className={styles.ticks} aria-hidden="true">
      {ticks.map(({ day, state, hasGapBefore }) => (
        <i key={day} className={cx(styles[state], hasGapBefore && styles.gap)} />
      ))}
    </span>
  );
}
