import type { CaseFileSource, FiledCriterion, FiledDecision } from './caseFileSource.ts';
import {
  bold,
  heading,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportTable,
  type TableSize,
} from './document.ts';
import { countedFirst, longDay } from './reportWords.ts';
import { type RichTextContext, richTextBlocks } from './richTextBlocks.ts';
import { simpleTable } from './simpleTable.ts';

const groupTitles = {
  definition: 'The definition of a serious child safeguarding case',
  criterion: 'Criteria that the partners must take into account',
  regard: 'What the partners have regard to',
} as const satisfies Record<FiledCriterion['group'], string>;

/** Each criterion with its answer and reason; an unanswered one says so. */
export function criteriaTables({ criteria }: FiledDecision, size?: TableSize): ReportTable[] {
  return (Object.keys(groupTitles) as FiledCriterion['group'][]).flatMap((group) => {
    const rows = criteria.filter((criterion) => criterion.group === group);
    if (rows.length === 0) return [];
    return [
      simpleTable(
        groupTitles[group],
        [
          ['Criterion', 0.42],
          ['Answer', 0.14],
          ['Reason', 0.44],
        ],
        rows.map(({ text, answer, reason }) => [text, answer || 'Not answered yet', reason]),
        size,
      ),
    ];
  });
}

/** Options, decision, rationale and dissent, under headings of their own. */
export function decisionBlocks(
  decision: FiledDecision,
  entryNumbers: ReadonlyMap<string, number>,
  id: string,
): ReportBlock[] {
  const { options, dissent } = decision;
  return [
    ...decided(decision),
    heading(2, `${id}-rationale`, '', 'Rationale'),
    ...rationale(decision, { idPrefix: `${id}-rationale`, underLevel: 2, entryNumbers }),
    ...(options.length > 0
      ? [heading(2, `${id}-options`, '', 'Options considered'), optionsTable(decision, '')]
      : []),
    heading(2, `${id}-dissent`, '', 'Dissent'),
    ...(dissent.trim() ? paragraphsOf(dissent) : [paragraph('No dissent is recorded.')]),
  ];
}

/** The decision in a sentence, with who made it and when, and which earlier one it takes the place of. */
export function decided({ outcome, decidedOn, decidedBy, state, supersedes }: FiledDecision): ReportBlock[] {
  if (!outcome) return [paragraph('No decision has been made yet.')];
  const made = [decidedBy, decidedOn ? longDay(decidedOn) : ''].filter(Boolean).join(', ');
  const took =
    supersedes &&
    `It takes the place of decision ${supersedes.number}${supersedes.because ? `: ${supersedes.because}` : '.'}`;
  const said = [made ? `Made by ${made}.` : '', took ?? ''].filter(Boolean).join(' ');
  return [
    paragraph('Decision: ', bold(outcome), `.${said ? ` ${said}` : ''}`),
    ...(state === 'draft'
      ? [paragraph('This decision is a draft. It has not been signed by every partner.')]
      : []),
    ...(state === 'superseded' ? [paragraph('This decision has been superseded by a later one.')] : []),
  ];
}

export function rationale({ rationale: body }: FiledDecision, context: RichTextContext): ReportBlock[] {
  const written = richTextBlocks(body, context);
  return written.length > 0 ? written : [paragraph('The reasons have not been written yet.')];
}

/** `caption` is empty where the heading above it says what it is. */
export function optionsTable({ options }: FiledDecision, caption: string, size?: TableSize): ReportTable {
  return simpleTable(
    caption,
    [
      ['Option', 0.3],
      ['For', 0.35],
      ['Against', 0.35],
    ],
    options.map(({ title, isChosen, reasonsFor, reasonsAgainst }) => [
      isChosen ? `${title} (chosen)` : title,
      reasonsFor,
      reasonsAgainst,
    ]),
    size,
  );
}

export function signOffTable({ signOffs }: FiledDecision, size?: TableSize): ReportTable {
  const unsigned = signOffs.filter(({ signedOn }) => signedOn === null).length;
  return simpleTable(
    unsigned > 0
      ? `Sign-off by the safeguarding partners. ${countedFirst(unsigned, 'has', 'have')} not signed yet.`
      : 'Sign-off by the safeguarding partners',
    [
      ['Partner', 0.28],
      ['Signed by', 0.44],
      ['Signed', 0.28],
    ],
    signOffs.map(({ partner, name, role, signedOn, askedOn, note }) => [
      partner,
      [[name, role].filter(Boolean).join(', '), note].filter(Boolean).join('\n'),
      signedOn ? longDay(signedOn) : askedOn ? `Asked ${longDay(askedOn)}` : 'Not asked yet',
    ]),
    size,
  );
}

/** All that went between the partners and the Panel, whatever it was about. */
export function panelTable(panel: CaseFileSource['panel'], size?: TableSize): ReportTable {
  return simpleTable(
    'What went to the Panel and came from it',
    [
      ['Day', 0.2],
      ['Sent or received', 0.2],
      ['What', 0.6],
    ],
    panel.map(({ on, direction, what, summary }) => [
      on ? longDay(on) : 'Day not recorded',
      direction === 'sent' ? 'Sent' : 'Received',
      [what, summary].filter(Boolean).join('\n\n'),
    ]),
    size,
  );
}
