import type {
  CriterionAnswer,
  CriterionKey,
  SigningPartner,
} from '../../../../shared/domain/decisionTerms.ts';
import type { Passage } from './passages.ts';

export const practiceDecision = {
  decidedOn: '2026-06-16',
  decidedBy: 'Learning from Cases Committee',
  outcome: 'local-review',
  dissent:
    'The police representative thought that a learning review would have been enough, and accepts the decision.',
} as const;

export const practiceRationale: readonly Passage[] = [
  'Three services each held part of what was known about Rowan between 14 April and 6 May {eight-week-check}, {call-by-health-visitor}, {birthmark}, and no one of them could have known it from its own records.',
  'Two earlier local reviews found the same. Fifteen days tell us that it happened again, and not why.',
];

export const practiceCriteria: Readonly<Record<CriterionKey, readonly [CriterionAnswer, string]>> = {
  'abuse-or-neglect': ['met', 'Injuries to a baby who cannot move about, not explained.'],
  'died-or-seriously-harmed': ['met', 'Serious injuries; recovery does not rule it out.'],
  improvements: ['met', 'Bruising guidance was not to hand; a duty address had been withdrawn.'],
  'recurrent-themes': ['met', 'Two local reviews since 2021 found bruising explained away.'],
  'agencies-together': ['met', 'A referral that reached nobody; one telephone call told two ways.'],
  'panel-view': ['unclear', 'The Panel had not given a view on the day of the decision.'],
  'one-agency': ['not-met', 'No one agency’s practice stands apart from the others’.'],
  'no-agency': ['not-met', 'Nine agencies knew the family.'],
  'several-areas': ['unclear', 'Callum grew up in the care of another council; its file has been asked for.'],
  institutional: ['not-met', 'The family lived at home.'],
};

export const practiceOptions = [
  {
    title: 'Local child safeguarding practice review',
    for: 'Learning for five agencies together; repeats earlier findings.',
    against: 'Six months, beside a police investigation.',
    isChosen: true,
  },
  {
    title: 'Learning review',
    for: 'Sooner; practitioners still remember.',
    against: 'Would not be published, and the last two were not remembered.',
    isChosen: false,
  },
  {
    title: 'No further review',
    for: 'The first learning has been acted on already.',
    against: 'Nothing explains why it happened a third time.',
    isChosen: false,
  },
] as const;

export const practiceSignOffs: Readonly<
  Partial<Record<SigningPartner, { name: string; role: string; askedOn: string; signedOn: string }>>
> = {
  'local-authority': {
    name: 'Judith Amadi (invented)',
    role: 'Director of children’s services',
    askedOn: '2026-06-16',
    signedOn: '2026-06-17',
  },
  icb: {
    name: 'Dr Simon Kell (invented)',
    role: 'Chief nurse',
    askedOn: '2026-06-16',
    signedOn: '2026-06-18',
  },
  police: {
    name: 'Det Supt Callan (invented)',
    role: 'Head of public protection',
    askedOn: '2026-06-16',
    signedOn: '2026-06-18',
  },
};

export const practicePanel = [
  {
    direction: 'sent',
    onDay: '2026-06-22',
    what: 'Rapid review report and the decision',
    summary: 'Two working days late: the surgery’s record was waited for.',
    answerDueOn: null,
  },
  {
    direction: 'received',
    onDay: '2026-07-09',
    what: 'Letter from the Panel',
    summary: 'Agrees with a local review. Asks how earlier recommendations on bruising were followed up.',
    answerDueOn: '2026-07-23',
  },
  {
    direction: 'sent',
    onDay: '2026-07-21',
    what: 'Answer to the Panel',
    summary: 'What was done after 2021 and 2023, and what cannot be shown.',
    answerDueOn: null,
  },
] as const;
