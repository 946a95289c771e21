import { type FormEvent, useId } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Note, StatusMark } from '../../ui/index.ts';
import { NewPassphrase, useNewPassphrase } from './NewPassphrase.tsx';
import styles from './Gate.module.css';
import { RecoveryKeyCard, RecoveryKeyCheck, useKeyCheck } from './RecoveryKeyCard.tsx';

type Preview = OutputOf<'workspace.preview'>;

/** Four numbered steps on one page. Nothing is written before the button at the end. */
export function FirstRun({ preview }: { preview: Preview }) {
  const passphrase = useNewPassphrase();
  const keyCheck = useKeyCheck(preview.recoveryKey);
  const create = useWrite('workspace.create');
  const whyId = useId();
  const lacks = [passphrase.lacks, keyCheck.lacks].filter((reason) => reason !== null).join(' ');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacks === '' && !create.isRunning)
      void create.run({ passphrase: passphrase.passphrase, recoveryKey: preview.recoveryKey });
  };
  return (
    <form className={styles.firstRun} noValidate onSubmit={submit}>
      <h1>Make a workspace</h1>
      <p className={styles.lead}>
        Everything you put in Candour is encrypted with your passphrase before it reaches the disk. Without
        that passphrase or the recovery key nobody can read it, and neither we nor your IT team can get it
        back.
      </p>
      <div className={styles.columns}>
        <div>
          <Step number={1} title="Choose a passphrase" />
          <NewPassphrase state={passphrase} error={problemOf(create.error, 'passphrase')} />
          <Step number={2} title="Where it is kept" />
          <WhereKept preview={preview} />
        </div>
        <div>
          <Step number={3} title="Keep the recovery key" />
          <p className={styles.hint}>
            It opens this workspace if the passphrase is lost. It is shown once. Keep it on paper, locked
            away, apart from this computer.
          </p>
          <RecoveryKeyCard state={keyCheck} />
          <Step number={4} title="Type three groups from your copy" />
          <RecoveryKeyCheck state={keyCheck} />
        </div>
      </div>
      <div className={styles.foot}>
        {create.error && (
          <Note kind="danger" role="alert">
            {create.error.message}
          </Note>
        )}
        <Button
          type="submit"
          variant="primary"
          isDisabled={lacks !== '' || create.isRunning}
          aria-describedby={whyId}
        >
          {create.isRunning ? 'Making it…' : 'Make the workspace'}
        </Button>
        <span id={whyId} className={styles.why}>
          {lacks === '' ? 'Ready.' : `${lacks} Nothing is written until then.`}
        </span>
      </div>
    </form>
  );
}

export function Step({ number, title }: { number: number; title: string }) {
  return (
    <h2 className={styles.step}>
      <b>{number}</b>
      {title}
    </h2>
  );
}

function WhereKept({ preview: { folderName, freeBytes, isSharedFolder } }: { preview: Preview }) {
  return (
    <div className={styles.where}>
      <p className={styles.folder}>{folderName}</p>
      {isSharedFolder ? (
        <Note kind="warning">
          This folder seems to be copied to the cloud or to a network drive. That is allowed only where your
          partnership’s policy says so. What is copied stays encrypted.
        </Note>
      ) : (
        <p className={styles.under}>
          <StatusMark kind="success">On this computer’s own drive.</StatusMark>
        </p>
      )}
      {freeBytes !== null && <p className={styles.under}>{describeRoom(freeBytes)} free.</p>}
    </div>
  );
}

/** Decimal units, as file managers write them. */
function describeRoom(bytes: number): string {
  const gigabytes = bytes / 1e9;
  return gigabytes >= 1
    ? `${Math.floor(gigabytes).toLocaleString('en-GB')} GB`
    : `${Math.floor(bytes / 1e6)} MB`;
}
