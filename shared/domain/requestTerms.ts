/** What an agency is asked for. Source: Working Together 2023, chapter 5, and the forms of partnerships. */
export const requestKinds = {
  summary: 'Summary of involvement',
  chronology: 'Chronology',
  'management-review': 'Individual management review',
  records: 'Records',
  other: 'Other',
} as const;
export type RequestKind = keyof typeof requestKinds;
export const requestKindNames = Object.keys(requestKinds) as [RequestKind, ...RequestKind[]];

/**
 * What the agency has answered. A nil return says that the agency looked and has nothing to tell; not known, that the
 * child and the family are not known to it. Neither is the same as no answer.
 */
export const requestAnswers = {
  none: 'No answer yet',
  received: 'Received',
  part: 'Part received',
  'nil-return': 'Nil return',
  'not-known': 'Not known to the agency',
} as const;
export type RequestAnswer = keyof typeof requestAnswers;
export const requestAnswerNames = Object.keys(requestAnswers) as [RequestAnswer, ...RequestAnswer[]];

/** How an agency was reminded. */
export const chaserWays = {
  letter: 'Letter',
  'e-mail': 'E-mail',
  telephone: 'Telephone',
  meeting: 'In a meeting',
  other: 'Another way',
} as const;
export type ChaserWay = keyof typeof chaserWays;
export const chaserWayNames = Object.keys(chaserWays) as [ChaserWay, ...ChaserWay[]];
