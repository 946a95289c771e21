import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Evidence, Finding } from '../../../shared/contract/findings.ts';
import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import { entryId, findingId, recommendationId, sameEventId } from '../../../shared/contract/values.ts';
import { emptyRichText, type RichText } from '../../../shared/domain/richText.ts';
import {
  type Answers,
  createFakeBridge,
  type FakeBridge,
  refuse,
} from '../../../tests/support/fakeBridge.ts';
import { makeEntry, northgate, rowan } from '../../../tests/support/fakeRecords.ts';
import { handleKey } from '../../app/commands.ts';
import { hasUnsaved, resetSaveStatus } from '../../data/autosave/saveStatus.ts';
import { DataProvider } from '../../data/DataProvider.tsx';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { useFindingsView } from './findingsView.ts';
import { FindingsScreen } from './index.ts';

const id = (tail: string) => `01985b1e-0000-7000-8000-0000000000${tail}`;

const bruise: Evidence = {
  entryId: entryId.parse(id('e1')),
  number: 147,
  agencyId: northgate.id,
  date: { text: '14/4/26', earliest: '2026-04-14', latest: '2026-04-14', precision: 'day', qualifier: 'on' },
  time: '',
  whatHappened: 'Two small bruises on left cheek.',
  source: 'GP record, p. 3',
  stance: 'supports',
  note: '',
  isChangedSince: false,
  isRemoved: false,
};

const said = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

function finding(tail: string, given: Partial<Finding>): Finding {
  return {
    id: findingId.parse(id(tail)),
    caseId: rowan.id,
    label: tail.slice(-1),
    title: `Title ${tail}`,
    kind: 'learning',
    body: emptyRichText,
    why: emptyRichText,
    position: 0,
    evidence: [bruise],
    recommendations: [{ id: recommendationId.parse(id('b1')), label: '2a', text: 'Bruising prompt' }],
    createdAt: '2026-06-01T08:00:00.000Z',
    updatedAt: '2026-06-01T08:00:00.000Z',
    removedAt: null,
    ...given,
  };
}

/** A core that keeps what it is told, as the real one does. */
function createCore(initial: readonly Finding[], answers: Answers = {}) {
  let findings = [...initial];
  const change = (target: string, given: (found: Finding) => Partial<Finding>): Finding => {
    findings = findings.map((found) => (found.id === target ? { ...found, ...given(found) } : found));
    const changed = findings.find((found) => found.id === target);
    if (!changed) throw new Error(`The test has no finding ${target}.`);
    return changed;
  };
  const bridge = createFakeBridge({
    'findings.list': ({ show }) => ({
      findings: findings.filter(({ removedAt }) => (removedAt !== null) === (show === 'removed')),
    }),
    'agencies.list': { agencies: [northgate] },
    'history.list': { changes: [], hasMore: false },
    'same-events.list': { sameEvents: [] },
    'chronology.list': { entries: [], total: 0, caseTotal: 0, undated: 0 },
    'findings.update': ({ findingId: target, changes }) =>
      change(target, () => JSON.parse(JSON.stringify(changes))),
    'findings.create': () => {
      const made = finding('f9', { title: '', evidence: [], recommendations: [] });
      findings = [...findings, made];
      return made;
    },
    'findings.remove': ({ findingId: target }) => {
      change(target, () => ({ removedAt: '2026-06-10T08:00:00.000Z' }));
      return {};
    },
    'findings.restore': ({ findingId: target }) => change(target, () => ({ removedAt: null })),
    'findings.reorder': ({ findingId: target, position }) => {
      const moved = change(target, () => ({}));
      const others = findings.filter((found) => found.id !== target);
      findings = [...others.slice(0, position), moved, ...others.slice(position)];
      return moved;
    },
    'findings.link': ({ findingId: target, entryId: cited, stance, note }) =>
      change(target, ({ evidence }) => {
        const others = evidence.filter((one) => one.entryId !== cited);
        return { evidence: [...others, { ...bruise, stance, note, isChangedSince: false }] };
      }),
    'findings.unlink': ({ findingId: target, entryId: cited }) =>
      change(target, ({ evidence }) => ({ evidence: evidence.filter((one) => one.entryId !== cited) })),
    ...answers,
  });
  return { bridge, change };
}

async function open(bridge: FakeBridge) {
  const location = memoryLocation({ path: '/', record: true });
  render(
    <DataProvider bridge={bridge}>
      <Router hook={location.hook}>
        <FindingsScreen caseId={rowan.id} />
        <NoticeBar />
      </Router>
    </DataProvider>,
  );
  await screen.findAllByRole('heading', { name: 'Findings' });
  return location;
}

const rows = async () =>
  (await screen.findAllByRole('listitem')).flatMap((item) => [
    ...item.querySelectorAll<HTMLElement>('[aria-current]'),
  ]);
const current = () => document.querySelector<HTMLElement>('[aria-current="true"]');
const title = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Title' });

beforeAll(() => {
  // jsdom has no layout, which the editor asks about.
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
  Object.assign(document, { elementFromPoint: () => null });
});
beforeEach(() => {
  resetSaveStatus();
  window.history.replaceState(null, '');
  useFindingsView.setState({ opened: {} });
  dismissNotice();
  window.addEventListener('keydown', handleKey);
  return () => window.removeEventListener('keydown', handleKey);
});

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

