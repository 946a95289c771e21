import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/contract/history.ts';
import { refuse } from '../../../tests/support/fakeBridge.ts';
import { rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { tarnPreview, tarnReceipt } from '../../../tests/support/fakeReturns.ts';
import { handleKey } from '../../app/commands.ts';
import { dismissNotice } from '../../ui/index.ts';
import { forgetReturns } from './reading/returnsDesk.ts';
import { chooseFiles, openBringIn } from '../../../tests/support/openBringIn.tsx';

const rows = async () => within(await screen.findByRole('table', { name: 'Rows as they will be read' }));
const bringInButton = () => screen.findByRole<HTMLButtonElement>('button', { name: /^Bring in \d+ entr/ });
const ready = async () => waitFor(async () => expect((await bringInButton()).disabled).toBe(false));

beforeEach(() => {
  dismissNotice();
  forgetReturns();
});
afterEach(() => window.removeEventListener('keydown', handleKey));

const importChange = (action: Change['action']): Change => ({
  sequence: 7,
  at: '2026-11-03T10:41:00.000Z',
  operationId: 'import-1',
  operation: 'Bring in 4 entries',
  origin: action === 'create' ? 'import' : 'undo',
  recordType: 'import',
  recordId: tarnReceipt.importId,
  action,
  fields: [],
});

describe('what was brought in', () => {
  test('Ctrl+Enter brings it in; the receipt accounts for every row, and one undo takes it back', async () => {
    const { bridge, user } = openBringIn();
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: /4 entries brought in/ })).toBeTruthy();
    expect(bridge.callsOf('imports.create')).toEqual([
      expect.objectContaining({
        agencyId: wexmoorHousing.id,
        reading: expect.objectContaining({ hiddenColumnsReason: '' }),
        decisions: [],
      }),
    ]);
    const lines = within(screen.getByRole('list', { name: 'Receipt' })).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '4 added',
      '0 changed entries',
      '0 were the same, left alone',
      '1 waits for you, under Waiting',
      '2 left out',
    ]);
    expect(screen.getByText(tarnReceipt.sha256)).toBeTruthy();
    expect(screen.getByText('Sheet “Log”, row 1: Above the headings')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(() =>
      expect(bridge.callsOf('history.undo')).toEqual([{ caseId: rowan.id, operationId: 'import-1' }]),
    );
    expect(await bringInButton()).toBeTruthy();
  });

  test('a return taken back with Ctrl+Z leaves no receipt that says it is there; done again, it is', async () => {
    const { bridge, user } = openBringIn({
      'history.list': { changes: [importChange('create')], hasMore: false },
    });
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    await user.click(await bringInButton());
    await screen.findByRole('heading', { name: /4 entries brought in/ });
    bridge.answer({ 'history.list': { changes: [importChange('delete')], hasMore: true } });
    act(() => bridge.emit({ type: 'changed', capabilities: ['imports'], caseIds: [rowan.id] }));
    expect(await bringInButton()).toBeTruthy();
    bridge.answer({ 'history.list': { changes: [importChange('create')], hasMore: true } });
    act(() => bridge.emit({ type: 'changed', capabilities: ['imports'], caseIds: [rowan.id] }));
    expect(await screen.findByRole('heading', { name: /4 entries brought in/ })).toBeTruthy();
  });

  test('the original file can be saved from the receipt', async () => {
    const { bridge, user } = openBringIn({
      'imports.exportFile': { fileName: 'Tarn contact log.xlsx', contentBase64: btoa('the file') },
    });
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    await user.click(await bringInButton());
    await user.click(await screen.findByRole('button', { name: 'Save the original file' }));
    await waitFor(() => expect(bridge.savedFiles).toHaveLength(1));
    expect(new TextDecoder().decode(bridge.savedFiles[0]?.bytes)).toBe('the file');
  });

  test('all that are ready come in one after another, each with its own receipt; one to look at is not among them', async () => {
    const isClean = (fileName: string) => !fileName.startsWith('Bad');
    const { bridge, user } = openBringIn({
      'imports.preview': (input) => {
        const corrections = isClean(input.fileName)
          ? [{ ref: { sheet: 'Log', row: 17 }, field: 'date' as const, text: '28/02/2021' }]
          : [];
        return tarnPreview({ ...input, reading: { ...input.reading, corrections } });
      },
    });
    await chooseFiles(user, 'One.xlsx', 'Bad.xlsx', 'Two.xlsx');
    await user.click(await screen.findByRole('button', { name: 'Bring in all 2 that are ready' }));
    await waitFor(() => expect(bridge.callsOf('imports.create')).toHaveLength(2));
    expect(bridge.callsOf('imports.create').map((input) => Reflect.get(Object(input), 'fileName'))).toEqual([
      'One.xlsx',
      'Two.xlsx',
    ]);
    const cards = within(screen.getByRole('list', { name: 'Files to bring in' }));
    expect(await cards.findAllByText('Brought in: 4 entries')).toHaveLength(2);
    expect(cards.getByText('1 row to look at')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Go on with the next file' }));
    expect(await bringInButton()).toBeTruthy();
  });

  test('long work says how far it has come and can be stopped; nothing is half done', async () => {
    const { bridge, user } = openBringIn({
      'imports.create': () => new Promise(() => undefined),
    });
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    await user.click(await bringInButton());
    await waitFor(() => expect(bridge.callsOf('imports.create')).toHaveLength(1));
    const taskId = String(Reflect.get(Object(bridge.callsOf('imports.create')[0]), 'taskId'));
    act(() => bridge.emit({ type: 'task', taskId, step: 'Writing entries', done: 120, total: 400 }));
    expect(await screen.findByText('Writing entries, 120 of 400')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(bridge.callsOf('tasks.cancel')).toContainEqual({ taskId });
  });

  test('a failure leaves the choices as they were and says what is safe', async () => {
    const { user } = openBringIn({ 'imports.create': refuse('workspace/cannot-write') });
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    await user.click(await bringInButton());
    expect((await screen.findByRole('alert')).textContent).toContain('Candour cannot write to the drive.');
    expect((await rows()).getByText('07/12/2020')).toBeTruthy();
  });
});
