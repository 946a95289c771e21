import { screen, within } from '@testing-library/react';
import { beforeEach } from 'vitest';
import type { Agency } from '../../shared/contract/agencies.ts';
import type { Finding } from '../../shared/contract/findings.ts';
import type { Recommendation } from '../../shared/contract/recommendations.ts';
import { findingId, recommendationId } from '../../shared/contract/values.ts';
import { emptyRichText } from '../../shared/domain/richText.ts';
import { createFakeBridge, type FakeBridge } from './fakeBridge.ts';
import { northgate, rowan, wexmoorHousing } from './fakeRecords.ts';
import { renderScreen } from './renderApp.tsx';
import { dismissNotice, NoticeBar } from '../../renderer/ui/index.ts';
import { RecommendationsScreen } from '../../renderer/features/recommendations/index.ts';
import { useRecommendationsView } from '../../renderer/features/recommendations/recommendationsView.ts';

const moment = '2026-11-03T10:41:00.000Z';

export const bruise: Finding = {
  id: findingId.parse('01985b1e-0000-7000-8000-0000000000f2'),
  caseId: rowan.id,
  label: '2',
  title: 'A bruise on a baby who could not yet move',
  kind: 'learning',
  body: emptyRichText,
  why: emptyRichText,
  position: 0,
  evidence: [],
  recommendations: [],
  createdAt: moment,
  updatedAt: moment,
  removedAt: null,
};
export const linked = ({ id, label, title }: Finding) => ({ id, label, title });

export const prompt: Recommendation = {
  id: recommendationId.parse('01985b1e-0000-7000-8000-0000000000c1'),
  caseId: rowan.id,
  label: '1a.',
  text: 'Prompt a same-day referral when bruising is recorded.',
  outcomeSought: '',
  due: 'by 31 March 2027',
  addresseeIds: [northgate.id],
  position: 0,
  findings: [linked(bruise)],
  createdAt: moment,
  updatedAt: moment,
  removedAt: null,
};
export const bare: Recommendation = {
  ...prompt,
  id: recommendationId.parse('01985b1e-0000-7000-8000-0000000000c2'),
  label: '2',
  text: 'Remind staff to keep good records.',
  due: '',
  addresseeIds: [],
  findings: [],
  position: 1,
};

/** A core that keeps what it is told, as the real one would. */
export function createCore(
  initial: readonly Recommendation[],
  {
    agencies = [northgate, wexmoorHousing],
    findings = [bruise],
  }: { agencies?: Agency[]; findings?: Finding[] } = {},
): FakeBridge {
  let all = [...initial];
  const change = (id: string, changes: Partial<Recommendation>): Recommendation => {
    all = all.map((candidate) => (candidate.id === id ? { ...candidate, ...changes } : candidate));
    return find(id);
  };
  const find = (id: string): Recommendation => {
    const found = all.find((candidate) => candidate.id === id);
    if (!found) throw new Error('no such recommendation');
    return found;
  };
  return createFakeBridge({
    'agencies.list': { agencies },
    'findings.list': { findings },
    'history.list': { changes: [], hasMore: false },
    'recommendations.list': ({ show }) => ({
      recommendations: all.filter(({ removedAt }) => (removedAt === null) === (show !== 'removed')),
    }),
    'recommendations.create': () => {
      const made = {
        ...bare,
        id: recommendationId.parse('01985b1e-0000-7000-8000-0000000000c9'),
        label: '3',
        text: '',
      };
      all = [...all, made];
      return made;
    },
    'recommendations.update': ({
      recommendationId: id,
      changes: { label, text, outcomeSought, due, addresseeIds },
    }) =>
      change(id, {
        ...(label === undefined ? {} : { label }),
        ...(text === undefined ? {} : { text }),
        ...(outcomeSought === undefined ? {} : { outcomeSought }),
        ...(due === undefined ? {} : { due }),
        ...(addresseeIds === undefined ? {} : { addresseeIds }),
      }),
    'recommendations.remove': ({ recommendationId: id }) => {
      change(id, { removedAt: moment });
      return {};
    },
    'recommendations.restore': ({ recommendationId: id }) => change(id, { removedAt: null }),
    'recommendations.reorder': ({ recommendationId: id, position }) => {
      const moved = find(id);
      all = all.filter((candidate) => candidate !== moved).toSpliced(position, 0, moved);
      return moved;
    },
    'recommendations.link': ({ recommendationId: id }) => change(id, { findings: [linked(bruise)] }),
    'recommendations.unlink': ({ recommendationId: id }) => change(id, { findings: [] }),
  });
}

export const open = (bridge: FakeBridge): ReturnType<typeof renderScreen> =>
  renderScreen(
    bridge,
    <>
      <RecommendationsScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
export const row = (name: RegExp) => screen.findByRole('row', { name });
export const inspector = (name: string) => within(screen.getByRole('region', { name }));
export const labels = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((each) => within(each).getByRole('button').textContent);

/** What each test of the screen begins with. */
export function beginRecommendations() {
  beforeEach(() => {
    useRecommendationsView.setState({ selected: {} });
    dismissNotice();
    window.history.replaceState(null, '');
  });
}
