import { useId, useState } from 'react';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, showNotice, TextField } from '../../ui/index.ts';
import styles from './Gate.module.css';
import { NewPassphrase, useNewPassphrase } from './NewPassphrase.tsx';

export function ChangePassphraseDialog({ onClose }: { onClose: () => void }) {
  const change = useWrite('workspace.changePassphrase');
  const [current, setCurrent] = useState('');
  const next = useNewPassphrase();
  const whyId = useId();
  const lacks = current === '' ? 'Type the present passphrase.' : next.lacks;
  const { error } = change;
  const currentProblem =
    error?.code === 'workspace/wrong-passphrase'
      ? (problemOf(error, 'current') ?? error.message)
      : problemOf(error, 'current');
  const nextProblem = problemOf(error, 'next') ?? problemOf(error, 'passphrase');

  const submit = async () => {
    if (lacks !== null || change.isRunning) return;
    const isDone = await change.run({ current, next: next.passphrase });
    if (!isDone) return;
    onClose();
    showNotice('The passphrase has been changed. The recovery key is still the same.');
  };
  return (
    <Dialog
      title="Change the passphrase"
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button
            type="submit"
            variant="primary"
            isDisabled={lacks !== null || change.isRunning}
            aria-describedby={whyId}
          >
            {change.isRunning ? 'Changing it…' : 'Change it'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          <span id={whyId} className={styles.why}>
            {lacks}
          </span>
        </>
      }
    >
      <p>The recovery key stays the same. Nothing you have written is touched.</p>
      {error && !currentProblem && !nextProblem && (
        <Note kind="danger" role="alert">
          {error.message}
        </Note>
      )}
      <TextField
        label="Present passphrase"
        type="password"
        value={current}
        onChange={setCurrent}
        error={currentProblem}
        autoComplete="current-password"
        autoFocus
      />
      <NewPassphrase state={next} label="New passphrase" error={nextProblem} />
    </Dialog>
  );
}
