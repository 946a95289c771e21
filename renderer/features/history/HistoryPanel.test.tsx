import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/contract/history.ts';
import { type Answers, createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { DataProvider } from '../../data/DataProvider.tsx';
import { formatWhen } from './describeChange.ts';
import { HistoryPanel } from './HistoryPanel.tsx';

const recordId = '01985b1e-0000-7000-8000-0000000000f1';

function change(sequence: number, given: Partial<Change>): Change {
  return {
    sequence,
    at: '2026-06-10T13:32:00.000Z',
    operationId: `operation ${sequence}`,
    operation: 'Change finding 2',
    origin: 'user',
    recordType: 'finding',
    recordId,
    action: 'update',
    fields: [],
    ...given,
  };
}

const field = (label: string, from: string | null, to: string | null) => ({
  name: label.toLowerCase().replaceAll(' ', '_'),
  label,
  from,
  to,
});

function open(answers: Answers) {
  const bridge = createFakeBridge(answers);
  render(
    <DataProvider bridge={bridge}>
      <HistoryPanel recordId={recordId} />
    </DataProvider>,
  );
  return bridge;
}

const items = async () => (await screen.findAllByRole('listitem')).map((item) => item.textContent);

describe('the history of a record', () => {
  test('says what was done and which words went and came, aloud as well as by marks', async () => {
    const from =
      'Two small bruises on the left cheek, said to be from a toy that had been dropped. No referral made.';
    open({
      'history.list': {
        changes: [
          change(2, {
            fields: [field('What we found', from, from.replace('No referral', 'A referral was'))],
          }),
        ],
        hasMore: false,
      },
    });
    const item = await screen.findByRole('listitem');
    expect(within(item).getByText('Changed')).toBeDefined();
    expect(item.querySelector('del')?.textContent).toBe('(removed: No ) ');
    expect(item.querySelector('ins')?.textContent).toBe('(added: A ) ');
  });

  test('an act that changed several records is one item, and undoing it another', async () => {
    open({
      'history.list': {
        changes: [
          change(4, { origin: 'undo', operation: 'Change finding 2', operationId: 'undo' }),
          change(3, {
            operationId: 'one',
            recordType: 'evidence',
            action: 'create',
            fields: [field('Entry cited', null, 'Entry 147')],
          }),
          change(2, { operationId: 'one', fields: [field('Label', '2', '2a')] }),
          change(1, { action: 'create', fields: [field('Title', null, 'A bruise')] }),
        ],
        hasMore: false,
      },
    });
    const [undone, changed, added] = await items();
    expect(undone).toContain('Undone: Change finding 2');
    expect(changed).toMatch(/^Changed · Entry cited/);
    expect(changed).toContain('Entry 147');
    expect(added).toMatch(/^Added.*A bruise/);
  });

  test('removing and putting back are said in words, without the moment that the database keeps', async () => {
    const removed = { name: 'removed_at', label: 'Removed', from: null, to: '2026-06-10T13:32:00.000Z' };
    open({
      'history.list': {
        changes: [
          change(2, { fields: [{ ...removed, from: removed.to, to: null }] }),
          change(1, { fields: [removed] }),
        ],
        hasMore: false,
      },
    });
    const [putBack, taken] = await items();
    expect(putBack).toMatch(/^Put back/);
    expect(taken).toMatch(/^Removed/);
    expect(taken).not.toContain('2026-06-10T');
  });

  test('a long change is cut until all of it is asked for', async () => {
    const from = 'word '.repeat(200);
    open({
      'history.list': {
        changes: [change(1, { fields: [field('Why it happened', from, `${from}and more`)] })],
        hasMore: false,
      },
    });
    const item = await screen.findByRole('listitem');
    expect(item.textContent?.length).toBeLessThan(200);
    await userEvent.click(within(item).getByRole('button', { name: 'Show all' }));
    expect(item.textContent).toContain(from);
  });

  test('earlier changes are read when asked for, from where the list ends', async () => {
    const bridge = open({
      'history.list': ({ before }) =>
        before === undefined
          ? { changes: [change(9, {})], hasMore: true }
          : { changes: [change(8, { action: 'create' })], hasMore: false },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Show earlier changes' }));
    expect((await screen.findAllByRole('listitem')).length).toBe(2);
    expect(bridge.callsOf('history.list')).toEqual([{ recordId }, { recordId, before: 9 }]);
    expect(screen.queryByRole('button', { name: 'Show earlier changes' })).toBeNull();
  });

  test('a change made meanwhile appears by itself', async () => {
    const bridge = open({ 'history.list': { changes: [], hasMore: false } });
    await screen.findByText(/Nothing has been changed yet/);
    bridge.answer({ 'history.list': { changes: [change(1, {})], hasMore: false } });
    bridge.emit({ type: 'changed', capabilities: ['findings'], caseIds: [] });
    expect(await screen.findByText('Changed')).toBeDefined();
  });

  test('a history that cannot be read says why', async () => {
    open({ 'history.list': refuse('internal/unexpected') });
    expect(await screen.findByText(/Your saved work is safe/)).toBeDefined();
  });

  test('days near by are named, others dated, with the time on the 24-hour clock', () => {
    const now = new Date(2026, 5, 10, 9, 0);
    expect(formatWhen(new Date(2026, 5, 10, 0, 5).toISOString(), now)).toBe('Today, 00:05');
    expect(formatWhen(new Date(2026, 5, 9, 23, 59).toISOString(), now)).toBe('Yesterday, 23:59');
    expect(formatWhen(new Date(2026, 5, 8, 14, 32).toISOString(), now)).toBe('Mon 8 June 2026, 14:32');
  });
});
