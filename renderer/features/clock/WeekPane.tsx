import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import type { ClockOfCase } from '../../../shared/contract/clock.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addDays, civilDay, weekdayOf } from '../../../shared/domain/civilDate.ts';
import { shortDay, standingInWords } from '../../../shared/domain/clockWords.ts';
import { weekdayNames } from '../../../shared/domain/dateWords.ts';
import { casePath } from '../../app/paths.ts';
import { count, CountBadge, cx, IconButton, StatusMark } from '../../ui/index.ts';
import { isUrgent, markOf } from './clockView.ts';
import styles from './Week.module.css';
import { daysOfWeek, itemInWords, nextWeekOf, overdueOf, weekInWords, type WeekDay } from './weekView.ts';

const icon = { size: 16, strokeWidth: 1.5 } as const;

interface WeekPaneProps {
  readonly week: OutputOf<'clock.week'>;
  /** Shows the week of another day. */
  readonly onWeek: (day: string) => void;
}

/** What falls due in a week over all cases, what is overdue, and what comes the week after. */
export function WeekPane({ week: { clocks, today, from, to }, onWeek }: WeekPaneProps) {
  const overdue = overdueOf(clocks, { from, to });
  const days = daysOfWeek(clocks, from, today);
  const next = nextWeekOf(clocks, from);
  return (
    <div className={styles.week}>
      <div className={styles.steps}>
        <p aria-live="polite">{weekInWords(from, to)}</p>
        <IconButton
          label="The week before"
          size="small"
          icon={<ChevronLeft {...icon} />}
          onPress={() => onWeek(addDays(from, -7))}
        />
        <IconButton
          label="The week after"
          size="small"
          icon={<ChevronRight {...icon} />}
          onPress={() => onWeek(addDays(from, 7))}
        />
      </div>
      {overdue.length > 0 && (
        <section>
          <h3>
            Overdue <CountBadge>{overdue.length}</CountBadge>
          </h3>
          <ul>
            {overdue.map((clock) => (
              <Item key={`${clock.caseId} ${clock.rule}`} clock={clock} today={today} />
            ))}
          </ul>
        </section>
      )}
      {days.length === 0 ? (
        <p className={styles.quiet}>No deadline falls in this week.</p>
      ) : (
        <ol className={styles.days} aria-label="Days of the week">
          {days.map((day) => (
            <Day key={day.day} day={day} today={today} />
          ))}
        </ol>
      )}
      {next.length > 0 && (
        <section>
          <h3>
            The week after <CountBadge>{count(next.length, 'deadline')}</CountBadge>
          </h3>
          <ul>
            {next.map((clock) => (
              <Item key={`${clock.caseId} ${clock.rule}`} clock={clock} today={today} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Day({ day: { day, clocks }, today }: { day: WeekDay; today: string }) {
  const isToday = day === today;
  return (
    <li className={cx(isToday && styles.today)} aria-current={isToday ? 'date' : undefined}>
      <div className={styles.date}>
        <b>{civilDay(day).day}</b>
        <span>{isToday ? 'Today' : weekdayNames[weekdayOf(day)]?.slice(0, 3)}</span>
      </div>
      {clocks.length === 0 ? (
        <p className={styles.quiet}>Nothing is due</p>
      ) : (
        <ul>
          {clocks.map((clock) => (
            <Item key={`${clock.caseId} ${clock.rule}`} clock={clock} today={today} isOnItsDay />
          ))}
        </ul>
      )}
    </li>
  );
}

function Item({
  clock,
  today,
  isOnItsDay = false,
}: {
  clock: ClockOfCase;
  today: string;
  isOnItsDay?: boolean;
}) {
  const { caseId, pseudonym, reference, dueOn } = clock;
  const words = `${pseudonym}: ${itemInWords(clock)}`;
  const second = [
    isOnItsDay || dueOn === null ? '' : shortDay(dueOn, today),
    clock.state === 'overdue' || clock.state === 'missed'
      ? standingInWords(clock.rule, clock, clock.setting)
      : '',
    reference,
  ].filter((part) => part !== '');
  return (
    <li className={styles.item}>
      <Link href={casePath(caseId, 'overview/clock')}>
        {isUrgent(clock) ? <StatusMark kind={markOf(clock)}>{words}</StatusMark> : words}
      </Link>
      <span>{second.join(' · ')}</span>
    </li>
  );
}
