import { Button } from '../../ui/index.ts';
import type { RejectedRow, SuggestedRow } from './eventRows.ts';
import styles from './SameEvents.module.css';

interface SuggestedPanelProps {
  row: SuggestedRow;
  onKeep: () => void;
  onReject: () => void;
}

/** Why a pair is offered, and the two answers. */
export function SuggestedPanel({ row, onKeep, onReject }: SuggestedPanelProps) {
  const { one, other, reasons } = row.suggestion;
  const joined = one.sameEvent ?? other.sameEvent;
  return (
    <>
      <div className={styles.fields}>
        <section aria-label="Why it is suggested">
          <h3 className={styles.panelHead}>Why it is suggested</h3>
          <ul className={styles.reasons}>
            {reasons.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
        <p className={styles.quiet}>
          Suggested by dates, times, people and words, never judged. Nothing is joined until you keep it; both
          entries stay as they are and stay citable. Your reading is written once it is kept.
        </p>
      </div>
      <footer className={styles.panelFoot}>
        <Button variant="primary" onPress={onKeep}>
          {joined ? `Add to same event ${joined.number}` : 'Keep as one event'}
        </Button>
        <Button onPress={onReject}>Not the same event</Button>
      </footer>
    </>
  );
}

export function RejectedPanel({ row, onOfferAgain }: { row: RejectedRow; onOfferAgain: () => void }) {
  return (
    <>
      <div className={styles.fields}>
        <p>These two entries were said not to be the same event. They are not offered again.</p>
        {row.rejection.reason && <p>{row.rejection.reason}</p>}
      </div>
      <footer className={styles.panelFoot}>
        <Button onPress={onOfferAgain}>Offer it again</Button>
      </footer>
    </>
  );
}
