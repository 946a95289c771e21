import { entryNumbersOf } from './citedEntriesPart.ts';
import type { CaseFileSource, FiledDecision } from './caseFileSource.ts';
import { decided, optionsTable, panelTable, rationale, signOffTable } from './decisionParts.ts';
import {
  bold,
  heading,
  paragraph,
  type ReportBlock,
  type ReportDocument,
  type ReportTable,
} from './document.ts';
import { documentMeta } from './documentMeta.ts';
import { longDay } from './reportWords.ts';
import { simpleTable } from './simpleTable.ts';

/**
 * The decision on one page: what was decided, by which criteria, why, and who signed it. Small type and no title page;
 * where the reasons are long it runs on to another page rather than leaving any out.
 */
export function buildDecisionRecord(source: CaseFileSource): ReportDocument {
  const { case: review, decision, referral, preparedOn } = source;
  const isSigned = decision?.state === 'signed';
  return {
    meta: documentMeta(review, preparedOn, {
      title: `${review.pseudonym}: decision record`,
      subtitle: 'Decision after the rapid review',
      opening: 'plain',
      isShort: true,
      isDraft: !isSigned,
      notices: [],
      details: [
        {
          label: 'Notification',
          text: [referral.notificationReference, referral.notifiedOn ? longDay(referral.notifiedOn) : '']
            .filter(Boolean)
            .join(', '),
        },
      ],
    }),
    sections: [{ orientation: 'portrait', part: 'body', isWide: true, blocks: blocks(source) }],
  };
}

function blocks({ decision, panel, citedEntries }: CaseFileSource): ReportBlock[] {
  if (!decision) return [paragraph('No decision has been written down yet.')];
  const entryNumbers = entryNumbersOf(citedEntries);
  return [
    heading(1, 'decision', '', 'Decision'),
    ...decided(decision),
    ...rationale(decision, { idPrefix: 'rationale', underLevel: 1, entryNumbers, citations: 'words' }),
    paragraph(bold('Dissent: '), decision.dissent.trim() || 'none is recorded.'),
    heading(1, 'criteria', '', 'Criteria'),
    criteriaInShort(decision),
    // Captions in the place of headings: the page has to hold it all.
    ...(decision.options.length > 0 ? [optionsTable(decision, 'Options considered', 'smallest')] : []),
    signOffTable(decision, 'smallest'),
    ...(panel.length > 0 ? [panelTable(panel, 'smallest')] : []),
  ];
}

/** All criteria in one table under their short names; the rapid review prints each in full. */
function criteriaInShort({ criteria }: FiledDecision): ReportTable {
  return simpleTable(
    '',
    [
      ['Criterion', 0.3],
      ['Answer', 0.14],
      ['Reason', 0.56],
    ],
    criteria.map(({ title, answer, reason }) => [title, answer || 'Not answered yet', reason]),
    'smallest',
  );
}
