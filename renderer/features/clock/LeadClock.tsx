import type { ClockOfCase } from '../../../shared/contract/clock.ts';
import { clockTitle, standingInWords, workingDaysInWords } from '../../../shared/domain/clockWords.ts';
import { shortDay } from '../../../shared/domain/formatEventDate.ts';
import { StatusMark } from '../../ui/index.ts';
import { ClockTicks } from './ClockTicks.tsx';
import { markOf } from './clockView.ts';
import styles from './Week.module.css';

/** The clock of a case that runs first, for its row in the list of cases. */
export function LeadClock({ clock, today }: { clock: ClockOfCase | undefined; today: string }) {
  if (!clock || clock.dueOn === null) return <span className={styles.quiet}>No clock runs</span>;
  const mark = markOf(clock);
  return (
    <div className={styles.lead}>
      <span className={styles.marks}>
        <ClockTicks ticks={clock.ticks} />
        <span>{shortDay(clock.dueOn, today)}</span>
      </span>
      <span className={styles.words}>
        {mark === 'info' ? (
          <b>{workingDaysInWords(clock.workingDaysLeft ?? 0)} left</b>
        ) : (
          <StatusMark kind={mark}>{urgentInWords(clock)}</StatusMark>
        )}
        <span className={styles.quiet}>{clockTitle(clock.rule, clock.review)}</span>
      </span>
    </div>
  );
}

/** Close to the day, what is left matters more than the number of the day. */
function urgentInWords(clock: ClockOfCase): string {
  return clock.state === 'running'
    ? `${workingDaysInWords(clock.workingDaysLeft ?? 0)} left`
    : standingInWords(clock.rule, clock, clock.setting);
}
