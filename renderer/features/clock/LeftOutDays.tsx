import { ChevronRight } from 'lucide-react';
import type { Clock } from '../../../shared/contract/clock.ts';
import { longDay } from '../../../shared/domain/clockWords.ts';
import { count } from '../../ui/index.ts';
import styles from './Clock.module.css';

/** The days that did not count, each with its reason. Folded: the sentence above names the bank holidays. */
export function LeftOutDays({ clock: { leftOut } }: { clock: Clock }) {
  if (leftOut.length === 0) return null;
  return (
    <details className={styles.leftOut}>
      <summary>
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
        {count(leftOut.length, 'day')} left out
      </summary>
      <ul>
        {leftOut.map(({ day, why, isWeekend }) => (
          <li key={day}>
            <span>{longDay(day)}</span>
            <span>{isWeekend ? 'Weekend' : why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
