import { expect } from 'vitest';
import { builtInRapidSections } from '../../shared/domain/rapidSections.ts';
import * as pack from './panelPackCase.ts';

const { referral, written, action, earlier, decision, panel, proceeding } = pack;
const [bruises, , ambulance] = pack.entries;
const surgery = 'Northgate Surgery';
const unwritten = 'This section has not been written yet.';

/** How each criterion is printed in full, by what it is called on screen. */
const criteria: Readonly<Record<string, string>> = {
  'Abuse or neglect is known or suspected': 'Abuse or neglect of a child is known or suspected.',
  'Died or seriously harmed': 'The child has died or been seriously harmed.',
  'Improvements needed':
    'Highlights, or may highlight, improvements needed to safeguard and promote the welfare of children, including ones identified before.',
  'Recurrent themes':
    'Highlights, or may highlight, recurrent themes in safeguarding and promoting the welfare of children.',
  'How agencies work together':
    'Highlights, or may highlight, concerns about two or more organisations or agencies working together effectively.',
  'The Panel’s view':
    'Is one that the Panel has considered and concluded a local review may be more appropriate for.',
  'One agency': 'The partners have cause for concern about the actions of a single agency.',
  'No agency involved': 'No agency was involved, and this gives the partners cause for concern.',
  'More than one area':
    'More than one local authority, police area or integrated care board is involved, including where a family has moved.',
  'Institutional settings':
    'The case may raise issues about safeguarding children in institutional settings.',
};
const titles = Object.keys(criteria);

function answered(title: string, name = title): string {
  const { met, together } = decision;
  if (title === together.criterion) return `${name} | Met | ${together.reason}`;
  return `${name} | ${met.some((one) => one === title) ? 'Met' : 'Not met'} | –`;
}

const options = [
  'Option | For | Against',
  ...decision.options.map(
    ({ title, for: speaksFor, against }, index) =>
      `${title}${index === 0 ? ' (chosen)' : ''} | ${speaksFor} | ${against}`,
  ),
];
const signOffs = [
  'Sign-off by the safeguarding partners',
  'Partner | Signed by | Signed',
  'Local authority | Director of Children’s Services | 17 June 2025',
  'Integrated care board | Chief Nurse | 18 June 2025',
  'Police | Detective Superintendent | 18 June 2025',
];
const exchanges = [
  'What went to the Panel and came from it',
  'Day | Sent or received | What',
  `19 June 2025 | Sent | ${panel.sent.what} / ${panel.sent.summary}`,
  `3 July 2025 | Received | ${panel.received.what} / ${panel.received.summary}`,
  `10 July 2025 | Sent | Answer to: ${panel.received.what} / ${panel.answer.summary}`,
];
const decided = `Decision: ${decision.outcome}. Made by ${decision.decidedBy}, 16 June 2025.`;

const caseDetails = [
  'The case and its notification',
  'What | As recorded',
  `Reference | ${pack.review.reference}`,
  `Notification reference | ${referral.notificationReference}`,
  'Trigger | A child was seriously harmed',
  'Harm | Physical abuse',
  'Date of the incident | Sat 24 May 2025',
  'Local authority became aware | 27 May 2025',
  `Referred | ${referral.role}, ${referral.agency}, 27 May 2025`,
  'Notification sent to the Panel | 2 June 2025',
  'Copy received by the business unit | 3 June 2025',
  `Areas | ${referral.area} (where it happened)`,
];
const agenciesAsked = [
  'Three requests: answered, 1; nil return, 1; outstanding, 1.',
  'What each agency was asked and how it stands',
  'Agency | Asked for | Where it stands | What is missing',
  `${surgery} | Summary of involvement | Answered. Received. In Fri 6 Jun 2025 | ${pack.answers[0].missing}`,
  // As late as it is on the day the test is run.
  expect.stringMatching(
    /^Wexmoor Health Visiting \| Summary of involvement \| Outstanding\. [\d,]+ days late \| –$/,
  ),
  'Wexmoor Police | Summary of involvement | Nil return. In Thu 5 Jun 2025 | –',
];
const theCriteria = [
  'The definition of a serious child safeguarding case',
  'Criterion | Answer | Reason',
  ...titles.slice(0, 2).map((title) => answered(title, criteria[title])),
  'Criteria that the partners must take into account',
  'Criterion | Answer | Reason',
  ...titles.slice(2, 6).map((title) => answered(title, criteria[title])),
  'What the partners have regard to',
  'Criterion | Answer | Reason',
  ...titles.slice(6).map((title) => answered(title, criteria[title])),
];
const signOff = [
  'Meeting of 12 June 2025',
  `In the chair: ${pack.meeting.chair}.`,
  'Who took part, by agency and post',
  'Agency | Post | Took part',
  `${surgery} | ${pack.meeting.role} | Attended`,
  'Wexmoor Health Visiting | – | Not recorded',
  'Wexmoor Police | – | Sent apologies',
  ...signOffs,
  ...exchanges,
];
const citedEntries = {
  heading: 'Appendix: Entries cited',
  lines: [
    'This document points at two entries of the chronology, printed here. The whole chronology holds more.',
    'No. | Date and time | Agency | What happened | Source',
    `1 | Mon 14 Apr 2025 | ${surgery} | ${bruises.words} | ${bruises.source}`,
    `3 | Sat 24 May 2025 | ${surgery} | ${ambulance.words} | ${ambulance.source}`,
  ],
};

