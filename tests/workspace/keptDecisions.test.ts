import { beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../shared/contract/decision.ts';
import type { CaseId, DecisionId, EntryId, ExerciseId } from '../../shared/contract/values.ts';
import { criterionKeys, signingPartnerNames } from '../../shared/domain/decisionTerms.ts';
import type { RichText } from '../../shared/domain/richText.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let exerciseId: ExerciseId;
let entryId: EntryId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId } = await aCase(started));
  const [first] = (await started.call('exercises.list', { caseId })).exercises;
  exerciseId = first?.id ?? expect.unreachable();
  const agency = await started.call('agencies.create', {
    caseId,
    name: 'Northfield Hospital',
    kind: 'hospital',
  });
  const entry = await started.call('chronology.create', {
    caseId,
    agencyId: agency.id,
    date: '6 May 2026',
    whatHappened: 'Two bruises seen.',
  });
  entryId = entry.id;
});

const citing = (...entryIds: readonly EntryId[]): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It rests on' },
        ...entryIds.map((id) => ({ type: 'citation' as const, attrs: { entryId: id } })),
      ],
    },
  ],
});

/** A draft that lacks nothing and cites the entry. */
async function completeDraft(of = exerciseId): Promise<DecisionId> {
  const { id: decisionId } = await started.call('decision.create', {
    exerciseId: of,
    decidedOn: '2026-06-16',
    decidedBy: 'Learning from Cases Committee',
    outcome: 'local-review',
    rationale: citing(entryId),
  });
  for (const key of criterionKeys)
    await started.call('decision.updateCriterion', { decisionId, key, changes: { answer: 'met' } });
  for (const partner of signingPartnerNames.filter((name) => name !== 'education')) {
    const changes = { name: 'J. Amadi', signedOn: '2026-06-17' };
    await started.call('decision.updateSignOff', { decisionId, partner, changes });
  }
  return decisionId;
}

async function signed(of = exerciseId): Promise<Decision> {
  return started.call('decision.sign', { decisionId: await completeDraft(of) });
}

const sound = async () => expect((await started.call('workspace.check', {})).problems).toEqual([]);
const secondReview = () => started.call('exercises.create', { caseId, kind: 'rapid-review' });
const decisionsOf = async (of: ExerciseId) =>
  (await started.call('decision.list', { exerciseId: of })).decisions;

describe('a signed decision and what was written do not vanish', () => {
  test('when its exercise would be removed: that is refused, and what it holds is named', async () => {
    await signed();
    await started.call('rapid-review.createSection', {
      exerciseId,
      title: 'Findings',
      guidance: '',
      isRequired: false,
      body: citing(entryId),
    });
    await started.call('safeguarding-actions.create', { exerciseId, what: 'Seen at home' });
    await started.call('meetings.create', { exerciseId, title: 'Rapid review meeting' });
    await started.call('milestones.create', { exerciseId, dayNumber: 10, what: 'Summaries are in' });
    await secondReview();
    const { code, message } = await started.refusal('exercises.remove', { exerciseId });
    expect(code).toBe('record/in-use');
    for (const held of [
      'decision 1, signed',
      '1 section written',
      '1 safeguarding action',
      '1 meeting',
      '1 milestone',
      'Nothing was changed',
      'A signed decision is kept',
    ])
      expect(message).toContain(held);
    expect((await decisionsOf(exerciseId)).map(({ state }) => state)).toEqual(['signed']);
  });

  test('when its exercise would be given another kind: that is refused beside the field, and milestones alone do not stand in the way', async () => {
    await started.call('milestones.create', { exerciseId, dayNumber: 10, what: 'Summaries are in' });
    const toKind = (kind: 'learning-review' | 'rapid-review') => ({ exerciseId, changes: { kind } });
    await started.call('exercises.update', toKind('learning-review'));
    await started.call('exercises.update', toKind('rapid-review'));
    await signed();
    const { code, message, fields } = await started.refusal('exercises.update', toKind('learning-review'));
    expect(code).toBe('record/in-use');
    expect(message).toContain('turn it instead');
    expect(fields.map(({ path }) => path)).toEqual(['changes.kind']);
    const [first] = (await started.call('exercises.list', { caseId })).exercises;
    expect(first?.kind).toBe('rapid-review');
    await started.call('exercises.update', { exerciseId, changes: { kind: 'rapid-review', title: 'First' } });
  });

  test('an exercise in which nothing stands any more is removed and put back as before', async () => {
    const second = await secondReview();
    await started.call('rapid-review.create', { exerciseId: second.id });
    const { id: decisionId } = await started.call('decision.create', { exerciseId: second.id });
    expect((await started.refusal('exercises.remove', { exerciseId: second.id })).message).toContain(
      'It holds decision 1. Nothing was changed. Remove those first',
    );
    await started.call('decision.remove', { decisionId });
    await started.call('exercises.remove', { exerciseId: second.id });
    await started.call('exercises.restore', { exerciseId: second.id });
    expect((await started.call('exercises.list', { caseId })).exercises).toHaveLength(2);
    await sound();
  });

  test('in an exercise off the list nothing is written, decided or signed', async () => {
    const { id: second } = await secondReview();
    const decisionId = await completeDraft(second);
    await started.call('decision.remove', { decisionId });
    await started.call('exercises.remove', { exerciseId: second });
    const attempts = [
      ['decision.restore', { decisionId }],
      ['decision.sign', { decisionId }],
      ['decision.update', { decisionId, changes: { dissent: 'None' } }],
      ['decision.create', { exerciseId: second }],
      ['panel.create', { exerciseId: second, direction: 'sent', what: 'Report' }],
      ['rapid-review.create', { exerciseId: second }],
      ['meetings.create', { exerciseId: second }],
      ['safeguarding-actions.create', { exerciseId: second, what: 'Seen' }],
      ['earlier-reviews.create', { exerciseId: second, title: 'Willow' }],
      ['brief-chronology.link', { exerciseId: second, entryIds: [entryId] }],
      ['milestones.create', { exerciseId: second, dayNumber: 1, what: 'Met' }],
    ] as const;
    for (const [name, input] of attempts) {
      const { message } = await started.refusal(name, input);
      expect(message, name).toContain('Put the exercise back first');
    }
  });

  test('beside a second rapid review its documents are made of the one that is named', async () => {
    await signed();
    await started.call('rapid-review.createSection', {
      exerciseId,
      title: 'What the first review found',
      guidance: '',
      isRequired: false,
      body: citing(entryId),
    });
    const { id: second } = await secondReview();
    const read = async (document: 'rapid-review' | 'decision', of?: ExerciseId) =>
      started.call('reports.get', { caseId, document, ...(of ? { exerciseId: of } : {}) });
    const noDecision = 'No decision has been written down yet.';
    expect((await read('decision')).notes).toContain(noDecision);
    expect((await read('decision', second)).notes).toContain(noDecision);
    expect((await read('decision', exerciseId)).notes).not.toContain(noDecision);
    const titles = async (of: ExerciseId) =>
      (await read('rapid-review', of)).outline.map(({ title }) => title);
    expect(await titles(exerciseId)).toContain('What the first review found');
    expect(await titles(second)).not.toContain('What the first review found');
    const other = await aCase(started, 'WSCP 2026-05');
    const foreign = { caseId: other.caseId, document: 'decision', exerciseId } as const;
    expect((await started.refusal('reports.get', foreign)).code).toBe('record/not-found');
    const file = await started.call('reports.export', {
      caseId,
      document: 'decision',
      exerciseId,
      format: 'docx',
    });
    expect(file.sizeBytes).toBeGreaterThan(1_000);
  });
});

