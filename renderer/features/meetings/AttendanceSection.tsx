import { Plus } from 'lucide-react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import { Button, count, useFocusOnceThere, VisuallyHidden } from '../../ui/index.ts';
import { AttendanceRow, nameFieldId } from './AttendanceRow.tsx';
import styles from './Meetings.module.css';
import { agenciesNotListed, attendanceInWords } from './meetingWords.ts';
import type { MeetingActs } from './useMeetingActs.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface AttendanceSectionProps {
  meeting: Meeting;
  agencies: readonly Agency[];
  acts: MeetingActs;
}

/** Who came from each agency. What nobody has said is not recorded; it is never taken for absence. */
export function AttendanceSection({ meeting, agencies, acts }: AttendanceSectionProps) {
  const missing = agenciesNotListed(meeting, agencies);
  const focusOnceThere = useFocusOnceThere();
  const addSomebody = async () => {
    const id = await acts.addSomebody(meeting);
    if (id) focusOnceThere(nameFieldId({ id }));
  };
  return (
    <section className={styles.attendance} aria-labelledby={`attendance-${meeting.id}`}>
      <header>
        <h3 id={`attendance-${meeting.id}`}>Attendance by agency</h3>
        <p className={styles.hint}>{attendanceInWords(meeting.attendance)}</p>
      </header>
      {meeting.attendance.length > 0 && (
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col" className={styles.agency}>
                  Agency
                </th>
                <th scope="col">Name</th>
                <th scope="col">Role</th>
                <th scope="col" className={styles.state}>
                  Attendance
                </th>
                <th scope="col">Note</th>
                <th scope="col" className={styles.takeOut}>
                  <VisuallyHidden>Take out</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {meeting.attendance.map((attendance) => (
                <AttendanceRow key={attendance.id} attendance={attendance} agencies={agencies} acts={acts} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles.acts}>
        <Button size="small" icon={<Plus {...icon} />} onPress={() => void addSomebody()}>
          Add somebody
        </Button>
        {missing.length > 0 && (
          <Button
            size="small"
            onPress={() =>
              void acts.addAgencies(
                meeting,
                missing.map(({ id }) => id),
              )
            }
          >
            {`Add ${missing.length === 1 ? (missing[0]?.name ?? 'the agency') : `${count(missing.length, 'agency', 'agencies')}`} not on the list`}
          </Button>
        )}
      </div>
    </section>
  );
}
