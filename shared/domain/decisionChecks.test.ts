import { expect, test } from 'vitest';
import { answerState, checkDecision, decisionsInUse, definitionInWords, lacksOf } from './decisionChecks.ts';
import { type CriterionAnswer, type CriterionKey, criterionKeys } from './decisionTerms.ts';
import { emptyRichText } from './richText.ts';

const answered = (answers: Partial<Record<CriterionKey, CriterionAnswer | null>>) =>
  criterionKeys.map((key) => ({ key, answer: answers[key] ?? null }));

const draft = {
  decidedOn: null,
  decidedBy: '',
  outcome: null,
  outcomeOther: '',
  rationale: emptyRichText,
  criteria: answered({}),
  signOffs: [{ partner: 'icb' as const, askedOn: null, signedOn: null }],
};

test('a draft lacks every answer, the decision and its signatures, in the order of the page', () => {
  expect(lacksOf(draft).map(({ field }) => field)).toEqual([
    ...criterionKeys.map(() => 'criteria'),
    'outcome',
    'decidedOn',
    'decidedBy',
    'rationale',
    'signOffs',
  ]);
});

test('another outcome lacks its words; white space is no reason', () => {
  const space = { type: 'text' as const, text: '  ' };
  const lacks = lacksOf({
    ...draft,
    outcome: 'other',
    rationale: { type: 'doc', content: [{ type: 'paragraph', content: [space] }] },
  }).map(({ words }) => words);
  expect(lacks).toContain('The decision, in words');
  expect(lacks).toContain('The reasons');
});

test('unclear is an answer, and no answer but "not met" to the definition excuses the rest', () => {
  const open = (answers: Parameters<typeof answered>[0]) =>
    lacksOf({ ...draft, criteria: answered(answers) }).filter(({ field }) => field === 'criteria').length;
  expect(open({ 'abuse-or-neglect': 'unclear', 'died-or-seriously-harmed': 'unclear' })).toBe(8);
  expect(open({ 'abuse-or-neglect': 'not-met' })).toBe(1);
  expect(open({ 'abuse-or-neglect': 'met', 'died-or-seriously-harmed': 'not-met' })).toBe(0);
  expect(open({ improvements: 'not-met' })).toBe(9);
});

test('what the definition comes to is said only once it can be', () => {
  const words = (one: CriterionAnswer | null, other: CriterionAnswer | null) =>
    definitionInWords({ criteria: answered({ 'abuse-or-neglect': one, 'died-or-seriously-harmed': other }) });
  expect(words('met', null)).toBe('');
  expect(words('met', 'met')).toBe('A serious child safeguarding case');
  expect(words('unclear', 'met')).toBe('Unclear whether it is a serious child safeguarding case');
  expect(words('not-met', null)).toBe('Not a serious child safeguarding case');
});

test('days out of order or ahead are named where they stand', () => {
  const signed = (askedOn: string | null, signedOn: string, decidedOn: string | null = null) =>
    checkDecision({ decidedOn, signOffs: [{ partner: 'police', askedOn, signedOn }] }, '2026-06-20').map(
      ({ at, sentence }) => `${at}: ${sentence}`,
    );
  expect(signed('2026-06-10', '2026-06-10', '2026-06-10')).toEqual([]);
  expect(signed('2026-06-11', '2026-06-10')[0]).toContain('police: Signed before it was asked for');
  expect(signed(null, '2026-06-10', '2026-06-11')[0]).toContain('before the day of the decision');
  expect(signed(null, '2026-06-21')[0]).toContain('still to come');
  expect(signed(null, '2026-06-10', '2026-06-21')[0]).toContain('decidedOn: This day is still to come');
});

test('the Panel waits for an answer until it has one, and is kept waiting from the day after', () => {
  const received = {
    direction: 'received' as const,
    onDay: null,
    answerDueOn: '2026-07-16',
    answeredBy: null,
  };
  expect(answerState(received, '2026-07-16')).toBe('awaited');
  expect(answerState(received, '2026-07-17')).toBe('overdue');
  expect(answerState({ ...received, answeredBy: 'x' }, '2026-07-17')).toBe('answered');
  expect(answerState({ ...received, answerDueOn: null }, '2026-07-17')).toBe('none');
  expect(answerState({ ...received, direction: 'sent' }, '2026-07-17')).toBe('none');
});

test('a draft stands beside the signed decision that it is to supersede; a superseded one is neither', () => {
  const [old, standing, next] = [{ state: 'superseded' }, { state: 'signed' }, { state: 'draft' }] as const;
  expect(decisionsInUse([next, standing, old])).toEqual({ standing, draft: next });
  expect(decisionsInUse([old])).toEqual({ standing: null, draft: null });
});
