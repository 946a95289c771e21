import { cx } from '../../ui/index.ts';
import styles from './Silences.module.css';

/** The silence as a hatched stretch between its entries, its length against the longest of the group. Words say the same. */
export function SilenceStrip({ days, most, endsOpen }: { days: number; most: number; endsOpen: boolean }) {
  return (
    <div className={styles.strip} aria-hidden>
      <span className={styles.knot} />
      <span className={styles.hatched} style={{ inlineSize: `${(100 * days) / Math.max(1, most)}%` }} />
      <span className={cx(styles.knot, endsOpen && styles.open)} />
    </div>
  );
}
