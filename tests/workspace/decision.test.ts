import { beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../shared/contract/decision.ts';
import type { CaseId, DecisionId, ExerciseId } from '../../shared/contract/values.ts';
import { criterionKeys, signingPartnerNames } from '../../shared/domain/decisionTerms.ts';
import type { RichText } from '../../shared/domain/richText.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let exerciseId: ExerciseId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId } = await aCase(started));
  const [first] = (await started.call('exercises.list', { caseId })).exercises;
  if (!first) throw new Error('the case has no exercise');
  exerciseId = first.id;
});

const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const list = async (): Promise<Decision[]> => (await started.call('decision.list', { exerciseId })).decisions;

async function the(number: number): Promise<Decision> {
  const found = (await list()).find((decision) => decision.number === number);
  if (!found) throw new Error(`there is no decision ${number}`);
  return found;
}

/** A draft that lacks nothing. */
async function completeDraft(): Promise<DecisionId> {
  const { id: decisionId } = await started.call('decision.create', {
    exerciseId,
    decidedOn: '2026-06-16',
    decidedBy: 'Learning from Cases Committee',
    outcome: 'local-review',
    rationale: words('Three services each held part of what was known.'),
    dissent: 'Police would have held an audit.',
  });
  await complete(decisionId);
  await started.call('decision.createOption', {
    decisionId,
    title: 'Learning review',
    for: 'Quicker',
    against: 'Not published',
  });
  return decisionId;
}

async function complete(decisionId: DecisionId): Promise<void> {
  for (const key of criterionKeys) {
    const answer = key === 'panel-view' ? 'unclear' : 'met';
    await started.call('decision.updateCriterion', {
      decisionId,
      key,
      changes: { answer, reason: 'As told.' },
    });
  }
  await signAll(decisionId);
}

async function signAll(decisionId: DecisionId): Promise<void> {
  for (const partner of signingPartnerNames.filter((name) => name !== 'education')) {
    const changes = { name: 'J. Amadi', askedOn: '2026-06-16', signedOn: '2026-06-17' };
    await started.call('decision.updateSignOff', { decisionId, partner, changes });
  }
}

