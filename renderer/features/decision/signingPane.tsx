import { useState } from 'react';
import type { Decision } from '../../../shared/contract/decision.ts';
import { lacksOf } from '../../../shared/domain/decisionChecks.ts';
import { useCommands } from '../../app/commands.ts';
import { AlertDialog, Button, count, type SidePane, StatusMark } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import styles from './Decision.module.css';
import { goToLack } from './Reachable.tsx';
import type { DecisionActs } from './useDecisionActs.ts';

interface SigningProps {
  decision: Decision;
  acts: DecisionActs;
}

/** What stands between a draft and its signing, and what was done to the decision so far. */
export function signingPane({ decision, acts }: SigningProps): SidePane {
  return {
    title: decision.state === 'draft' ? 'Before signing' : 'History of the decision',
    content: (
      <>
        {decision.state === 'draft' && <Signing decision={decision} acts={acts} />}
        <div className={styles.history}>
          {decision.state === 'draft' && <h3>History</h3>}
          <HistoryPanel recordId={decision.id} />
        </div>
      </>
    ),
  };
}

function Signing({ decision, acts }: SigningProps) {
  const [isAsking, setIsAsking] = useState(false);
  const lacks = lacksOf(decision);
  const isReady = lacks.length === 0;
  const withoutReason = decision.criteria.filter(
    ({ answer, reason }) => answer !== null && reason.trim() === '',
  ).length;
  useCommands(
    isReady
      ? [
          {
            id: 'decision.sign',
            title: 'Sign and lock the decision',
            section: 'Decision',
            run: () => setIsAsking(true),
          },
        ]
      : [],
  );
  return (
    <div className={styles.signing}>
      <p role="status">
        {isReady ? (
          <StatusMark kind="success">Nothing is missing</StatusMark>
        ) : (
          <StatusMark kind="warning">{count(lacks.length, 'thing')} still missing</StatusMark>
        )}
      </p>
      <ul className={styles.lacks}>
        {lacks.map((lack) => (
          <li key={`${lack.field} ${lack.words}`}>
            <Button variant="link" onPress={() => goToLack(lack)}>
              {lack.words}
            </Button>
          </li>
        ))}
      </ul>
      {withoutReason > 0 && (
        <p className={styles.aside}>
          {count(withoutReason, 'answer')} without a reason. This does not stand in the way of signing.
        </p>
      )}
      <div>
        <Button variant="primary" isDisabled={!isReady || acts.isRunning} onPress={() => setIsAsking(true)}>
          Sign and lock
        </Button>
      </div>
      <p className={styles.aside}>
        Once signed, nothing of the decision can be changed. A new one can supersede it.
      </p>
      <AlertDialog
        title={`Sign and lock decision ${decision.number}?`}
        confirmLabel="Sign and lock"
        cancelLabel="Not yet"
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        onConfirm={() => void acts.sign(decision)}
      >
        <p>
          Nothing of it can be changed afterwards, and signing cannot be taken back with Ctrl+Z; nor can what
          was done in this case before it. A new decision can supersede it and say why.
        </p>
      </AlertDialog>
    </div>
  );
}
