import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { recommendationId } from '../../../shared/contract/values.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import {
  beginFindings,
  bruise,
  createCore,
  current,
  finding,
  id,
  open,
  rows,
  said,
  title,
} from '../../../tests/support/fakeFindings.tsx';

beginFindings();

describe('the list of findings', () => {
  test('says in words where each thread holds or breaks', async () => {
    await open(
      createCore([
        finding('f1', {}),
        finding('f2', { evidence: [], recommendations: [] }),
        finding('f3', { recommendations: [] }),
        finding('f4', { kind: 'good-practice', recommendations: [] }),
        finding('f5', { evidence: [{ ...bruise, isRemoved: true }] }),
      ]).bridge,
    );
    // Only once it is known which events are cited is it said that there is no evidence.
    await screen.findByText('No evidence yet');
    const words = (await rows()).map((row) => row.textContent);
    expect(words).toEqual([
      '1Title f11 entry · 1 agencyThread whole',
      '2Title f2No entriesNo evidence yet',
      '3Title f31 entry · 1 agencyNo recommendation',
      '4Title f41 entry · 1 agencyGood practice',
      '5Title f51 entry · 1 agencyEntry 147 was removed',
    ]);
  });

  test('J and K and arrows open the next finding; with Alt the finding itself moves, and keeps the focus', async () => {
    const { bridge } = createCore([finding('f1', {}), finding('f2', {}), finding('f3', {})]);
    await open(bridge);
    (await rows())[0]?.focus();
    await userEvent.keyboard('j');
    expect(current()?.textContent).toContain('Title f2');
    expect(document.activeElement).toBe(current());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}k');
    expect(current()?.textContent).toContain('Title f2');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () =>
      expect((await rows()).map((row) => row.textContent?.slice(0, 9))).toEqual([
        '2Title f2',
        '1Title f1',
        '3Title f3',
      ]),
    );
    expect(bridge.callsOf('findings.reorder')).toEqual([{ findingId: id('f2'), position: 0 }]);
    expect(document.activeElement).toBe(current());
  });

  test('the first finding stays open when it is moved, though nobody had chosen it', async () => {
    await open(createCore([finding('f1', {}), finding('f2', {})]).bridge);
    (await rows())[0]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect((await rows())[0]?.textContent).toContain('Title f2'));
    expect(current()?.textContent).toContain('Title f1');
  });

  test('N adds a finding and begins with its title', async () => {
    await open(createCore([finding('f1', {})]).bridge);
    (await rows())[0]?.focus();
    await userEvent.keyboard('n');
    await waitFor(() => expect(document.activeElement?.closest('[data-finding-title]')).not.toBeNull());
    expect((await title()).value).toBe('');
  });

  test('a case without findings says what will stand here and offers the one act', async () => {
    await open(createCore([]).bridge);
    expect(await screen.findByRole('heading', { name: 'No findings yet' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'New finding' }));
    await waitFor(() => expect(document.activeElement?.closest('[data-finding-title]')).not.toBeNull());
  });

  test('a removed finding can be put back, from the notice and later from the removed ones', async () => {
    const { bridge } = createCore([finding('f1', {}), finding('f2', {})]);
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'More for Finding 1' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove the finding' }));
    expect(await screen.findByText('Finding 1 removed')).toBeDefined();
    expect((await rows()).length).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Show removed findings (1)' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Put back Finding 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the findings' }));
    await waitFor(async () => expect((await rows()).length).toBe(2));
  });
});

describe('writing a finding', () => {
  test('saves by itself what is typed, and shows what an undo brings back', async () => {
    const { bridge, change } = createCore([finding('f1', { body: said('No referral was made.') })]);
    await open(bridge);
    const field = await screen.findByRole('textbox', { name: 'What we found' });
    await waitFor(() => expect(field.textContent).toBe('No referral was made.'));
    act(() => field.focus());
    fireEvent.keyDown(field, { key: 'a', ctrlKey: true });
    fireEvent.paste(field, {
      clipboardData: {
        types: ['text/plain'],
        files: [],
        items: [],
        getData: (type: string) => (type === 'text/plain' ? 'A referral was made.' : ''),
      },
    });
    act(() => field.blur());
    await waitFor(() =>
      expect(bridge.callsOf('findings.update')).toEqual([
        { findingId: id('f1'), changes: { body: said('A referral was made.') } },
      ]),
    );

    change(id('f1'), () => ({ body: said('No referral was made.') }));
    act(() => bridge.emit({ type: 'changed', capabilities: ['findings'], caseIds: [rowan.id] }));
    await waitFor(() => expect(field.textContent).toBe('No referral was made.'));
    expect(bridge.callsOf('findings.update').length).toBe(1);
  });

  test('Enter in the title makes no second line', async () => {
    await open(createCore([finding('f1', {})]).bridge);
    await userEvent.type(await title(), ' and{Enter} more');
    expect((await title()).value).toBe('Title f1 and more');
  });

  test('a new recommendation answers the finding, and is gone to', async () => {
    const made = {
      id: recommendationId.parse(id('b9')),
      caseId: rowan.id,
      label: '9',
      text: '',
      outcomeSought: '',
      due: '',
      addresseeIds: [],
      position: 0,
      findings: [],
      createdAt: '2026-06-01T08:00:00.000Z',
      updatedAt: '2026-06-01T08:00:00.000Z',
      removedAt: null,
    };
    const { bridge } = createCore([finding('f1', { recommendations: [] })], {
      'recommendations.create': made,
    });
    const location = await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Write one' }));
    await waitFor(() => expect(location.history.at(-1)).toBe(`/cases/${rowan.id}/recommendations`));
    expect(bridge.callsOf('recommendations.create')).toEqual([{ caseId: rowan.id, findingIds: [id('f1')] }]);
  });
});

test('whoever has moved on from a linked finding is not brought back when the screen appears again', async () => {
  window.history.replaceState({ findingId: id('f2') }, '');
  const { bridge } = createCore([finding('f1', {}), finding('f2', {})]);
  await open(bridge);
  await waitFor(() => expect(current()?.textContent).toContain('Title f2'));
  await userEvent.click((await rows())[0] ?? document.body);
  expect(current()?.textContent).toContain('Title f1');
  cleanup();
  await open(bridge);
  await rows();
  expect(current()?.textContent).toContain('Title f1');
});
