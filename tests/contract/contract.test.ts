import { describe, expect, it } from 'vitest';
import { startServer } from '../../electron/hosts/browser/server.ts';
import { findMethod, methods } from '../../shared/contract/contract.ts';
import { errorsOfEveryMethod } from '../../shared/contract/errorCodes.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { invoke, onlyWindow, startHost } from '../support/fakeElectronHost.ts';
import { startApp, temporaryFolder } from '../support/testApp.ts';
import type { Made, Transport } from './rows.ts';
import { table } from './table.ts';

const transports: Readonly<Record<string, () => Promise<Transport & { end(): Promise<void> }>>> = {
  async 'HTTP, as the browser host serves it'() {
    const { app } = startApp();
    const server = await startServer({ app, rendererFolder: temporaryFolder(), port: 0 });
    return {
      async send(name, input) {
        const response = await fetch(`${server.origin}/api/${name}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        return (await response.json()) as Envelope<unknown>;
      },
      end: () => server.close(),
    };
  },
  async 'IPC, as the Electron host serves it'() {
    const electron = await startHost();
    const { webContents } = onlyWindow(electron);
    return {
      send: (name, input) => invoke(webContents, 'candour:call', [name, input]),
      end: async () => undefined,
    };
  },
};

describe.each(Object.keys(transports))('the contract through %s', (transportName) => {
  it('answers what it should and refuses what it should, row by row', async () => {
    const transport = await (transports[transportName] ?? expect.unreachable)();
    const made = {} as Made;
    for (const row of table) {
      const where = `${row.name} ${row.says}`;
      const envelope = await transport.send(row.name, row.input(made));
      if (row.answers.ok) {
        expect(envelope, where).toMatchObject({ ok: true });
        if (!envelope.ok) continue;
        const value = findMethod(row.name)?.output.parse(envelope.value);
        row.answers.keep?.(value as never, made);
      } else {
        expect(envelope, where).toMatchObject({ ok: false, error: { code: row.answers.code } });
        if (envelope.ok) continue;
        expect(envelope.error.message, where).toMatch(/^[A-Z“].*[.]$/s);
        expect(JSON.stringify(envelope), where).not.toMatch(/\.ts:|node_modules|SQLITE|SELECT/);
        if (row.answers.path !== undefined)
          expect(
            envelope.error.fields.map((field) => field.path),
            where,
          ).toContain(row.answers.path);
      }
    }
    await transport.end();
  });
});

describe('the table', () => {
  it('has a good row for every method, and a bad one for every method that can be asked badly', () => {
    const goodNames = new Set(table.filter((row) => row.answers.ok).map((row) => row.name));
    expect(methods.map((method) => method.name).filter((name) => !goodNames.has(name))).toEqual([]);
    const badNames = new Set(table.filter((row) => !row.answers.ok).map((row) => row.name));
    const takesNothing = [
      'workspace.get',
      'workspace.lock',
      'workspace.check',
      'cases.createPractice',
      'history.get',
    ];
    expect(
      methods
        .map((method) => method.name)
        .filter((name) => !badNames.has(name) && !takesNothing.includes(name)),
    ).toEqual([]);
  });

  it('every refusal it shows is one that the method’s own contract names', () => {
    const unnamed = table.filter(({ name, answers }) => {
      if (answers.ok || errorsOfEveryMethod.includes(answers.code)) return false;
      return !findMethod(name)?.errors.includes(answers.code);
    });
    expect(unnamed.map(({ name, says }) => `${name} ${says}`)).toEqual([]);
  });
});
