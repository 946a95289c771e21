import { passphrase } from '../support/workspaceClient.ts';
import { bad, good, invalid, type Row } from './rows.ts';

/** Rows about opening a workspace; they come first, and leave one that is open and empty. */
export const workspaceRows: readonly Row[] = [
  good('workspace.get', () => ({})),
  bad('cases.list', 'is refused where there is no workspace', () => ({}), 'workspace/none'),
  bad('workspace.unlock', 'is refused where there is no workspace', () => ({ passphrase }), 'workspace/none'),
  good('workspace.openPractice', () => ({})),
  good('workspace.lock', () => ({})),
  good('workspace.preview', () => ({})),
  bad(
    'workspace.create',
    'refuses a short passphrase',
    () => ({ passphrase: 'short' }),
    invalid,
    'passphrase',
  ),
  bad(
    'workspace.create',
    'refuses one that everyone guesses',
    () => ({ passphrase: 'passwordpassword' }),
    'workspace/weak-passphrase',
    'passphrase',
  ),
  good(
    'workspace.create',
    () => ({ passphrase }),
    ({ recoveryKey }, made) => {
      made.recoveryKey = recoveryKey;
    },
  ),
  bad('workspace.create', 'refuses a second', () => ({ passphrase }), 'workspace/already-open'),
  bad('workspace.preview', 'refuses where there is one', () => ({}), 'workspace/exists'),
  bad('workspace.openPractice', 'refuses while one is open', () => ({}), 'workspace/already-open'),
  bad(
    'workspace.changePassphrase',
    'refuses the wrong one',
    () => ({ current: 'wrong', next: passphrase }),
    'workspace/wrong-passphrase',
    'current',
  ),
  good('workspace.changePassphrase', () => ({ current: passphrase, next: passphrase })),
  good('workspace.lock', () => ({})),
  bad('cases.list', 'is refused while it is locked', () => ({}), 'workspace/locked'),
  bad(
    'workspace.unlock',
    'refuses the wrong passphrase',
    () => ({ passphrase: 'not this one at all' }),
    'workspace/wrong-passphrase',
  ),
  bad(
    'workspace.recover',
    'refuses the wrong key',
    () => ({ recoveryKey: 'AAAA', passphrase }),
    'workspace/wrong-recovery-key',
  ),
  good('workspace.recover', ({ recoveryKey }) => ({ recoveryKey, passphrase })),
  good('workspace.lock', () => ({})),
  good('workspace.unlock', () => ({ passphrase })),
];
