import { useState } from 'react';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, cx, Note, Skeleton } from '../../ui/index.ts';
import { FirstRun } from './FirstRun.tsx';
import styles from './Gate.module.css';
import { NewRecoveryKey, Recover } from './Recover.tsx';
import { Unlock } from './Unlock.tsx';
import { useGateHold } from './workspaceView.ts';

/** What stands before the cases. No case and no child is named here. */
export function Gate({ status }: { status: WorkspaceStatus }) {
  const hold = useGateHold((state) => state.hold);
  const [isRecovering, setIsRecovering] = useState(false);
  if (status.state === 'none') {
    return (
      <div className={styles.gate}>
        <MakeWorkspace />
        <PracticeOffer />
      </div>
    );
  }
  const isNewKeyShown = hold !== null && hold !== 'waiting';
  return (
    <div className={cx(styles.gate, styles.locked)}>
      {isNewKeyShown && <NewRecoveryKey recoveryKey={hold} />}
      {!isNewKeyShown && isRecovering && (
        <Recover waitSeconds={status.waitSeconds} onBack={() => setIsRecovering(false)} />
      )}
      {!isNewKeyShown && !isRecovering && <Unlock status={status} onRecover={() => setIsRecovering(true)} />}
      {!isNewKeyShown && <PracticeOffer />}
    </div>
  );
}

function MakeWorkspace() {
  const { data: preview, error } = useRead('workspace.preview', {});
  if (error) {
    return (
      <div className={styles.firstRun}>
        <h1>Make a workspace</h1>
        <Note kind="danger">{error.message}</Note>
      </div>
    );
  }
  return preview ? <FirstRun preview={preview} /> : <Skeleton label="Preparing a recovery key" />;
}

function PracticeOffer() {
  const open = useWrite('workspace.openPractice');
  return (
    <section className={styles.practice} aria-labelledby="practice-heading">
      <h2 id="practice-heading">New to Candour?</h2>
      <p>
        Everything in the practice case is invented. It is marked as practice on every page, and nothing in it
        is kept.
      </p>
      <Button isDisabled={open.isRunning} onPress={() => void open.run({})}>
        {open.isRunning ? 'Opening it…' : 'Look round an invented practice case'}
      </Button>
      {open.error && (
        <Note kind="danger" role="alert">
          {open.error.message}
        </Note>
      )}
    </section>
  );
}
