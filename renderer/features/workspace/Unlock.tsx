import { Lock } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, formatMoment, Note, TextField, VisuallyHidden } from '../../ui/index.ts';
import { CapsLockHint, useCapsLock } from './CapsLock.tsx';
import styles from './Gate.module.css';
import { ShowButton } from './NewPassphrase.tsx';
import { announceWait, useCountdown } from './useCountdown.ts';
import { idleMinutes } from './useIdleLock.ts';
import { useWorkspaceView } from './workspaceView.ts';

export function Unlock({ status, onRecover }: { status: WorkspaceStatus; onRecover: () => void }) {
  const unlock = useWrite('workspace.unlock');
  const idleLock = useWorkspaceView((state) => state.idleLock);
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setIsShown] = useState(false);
  const waitSeconds = useCountdown(unlock.error?.retryAfterSeconds ?? status.waitSeconds, unlock.error);
  const { isOn, watch } = useCapsLock();
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const isWaiting = waitSeconds > 0;
  // The heading is focused when the page comes; here the one field there is deserves it more.
  useEffect(() => input.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isWaiting || unlock.isRunning || passphrase === '') return;
    if (await unlock.run({ passphrase })) useWorkspaceView.setState({ idleLock: null });
    input.current?.select();
  };
  const isWrong = unlock.error?.code === 'workspace/wrong-passphrase';
  return (
    <section className={styles.back} aria-labelledby="unlock-heading">
      <h1 id="unlock-heading">Unlock</h1>
      <p className={styles.which}>
        {status.folderName}
        {status.lastOpenedAt && ` · opened ${formatMoment(status.lastOpenedAt)}`}
      </p>
      {idleLock && (
        <Note kind={idleLock === 'saved' ? 'info' : 'warning'}>
          Locked after {idleMinutes} minutes without use.{' '}
          {idleLock === 'saved'
            ? 'Everything is saved.'
            : 'Not everything could be saved. It is kept in this window: unlock before closing it.'}
        </Note>
      )}
      {status.closedUnexpectedly && (
        <Note kind="info">
          Candour closed unexpectedly last time. Everything that was saved is here, and no other window has it
          open.
        </Note>
      )}
      <form className={styles.door} noValidate onSubmit={(event) => void submit(event)} {...watch}>
        <h2>
          <Lock size={16} strokeWidth={1.5} aria-hidden />
          Locked
        </h2>
        <TextField
          label="Passphrase"
          type={isShown ? 'text' : 'password'}
          value={passphrase}
          onChange={setPassphrase}
          inputRef={input}
          error={isWrong ? unlock.error?.message : undefined}
          autoComplete="current-password"
          spellCheck="false"
          after={<ShowButton isShown={isShown} onChange={setIsShown} />}
        />
        <CapsLockHint isOn={isOn} />
        {unlock.error && !isWrong && unlock.error.code !== 'workspace/wait' && (
          <Note kind="danger" role="alert">
            {unlock.error.message}
          </Note>
        )}
        <p id={hintId} className={styles.hint}>
          {isWaiting && (
            <>
              <strong>Try again in {waitSeconds} seconds.</strong> Each wait is longer than the last, up to
              five minutes. Nothing is ever wiped.
            </>
          )}
        </p>
        <VisuallyHidden role="status">{announceWait(waitSeconds, isWrong)}</VisuallyHidden>
        <div className={styles.actions}>
          <Button
            type="submit"
            variant="primary"
            isDisabled={isWaiting || unlock.isRunning}
            aria-describedby={hintId}
          >
            {isWaiting ? `Unlock in ${waitSeconds} s` : unlock.isRunning ? 'Unlocking…' : 'Unlock'}
          </Button>
          <Button variant="link" onPress={onRecover}>
            Use the recovery key
          </Button>
        </div>
      </form>
    </section>
  );
}
