import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Note, TextField } from '../../ui/index.ts';
import { Step } from './FirstRun.tsx';
import styles from './Gate.module.css';
import { NewPassphrase, useNewPassphrase } from './NewPassphrase.tsx';
import { RecoveryKeyCard, RecoveryKeyCheck, useKeyCheck } from './RecoveryKeyCard.tsx';
import { groupCount, groupLength, groupsOf } from './recoveryKey.ts';
import { useCountdown } from './useCountdown.ts';
import { holdGate, releaseGate } from './workspaceView.ts';

/** Opens with the recovery key. A new passphrase comes with it, and a new key afterwards; the old ones stop. */
export function Recover({ waitSeconds, onBack }: { waitSeconds: number; onBack: () => void }) {
  const recover = useWrite('workspace.recover');
  const [key, setKey] = useState('');
  const passphrase = useNewPassphrase();
  const wait = useCountdown(recover.error?.retryAfterSeconds ?? waitSeconds, recover.error);
  const whyId = useId();
  const complete = groupsOf(key).filter((group) => group.length === groupLength).length;
  const lacks = [
    complete === groupCount ? null : 'Type all eight groups of the key.',
    passphrase.lacks,
    wait > 0 ? `Try again in ${wait} seconds.` : null,
  ]
    .filter((reason) => reason !== null)
    .join(' ');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (lacks !== '' || recover.isRunning) return;
    // The workspace opens at once, but the window must not go on before the new key has been kept.
    holdGate('waiting');
    const answer = await recover.run({ recoveryKey: key, passphrase: passphrase.passphrase });
    if (answer) holdGate(answer.recoveryKey);
    else releaseGate();
  };
  const isWrong = recover.error?.code === 'workspace/wrong-recovery-key';
  return (
    <section className={styles.back} aria-labelledby="recover-heading">
      <h1 id="recover-heading">Unlock with the recovery key</h1>
      <p className={styles.which}>
        You will choose a new passphrase and be given a new key. The old ones stop.
      </p>
      <form className={styles.door} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          label="Recovery key"
          value={key}
          onChange={setKey}
          autoFocus
          autoComplete="off"
          spellCheck="false"
          error={isWrong ? recover.error?.message : undefined}
          hint={`${complete} of ${groupCount} groups so far. Spaces and small letters do not matter.`}
        />
        <NewPassphrase
          state={passphrase}
          label="New passphrase"
          error={problemOf(recover.error, 'passphrase')}
        />
        {recover.error && !isWrong && (
          <Note kind="danger" role="alert">
            {recover.error.message}
          </Note>
        )}
        <div className={styles.actions}>
          <Button
            type="submit"
            variant="primary"
            isDisabled={lacks !== '' || recover.isRunning}
            aria-describedby={whyId}
          >
            {recover.isRunning ? 'Unlocking…' : 'Unlock and change the passphrase'}
          </Button>
          <Button variant="link" onPress={onBack}>
            Use the passphrase instead
          </Button>
        </div>
        <p id={whyId} className={styles.hint}>
          {lacks}
        </p>
      </form>
    </section>
  );
}

/** After a recovery: the new key, to be kept before anything else. */
export function NewRecoveryKey({ recoveryKey }: { recoveryKey: string }) {
  const keyCheck = useKeyCheck(recoveryKey);
  const whyId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.back} aria-labelledby="new-key-heading">
      <h1 id="new-key-heading" ref={heading} tabIndex={-1}>
        Keep the new recovery key
      </h1>
      <p className={styles.which}>
        The workspace is open and the passphrase changed. The old key opens nothing any more.
      </p>
      <div className={styles.door}>
        <Step number={1} title="Print it or save it" />
        <RecoveryKeyCard state={keyCheck} />
        <Step number={2} title="Type three groups from your copy" />
        <RecoveryKeyCheck state={keyCheck} />
        <div className={styles.actions}>
          <Button
            variant="primary"
            isDisabled={keyCheck.lacks !== null}
            aria-describedby={whyId}
            onPress={releaseGate}
          >
            Go to the cases
          </Button>
          <span id={whyId} className={styles.why}>
            {keyCheck.lacks}
          </span>
        </div>
      </div>
    </section>
  );
}
