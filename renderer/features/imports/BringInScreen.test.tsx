import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Change } from '../../../shared/contract/history.ts';
import type { ColumnChoice, ReturnPreview } from '../../../shared/contract/imports.ts';
import { importId } from '../../../shared/contract/values.ts';
import {
  type Answers,
  createFakeBridge,
  type FakeBridge,
  refuse,
} from '../../../tests/support/fakeBridge.ts';
import { northgate, rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { handleKey } from '../../app/commands.ts';
import { DataProvider } from '../../data/DataProvider.tsx';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { BringInScreen } from './index.ts';

const guessedColumns: ColumnChoice = {
  date: 0,
  time: null,
  whatHappened: [1],
  childSeen: null,
  source: null,
};

const preview = (choice: ColumnChoice = guessedColumns, headingRecord: number | null = 2): ReturnPreview => ({
  outcome: 'read',
  table: {
    encoding: 'windows-1252',
    delimiter: ',',
    headingRecord,
    columns: [
      { index: 0, heading: 'Date', samples: ['07/12/2020', '31/02/2021'] },
      { index: 1, heading: 'Detail of contact', samples: ['Tenancy signed.'] },
      { index: 2, heading: 'Outcome', samples: ['Tenancy began'] },
    ],
    recordCount: 5,
    choice,
  },
  entries: [
    {
      ref: { record: 3, line: 3 },
      date: { kind: 'day', from: '2020-12-07', to: '2020-12-07', text: '07/12/2020' },
      time: '10:00',
      source: '',
      event: 'Tenancy signed.',
    },
    {
      ref: { record: 4, line: 4 },
      date: { kind: 'unknown', from: null, to: null, text: '31/02/2021' },
      time: null,
      source: '',
      event: 'Visited after the call.',
    },
  ],
  leftOut: [
    { ref: { record: 1, line: 1 }, why: 'Above the headings' },
    { ref: { record: 2, line: 2 }, why: 'Headings' },
    { ref: { record: 5, line: 5 }, why: 'Blank row' },
  ],
  warnings: [
    { ref: { record: 4, line: 4 }, code: 'impossible-date', text: '“31/02/2021”: There is no such date.' },
  ],
});

const receipt = {
  importId: importId.parse('01985b1e-0000-7000-8000-0000000000d1'),
  added: 2,
  undated: 1,
  leftOut: preview().leftOut,
};

function open(answers: Answers = {}) {
  const bridge = createFakeBridge({
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'imports.preview': ({ columns, headingRecord }) =>
      preview(columns, headingRecord === undefined ? 2 : headingRecord),
    'imports.create': receipt,
    'history.get': { undo: { operationId: 'import-1', operation: 'Bring in 2 entries' }, redo: null },
    'history.undo': { operationId: 'import-1', operation: 'Bring in 2 entries' },
    'tasks.cancel': {},
    ...answers,
  });
  const onClose = vi.fn();
  render(
    <DataProvider bridge={bridge}>
      <Router hook={memoryLocation({ path: '/' }).hook}>
        <BringInScreen caseId={rowan.id} onClose={onClose} />
        <NoticeBar />
      </Router>
    </DataProvider>,
  );
  return { bridge, onClose, user: userEvent.setup({ applyAccept: false }) };
}

const choose = async (user: ReturnType<typeof userEvent.setup>, name: string, words = 'Date,Detail\n') =>
  user.upload(await screen.findByLabelText('Return file'), new File([words], name, { type: 'text/csv' }));
const lastInput = (bridge: FakeBridge, name: 'imports.preview' | 'imports.create') =>
  bridge.callsOf(name).at(-1);
const pick = async (user: ReturnType<typeof userEvent.setup>, control: RegExp, option: string) => {
  await user.click(screen.getByRole('button', { name: control }));
  await user.click(screen.getByRole('option', { name: option }));
};

const importChange = (action: Change['action']): Change => ({
  sequence: 7,
  at: '2026-11-03T10:41:00.000Z',
  operationId: 'import-1',
  operation: 'Bring in 2 entries',
  origin: action === 'create' ? 'import' : 'undo',
  recordType: 'import',
  recordId: receipt.importId,
  action,
  fields: [],
});

beforeEach(() => {
  dismissNotice();
  window.addEventListener('keydown', handleKey);
  return () => window.removeEventListener('keydown', handleKey);
});

describe('bringing a return in', () => {
  test('shows every row as it will be read, before anything enters the case', async () => {
    const { bridge, user } = open();
    await choose(user, 'Tarn Homes log.csv');
    const rows = within(await screen.findByRole('region', { name: 'Rows as they will be read' }));
    expect(rows.getByText('07/12/2020')).toBeTruthy();
    expect(rows.getByText('Mon 7 Dec 2020')).toBeTruthy();
    expect(rows.getByText('Cannot be read: will wait under Undated')).toBeTruthy();
    expect(rows.getByText('Above the headings: left out')).toBeTruthy();
    const counts = within(screen.getByRole('list', { name: 'Counts' })).getAllByRole('listitem');
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      '2 will be added',
      '3 left out',
      '1 date cannot be read',
    ]);
    expect(bridge.callsOf('imports.create')).toEqual([]);
  });

  test('reads the return again when a column is given another meaning, and stops the reading before it', async () => {
    const { bridge, user } = open();
    await choose(user, 'log.csv');
    await screen.findByRole('region', { name: 'Columns' });
    await pick(user, /Column C, Outcome/, 'What happened');
    await waitFor(() =>
      expect(lastInput(bridge, 'imports.preview')).toMatchObject({
        columns: { date: 0, whatHappened: [1, 2] },
        headingRecord: 2,
      }),
    );
    const first = Reflect.get(Object(bridge.callsOf('imports.preview')[0]), 'taskId');
    expect(bridge.callsOf('tasks.cancel')).toContainEqual({ taskId: first });
  });

  test('says beside the button why nothing can be brought in yet', async () => {
    const { user } = open();
    await choose(user, 'log.csv');
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Bring in 2 entries' });
    expect(button.disabled).toBe(true);
    expect(screen.getByText('Choose the agency that sent it.')).toBeTruthy();
    await pick(user, /Agency that sent it/, 'GP · Northgate Surgery');
    expect(button.disabled).toBe(false);
    await pick(user, /Column A, Date/, 'Not used');
    expect(await screen.findByText('Choose which column holds the date.')).toBeTruthy();
  });

  test('gives a receipt of every row, and one undo takes all of it back', async () => {
    const { bridge, user } = open();
    await choose(user, 'Tarn Homes log.csv');
    await user.click(await screen.findByRole('button', { name: 'Bring in 2 entries' }));
    expect(await screen.findByRole('heading', { name: '2 entries brought in' })).toBeTruthy();
    expect(lastInput(bridge, 'imports.create')).toMatchObject({
      agencyId: wexmoorHousing.id,
      columns: guessedColumns,
      headingRecord: 2,
    });
    const lines = within(screen.getByRole('list', { name: 'Receipt' })).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '2 added',
      '1 of them wait under Undated',
      '3 left out',
    ]);
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    await waitFor(() =>
      expect(bridge.callsOf('history.undo')).toEqual([{ caseId: rowan.id, operationId: 'import-1' }]),
    );
    await waitFor(() => expect(screen.queryByRole('heading', { name: '2 entries brought in' })).toBeNull());
  });

  test('an import taken back with Ctrl+Z leaves no receipt that says it is there; done again, it is', async () => {
    const { bridge, user } = open({ 'history.list': { changes: [importChange('create')], hasMore: false } });
    await choose(user, 'Tarn Homes log.csv');
    await user.click(await screen.findByRole('button', { name: 'Bring in 2 entries' }));
    await screen.findByRole('heading', { name: '2 entries brought in' });
    expect(bridge.callsOf('history.list')).toContainEqual({ recordId: receipt.importId, limit: 1 });

    bridge.answer({ 'history.list': { changes: [importChange('delete')], hasMore: true } });
    act(() => bridge.emit({ type: 'changed', capabilities: ['imports'], caseIds: [rowan.id] }));
    expect(await screen.findByRole('button', { name: 'Bring in 2 entries' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: '2 entries brought in' })).toBeNull();

    bridge.answer({ 'history.list': { changes: [importChange('create')], hasMore: true } });
    act(() => bridge.emit({ type: 'changed', capabilities: ['imports'], caseIds: [rowan.id] }));
    expect(await screen.findByRole('heading', { name: '2 entries brought in' })).toBeTruthy();
  });

  test('what was brought in is said even where the way back cannot be read', async () => {
    const { user } = open({ 'history.get': refuse('internal/unexpected') });
    await choose(user, 'Tarn Homes log.csv');
    await user.click(await screen.findByRole('button', { name: 'Bring in 2 entries' }));
    expect(await screen.findByText('2 entries brought in from Tarn Homes')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '2 entries brought in' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  });

  test('agencies that cannot be read never leave an empty page: one can try again, or go back by button or Esc', async () => {
    const { bridge, onClose, user } = open({ 'agencies.list': refuse('internal/unexpected') });
    expect(await screen.findByRole('heading', { name: 'The agencies cannot be read just now' })).toBeTruthy();
    expect(screen.getByText(/Something went wrong inside Candour/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the chronology' }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
    bridge.answer({ 'agencies.list': { agencies: [northgate] } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('Return file')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test('refuses another kind of file in plain words, and sends nothing', async () => {
    const { bridge, user } = open();
    await choose(user, 'Northgate.docx');
    expect(
      await screen.findByText(/Northgate.docx is a Word document. Candour brings in CSV files./),
    ).toBeTruthy();
    expect(bridge.callsOf('imports.preview')).toEqual([]);
  });

  test('passes on why the core refused a file', async () => {
    const reason = 'This is an Excel workbook, whatever its name says.';
    const { user } = open({
      'imports.preview': { outcome: 'refused', reason, entries: [], leftOut: [], warnings: [] },
    });
    await choose(user, 'log.csv');
    expect(await screen.findByText(reason)).toBeTruthy();
    expect(screen.getByText('This file cannot be brought in.')).toBeTruthy();
  });

  test('a failure leaves the choices as they were and says what is safe', async () => {
    const { user } = open({ 'imports.create': refuse('workspace/cannot-write') });
    await choose(user, 'Tarn Homes log.csv');
    await user.click(await screen.findByRole('button', { name: 'Bring in 2 entries' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Candour cannot write to the drive.');
    expect(screen.getByRole('region', { name: 'Rows as they will be read' })).toBeTruthy();
  });

  test('needs an agency in the case first', async () => {
    open({ 'agencies.list': { agencies: [] } });
    expect(await screen.findByRole('heading', { name: 'Add the agencies first' })).toBeTruthy();
  });
});
