import { Pencil, Trash2 } from 'lucide-react';
import type { Milestone } from '../../../shared/contract/milestones.ts';
import { longDay } from '../../../shared/domain/clockWords.ts';
import { shortDay } from '../../../shared/domain/formatEventDate.ts';
import { Checkbox, cx, IconButton, moveInList, StatusMark } from '../../ui/index.ts';
import styles from './Milestones.module.css';
import { daysOf, type MilestoneDay, stateMarks } from './milestoneWords.ts';

interface MilestoneDaysProps {
  milestones: readonly Milestone[];
  today: string;
  onDone: (milestone: Milestone, isDone: boolean) => void;
  onChange: (milestone: Milestone) => void;
  onRemove: (milestone: Milestone) => void;
}

const icon = { size: 16, strokeWidth: 1.5 } as const;

/** The working days one after another, each with what is to be done on it. */
export function MilestoneDays(props: MilestoneDaysProps) {
  const { milestones, today } = props;
  return (
    <div role="presentation" onKeyDown={moveInList}>
      <ol className={styles.days} aria-label="Milestones, day by day">
        {daysOf(milestones).map((day) => (
          <li
            key={day.dayNumber}
            className={cx(day.dueOn === today && styles.today)}
            aria-current={day.dueOn === today ? 'date' : undefined}
          >
            <DayHead day={day} today={today} />
            <ul>
              {day.milestones.map((milestone) => (
                <Row key={milestone.id} milestone={milestone} {...props} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function DayHead({ day: { dayNumber, dueOn }, today }: { day: MilestoneDay; today: string }) {
  return (
    <div className={styles.day}>
      <h2>Day {dayNumber}</h2>
      <span title={dueOn === null ? undefined : longDay(dueOn)}>
        {dueOn === null ? 'No day yet' : shortDay(dueOn, today)}
        {dueOn === today && ' · today'}
      </span>
    </div>
  );
}

function Row({
  milestone,
  today,
  onDone,
  onChange,
  onRemove,
}: MilestoneDaysProps & { milestone: Milestone }) {
  const { id, what, who, note, state, doneOn } = milestone;
  const mark = stateMarks[state];
  return (
    <li data-list-row data-milestone={id} className={cx(styles.milestone, state === 'done' && styles.done)}>
      <Checkbox
        aria-label={`Done: ${what}`}
        isSelected={doneOn !== null}
        onChange={(isDone) => onDone(milestone, isDone)}
      />
      <div className={styles.words}>
        <button type="button" data-list-item className={styles.what} onClick={() => onChange(milestone)}>
          {what}
        </button>
        {note !== '' && <p>{note}</p>}
      </div>
      <span className={styles.who}>{who}</span>
      <span className={styles.state}>
        {state !== 'to-come' && state !== 'no-day' && (
          <StatusMark kind={mark.kind}>
            {doneOn === null ? mark.words : `${mark.words} ${shortDay(doneOn, today)}`}
          </StatusMark>
        )}
      </span>
      <IconButton
        label={`Change ${what}`}
        size="small"
        icon={<Pencil {...icon} />}
        onPress={() => onChange(milestone)}
      />
      <IconButton
        label={`Remove ${what}`}
        size="small"
        icon={<Trash2 {...icon} />}
        onPress={() => onRemove(milestone)}
      />
    </li>
  );
}
