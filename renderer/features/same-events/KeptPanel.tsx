import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import { casePath } from '../../app/paths.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, Note, SavedTextArea } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { CitePicker } from '../writing/index.ts';
import { CiteEventDialog } from './CiteEventDialog.tsx';
import styles from './SameEvents.module.css';
import type { SameEventActs } from './useSameEventActs.ts';

interface KeptPanelProps {
  event: SameEvent;
  acts: SameEventActs;
  /** It was just kept: what is made of it is the next thing to write. */
  isNew: boolean;
  onRemoved: () => void;
}

/** What the reviewer makes of the accounts, and what rests on it. All of it saves itself. Key it by the event's id. */
export function KeptPanel({ event, acts, isNew, onRemoved }: KeptPanelProps) {
  const client = useClient();
  const [isCiting, setIsCiting] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const details = useAutosave({
    recordKey: `same-events:${event.id}`,
    record: event,
    fields: ({ reading, reason }: SameEvent) => ({ reading, reason }),
    save: (changes) => client.call('same-events.update', { sameEventId: event.id, changes }),
  });
  const reading = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) reading.current?.focus();
  }, [isNew]);
  const remove = async () => {
    if (await acts.remove(event)) onRemoved();
  };

  return (
    <>
      <div className={styles.fields}>
        {details.problem && (
          <Note kind="danger" role="status">
            {details.problem.message}
          </Note>
        )}
        <SavedTextArea
          label="Your reading"
          isSerif
          rows={4}
          inputRef={reading}
          field={details.field('reading')}
          hint={details.draft.reading === '' ? 'What the accounts come to, side by side' : undefined}
        />
        <SavedTextArea
          label="Reason"
          rows={2}
          maxLength={10_000}
          field={details.field('reason')}
          hint={details.draft.reason === '' ? 'Why you read them so' : undefined}
        />
        <Button onPress={() => setIsAdding(true)}>Add an account</Button>
        <section aria-label="Cited in">
          <h3 className={styles.panelHead}>Cited in</h3>
          {event.findings.length === 0 && <p className={styles.quiet}>No finding cites it yet.</p>}
          <ul className={styles.citations}>
            {event.findings.map((finding) => (
              <li key={finding.id}>
                <Link href={casePath(event.caseId, 'findings')} state={{ findingId: finding.id }}>
                  Finding {finding.label}
                </Link>{' '}
                {finding.title}
                <Button
                  variant="link"
                  aria-label={`Stop citing it in finding ${finding.label}`}
                  onPress={() => void acts.unlink(event, finding)}
                >
                  Stop citing
                </Button>
              </li>
            ))}
          </ul>
          <Button size="small" onPress={() => setIsCiting(true)}>
            Cite in a finding
          </Button>
        </section>
        <section aria-label="History">
          <h3 className={styles.panelHead}>History</h3>
          <HistoryPanel recordId={event.id} />
        </section>
      </div>
      <footer className={styles.panelFoot}>
        <Button variant="danger" onPress={() => void remove()}>
          Remove
        </Button>
        <span className={styles.small}>Its entries stay as they are.</span>
      </footer>
      {isCiting && <CiteEventDialog event={event} onClose={() => setIsCiting(false)} />}
      <CitePicker
        caseId={event.caseId}
        title="Add an account"
        act="adds it"
        isOpen={isAdding}
        onOpenChange={setIsAdding}
        onChoose={(entryId) => void acts.addAccount(event, entryId)}
      />
    </>
  );
}
