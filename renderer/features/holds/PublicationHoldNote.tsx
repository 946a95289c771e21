import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { Note } from '../../ui/index.ts';
import styles from './Holds.module.css';
import { publicationHoldInWords } from './holdWords.ts';
import { publicationHoldsOn, useHolds } from './useHolds.ts';

/** That nothing may be published yet, and for what, wherever a publication stands. Nothing where it is free. */
export function PublicationHoldNote({ caseId }: { caseId: CaseId }) {
  const { data } = useHolds(caseId);
  const held = publicationHoldsOn(data);
  if (!data || held.length === 0) return null;
  return (
    <Note kind="warning">
      <ul className={styles.sentences}>
        {held.map((hold) => (
          <li key={hold.proceedingId}>
            {publicationHoldInWords(hold, data.today)} {hold.because}{' '}
            <Link href={casePath(caseId, 'overview/proceedings')} state={{ proceedingId: hold.proceedingId }}>
              Open the proceedings
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}