describe('what the partners signed does not change beneath their signatures', () => {
  test('an entry that a decision cites is not removed: of a draft the citation may be taken out first', async () => {
    const decisionId = await completeDraft();
    const draft = await started.refusal('chronology.remove', { entryId });
    expect([draft.code, draft.message]).toEqual([
      'record/in-use',
      expect.stringContaining('cited in the reasons of decision 1. Nothing was changed. Take the citation'),
    ]);
    await started.call('decision.sign', { decisionId });
    const locked = await started.refusal('chronology.remove', { entryId });
    expect(locked.message).toContain('what it cites stays in the chronology');
    expect((await started.call('chronology.get', { entryId })).removedAt).toBeNull();
  });

  test('a removed draft no longer keeps its entry', async () => {
    const decisionId = await completeDraft();
    await started.call('decision.remove', { decisionId });
    await started.call('chronology.remove', { entryId });
    expect((await started.call('chronology.get', { entryId })).removedAt).not.toBeNull();
  });

  test('what a cited entry said at the signing is kept, a later change of it shows, and the documents say so', async () => {
    const decisionId = await completeDraft();
    expect((await decisionsOf(exerciseId))[0]?.citations).toEqual([]);
    const { citations } = await started.call('decision.sign', { decisionId });
    expect(citations).toMatchObject([
      {
        entryId,
        isChangedSince: false,
        said: { date: '6 May 2026', whatHappened: 'Two bruises seen.' },
      },
    ]);
    const changedNote = 'One entry that the signed decision cites was changed since it was signed.';
    const notes = async () => (await started.call('reports.get', { caseId, document: 'decision' })).notes;
    expect(await notes()).not.toContain(changedNote);
    await started.call('chronology.update', { entryId, changes: { whatHappened: 'No bruises.' } });
    expect((await decisionsOf(exerciseId))[0]?.citations).toMatchObject([
      { isChangedSince: true, said: { whatHappened: 'Two bruises seen.' } },
    ]);
    expect(await notes()).toContain(changedNote);
    await sound();
  });

  test('a decision that supersedes another cites what the entry says when it is signed itself', async () => {
    const first = await signed();
    await started.call('chronology.update', { entryId, changes: { whatHappened: 'One bruise.' } });
    const next = await started.call('decision.supersede', { decisionId: first.id, because: 'A new report.' });
    expect(next.citations).toEqual([]);
    await started.call('decision.update', { decisionId: next.id, changes: { decidedOn: '2026-07-01' } });
    for (const partner of signingPartnerNames.filter((name) => name !== 'education'))
      await started.call('decision.updateSignOff', {
        decisionId: next.id,
        partner,
        changes: { signedOn: '2026-07-02' },
      });
    await started.call('decision.sign', { decisionId: next.id });
    const said = (await decisionsOf(exerciseId)).map(({ citations }) => citations[0]?.said.whatHappened);
    expect(said).toEqual(['One bruise.', 'Two bruises seen.']);
    await sound();
  });
});

test('a second answer to a letter of the Panel does not take the place of the first unseen', async () => {
  const letter = await started.call('panel.create', { exerciseId, direction: 'received', what: 'Letter' });
  const answer = { exerciseId, direction: 'sent', what: 'Our answer', answers: letter.id } as const;
  const first = await started.call('panel.create', answer);
  const { code, message } = await started.refusal('panel.create', { ...answer, what: 'Another answer' });
  expect(code).toBe('record/duplicate');
  expect(message).toContain('It has an answer already');
  const { exchanges } = await started.call('panel.list', { exerciseId });
  expect(exchanges).toHaveLength(2);
  expect(exchanges.find(({ id }) => id === letter.id)?.answeredBy).toBe(first.id);
});
