import type { ReportMeta } from './document.ts';
import { longDay } from './reportWords.ts';
import type { ReportCase } from './source.ts';

interface Opening {
  /** Of the case: `Rowan: rapid review`. */
  readonly title: string;
  readonly subtitle: string;
  readonly opening?: ReportMeta['opening'];
  readonly parts?: ReportMeta['parts'];
  readonly isDraft?: boolean;
  /** What the document says of itself, after the notice about the child’s name. */
  readonly notices: readonly string[];
  /** Lines of the first page after the reference, before the date. */
  readonly details?: ReportMeta['details'];
  /** As few lines at the head of the first page as can be, where a page has to hold it all. */
  readonly isShort?: boolean;
}

/** The words on the first page and at the head and foot of every page. A document is a draft unless it says otherwise. */
export function documentMeta(review: ReportCase, preparedOn: string, opening: Opening): ReportMeta {
  const { title, subtitle, notices, details = [], isDraft = true } = opening;
  const day = longDay(preparedOn);
  return {
    title,
    subtitle,
    partnership: review.partnership,
    author: review.leadReviewer,
    reference: review.reference,
    marking: review.marking,
    isDraft,
    isPractice: review.isPractice,
    language: 'en-GB',
    date: preparedOn,
    details: [
      { label: 'Partnership', text: review.partnership },
      { label: 'Reference', text: review.reference },
      ...details,
      ...(opening.isShort
        ? [{ label: 'Prepared', text: [review.leadReviewer, day].filter(Boolean).join(', ') }]
        : [
            { label: 'Prepared by', text: review.leadReviewer },
            { label: 'Date', text: day },
          ]),
      ...(isDraft ? [{ label: 'Status', text: 'DRAFT' }] : []),
    ].filter((detail) => detail.text),
    notices: [
      ...(review.isPractice ? ['Practice case. Every person, place and event in it is made up.'] : []),
      `${review.pseudonym} is the name used for the child in this document. It is not the child’s real name.`,
      ...notices,
    ],
    runningTitle: review.isPractice ? `PRACTICE CASE. ${title}` : title,
    runningNote: isDraft ? `DRAFT, ${day}` : day,
    contentsTitle: 'Contents',
    ...(opening.opening ? { opening: opening.opening } : {}),
    ...(opening.parts ? { parts: opening.parts } : {}),
  };
}
