import { Link } from 'wouter';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Note, showNotice } from '../../ui/index.ts';
import card from './Evidence.module.css';
import styles from './Findings.module.css';
import type { CitedEventList } from './thread.ts';

/** Events with several accounts whose reading a finding cites; `eventsOf` answers undefined until they have been read. */
export function useEventsOf(caseId: CaseId) {
  const { data, error } = useRead('same-events.list', { caseId });
  const eventsOf = ({ id }: Pick<Finding, 'id'>): CitedEventList =>
    data?.sameEvents.filter(({ findings }) => findings.some((finding) => finding.id === id));
  return { eventsOf, error };
}

interface CitedEventsProps {
  finding: Finding;
  cited: readonly SameEvent[];
  /** The card goes, and the button that had the focus with it. */
  onStopped: () => void;
}

/** Each reading with its reason and the entries it joins, under the number it is cited by. */
export function CitedEvents({ finding, cited, onStopped }: CitedEventsProps) {
  return (
    <div className={card.cards}>
      {cited.map((event) => (
        <EventCard key={event.id} finding={finding} event={event} onStopped={onStopped} />
      ))}
    </div>
  );
}

interface EventCardProps {
  finding: Finding;
  event: SameEvent;
  onStopped: () => void;
}

function EventCard({ finding, event, onStopped }: EventCardProps) {
  const link = useWrite('same-events.link');
  const unlink = useWrite('same-events.unlink');
  const { caseId, id: sameEventId, number, reading, reason, entries } = event;
  const note = event.findings.find(({ id }) => id === finding.id)?.note ?? '';
  const stopCiting = async () => {
    const input = { sameEventId, findingId: finding.id };
    if (!(await unlink.run(input))) return;
    onStopped();
    showNotice(`Same event ${number} is no longer cited`, () => link.run({ ...input, note }));
  };
  return (
    <article className={card.card} aria-label={`Same event ${number}`}>
      <header>
        <b>Same event {number}</b>
        <Link
          className={card.entryLink}
          href={casePath(caseId, 'analysis/same-events')}
          state={{ sameEventId }}
        >
          Side by side
        </Link>
      </header>
      <p className={card.reading}>{reading || 'No reading is written yet'}</p>
      {reason && <p className={styles.quiet}>{reason}</p>}
      {note && <p>{note}</p>}
      <footer>
        <span>
          Joins{' '}
          {entries.map((entry, index) => (
            <span key={entry.id}>
              {index > 0 && ', '}
              <Link href={casePath(caseId, 'chronology')} state={{ entryId: entry.id }}>
                entry {entry.number}
              </Link>
            </span>
          ))}
        </span>
        <span className={styles.grow} />
        <Button
          variant="link"
          aria-label={`Stop citing same event ${number}`}
          onPress={() => void stopCiting()}
        >
          Stop citing
        </Button>
      </footer>
      {unlink.error && (
        <Note kind="danger" role="status">
          {unlink.error.message}
        </Note>
      )}
    </article>
  );
}
