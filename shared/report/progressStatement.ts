import type { CaseFileSource } from './caseFileSource.ts';
import { heading, paragraph, type ReportBlock, type ReportDocument } from './document.ts';
import { documentMeta } from './documentMeta.ts';
import { lacks } from './rapidReviewReport.ts';
import { counted, countedFirst, exerciseNames, joined, longDay } from './reportWords.ts';
import { simpleTable } from './simpleTable.ts';

/**
 * Where the work stands, for the partners who oversee it: in time, in what has come in, and in what can be counted of
 * its quality; then what is asked of them. Source of the duty: Child Safeguarding Practice Review and Relevant Agency
 * (England) Regulations 2018 (SI 2018/789), regulation 14.
 */
export function buildProgressStatement(source: CaseFileSource): ReportDocument {
  const { case: review, preparedOn } = source;
  return {
    meta: documentMeta(review, preparedOn, {
      title: `${review.pseudonym}: ${exerciseNames[review.exerciseKind]}`,
      subtitle: 'Progress and quality statement to the safeguarding partners',
      opening: 'plain',
      notices: [
        'Counts say what has been done and what has not. They do not say how good it is; the partners judge that.',
      ],
    }),
    sections: [
      {
        orientation: 'portrait',
        part: 'body',
        blocks: [
          heading(1, 'asked', '1', 'What is asked of the partners'),
          ...asked(source),
          heading(1, 'time', '2', 'Time'),
          ...time(source),
          heading(1, 'information', '3', 'What agencies have sent'),
          ...information(source),
          heading(1, 'actions', '4', 'Immediate safeguarding action'),
          ...actionsStanding(source),
          heading(1, 'quality', '5', 'Quality'),
          ...quality(source),
        ],
      },
    ],
  };
}

const isBefore = (day: string | null, other: string) => day !== null && day < other;

function asked({ requests, actions, decision, clocks, preparedOn }: CaseFileSource): ReportBlock[] {
  const late = requests.filter(({ isLate }) => isLate).map(({ agency }) => agency);
  const overdue = actions.filter(({ doneOn, dueOn }) => doneOn === null && isBefore(dueOn, preparedOn));
  const unsigned = decision?.signOffs.filter(({ signedOn }) => signedOn === null) ?? [];
  const items = [
    ...(late.length > 0 ? [`See that what is late is sent: ${joined([...new Set(late)])}.`] : []),
    ...overdue.map(
      ({ what, owner }) => `See that an overdue action is done${owner ? ` by ${owner}` : ''}: ${what}`,
    ),
    ...(unsigned.length > 0
      ? [
          `Sign the decision, or say what stands in the way: ${joined(unsigned.map(({ partner }) => partner))}.`,
        ]
      : []),
    ...clocks
      .filter(({ isLate }) => isLate)
      .map(({ title, standing }) => `Note the delay and its reason. ${title}: ${standing.toLowerCase()}.`),
  ];
  if (items.length === 0) return [paragraph('Nothing is asked of the partners today.')];
  return [{ type: 'list', isOrdered: false, start: 1, items: items.map((item) => [paragraph(item)]) }];
}

function time({ clocks, stages, milestones, preparedOn }: CaseFileSource): ReportBlock[] {
  const day = (value: string | null) => (value ? longDay(value) : '');
  const late = milestones.filter(({ doneOn, dueOn }) => doneOn === null && isBefore(dueOn, preparedOn));
  return [
    simpleTable(
      'The statutory clock',
      [
        ['Step', 0.3],
        ['Where it stands', 0.3],
        ['Due', 0.2],
        ['Done', 0.2],
      ],
      clocks.map(({ title, standing, dueOn, doneOn }) => [title, standing, day(dueOn), day(doneOn)]),
    ),
    ...(stages.length > 0
      ? [
          simpleTable(
            'The stages of the work',
            [
              ['Stage', 0.5],
              ['State', 0.25],
              ['Done', 0.25],
            ],
            stages.map(({ name, state, doneOn }) => [name, state, day(doneOn)]),
          ),
        ]
      : []),
    ...(late.length > 0
      ? [
          paragraph(`${countedFirst(late.length, 'milestone is', 'milestones are')} past its day:`),
          {
            type: 'list' as const,
            isOrdered: false,
            start: 1,
            items: late.map(({ what, who, dueOn }) => [
              paragraph(`${what}${who ? ` (${who})` : ''}, due ${day(dueOn)}`),
            ]),
          },
        ]
      : []),
  ];
}

