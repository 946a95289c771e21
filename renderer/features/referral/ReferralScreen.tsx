import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { Note, PageHead, PaneLayout, Skeleton } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import styles from './Referral.module.css';
import { ReferralForm } from './ReferralForm.tsx';

/** The referral a case opens with: who, why, what happened, to whom, where, and when it was notified. */
export function ReferralScreen({ caseId }: { caseId: CaseId }) {
  const review = useRead('cases.get', { caseId });
  const referral = useRead('referral.get', { caseId });
  const people = useRead('people.list', { caseId });
  const error = review.error ?? referral.error ?? people.error;
  return (
    <PaneLayout
      name="referral"
      workLabel="Referral"
      work={
        <div className={styles.page}>
          <PageHead title="Referral" facts="What the case opens with. Everything is saved as you type." />
          {error && <Note kind="danger">{error.message}</Note>}
          {review.data && referral.data && people.data ? (
            <ReferralForm
              key={caseId}
              review={review.data}
              referral={referral.data}
              people={people.data.people}
            />
          ) : (
            !error && <Skeleton label="Reading the referral" />
          )}
        </div>
      }
      inspector={{
        title: 'History of the case',
        content: (
          <div className={styles.history}>
            <HistoryPanel recordId={caseId} />
          </div>
        ),
      }}
    />
  );
}
