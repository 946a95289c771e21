import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newRecoveryKey } from '../../electron/core/workspace/keys.ts';
import { aCase, openedApp, passphrase, startApp } from '../support/testApp.ts';

const database = 'candour.db';
const keys = 'candour.keys.json';

describe('making a workspace', () => {
  it('answers a recovery key of eight groups without letters that are mixed up, and leaves the workspace open', async () => {
    const { call } = startApp();
    const { recoveryKey } = await call('workspace.create', { passphrase });
    expect(recoveryKey).toMatch(/^([A-HJKMNP-Z2-9]{4} ){7}[A-HJKMNP-Z2-9]{4}$/);
    expect((await call('workspace.get', {})).state).toBe('open');
  });

  it('writes nothing until it is made, and uses the recovery key that was shown', async () => {
    const { call, folder } = startApp();
    const { recoveryKey } = await call('workspace.preview', {});
    expect(existsSync(folder)).toBe(false);
    expect(await call('workspace.create', { passphrase, recoveryKey })).toEqual({ recoveryKey });
  });

  it('refuses a recovery key that this window did not show', async () => {
    const { refusal } = startApp();
    expect((await refusal('workspace.create', { passphrase, recoveryKey: newRecoveryKey() })).code).toBe(
      'workspace/unknown-recovery-key',
    );
  });

  it.each(['aaaaaaaaaaaaaaaa', 'password1234!', 'Safeguarding2026'])(
    'refuses “%s” as easy to guess',
    async (guessable) => {
      const { refusal } = startApp();
      expect((await refusal('workspace.create', { passphrase: guessable })).code).toBe(
        'workspace/weak-passphrase',
      );
    },
  );

  it('never writes over a workspace that is already there', async () => {
    const { call, refusal, folder } = await openedApp();
    await call('workspace.lock', {});
    const before = readFileSync(join(folder, keys));
    expect((await refusal('workspace.create', { passphrase: 'another long passphrase' })).code).toBe(
      'workspace/exists',
    );
    expect(readFileSync(join(folder, keys))).toEqual(before);
  });
});