function information({ requests }: CaseFileSource): ReportBlock[] {
  if (requests.length === 0) return [paragraph('No agency has been asked for information yet.')];
  const isIn = requests.filter(({ group }) => group === 'in' || group === 'nil' || group === 'not-known');
  const open = requests.filter((request) => !isIn.includes(request));
  return [
    paragraph(
      `${countedFirst(isIn.length, 'request', 'requests')} of ${counted(requests.length, 'request', 'requests')} ${isIn.length === 1 ? 'has' : 'have'} an answer.`,
    ),
    ...(open.length > 0
      ? [
          simpleTable(
            'Still open',
            [
              ['Agency', 0.36],
              ['Asked for', 0.24],
              ['Where it stands', 0.4],
            ],
            open.map(({ agency, kind, state, fact }) => [
              agency,
              kind,
              [state, fact].filter(Boolean).join('. '),
            ]),
          ),
        ]
      : []),
  ];
}

function actionsStanding({ actions, preparedOn }: CaseFileSource): ReportBlock[] {
  if (actions.length === 0) return [paragraph('No immediate safeguarding action has been recorded.')];
  const open = actions.filter(({ doneOn }) => doneOn === null);
  return [
    paragraph(
      `${countedFirst(actions.length - open.length, 'action', 'actions')} of ${counted(actions.length, 'action', 'actions')} ${actions.length - open.length === 1 ? 'is' : 'are'} done.`,
    ),
    ...(open.length > 0
      ? [
          simpleTable(
            'Not done yet',
            [
              ['Action', 0.5],
              ['Who does it', 0.25],
              ['Due', 0.25],
            ],
            open.map(({ what, owner, dueOn }) => [
              what,
              owner,
              dueOn ? `${longDay(dueOn)}${isBefore(dueOn, preparedOn) ? ', overdue' : ''}` : 'No day set',
            ]),
          ),
        ]
      : []),
  ];
}

function quality(source: CaseFileSource): ReportBlock[] {
  const { sections, decision, quality: counts } = source;
  const lines: readonly (readonly [number, string, string])[] = [
    [
      sections.filter((section) => lacks(section, source)).length,
      'section of the rapid review is not written',
      'sections of the rapid review are not written',
    ],
    [
      decision?.criteria.filter(({ answer }) => answer === '').length ?? 0,
      'criterion is not answered',
      'criteria are not answered',
    ],
    [
      counts.notReviewed,
      'entry of the chronology has not been reviewed',
      'entries of the chronology have not been reviewed',
    ],
    [counts.undated, 'entry has no date', 'entries have no date'],
    [counts.disputed, 'entry is marked as disputed', 'entries are marked as disputed'],
    [counts.findingsWithoutEvidence, 'finding cites no entry', 'findings cite no entry'],
    [counts.recommendationsWithoutAgency, 'recommendation names no agency', 'recommendations name no agency'],
  ];
  const said = lines.filter(([count]) => count > 0);
  const held = paragraph(`The chronology holds ${counted(counts.entries, 'entry', 'entries')}.`);
  if (said.length === 0) return [held, paragraph('Nothing that can be counted is lacking.')];
  const items = said.map(([count, one, many]) => [paragraph(`${countedFirst(count, one, many)}.`)]);
  return [held, { type: 'list', isOrdered: false, start: 1, items }];
}
