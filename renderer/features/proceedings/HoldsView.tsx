import type { ReactNode } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { PageHead, PaneLayout } from '../../ui/index.ts';
import { LegalHolds, PublicationPanel } from '../holds/index.ts';
import styles from './Proceedings.module.css';

/** What must be kept, what may not be published yet, and what is published in the end. */
export function HoldsView({ caseId, choice }: { caseId: CaseId; choice: ReactNode }) {
  return (
    <PaneLayout
      name="holds"
      workLabel="Holds and publication"
      work={
        <div className={styles.page}>
          <PageHead title="Holds and publication" actions={choice} />
          <div className={styles.panels}>
            <PublicationPanel caseId={caseId} />
            <LegalHolds caseId={caseId} />
          </div>
        </div>
      }
    />
  );
}
