import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useDeferredValue } from 'react';
import { Link } from 'wouter';
import type { ClockOfCase } from '../../../shared/contract/clock.ts';
import type { MilestoneOfCase } from '../../../shared/contract/milestones.ts';
import type { DueAction } from '../../../shared/contract/safeguardingActions.ts';
import { actionState } from '../../../shared/domain/actionState.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addDays, civilDay, weekdayOf } from '../../../shared/domain/civilDate.ts';
import { standingInWords } from '../../../shared/domain/clockWords.ts';
import { shortDay } from '../../../shared/domain/formatEventDate.ts';
import { weekdayNames } from '../../../shared/domain/dateWords.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { count, CountBadge, cx, IconButton, type StatusKind, StatusMark } from '../../ui/index.ts';
import { clockKey, isUrgent, markOf } from './clockView.ts';
import styles from './Week.module.css';
import { daysOfWeek, itemInWords, nextWeekOf, overdueOf, weekInWords, type WeekDay } from './weekView.ts';

const icon = { size: 16, strokeWidth: 1.5 } as const;

interface WeekPaneProps {
  readonly week: OutputOf<'clock.week'>;
  /** Shows the week of another day. */
  readonly onWeek: (day: string) => void;
}

/** More than a tall screen shows. */
const firstItems = 20;

/** What falls due in a week over all cases, what is overdue, and what comes the week after. */
export function WeekPane({ week: { clocks, today, from, to }, onWeek }: WeekPaneProps) {
  const milestones = useRead('milestones.week', { weekOf: from, today }, { keepPrevious: true });
  const actions = useRead(
    'safeguarding-actions.listDue',
    { by: addDays(from, 13), limit: 200 },
    { keepPrevious: true },
  );
  const all: readonly Due[] = [
    ...clocks,
    ...(milestones.data?.milestones ?? []),
    ...(actions.data?.actions ?? []).map((action) => fallingAction(action, today)),
  ];
  const overdue = overdueOf(all, { from, to });
  // Of hundreds of cases dozens may be late: the first are drawn at once, the others right after.
  const isWhole = useDeferredValue(true, false);
  const days = daysOfWeek(all, from, today);
  const next = nextWeekOf(all, from);
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
            {(isWhole ? overdue : overdue.slice(0, firstItems)).map((due) => (
              <Item key={keyOf(due)} due={due} today={today} />
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
            {next.map((due) => (
              <Item key={keyOf(due)} due={due} today={today} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Day({ day: { day, due: ofDay }, today }: { day: WeekDay<Due>; today: string }) {
  const isToday = day === today;
  return (
    <li className={cx(isToday && styles.today)} aria-current={isToday ? 'date' : undefined}>
      <div className={styles.date}>
        <b>{civilDay(day).day}</b>
        <span>{isToday ? 'Today' : weekdayNames[weekdayOf(day)]?.slice(0, 3)}</span>
      </div>
      {ofDay.length === 0 ? (
        <p className={styles.quiet}>Nothing is due</p>
      ) : (
        <ul>
          {ofDay.map((due) => (
            <Item key={keyOf(due)} due={due} today={today} isOnItsDay />
          ))}
        </ul>
      )}
    </li>
  );
}

type Due = ClockOfCase | MilestoneOfCase | FallingAction;

function isClock(due: Due): due is ClockOfCase {
  return 'rule' in due;
}

function keyOf(due: Due): string {
  return `${due.caseId} ${isClock(due) ? clockKey(due) : due.id}`;
}

interface ItemProps {
  due: Due;
  today: string;
  isOnItsDay?: boolean;
}

function Item({ due, today, isOnItsDay = false }: ItemProps) {
  const { caseId, pseudonym, reference, dueOn } = due;
  const { words, mark, late, part, state } = itemOf(due, today);
  const sentence = `${pseudonym}: ${words}`;
  const second = [isOnItsDay || dueOn === null ? '' : shortDay(dueOn, today), late, reference].filter(
    (each) => each !== '',
  );
  return (
    <li className={styles.item}>
      <Link href={casePath(caseId, part)} state={state}>
        {mark === null ? sentence : <StatusMark kind={mark}>{sentence}</StatusMark>}
      </Link>
      <span>{second.join(' · ')}</span>
    </li>
  );
}

interface ItemView {
  readonly words: string;
  /** Null where it need not catch the eye. */
  readonly mark: StatusKind | null;
  readonly late: string;
  readonly part: string;
  /** What to open there. */
  readonly state?: object;
}

function itemOf(due: Due, today: string): ItemView {
  if (isClock(due)) return clockItem(due);
  return isAction(due) ? actionItem(due, today) : milestoneItem(due);
}

function clockItem(clock: ClockOfCase): ItemView {
  const isLate = clock.state === 'overdue' || clock.state === 'missed';
  return {
    words: itemInWords(clock),
    mark: isUrgent(clock) ? markOf(clock) : null,
    late: isLate ? standingInWords(clock.rule, clock, clock.setting) : '',
    part: 'overview/clock',
  };
}

function milestoneItem(milestone: MilestoneOfCase): ItemView {
  const { what, who, dayNumber, state, furtherOverdue, exerciseId } = milestone;
  const isOverdue = state === 'overdue';
  return {
    words: what,
    mark: isOverdue ? 'danger' : state === 'due-today' ? 'warning' : null,
    late: [
      `Day ${dayNumber}`,
      who,
      isOverdue ? 'overdue' : '',
      furtherOverdue > 0 ? `${count(furtherOverdue, 'more', 'more')} overdue` : '',
    ]
      .filter((each) => each !== '')
      .join(', '),
    part: 'overview/milestones',
    state: { exerciseId },
  };
}

interface FallingAction extends DueAction {
  readonly state: 'overdue' | 'due-today' | 'due';
}

function fallingAction(action: DueAction, today: string): FallingAction {
  if (action.dueOn === today) return { ...action, state: 'due-today' };
  return { ...action, state: action.dueOn < today ? 'overdue' : 'due' };
}

function isAction(due: MilestoneOfCase | FallingAction): due is FallingAction {
  return 'ownerAgency' in due;
}

function actionItem(action: FallingAction, today: string): ItemView {
  const { what, ownerAgency, ownerName, dueOn, state } = action;
  const { words } = actionState({ dueOn, doneOn: null }, today);
  return {
    words: what || 'a safeguarding action',
    mark: state === 'overdue' ? 'danger' : state === 'due-today' ? 'warning' : null,
    late: [ownerName || (ownerAgency?.name ?? ''), state === 'overdue' ? words : '']
      .filter((each) => each !== '')
      .join(', '),
    part: 'rapid-review/actions',
    state: { rapidReviewId: action.exerciseId, safeguardingActionId: action.id },
  };
}
