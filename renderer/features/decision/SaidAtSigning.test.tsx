import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Decision } from '../../../shared/contract/decision.ts';
import { decisionId } from '../../../shared/contract/values.ts';
import type { RichText } from '../../../shared/domain/richText.ts';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { makeEntry, northgate, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { DecisionScreen } from './DecisionScreen.tsx';

const entry = makeEntry(7, { whatHappened: 'No bruises.' });
const rationale: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It rests on' },
        { type: 'citation', attrs: { entryId: entry.id } },
      ],
    },
  ],
};
const signed: Decision = {
  id: decisionId.parse('01985b1e-0000-7000-8000-0000000009d1'),
  caseId: rowan.id,
  exerciseId: rapidReview.id,
  number: 1,
  state: 'signed',
  supersedes: null,
  supersedesBecause: '',
  decidedOn: '2026-06-16',
  decidedBy: 'Learning from Cases Committee',
  outcome: 'local-review',
  outcomeOther: '',
  rationale,
  dissent: '',
  citations: [],
  criteria: [],
  options: [],
  signOffs: [],
  signedAt: '2026-06-17T15:00:00.000Z',
  updatedAt: '2026-06-17T15:00:00.000Z',
  removedAt: null,
};
const said = {
  agencyId: northgate.id,
  date: '6 May 2026',
  time: '09:45',
  whatHappened: 'Two bruises seen.',
};

function show(isChangedSince: boolean) {
  const citations = [{ entryId: entry.id, number: 7, isChangedSince, said }];
  const bridge = createFakeBridge({
    'exercises.list': { exercises: [rapidReview] },
    'agencies.list': { agencies: [northgate] },
    'decision.list': ({ show: which }) => ({
      decisions: which === 'removed' ? [] : [{ ...signed, citations }],
    }),
    'chronology.get': entry,
    'panel.list': { exchanges: [] },
  });
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
}

test('a cited entry that was changed since the signing says so beside its citation, with what it said then', async () => {
  show(true);
  expect(await screen.findByText('Two bruises seen.')).toBeTruthy();
  await screen.findByRole('link', { name: 'entry 7' });
  expect(screen.getByText(/It rests on/).textContent).toBe('It rests on entry 7 (changed since signing)');
  expect(screen.getByText(/was changed since the decision was signed/)).toBeTruthy();
  expect(screen.getByText(/6 May 2026/).textContent).toBe(`${northgate.name} · 6 May 2026 · 09:45`);
});

test('of entries that say what they said nothing is pointed out', async () => {
  show(false);
  await screen.findByRole('link', { name: 'entry 7' });
  expect(screen.getByText(/It rests on/).textContent).toBe('It rests on entry 7');
  expect(screen.queryByText('Two bruises seen.')).toBeNull();
});
