import {
  type CriterionAnswer,
  type CriterionKey,
  criteria,
  type DecisionOutcome,
  type DecisionState,
  type SigningPartner,
  signingPartners,
} from './decisionTerms.ts';
import { plainText, type RichText } from './richText.ts';

interface StandingDecision {
  readonly decidedOn: string | null;
  readonly decidedBy: string;
  readonly outcome: DecisionOutcome | null;
  readonly outcomeOther: string;
  readonly rationale: RichText;
  readonly criteria: readonly { readonly key: CriterionKey; readonly answer: CriterionAnswer | null }[];
  readonly signOffs: readonly {
    readonly partner: SigningPartner;
    readonly askedOn: string | null;
    readonly signedOn: string | null;
  }[];
}

/** One thing that stands between a draft and its signing. `field` says where it is put right. */
export interface Lack {
  readonly field:
    | 'criteria'
    | 'decidedOn'
    | 'decidedBy'
    | 'outcome'
    | 'outcomeOther'
    | 'rationale'
    | 'signOffs';
  /** Two or three words, for a list. */
  readonly words: string;
}

/**
 * What a decision lacks before it can be signed, in the order of the page; empty where it can be. Where either part of
 * the definition is not met, the case is no serious child safeguarding case and the other criteria may stand unanswered.
 */
export function lacksOf(decision: StandingDecision): Lack[] {
  return [
    ...unanswered(decision).map(
      (key): Lack => ({ field: 'criteria', words: `Answer: ${criteria[key].title}` }),
    ),
    ...lacksOfOutcome(decision),
    ...decision.signOffs
      .filter(({ signedOn }) => signedOn === null)
      .map(({ partner }): Lack => ({ field: 'signOffs', words: `Sign-off: ${signingPartners[partner]}` })),
  ];
}

function lacksOfOutcome({
  outcome,
  outcomeOther,
  rationale,
  decidedOn,
  decidedBy,
}: StandingDecision): Lack[] {
  const lacks: Lack[] = [];
  if (outcome === null) lacks.push({ field: 'outcome', words: 'The decision' });
  if (outcome === 'other' && outcomeOther === '')
    lacks.push({ field: 'outcomeOther', words: 'The decision, in words' });
  if (decidedOn === null) lacks.push({ field: 'decidedOn', words: 'The day it was decided' });
  if (decidedBy === '') lacks.push({ field: 'decidedBy', words: 'Who decided' });
  if (plainText(rationale).trim() === '') lacks.push({ field: 'rationale', words: 'The reasons' });
  return lacks;
}

/** Criteria that still need an answer, in the order of the rules. */
export function unanswered({ criteria: answers }: Pick<StandingDecision, 'criteria'>): CriterionKey[] {
  const isDefinition = (key: CriterionKey) => criteria[key].group === 'definition';
  const isNoSeriousCase = answers.some(({ key, answer }) => isDefinition(key) && answer === 'not-met');
  return answers
    .filter(({ key, answer }) => answer === null && (isDefinition(key) || !isNoSeriousCase))
    .map(({ key }) => key);
}

/** What the answers to the two parts of the definition come to, in words; empty while either has none. */
export function definitionInWords({ criteria: answers }: Pick<StandingDecision, 'criteria'>): string {
  const given = answers.filter(({ key }) => criteria[key].group === 'definition').map(({ answer }) => answer);
  if (given.includes('not-met')) return 'Not a serious child safeguarding case';
  if (given.includes(null)) return '';
  return given.includes('unclear')
    ? 'Unclear whether it is a serious child safeguarding case'
    : 'A serious child safeguarding case';
}

/** A date worth a second look. It is kept as given. */
export interface DecisionCheck {
  /** Where it is shown; a partner for the dates of its sign-off. */
  readonly at: 'decidedOn' | SigningPartner;
  readonly sentence: string;
}

/** Dates of a decision that are out of order or lie ahead. `today` as YYYY-MM-DD. */
export function checkDecision(
  { decidedOn, signOffs }: Pick<StandingDecision, 'decidedOn' | 'signOffs'>,
  today: string,
): DecisionCheck[] {
  const checks: DecisionCheck[] = [];
  if (decidedOn !== null && decidedOn > today)
    checks.push({
      at: 'decidedOn',
      sentence: 'This day is still to come. Check it; it is kept as you wrote it.',
    });
  for (const { partner, askedOn, signedOn } of signOffs) {
    const sentence = signOffSentence(askedOn, signedOn, decidedOn, today);
    if (sentence !== '') checks.push({ at: partner, sentence });
  }
  return checks;
}

function signOffSentence(
  askedOn: string | null,
  signedOn: string | null,
  decidedOn: string | null,
  today: string,
): string {
  if (signedOn === null) return '';
  if (signedOn > today) return 'Signed on a day that is still to come. Check it; it is kept as you wrote it.';
  if (askedOn !== null && signedOn < askedOn)
    return 'Signed before it was asked for. Check both days; they are kept as you wrote them.';
  if (decidedOn !== null && signedOn < decidedOn)
    return 'Signed before the day of the decision. Check both days; they are kept as you wrote them.';
  return '';
}

/**
 * Of the decisions of an exercise that were not removed: the one that is signed and stands, and the one being made. Where
 * both are there, the draft supersedes the other once it is signed.
 */
export function decisionsInUse<Decision extends { readonly state: DecisionState }>(
  decisions: readonly Decision[],
): { standing: Decision | null; draft: Decision | null } {
  return {
    standing: decisions.find(({ state }) => state === 'signed') ?? null,
    draft: decisions.find(({ state }) => state === 'draft') ?? null,
  };
}

interface StandingExchange {
  readonly direction: 'sent' | 'received';
  readonly onDay: string | null;
  readonly answerDueOn: string | null;
  readonly answeredBy: string | null;
}

/** Whether something of the Panel's still waits for the partnership's answer, and whether the day for it has gone by. */
export function answerState(
  { direction, answerDueOn, answeredBy }: StandingExchange,
  today: string,
): 'none' | 'awaited' | 'overdue' | 'answered' {
  if (answeredBy !== null) return 'answered';
  if (direction === 'sent' || answerDueOn === null) return 'none';
  return answerDueOn < today ? 'overdue' : 'awaited';
}
