import { Lock } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import styles from './Holds.module.css';
import { holdsView } from './holdsView.ts';
import { legalHoldsOn, useHolds } from './useHolds.ts';

/** That everything in the case must be kept, for the bar of the case. Nothing where no legal hold is on. */
export function LegalHoldMark({ caseId }: { caseId: CaseId }) {
  if (legalHoldsOn(useHolds(caseId).data).length === 0) return null;
  return (
    <Link href={casePath(caseId, 'overview/proceedings')} state={holdsView} className={styles.mark}>
      <Lock size={14} strokeWidth={1.75} aria-hidden />
      Legal hold
    </Link>
  );
}
