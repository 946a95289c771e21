/** How a decision stands. A signed one is locked; it can only give way to the next. */
export const decisionStates = { draft: 'Draft', signed: 'Signed', superseded: 'Superseded' } as const;
export type DecisionState = keyof typeof decisionStates;
export const decisionStateNames = Object.keys(decisionStates) as [DecisionState, ...DecisionState[]];

/** What a rapid review can be decided to lead to. Source: Working Together 2023, chapter 5, and partnership practice. */
export const decisionOutcomes = {
  'local-review': 'Local child safeguarding practice review',
  'no-further-review': 'No further review; act on the learning now',
  'national-review-suggested': 'Suggest that the Panel considers a national review',
  'learning-review': 'Learning review',
  'reflective-practice': 'Multi-agency reflective practice meeting',
  audit: 'Multi-agency audit',
  other: 'Other, in words',
} as const;
export type DecisionOutcome = keyof typeof decisionOutcomes;
export const decisionOutcomeNames = Object.keys(decisionOutcomes) as [DecisionOutcome, ...DecisionOutcome[]];

/** How a criterion was answered. Unclear is an answer: it says that the question was asked. */
export const criterionAnswers = { met: 'Met', 'not-met': 'Not met', unclear: 'Unclear' } as const;
export type CriterionAnswer = keyof typeof criterionAnswers;
export const criterionAnswerNames = Object.keys(criterionAnswers) as [CriterionAnswer, ...CriterionAnswer[]];

/** The parts that the criteria fall into, in order, each with the rule it comes from. */
export const criterionGroups = {
  definition: {
    title: 'Serious child safeguarding case',
    lead: 'Both must be met for it to be one. That alone does not oblige the partners to a review.',
    source: 'Children Act 2004, section 16B; Working Together 2023, chapter 5',
  },
  account: {
    title: 'Taken into account',
    lead: 'The partners must take into account whether the case:',
    source:
      'Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018, regulation 11; Working Together 2023, chapter 5',
  },
  regard: {
    title: 'Also had regard to',
    lead: 'The partners should also have regard to circumstances where:',
    source: 'Working Together 2023, chapter 5',
  },
} as const;
export type CriterionGroup = keyof typeof criterionGroups;
export const criterionGroupNames = Object.keys(criterionGroups) as [CriterionGroup, ...CriterionGroup[]];

/** What is asked of a case before it is decided, in the order of the rules. */
export const criteria = {
  'abuse-or-neglect': {
    group: 'definition',
    title: 'Abuse or neglect is known or suspected',
    words: 'Abuse or neglect of a child is known or suspected.',
  },
  'died-or-seriously-harmed': {
    group: 'definition',
    title: 'Died or seriously harmed',
    words: 'The child has died or been seriously harmed.',
  },
  improvements: {
    group: 'account',
    title: 'Improvements needed',
    words:
      'Highlights, or may highlight, improvements needed to safeguard and promote the welfare of children, including ones identified before.',
  },
  'recurrent-themes': {
    group: 'account',
    title: 'Recurrent themes',
    words:
      'Highlights, or may highlight, recurrent themes in safeguarding and promoting the welfare of children.',
  },
  'agencies-together': {
    group: 'account',
    title: 'How agencies work together',
    words:
      'Highlights, or may highlight, concerns about two or more organisations or agencies working together effectively.',
  },
  'panel-view': {
    group: 'account',
    title: 'The Panel’s view',
    words: 'Is one that the Panel has considered and concluded a local review may be more appropriate for.',
  },
  'one-agency': {
    group: 'regard',
    title: 'One agency',
    words: 'The partners have cause for concern about the actions of a single agency.',
  },
  'no-agency': {
    group: 'regard',
    title: 'No agency involved',
    words: 'No agency was involved, and this gives the partners cause for concern.',
  },
  'several-areas': {
    group: 'regard',
    title: 'More than one area',
    words:
      'More than one local authority, police area or integrated care board is involved, including where a family has moved.',
  },
  institutional: {
    group: 'regard',
    title: 'Institutional settings',
    words: 'The case may raise issues about safeguarding children in institutional settings.',
  },
} as const satisfies Record<string, { group: CriterionGroup; title: string; words: string }>;
export type CriterionKey = keyof typeof criteria;
export const criterionKeys = Object.keys(criteria) as [CriterionKey, ...CriterionKey[]];

/** Who signs a decision. Education does where the partnership has it as a partner. */
export const signingPartners = {
  'local-authority': 'Local authority',
  icb: 'Integrated care board',
  police: 'Police',
  education: 'Education',
} as const;
export type SigningPartner = keyof typeof signingPartners;
export const signingPartnerNames = Object.keys(signingPartners) as [SigningPartner, ...SigningPartner[]];

/** Which way something went between the partnership and the national Panel. */
export const exchangeDirections = { sent: 'Sent to the Panel', received: 'Received from the Panel' } as const;
export type ExchangeDirection = keyof typeof exchangeDirections;
export const exchangeDirectionNames = Object.keys(exchangeDirections) as [
  ExchangeDirection,
  ...ExchangeDirection[],
];
