import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { exerciseKinds } from '../../../shared/domain/caseTerms.ts';
import { useRead } from '../../data/useRead.ts';
import { Note, PaneLayout, Skeleton } from '../../ui/index.ts';
import { CurrentExercise } from '../exercises/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { HoldNotes } from '../holds/index.ts';
import { LateActions } from '../safeguarding-actions/index.ts';
import { CaseAgencies } from './CaseAgencies.tsx';
import { CaseDetails } from './CaseDetails.tsx';
import { GoldenThread } from './GoldenThread.tsx';
import styles from './Overview.module.css';

export function OverviewScreen({ caseId }: { caseId: CaseId }) {
  const { data: record, error } = useRead('cases.get', { caseId });
  return (
    <PaneLayout
      name="overview"
      workLabel="Overview"
      work={
        <div className={styles.overview}>
          {error && <Note kind="danger">{error.message}</Note>}
          {record ? <Overview record={record} /> : <Skeleton label="Reading the case" />}
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

function Overview({ record }: { record: CaseRecord }) {
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{record.pseudonym}</h1>
        <ul className={styles.facts}>
          <li>{record.reference}</li>
          <li>{exerciseKinds[record.exerciseKind]}</li>
          {record.partnership && <li>{record.partnership}</li>}
          {record.isPractice && <li>Practice case</li>}
        </ul>
        {record.summary && <p className={styles.summary}>{record.summary}</p>}
      </header>
      <div className={styles.grid}>
        <HoldNotes caseId={record.id} />
        <LateActions caseId={record.id} />
        <GoldenThread caseId={record.id} counts={record.counts} />
        <CurrentExercise caseId={record.id} />
        <div className={styles.columns}>
          <CaseDetails record={record} />
          <CaseAgencies caseId={record.id} />
        </div>
      </div>
    </>
  );
}
