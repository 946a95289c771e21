import type { Agency } from '../../../shared/contract/agencies.ts';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { Request } from '../../../shared/contract/requests.ts';
import {
  fillLetter,
  type FilledLetter,
  type LetterBlank,
  type LetterKind,
} from '../../../shared/domain/letters.ts';
import { requestState } from '../../../shared/domain/requestState.ts';
import { requestKinds } from '../../../shared/domain/requestTerms.ts';
import {
  type ReportBlock,
  type ReportDocument,
  type ReportInline,
  bold,
  text,
} from '../../../shared/report/document.ts';
import { longDay } from '../../../shared/report/reportWords.ts';
import { getAgency } from '../agencies/agencies.store.ts';
import { getCase } from '../cases/cases.store.ts';
import type { RequestId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { getTemplate } from './letters.store.ts';
import { getRequest } from './requests.store.ts';

export interface DraftedLetter {
  readonly review: CaseRecord;
  readonly agency: Agency;
  readonly letter: FilledLetter;
}

/** A letter about one request, filled with what is known on the day. */
export function draftLetter(
  read: ReadHandle,
  requestId: RequestId,
  kind: LetterKind,
  today: string,
): DraftedLetter {
  const request = getRequest(read, requestId);
  const review = getCase(read, request.caseId);
  const agency = getAgency(read, request.agencyId);
  return {
    review,
    agency,
    letter: fillLetter(getTemplate(read, kind), valuesOf(request, review, agency, today)),
  };
}

function valuesOf(
  request: Request,
  review: CaseRecord,
  agency: Agency,
  today: string,
): Record<LetterBlank, string> {
  const day = (iso: string | null | undefined) => (iso ? longDay(iso) : '');
  const { daysLate } = requestState(request, today);
  return {
    agency: agency.name,
    contact: agency.details.contact,
    role: agency.details.role,
    reference: review.reference,
    child: review.pseudonym,
    partnership: review.partnership,
    'asked for': requestKinds[request.kind].toLowerCase(),
    asked: day(request.askedOn),
    due: day(request.dueOn),
    promised: day(request.promisedOn),
    'days late': daysLate === 0 ? '' : String(daysLate),
    chased: day(request.chasers.at(-1)?.chasedOn),
    missing: request.missing,
    today: day(today),
    reviewer: review.leadReviewer,
  };
}

/** The letter as pages, with the marking of the case at the head and foot of each. */
export function letterDocument({ review, agency, letter }: DraftedLetter, today: string): ReportDocument {
  const { title } = letter;
  return {
    meta: {
      title,
      subtitle: review.partnership,
      partnership: review.partnership,
      author: '',
      reference: review.reference,
      marking: review.marking,
      isDraft: false,
      isPractice: review.isPractice,
      language: 'en-GB',
      date: today,
      details: [
        { label: 'To', text: agency.name },
        { label: 'Our reference', text: review.reference },
        { label: 'Date', text: longDay(today) },
      ],
      notices: review.isPractice ? ['Practice case. Every person, place and event in it is made up.'] : [],
      runningTitle: review.isPractice ? `PRACTICE CASE. ${title}` : title,
      runningNote: review.reference,
      contentsTitle: '',
      opening: 'plain',
    },
    sections: [{ orientation: 'portrait', part: 'body', blocks: letter.blocks.map(toBlock) }],
  };
}

function toBlock({ type, lines }: FilledLetter['blocks'][number]): ReportBlock {
  const inline = (runs: FilledLetter['blocks'][number]['lines'][number]): ReportInline[] =>
    runs.map((run) => (run.isEmpty ? bold(run.text) : text(run.text)));
  if (type === 'list') {
    return {
      type: 'list',
      isOrdered: false,
      start: 1,
      items: lines.map((runs) => [{ type: 'paragraph', content: inline(runs) }]),
    };
  }
  const content = lines.flatMap((runs, index): ReportInline[] => [
    ...(index === 0 ? [] : [{ type: 'lineBreak' } as const]),
    ...inline(runs),
  ]);
  return { type: 'paragraph', content };
}
