import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeContents, type FakeElectron } from '../support/fakeElectron.ts';
import { invoke, onlyWindow, startHost, temporaryFolder } from '../support/fakeElectronHost.ts';

const passphrase = 'seven green bicycles at dawn';
const bytes = new TextEncoder().encode('%PDF-1.7 draft');

let host: FakeElectron;
let contents: FakeContents;
beforeEach(async () => {
  host = await startHost();
  contents = onlyWindow(host).webContents;
});

const call = (...args: unknown[]) => invoke(contents, 'candour:call', args);
const save = (file: unknown) => invoke(contents, 'candour:save-file', [file]);

describe('calling a method', () => {
  test('reaches the core and answers its envelope', async () => {
    expect(await call('workspace.get', {})).toMatchObject({ ok: true, value: { state: 'none' } });
  });

  test('answers a mistake as an envelope that names the field', async () => {
    const answer = await call('workspace.create', { passphrase: 5 });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'request/invalid-input', fields: [{ path: 'passphrase' }] },
    });
  });

  test.each([
    ['cases.steal'],
    ['__proto__'],
    ['constructor'],
    [''],
    ['x'.repeat(1_000)],
    [undefined],
    [{ name: 'workspace.get' }],
    [7],
  ])('knows no method %j', async (name) => {
    expect(await call(name, {})).toMatchObject({ ok: false, error: { code: 'request/unknown-method' } });
  });

  test('tells the page what happens in the workspace', async () => {
    expect(await call('workspace.create', { passphrase })).toMatchObject({ ok: true });
    expect(contents.sent).toContainEqual({
      channel: 'candour:event',
      value: { type: 'workspace', state: 'open' },
    });
  });
});

describe('who may call', () => {
  const page = 'app://candour/index.html';
  const strangers: [string, { sender?: unknown; senderFrame?: unknown }][] = [
    ['a frame inside the page', { senderFrame: { url: page, parent: { url: page, parent: null } } }],
    ['a page from elsewhere in our window', { senderFrame: { url: 'https://example.com/', parent: null } }],
    [
      'a page whose address begins like ours',
      { senderFrame: { url: 'app://candour.example.com/index.html', parent: null } },
    ],
    ['a page that has gone', { senderFrame: null }],
    ['another window', { sender: new FakeContents() }],
  ];

  test.each(strangers)('not %s', async (_words, sender) => {
    const refused = { ok: false, error: { code: 'request/not-allowed' } };
    expect(await invoke(contents, 'candour:call', ['workspace.get', {}], sender)).toMatchObject(refused);
    expect(
      await invoke(contents, 'candour:save-file', [{ fileName: 'report.pdf', bytes }], sender),
    ).toMatchObject(refused);
    expect(host.dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  test('the page has two ways in and no more', () => {
    expect([...contents.ipc.handlers.keys()].toSorted()).toEqual(['candour:call', 'candour:save-file']);
  });
});

describe('saving a file', () => {
  test('writes it whole where the user chose, and leaves nothing else there', async () => {
    const folder = await temporaryFolder();
    host.dialog.showSaveDialog.mockResolvedValue({
      canceled: false,
      filePath: path.join(folder, 'Draft report.pdf'),
    });
    expect(await save({ fileName: 'report.pdf', bytes })).toEqual({
      ok: true,
      value: { saved: true, fileName: 'Draft report.pdf' },
    });
    expect(await readdir(folder)).toEqual(['Draft report.pdf']);
    expect(await readFile(path.join(folder, 'Draft report.pdf'))).toEqual(Buffer.from(bytes));
  });

  test('offers the name in the documents folder and puts nothing on the list of recent files', async () => {
    await save({ fileName: 'WSCP 2026-04 report draft.docx', bytes });
    const options = host.dialog.showSaveDialog.mock.lastCall?.[1];
    expect(options).toMatchObject({
      defaultPath: path.join(host.options.userDataFolder, 'documents', 'WSCP 2026-04 report draft.docx'),
      filters: [{ name: 'Word document', extensions: ['docx'] }],
    });
    expect(options?.properties).toContain('dontAddToRecent');
    expect(options?.properties).toContain('showOverwriteConfirmation');
  });

  test('says that nothing was saved where the user thought better of it', async () => {
    expect(await save({ fileName: 'report.pdf', bytes })).toEqual({
      ok: true,
      value: { saved: false, fileName: 'report.pdf' },
    });
  });

  test('says in a sentence, without the path, that a place cannot be written', async () => {
    const filePath = path.join(await temporaryFolder(), 'no such folder', 'report.pdf');
    host.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
    const answer = await save({ fileName: 'report.pdf', bytes });
    expect(answer).toMatchObject({ ok: false, error: { code: 'workspace/cannot-write' } });
    expect(JSON.stringify(answer)).not.toContain('no such folder');
  });

  test.each([
    ['../../.bashrc', 'bashrc'],
    ['C:\\Windows\\system32\\report.pdf', 'report.pdf'],
    ['what? a "draft".pdf', 'what- a -draft-.pdf'],
    ['...', 'Candour file'],
  ])('offers %j only as %j', async (asked, offered) => {
    await save({ fileName: asked, bytes });
    expect(path.basename(host.dialog.showSaveDialog.mock.lastCall?.[1].defaultPath ?? '')).toBe(offered);
  });

  test.each([
    [undefined],
    ['report.pdf'],
    [{ fileName: 'report.pdf' }],
    [{ fileName: '', bytes }],
    [{ fileName: 'report.pdf', bytes: 'text' }],
    [{ fileName: 'report.pdf', bytes, folder: '/etc' }],
  ])('asks nobody about %j', async (file) => {
    expect(await save(file)).toMatchObject({ ok: false, error: { code: 'request/invalid-input' } });
    expect(host.dialog.showSaveDialog).not.toHaveBeenCalled();
  });
});