describe('unlocking', () => {
  it('finds everything again with the passphrase, however the accents were typed', async () => {
    const accented = 'café blåbær naïve piñata';
    const first = startApp();
    await first.call('workspace.create', { passphrase: accented.normalize('NFC') });
    const { caseId } = await aCase(first);
    await first.app.close();
    const second = startApp(first.folder);
    await second.call('workspace.unlock', { passphrase: accented.normalize('NFD') });
    expect((await second.call('cases.get', { caseId })).pseudonym).toBe('Rowan');
  });

  it('waits longer after each wrong try, through a restart, and opens with the right one afterwards', async () => {
    let now = new Date('2026-06-10T09:00:00Z');
    const clock = { now: () => now };
    const first = await openedApp(undefined, clock);
    await first.call('workspace.lock', {});
    const waits: number[] = [];
    for (let tries = 1; tries <= 8; tries += 1) {
      expect((await first.refusal('workspace.unlock', { passphrase: 'not the passphrase' })).code).toBe(
        'workspace/wrong-passphrase',
      );
      const { waitSeconds } = await first.call('workspace.get', {});
      waits.push(waitSeconds);
      now = new Date(now.getTime() + waitSeconds * 1_000);
    }
    expect(waits).toEqual([0, 0, 30, 60, 120, 240, 300, 300]);

    await first.refusal('workspace.unlock', { passphrase: 'not the passphrase' });
    const second = startApp(first.folder, clock);
    const refused = await second.refusal('workspace.unlock', { passphrase });
    expect(refused).toMatchObject({ code: 'workspace/wait', retryAfterSeconds: 300 });
    now = new Date(now.getTime() + 300_000);
    expect((await second.call('workspace.unlock', { passphrase })).state).toBe('open');
    expect((await second.call('workspace.get', {})).waitSeconds).toBe(0);
  });

  it('a clock set back neither opens the door nor shuts it for longer than the rule', async () => {
    let now = new Date('2026-06-10T09:00:00Z');
    const started = await openedApp(undefined, { now: () => now });
    await started.call('workspace.lock', {});
    for (let tries = 1; tries <= 3; tries += 1)
      await started.refusal('workspace.unlock', { passphrase: 'not the passphrase' });
    now = new Date('2020-01-01T00:00:00Z');
    expect((await started.call('workspace.get', {})).waitSeconds).toBe(30);
    now = new Date('2020-01-01T00:00:30Z');
    expect((await started.call('workspace.unlock', { passphrase })).state).toBe('open');
  });

  it('with the recovery key a new passphrase and key are set, and the old ones stop', async () => {
    const started = startApp();
    const { recoveryKey: oldKey } = await started.call('workspace.create', { passphrase });
    await started.call('workspace.lock', {});
    const next = 'lantern gravel Tuesday violin';
    const typed = oldKey.toLowerCase().replaceAll(' ', '-');
    const { recoveryKey: newKey } = await started.call('workspace.recover', {
      recoveryKey: typed,
      passphrase: next,
    });
    expect(newKey).not.toBe(oldKey);
    await started.call('workspace.lock', {});
    expect((await started.refusal('workspace.unlock', { passphrase })).code).toBe(
      'workspace/wrong-passphrase',
    );
    expect((await started.refusal('workspace.recover', { recoveryKey: oldKey, passphrase: next })).code).toBe(
      'workspace/wrong-recovery-key',
    );
    expect((await started.call('workspace.unlock', { passphrase: next })).state).toBe('open');
  });

  it('a changed passphrase rewrites the keys and not the data', async () => {
    const started = await openedApp();
    await aCase(started);
    await started.call('workspace.lock', {});
    await started.call('workspace.unlock', { passphrase });
    const before = readFileSync(join(started.folder, database));
    const next = 'lantern gravel Tuesday violin';
    expect((await started.refusal('workspace.changePassphrase', { current: 'wrong', next })).code).toBe(
      'workspace/wrong-passphrase',
    );
    await started.call('workspace.changePassphrase', { current: passphrase, next });
    expect(readFileSync(join(started.folder, database))).toEqual(before);
    await started.call('workspace.lock', {});
    expect((await started.call('workspace.unlock', { passphrase: next })).state).toBe('open');
  });

  it('a second window is refused by the file itself, and the first goes on', async () => {
    const first = await openedApp();
    const second = startApp(first.folder);
    expect((await second.refusal('workspace.unlock', { passphrase })).code).toBe('workspace/in-use');
    expect((await first.call('cases.list', {})).total).toBe(0);
  });

  it('an emptied or cut file is called damaged and left as it is, never taken for a new one', async () => {
    const started = await openedApp();
    await started.app.close();
    const file = join(started.folder, database);
    truncateSync(file, 0);
    expect((await startApp(started.folder).refusal('workspace.unlock', { passphrase })).code).toBe(
      'workspace/damaged',
    );
    writeFileSync(file, Buffer.alloc(8192, 7));
    expect((await startApp(started.folder).refusal('workspace.unlock', { passphrase })).code).toBe(
      'workspace/damaged',
    );
    expect(readFileSync(file)).toEqual(Buffer.alloc(8192, 7));
  });

  it('does not say that it was closed unexpectedly while another window has it open, nor after a lock', async () => {
    const first = await openedApp();
    const second = startApp(first.folder);
    expect(await second.call('workspace.get', {})).toMatchObject({
      state: 'locked',
      closedUnexpectedly: false,
    });
    await second.app.close();
    await first.call('workspace.lock', {});
    expect((await startApp(first.folder).call('workspace.get', {})).closedUnexpectedly).toBe(false);
  });

  it('forty guesses at once are no way round the wait', async () => {
    const { call, app } = await openedApp();
    await call('workspace.lock', {});
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        app.dispatch('workspace.unlock', { passphrase: index === 39 ? passphrase : `guess number ${index}` }),
      ),
    );
    const codes = guesses.map((envelope) => (envelope.ok ? 'opened' : envelope.error.code));
    expect(codes.slice(0, 4)).toEqual([
      'workspace/wrong-passphrase',
      'workspace/wrong-passphrase',
      'workspace/wrong-passphrase',
      'workspace/wait',
    ]);
    expect(new Set(codes.slice(3))).toEqual(new Set(['workspace/wait']));
  });

  it('a note of wrong tries that was spoilt counts as the longest wait', async () => {
    const { call, refusal, folder } = await openedApp();
    await call('workspace.lock', {});
    writeFileSync(join(folder, 'attempts.json'), '{"failures":');
    expect(await refusal('workspace.unlock', { passphrase })).toMatchObject({
      code: 'workspace/wait',
      retryAfterSeconds: 300,
    });
  });

  it('a lock that comes during an unlock is not lost', async () => {
    const { call, app } = await openedApp();
    await call('workspace.lock', {});
    const unlocking = app.dispatch('workspace.unlock', { passphrase });
    await call('workspace.lock', {});
    await unlocking;
    expect((await call('workspace.get', {})).state).toBe('locked');
  });

  it('closing during an unlock leaves the folder free for the next window', async () => {
    const first = await openedApp();
    await first.call('workspace.lock', {});
    const unlocking = first.app.dispatch('workspace.unlock', { passphrase });
    await first.app.close();
    await unlocking;
    expect((await startApp(first.folder).call('workspace.unlock', { passphrase })).state).toBe('open');
  });

  it('a workspace made while the practice case opens is never taken for practice', async () => {
    const { call, app } = startApp();
    const [made, practised] = await Promise.all([
      app.dispatch('workspace.create', { passphrase }),
      app.dispatch('workspace.openPractice', {}),
    ]);
    expect([made.ok, practised.ok]).toEqual([true, false]);
    expect((await call('workspace.get', {})).state).toBe('open');
  });

  it('the second of two windows that make a workspace at once is refused, and the first keeps all of it', async () => {
    const first = startApp();
    const second = startApp(first.folder);
    const answers = await Promise.all(
      [first, second].map(({ app }) => app.dispatch('workspace.create', { passphrase })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = answers[0]?.ok ? first : second;
    const { caseId } = await aCase(winner);
    await winner.call('workspace.lock', {});
    await winner.call('workspace.unlock', { passphrase });
    expect((await winner.call('cases.get', { caseId })).pseudonym).toBe('Rowan');
  });

  it('starting a second window does not throw away the practice case of the first', async () => {
    const first = startApp();
    await first.call('workspace.openPractice', {});
    const second = startApp(first.folder);
    expect((await second.refusal('workspace.openPractice', {})).code).toBe('workspace/in-use');
    expect(existsSync(join(first.folder, 'practice'))).toBe(true);
    expect((await first.call('cases.list', {})).total).toBe(1);
  });

  it('a first run that was cut short can be begun again, and nothing of it is deleted', async () => {
    const cut = startApp();
    mkdirSync(cut.folder, { recursive: true });
    writeFileSync(join(cut.folder, keys), '{"format":"candour-keys"}');
    writeFileSync(join(cut.folder, database), '');
    expect((await cut.call('workspace.get', {})).state).toBe('none');
    await cut.call('workspace.create', { passphrase });
    expect(readdirSync(cut.folder).filter((name) => name.includes('unfinished'))).toHaveLength(2);
  });

  it('a database that has gone is called a loss, not taken for a first run', async () => {
    const { call, refusal, folder } = await openedApp();
    await call('workspace.lock', {});
    rmSync(join(folder, database));
    expect((await call('workspace.get', {})).state).toBe('locked');
    expect((await refusal('workspace.unlock', { passphrase })).code).toBe('workspace/damaged');
    expect((await refusal('workspace.create', { passphrase })).code).toBe('workspace/exists');
  });

  it('keys that were spoilt are called damage', async () => {
    const { call, refusal, folder } = await openedApp();
    await call('workspace.lock', {});
    const content = readFileSync(join(folder, keys), 'utf8');
    writeFileSync(join(folder, keys), content.replace(/"tag": "[^"]+"/, '"tag": "AAAA"'));
    expect((await refusal('workspace.unlock', { passphrase })).code).toBe('workspace/damaged');
  });
});

describe('while it is locked', () => {
  it('answers nothing about any case', async () => {
    const started = await openedApp();
    const { caseId } = await aCase(started);
    await started.call('workspace.lock', {});
    for (const [name, input] of [
      ['cases.list', {}],
      ['cases.get', { caseId }],
      ['reports.export', { caseId, format: 'pdf' }],
    ] as const) {
      expect((await started.refusal(name, input)).code).toBe('workspace/locked');
    }
  });
});