/** A section of a Word file as it should be; a line may be what it has to be like. */
interface ExpectedSection {
  readonly heading: string;
  readonly lines: readonly unknown[];
}

/**
 * The rapid review report from its first heading to its last: what was typed, where it belongs. `isWhole` where all of it
 * was written; otherwise three of the sections say that they were not.
 */
export function rapidReviewReport({ isWhole }: { isWhole: boolean }): ExpectedSection[] {
  const under: readonly (readonly unknown[])[] = [
    caseDetails,
    [
      'The children',
      'Name used | Who | What is recorded',
      'Rowan | Child this review is about | Age at the incident: 14 weeks',
    ],
    [
      'Other people in this review, by the names used here',
      'Name used | Who | What is recorded',
      'Mother | Family or other adult | –',
      'How they are related:',
      'Mother is a parent of Rowan.',
    ],
    [referral.narrative],
    [
      'One action is recorded; one is done.',
      'Immediate safeguarding action',
      'Action | For whom | Who does it | Done',
      `${action.what} / ${action.note} | ${action.forWhom} | ${action.owner}, Wexmoor Health Visiting | 28 May 2025`,
    ],
    [
      'Parallel processes',
      'Process | Where it stands | Next | Restrictions',
      `Criminal investigation or trial | ${proceeding.status} | Mon 12 Jan 2026: ${proceeding.nextWhat} | –`,
      `Publication is held for: criminal investigation or trial. ${proceeding.because}`,
    ],
    agenciesAsked,
    [
      'Brief chronology, drawn from the chronology of every agency',
      'Date | Agency | What happened | Entry',
      `Mon 14 Apr 2025 | ${surgery} | ${pack.briefWords} | Entry 1`,
      `Sat 24 May 2025 | ${surgery} | ${ambulance.words} | Entry 3`,
    ],
    [`${written[9]} (entry 1)`],
    [written[10]],
    ['Nothing is said here, because:', pack.noFather],
    [written[12], bruises.words, `— ${surgery}, Mon 14 Apr 2025, ${bruises.source} (entry 1)`],
    [isWhole ? written[13] : unwritten],
    [
      'Earlier reviews',
      'Review | What it found | Its bearing on this case',
      `${earlier.title} / Local, Mar 2021 | ${earlier.found} | ${earlier.bearing}`,
    ],
    theCriteria,
    [decided, 'Rationale', decision.reasons, 'Options considered', ...options, 'Dissent', decision.dissent],
    [isWhole ? written[17] : unwritten],
    [isWhole ? written[18] : unwritten],
    signOff,
  ];
  const sections = builtInRapidSections.map(({ title }, index) => ({
    heading: `${index + 1} ${title}`,
    lines: under[index] ?? [],
  }));
  return [...sections, citedEntries];
}

/** The decision record, which names each criterion in short. */
export const decisionRecord: readonly ExpectedSection[] = [
  {
    heading: 'Decision',
    lines: [decided, decision.reasons, `Dissent: ${decision.dissent}`],
  },
  {
    heading: 'Criteria',
    lines: [
      'Criterion | Answer | Reason',
      ...titles.map((title) => answered(title)),
      'Options considered',
      ...options,
      ...signOffs,
      ...exchanges,
    ],
  },
];
