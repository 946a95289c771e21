import { useRef, useState } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { CaseId, DecisionId } from '../../../shared/contract/values.ts';
import { decisionsInUse } from '../../../shared/domain/decisionChecks.ts';
import { decisionStates } from '../../../shared/domain/decisionTerms.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, Note, PageHead, PaneLayout, Skeleton } from '../../ui/index.ts';
import { NeedsRapidReview } from '../exercises/index.ts';
import styles from './Decision.module.css';
import { DecisionList } from './DecisionList.tsx';
import { DraftDecision } from './DraftDecision.tsx';
import { PanelExchanges } from './PanelExchanges.tsx';
import { RemovedDrafts } from './RemovedDrafts.tsx';
import { SignedDecision } from './SignedDecision.tsx';
import { signingPane } from './signingPane.tsx';
import { useDecisionActs } from './useDecisionActs.ts';
import { useLanding } from './useLanding.ts';

/** What the rapid review was decided to lead to: criteria, options, decision, sign-offs, and the national Panel. */
export function DecisionScreen({ caseId }: { caseId: CaseId }) {
  return (
    <NeedsRapidReview caseId={caseId} title="Decision">
      {(exercise) => <DecisionsOf key={exercise.id} exercise={exercise} />}
    </NeedsRapidReview>
  );
}

function DecisionsOf({ exercise }: { exercise: Exercise }) {
  const { id: exerciseId, caseId } = exercise;
  const { data, error, isPending } = useRead('decision.list', { exerciseId });
  const [openedId, open] = useState<DecisionId | null>(null);
  const acts = useDecisionActs({ caseId, exerciseId }, open);
  const decisions = data?.decisions ?? [];
  const { standing, draft } = decisionsInUse(decisions);
  const opened = decisions.find(({ id }) => id === openedId) ?? draft ?? standing ?? decisions[0];
  const page = useRef<HTMLDivElement>(null);
  useLanding(page, data ? `${opened?.id} ${opened?.state}` : null);
  const problem = error ?? acts.error;
  return (
    <PaneLayout
      name="decision"
      workLabel="Decision"
      work={
        <div ref={page} className={styles.page}>
          <PageHead
            title="Decision"
            facts={
              opened
                ? `Decision ${opened.number} · ${decisionStates[opened.state]}`
                : 'What the review leads to.'
            }
          />
          {problem && (
            <div className={styles.problem}>
              <Note kind="danger" role="status">
                {problem.message}
              </Note>
            </div>
          )}
          {isPending && <Skeleton label="Reading the decision" />}
          {data && !opened && (
            <EmptyState
              title="No decision has been begun"
              actions={
                <Button variant="primary" isDisabled={acts.isRunning} onPress={() => void acts.begin()}>
                  Begin a decision
                </Button>
              }
            >
              Here the criteria are answered, the options weighed, and the decision made with its reasons.
              Once every safeguarding partner has signed, it is locked.
            </EmptyState>
          )}
          {data && (
            <div className={styles.sections}>
              {decisions.length > 1 && opened && (
                <DecisionList decisions={decisions} openedId={opened.id} onOpen={open} />
              )}
              {opened?.state === 'draft' && (
                <DraftDecision key={opened.id} decision={opened} decisions={decisions} acts={acts} />
              )}
              {opened && opened.state !== 'draft' && (
                <SignedDecision
                  key={opened.id}
                  decision={opened}
                  decisions={decisions}
                  exercise={exercise}
                  acts={acts}
                />
              )}
              <PanelExchanges caseId={caseId} exerciseId={exerciseId} />
              <RemovedDrafts exerciseId={exerciseId} canPutBack={draft === null} acts={acts} />
            </div>
          )}
        </div>
      }
      {...(opened ? { inspector: signingPane({ decision: opened, acts }) } : {})}
    />
  );
}