describe('a decision', () => {
  test('begins as a draft with every criterion unanswered and three partners to sign', async () => {
    const decision = await started.call('decision.create', { exerciseId });
    expect(decision).toMatchObject({ number: 1, state: 'draft', outcome: null, supersedes: null });
    expect(decision.criteria.map(({ key, answer }) => [key, answer])).toEqual(
      criterionKeys.map((key) => [key, null]),
    );
    expect(decision.signOffs.map(({ partner }) => partner)).toEqual(['local-authority', 'icb', 'police']);
  });

  test('is one at a time: a second draft is refused in words', async () => {
    await started.call('decision.create', { exerciseId });
    const { code, message } = await started.refusal('decision.create', { exerciseId });
    expect(code).toBe('record/duplicate');
    expect(message).toContain('Go on with that one');
  });

  test('says all that it lacks, and is not signed', async () => {
    const { id: decisionId } = await started.call('decision.create', { exerciseId, outcome: 'audit' });
    const { code, message } = await started.refusal('decision.sign', { decisionId });
    expect(code).toBe('decision/incomplete');
    for (const lack of [
      'Died or seriously harmed',
      'The day it was decided',
      'The reasons',
      'Sign-off: Police',
    ])
      expect(message).toContain(lack);
    expect(message).not.toContain('; The decision;');
    expect((await the(1)).state).toBe('draft');
  });

  test('of a case that is no serious child safeguarding case needs no further criterion', async () => {
    const { id: decisionId } = await started.call('decision.create', {
      exerciseId,
      outcome: 'no-further-review',
      decidedOn: '2026-06-16',
      decidedBy: 'Committee',
      rationale: words('The harm was not serious.'),
    });
    await signAll(decisionId);
    for (const [key, answer] of [
      ['abuse-or-neglect', 'met'],
      ['died-or-seriously-harmed', 'not-met'],
    ] as const)
      await started.call('decision.updateCriterion', { decisionId, key, changes: { answer } });
    expect((await started.call('decision.sign', { decisionId })).state).toBe('signed');
  });

  test('that is unsigned can be removed and put back, with all of it', async () => {
    const decisionId = await completeDraft();
    const before = await the(1);
    await started.call('decision.remove', { decisionId });
    expect(await list()).toEqual([]);
    await started.call('decision.restore', { decisionId });
    expect({ ...(await the(1)), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
  });

  test('is not put back beside another that was begun meanwhile', async () => {
    const { id: decisionId } = await started.call('decision.create', { exerciseId });
    await started.call('decision.remove', { decisionId });
    await started.call('decision.create', { exerciseId });
    expect((await started.refusal('decision.restore', { decisionId })).code).toBe('record/duplicate');
  });

  test('shows in its history, in words, who was asked and how a criterion was answered', async () => {
    const decisionId = await completeDraft();
    const { changes } = await started.call('history.list', { recordId: decisionId, limit: 200 });
    const shown = changes.flatMap(({ fields }) => fields.map(({ label, to }) => `${label}: ${to}`));
    expect(shown).toEqual(
      expect.arrayContaining([
        'Decision: Local child safeguarding practice review',
        'Reasons: Three services each held part of what was known.',
        'Criterion: The Panel’s view',
        'Answer: Unclear',
        'Partner: Integrated care board',
        'Signed on: 17 June 2026',
        'Chosen: No',
      ]),
    );
  });
});

describe('a signed decision', () => {
  let decisionId: DecisionId;
  let signed: Decision;

  beforeEach(async () => {
    decisionId = await completeDraft();
    signed = await started.call('decision.sign', { decisionId });
  });

  test('is locked: nothing of it can be changed, added or taken off by any method', async () => {
    expect(signed.state).toBe('signed');
    const optionId = signed.options[0]?.id;
    const attempts = [
      ['decision.update', { decisionId, changes: { outcome: 'audit' } }],
      ['decision.remove', { decisionId }],
      ['decision.restore', { decisionId }],
      ['decision.sign', { decisionId }],
      ['decision.updateCriterion', { decisionId, key: 'improvements', changes: { answer: 'not-met' } }],
      ['decision.updateSignOff', { decisionId, partner: 'police', changes: { signedOn: null } }],
      ['decision.updateSignOff', { decisionId, partner: 'education', changes: { name: 'Head' } }],
      ['decision.createOption', { decisionId, title: 'Afterthought' }],
      ['decision.updateOption', { optionId, changes: { isChosen: true } }],
      ['decision.removeOption', { optionId }],
    ] as const;
    for (const [name, input] of attempts)
      expect([name, (await started.refusal(name, input)).code]).toEqual([name, 'decision/locked']);
    expect(await the(1)).toEqual(signed);
  });

  test('is not unlocked by undo, which says why, nor is what it rests on taken back through it', async () => {
    for (let times = 0; times < 3; times += 1) {
      const { code, message } = await started.refusal('history.undo', { caseId });
      expect(code).toBe('decision/locked');
      expect(message).toContain('its signing cannot be taken back');
      expect(message).toContain('supersedes');
    }
    expect(await the(1)).toEqual(signed);
  });

  test('leaves what is done afterwards free to be taken back', async () => {
    await started.call('panel.create', { exerciseId, direction: 'sent', what: 'Rapid review report' });
    await started.call('history.undo', { caseId });
    expect((await started.call('panel.list', { exerciseId })).exchanges).toEqual([]);
    expect((await started.refusal('history.undo', { caseId })).code).toBe('decision/locked');
  });

  test('keeps those who signed it when education becomes a partner afterwards', async () => {
    await started.call('decision.updateSetting', { partnership: '', hasEducation: true });
    expect((await the(1)).signOffs).toEqual(signed.signOffs);
  });

  test('gives way only to a new one, which copies it without its day and signatures and says why', async () => {
    expect((await started.refusal('decision.create', { exerciseId })).message).toContain(
      'is signed and stands',
    );
    expect((await started.refusal('decision.supersede', { decisionId, because: ' ' })).code).toBe(
      'request/invalid-input',
    );
    const next = await started.call('decision.supersede', {
      decisionId,
      because: 'The inquest found otherwise.',
    });
    expect(next).toMatchObject({
      number: 2,
      state: 'draft',
      supersedes: decisionId,
      supersedesBecause: 'The inquest found otherwise.',
      decidedOn: null,
      outcome: 'local-review',
      rationale: signed.rationale,
      criteria: signed.criteria,
    });
    expect(next.signOffs.map(({ name, askedOn, signedOn }) => [name, askedOn, signedOn])).toEqual(
      Array.from({ length: 3 }, () => ['J. Amadi', null, null]),
    );
    expect(next.options.map(({ title }) => title)).toEqual(['Learning review']);
    expect((await the(1)).state).toBe('signed');

    await started.call('decision.update', {
      decisionId: next.id,
      changes: { outcome: 'audit', decidedOn: '2026-07-01' },
    });
    await signAll(next.id);
    await started.call('decision.sign', { decisionId: next.id });
    expect(await the(1)).toMatchObject({ ...signed, state: 'superseded', updatedAt: expect.any(String) });
    expect(await the(2)).toMatchObject({ state: 'signed', outcome: 'audit' });
    expect((await started.refusal('decision.supersede', { decisionId, because: 'Again' })).code).toBe(
      'record/in-use',
    );
    expect((await started.refusal('decision.update', { decisionId, changes: {} })).code).toBe(
      'decision/locked',
    );
    expect((await started.refusal('history.undo', { caseId })).code).toBe('decision/locked');
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  test('stands again alone when the draft that was to supersede it is taken back by undo', async () => {
    await started.call('decision.supersede', { decisionId, because: 'A slip' });
    await started.call('history.undo', { caseId });
    expect(await list()).toEqual([signed]);
  });
});

describe('who signs', () => {
  test('education does where its partnership has it as a partner, in any case of that name', async () => {
    await started.call('cases.update', { caseId, changes: { partnership: 'Wexmoor SCP' } });
    await started.call('decision.updateSetting', { partnership: 'wexmoor scp', hasEducation: true });
    await started.call('decision.create', { exerciseId });
    const partners = async () => (await the(1)).signOffs.map(({ partner }) => partner);
    expect(await partners()).toEqual(['local-authority', 'icb', 'police', 'education']);
    await started.call('decision.updateSetting', { partnership: 'Wexmoor SCP', hasEducation: false });
    expect(await partners()).toEqual(['local-authority', 'icb', 'police']);
    expect(await started.call('decision.listSettings', {})).toEqual({ partnershipsWithEducation: [] });
  });

  test('what education signed already stays on show when the setting is taken back', async () => {
    await started.call('decision.updateSetting', { partnership: '', hasEducation: true });
    const { id: decisionId } = await started.call('decision.create', { exerciseId });
    await started.call('decision.updateSignOff', {
      decisionId,
      partner: 'education',
      changes: { name: 'The head of Larch School' },
    });
    await started.call('decision.updateSetting', { partnership: '', hasEducation: false });
    expect((await the(1)).signOffs.at(-1)).toMatchObject({ partner: 'education' });
  });
});

describe('what goes to and from the Panel', () => {
  test('a reply waits until it is answered, and again when its answer is taken off', async () => {
    await started.call('panel.create', {
      exerciseId,
      direction: 'sent',
      what: 'Report',
      onDay: '2026-06-18',
    });
    const reply = await started.call('panel.create', {
      exerciseId,
      direction: 'received',
      what: 'Letter of the Panel',
      onDay: '2026-07-02',
      answerDueOn: '2026-07-16',
    });
    const answer = await started.call('panel.create', {
      exerciseId,
      direction: 'sent',
      what: 'Our answer',
      onDay: '2026-07-10',
      answers: reply.id,
    });
    const answeredBy = async () =>
      (await started.call('panel.list', { exerciseId })).exchanges.map((exchange) => [
        exchange.what,
        exchange.answeredBy,
      ]);
    expect(await answeredBy()).toEqual([
      ['Report', null],
      ['Letter of the Panel', answer.id],
      ['Our answer', null],
    ]);
    await started.call('panel.remove', { exchangeId: answer.id });
    expect(await answeredBy()).toEqual([
      ['Report', null],
      ['Letter of the Panel', null],
    ]);
    await started.call('history.undo', { caseId });
    expect((await answeredBy())[1]).toEqual(['Letter of the Panel', answer.id]);
  });

  test('nothing answers itself or what went to the Panel about another exercise', async () => {
    const own = await started.call('panel.create', { exerciseId, direction: 'received', what: 'Letter' });
    const other = await started.call('exercises.create', { caseId, kind: 'audit' });
    const foreign = await started.call('panel.create', {
      exerciseId: other.id,
      direction: 'sent',
      what: 'Answer',
    });
    const answering = (answeredBy: string) =>
      started.refusal('panel.update', { exchangeId: own.id, changes: { answeredBy } });
    expect((await answering(own.id)).code).toBe('request/invalid-input');
    expect((await answering(foreign.id)).code).toBe('record/not-found');
  });
});