describe('evidence', () => {
  test('an event with several accounts is cited by its number, with its reading, its reason and its entries', async () => {
    const entries = [makeEntry(41), makeEntry(42)];
    const event: SameEvent = {
      id: sameEventId.parse(id('aa')),
      caseId: rowan.id,
      number: 3,
      reading: 'Hazel was not seen.',
      reason: 'The log is timed by machine.',
      entries,
      findings: [{ id: findingId.parse(id('f1')), label: '1', title: '', note: 'No record agrees' }],
      removedAt: null,
    };
    const other = { ...event, id: sameEventId.parse(id('ab')), number: 4, findings: [] };
    const { bridge } = createCore([finding('f1', { evidence: [] })], {
      'same-events.list': { sameEvents: [event, other] },
      'same-events.unlink': {},
      'same-events.link': {},
    });
    await open(bridge);
    const cited = within(await screen.findByRole('article', { name: 'Same event 3' }));
    cited.getByText('Hazel was not seen.');
    cited.getByText('The log is timed by machine.');
    cited.getByText('No record agrees');
    cited.getByRole('link', { name: 'entry 41' });
    cited.getByRole('link', { name: 'Side by side' });
    expect(screen.queryByRole('article', { name: 'Same event 4' })).toBeNull();
    expect(screen.queryByText(/Nothing is cited yet/)).toBeNull();
    await userEvent.click(cited.getByRole('button', { name: 'Stop citing same event 3' }));
    const input = { sameEventId: event.id, findingId: id('f1') };
    expect(bridge.callsOf('same-events.unlink')).toEqual([input]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(bridge.callsOf('same-events.link')).toEqual([{ ...input, note: 'No record agrees' }]);
  });

  const card = () => screen.findByRole('article', { name: 'Entry 147' });

  test('how an entry bears on the finding and what it shows are sent together', async () => {
    const { bridge } = createCore([finding('f1', {})]);
    await open(bridge);
    const note = within(await card()).getByRole('textbox', { name: 'What it shows' });
    await userEvent.type(note, 'Seen early');
    await userEvent.click(within(await card()).getByRole('radio', { name: 'Complicates' }));
    await waitFor(() =>
      expect(bridge.callsOf('findings.link').at(-1)).toEqual({
        findingId: id('f1'),
        entryId: bruise.entryId,
        stance: 'complicates',
        note: 'Seen early',
        onlyIfCited: true,
      }),
    );
  });

  test('an entry changed after it was cited says so until someone has looked again', async () => {
    const { bridge } = createCore([
      finding('f1', { evidence: [{ ...bruise, isChangedSince: true, note: 'Seen' }] }),
    ]);
    await open(bridge);
    const held = await card();
    expect(within(held).getByText(/changed after it was cited/)).toBeDefined();
    await userEvent.click(within(held).getByRole('button', { name: 'I have looked again' }));
    await waitFor(async () =>
      expect(within(await card()).queryByText(/changed after it was cited/)).toBeNull(),
    );
    expect(bridge.callsOf('findings.link')).toEqual([
      {
        findingId: id('f1'),
        entryId: bruise.entryId,
        stance: 'supports',
        note: 'Seen',
        hasLookedAgain: true,
      },
    ]);
  });

  test('to stop citing can be undone, with its note', async () => {
    const { bridge } = createCore([finding('f1', { evidence: [{ ...bruise, note: 'Seen' }] })]);
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Stop citing entry 147' }));
    expect(await screen.findByText(/Nothing is cited yet/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
    await card();
    expect(bridge.callsOf('findings.link')).toEqual([
      { findingId: id('f1'), entryId: bruise.entryId, stance: 'supports', note: 'Seen' },
    ]);
  });

  test('a note that could not be saved never cites again an entry that is cited no longer', async () => {
    const { bridge } = createCore([finding('f1', {})], {
      'findings.link': refuse('workspace/cannot-write'),
    });
    await open(bridge);
    await userEvent.type(within(await card()).getByRole('textbox', { name: 'What it shows' }), 'Seen early');
    await userEvent.tab();
    await waitFor(() => expect(bridge.callsOf('findings.link')).toHaveLength(1));
    expect(hasUnsaved()).toBe(true);

    bridge.answer({ 'findings.link': refuse('record/not-found') });
    await userEvent.click(within(await card()).getByRole('button', { name: 'Stop citing entry 147' }));
    expect(await screen.findByText(/Nothing is cited yet/)).toBeDefined();
    await waitFor(() => expect(hasUnsaved()).toBe(false));
    for (const call of bridge.callsOf('findings.link')) expect(call).toMatchObject({ onlyIfCited: true });
  });

  test('the focus does not fall off the page when an entry is cited no longer', async () => {
    await open(createCore([finding('f1', {})]).bridge);
    (await screen.findByRole('button', { name: 'Stop citing entry 147' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/Nothing is cited yet/)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Evidence', level: 2 }));
  });

  test('a refusal to stop citing is said on the card', async () => {
    const { bridge } = createCore([finding('f1', {})], {
      'findings.unlink': refuse('record/in-use', {
        message: 'The text of this finding still cites that entry.',
      }),
    });
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Stop citing entry 147' }));
    expect(
      await within(await card()).findByText('The text of this finding still cites that entry.'),
    ).toBeDefined();
  });
});
