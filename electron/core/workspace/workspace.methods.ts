import { addPracticeCase } from '../cases/practiceCase.ts';
import type { HandlersOf } from '../handlers.ts';
import { checkWorkspace } from './checkWorkspace.ts';

export const workspaceHandlers: HandlersOf<'workspace'> = {
  'workspace.get': (_input, { session }) => session.status(),

  'workspace.preview': (_input, { session }) => session.preview(),

  'workspace.create': async ({ passphrase, recoveryKey }, { session, announce }) => {
    const answered = await session.create(passphrase, recoveryKey);
    announce();
    return { recoveryKey: answered };
  },

  'workspace.unlock': async ({ passphrase }, { session, announce }) => {
    await session.unlock(passphrase);
    announce();
    return session.status();
  },

  'workspace.recover': async ({ recoveryKey, passphrase }, { session, announce }) => {
    const answered = await session.recover(recoveryKey, passphrase);
    announce();
    return { recoveryKey: answered };
  },

  'workspace.lock': async (_input, { session, tasks, announce }) => {
    try {
      await tasks.cancel();
    } finally {
      await session.lock();
      announce();
    }
    return session.status();
  },

  'workspace.changePassphrase': async ({ current, next }, { session }) => {
    await session.changePassphrase(current, next);
    return {};
  },

  'workspace.openPractice': async (_input, { session, announce }) => {
    (await session.openPractice()).write(addPracticeCase);
    announce();
    return session.status();
  },

  'workspace.check': (_input, _read, { session }) => checkWorkspace(session.current),
};
