import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { Note } from '../../ui/index.ts';
import styles from './Holds.module.css';
import { holdsView } from './holdsView.ts';
import { legalHoldInWords } from './holdWords.ts';
import { PublicationHoldNote } from './PublicationHoldNote.tsx';
import { legalHoldsOn, useHolds } from './useHolds.ts';

/** What must be kept and what may not be published, for the overview. Nothing where nothing is held. */
export function HoldNotes({ caseId }: { caseId: CaseId }) {
  const legal = legalHoldsOn(useHolds(caseId).data);
  return (
    <>
      {legal.length > 0 && (
        <Note kind="warning">
          <ul className={styles.sentences}>
            {legal.map((hold) => (
              <li key={hold.id}>{legalHoldInWords(hold)}</li>
            ))}
          </ul>
          <p>
            The case stays on the list until it is lifted.{' '}
            <Link href={casePath(caseId, 'overview/proceedings')} state={holdsView}>
              Open legal holds
            </Link>
          </p>
        </Note>
      )}
      <PublicationHoldNote caseId={caseId} />
    </>
  );
}
