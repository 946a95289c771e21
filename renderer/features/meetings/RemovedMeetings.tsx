import type { Meeting } from '../../../shared/contract/meetings.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './Meetings.module.css';
import { dayOf, nameOf } from './meetingWords.ts';

interface RemovedMeetingsProps {
  meetings: readonly Meeting[];
  onRestore: (meeting: Meeting) => Promise<void>;
}

/** Nothing is lost: each can be put back with its attendance. */
export function RemovedMeetings({ meetings, onRestore }: RemovedMeetingsProps) {
  if (meetings.length === 0) return <p className={styles.nothing}>No meeting has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <p>
            {nameOf(meeting)}, {dayOf(meeting)}
          </p>
          {meeting.removedAt && <p className={styles.hint}>Removed {formatMoment(meeting.removedAt)}</p>}
          <Button
            size="small"
            aria-label={`Put back ${nameOf(meeting)}, ${dayOf(meeting)}`}
            onPress={() => void onRestore(meeting)}
          >
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
