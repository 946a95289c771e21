import { render, screen } from '@testing-library/react';
import { beforeAll, beforeEach } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Evidence, Finding } from '../../shared/contract/findings.ts';
import type { SameEvent } from '../../shared/contract/sameEvents.ts';
import { entryId, findingId, recommendationId, sameEventId } from '../../shared/contract/values.ts';
import { emptyRichText, type RichText } from '../../shared/domain/richText.ts';
import { type Answers, createFakeBridge, type FakeBridge } from './fakeBridge.ts';
import { makeEntry, northgate, rowan } from './fakeRecords.ts';
import { handleKey } from '../../renderer/app/commands.ts';
import { resetSaveStatus } from '../../renderer/data/autosave/saveStatus.ts';
import { DataProvider } from '../../renderer/data/DataProvider.tsx';
import { dismissNotice, NoticeBar } from '../../renderer/ui/index.ts';
import { useFindingsView } from '../../renderer/features/findings/findingsView.ts';
import { FindingsScreen } from '../../renderer/features/findings/index.ts';

export const id = (tail: string) => `01985b1e-0000-7000-8000-0000000000${tail}`;

export const bruise: Evidence = {
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

export const said = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

export function finding(tail: string, given: Partial<Finding>): Finding {
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

/** Cited by finding f1. */
export const citedEvent: SameEvent = {
  id: sameEventId.parse(id('aa')),
  caseId: rowan.id,
  number: 3,
  reading: 'Hazel was not seen.',
  reason: 'The log is timed by machine.',
  entries: [makeEntry(41), makeEntry(42)],
  findings: [{ id: findingId.parse(id('f1')), label: '1', title: '', note: 'No record agrees' }],
  removedAt: null,
};

/** A core that keeps what it is told, as the real one does. */
export function createCore(initial: readonly Finding[], answers: Answers = {}) {
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

export async function open(bridge: FakeBridge) {
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

export const rows = async () =>
  (await screen.findAllByRole('listitem')).flatMap((item) => [
    ...item.querySelectorAll<HTMLElement>('[aria-current]'),
  ]);
export const current = () => document.querySelector<HTMLElement>('[aria-current="true"]');
export const title = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Title' });

/** What each test of the screen begins with, and leaves as it was. */
export function beginFindings() {
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
}
