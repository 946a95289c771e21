import { Trash2 } from 'lucide-react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import { dayText, withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, Note, SavedDayField, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { AttendanceSection } from './AttendanceSection.tsx';
import styles from './Meetings.module.css';
import { nameOf } from './meetingWords.ts';
import type { MeetingActs } from './useMeetingActs.ts';

/** Of one meeting, so that a new one can be waited for. */
export function titleFieldId({ id }: Pick<Meeting, 'id'>): string {
  return `title-of-${id}`;
}

interface MeetingEditorProps {
  meeting: Meeting;
  agencies: readonly Agency[];
  today: string;
  acts: MeetingActs;
}

/** Everything about one meeting; all of it saves itself. */
export function MeetingEditor({ meeting, agencies, today, acts }: MeetingEditorProps) {
  const client = useClient();
  const { field, problem } = useAutosave({
    recordKey: `meetings:${meeting.id}`,
    record: meeting,
    fields: ({ title, heldOn, time, place, chair, notes }: Meeting) => ({
      title,
      heldOn: dayText(heldOn),
      time,
      place,
      chair,
      notes,
    }),
    whenLeft: ['heldOn'],
    save: async (changes) =>
      client.call('meetings.update', {
        meetingId: meeting.id,
        changes: withDays(changes, ['heldOn'], today),
      }),
  });
  return (
    <article className={styles.document}>
      <header className={styles.head}>
        <h2>{nameOf(meeting)}</h2>
        <Button
          variant="danger"
          size="small"
          icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
          onPress={() => void acts.remove(meeting)}
        >
          Remove the meeting
        </Button>
      </header>
      {problem?.fields.length === 0 && (
        <Note kind="danger" role="status">
          {problem.message}
        </Note>
      )}
      <div className={styles.fields}>
        <div className={styles.wide}>
          <SavedTextField
            id={titleFieldId(meeting)}
            label="What it was"
            field={field('title')}
            hint="Empty for the rapid review meeting itself"
            maxLength={300}
          />
        </div>
        <SavedDayField label="Day" field={field('heldOn')} hint="Any form: 12/6/26" />
        <SavedTextField label="Time" field={field('time')} hint="Such as 10:00 to 12:30" maxLength={100} />
        <SavedTextField label="Place" field={field('place')} hint="Or how it was held" maxLength={300} />
        <SavedTextField label="Chair" field={field('chair')} maxLength={300} />
      </div>
      <AttendanceSection meeting={meeting} agencies={agencies} acts={acts} />
      <SavedTextArea
        label="Notes"
        isSerif
        rows={5}
        field={field('notes')}
        hint="What was said that stands in none of the returns"
      />
      <section className={styles.history} aria-label="History">
        <h3>History</h3>
        <HistoryPanel recordId={meeting.id} />
      </section>
    </article>
  );
}
