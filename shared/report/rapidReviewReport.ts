import type { CaseFileSource, FiledSection } from './caseFileSource.ts';
import { citedEntriesPart, entryNumbersOf } from './citedEntriesPart.ts';
import { type HeldSection, heldElsewhere } from './rapidReviewParts.ts';
import {
  heading,
  note,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportDocument,
  type ReportSection,
} from './document.ts';
import { documentMeta } from './documentMeta.ts';
import { countedFirst, longDay } from './reportWords.ts';
import { richTextBlocks } from './richTextBlocks.ts';

/**
 * The rapid review as it goes to the Panel: the sections of the partnership's own template, each with what other parts
 * of the case file hold and with what was written. A section with nothing in it says why, or that it is not written.
 * Source of the contents: Working Together 2023, chapter 5; the Panel's guidance on rapid reviews.
 */
export function buildRapidReviewReport(source: CaseFileSource): ReportDocument {
  const cited = citedEntriesPart(source);
  const appendix: ReportSection[] = cited.length
    ? [{ orientation: 'landscape', part: 'appendix', blocks: cited }]
    : [];
  return {
    meta: meta(source),
    sections: [
      {
        orientation: 'portrait',
        part: 'body',
        blocks:
          source.sections.length > 0
            ? sections(source)
            : [paragraph('The rapid review has no sections yet.')],
      },
      ...appendix,
    ],
  };
}

function meta(source: CaseFileSource) {
  const { case: review, referral, decision, preparedOn } = source;
  const isDraft =
    decision?.state !== 'signed' || source.sections.some((section) => lacks(section, source) !== '');
  return documentMeta(review, preparedOn, {
    title: `${review.pseudonym}: rapid review`,
    subtitle: 'Rapid review report to the Child Safeguarding Practice Review Panel',
    isDraft,
    // Nineteen short sections would leave most pages nearly empty.
    parts: 'run-on',
    details: [
      { label: 'Notification', text: referral.notificationReference },
      { label: 'Notified on', text: referral.notifiedOn ? longDay(referral.notifiedOn) : '' },
    ],
    notices: isDraft ? ['This is a draft. Sections that are not finished say so.'] : [],
  });
}

function sections(source: CaseFileSource): ReportBlock[] {
  const entryNumbers = entryNumbersOf(source.citedEntries);
  return source.sections.flatMap((section, index) => {
    const id = `section-${index + 1}`;
    const held: HeldSection | undefined = heldElsewhere[section.key];
    const filled = held?.(source, id) ?? [];
    const written = richTextBlocks(section.body, { idPrefix: id, underLevel: 1, entryNumbers });
    return [
      heading(1, id, String(index + 1), section.title),
      ...filled,
      ...(written.length > 0 ? written : nothingWritten(section, filled.length > 0)),
    ];
  });
}

function nothingWritten({ emptyBecause, isRequired }: FiledSection, isFilled: boolean): ReportBlock[] {
  if (emptyBecause.trim())
    return [paragraph('Nothing is said here, because:'), ...paragraphsOf(emptyBecause)];
  if (isFilled && !isRequired) return [];
  return [
    note(
      paragraph(
        isRequired
          ? 'This section must not be empty. It has not been written yet.'
          : 'This section has not been written yet.',
      ),
    ),
  ];
}

/** What a section lacks, in a sentence; empty where it lacks nothing. */
export function lacks(section: FiledSection, source: CaseFileSource): string {
  const isWritten =
    richTextBlocks(section.body, { idPrefix: 'x', underLevel: 1, entryNumbers: new Map() }).length > 0;
  if (isWritten || section.emptyBecause.trim()) return '';
  if (!section.isRequired && (heldElsewhere[section.key]?.(source, 'x') ?? []).length > 0) return '';
  return section.isRequired
    ? `“${section.title}” is empty and gives no reason.`
    : `“${section.title}” has not been written yet.`;
}

/** What the rapid review lacks before it can go to the Panel, each a sentence. */
export function rapidReviewNotes(source: CaseFileSource): string[] {
  const { decision, requests } = source;
  const outstanding = requests.filter(({ group }) => group === 'outstanding' || group === 'to-ask').length;
  const unsigned = decision?.signOffs.filter(({ signedOn }) => signedOn === null).length ?? 0;
  const open = decision?.criteria.filter(({ answer }) => answer === '').length ?? 0;
  const counts: readonly (readonly [number, string, string])[] = [
    [outstanding, 'request has no answer yet', 'requests have no answer yet'],
    [open, 'criterion is not answered yet', 'criteria are not answered yet'],
    [unsigned, 'partner has not signed yet', 'partners have not signed yet'],
    [
      source.briefLeftOut,
      'entry of the brief chronology was taken out of the chronology and is not printed',
      'entries of the brief chronology were taken out of the chronology and are not printed',
    ],
    [
      source.citedEntries.filter(({ isWithdrawn }) => isWithdrawn).length,
      'entry printed here was withdrawn by its agency',
      'entries printed here were withdrawn by their agencies',
    ],
  ];
  return [
    ...source.sections.map((section) => lacks(section, source)).filter(Boolean),
    ...(decision ? [] : ['No decision has been written down yet.']),
    ...counts
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${countedFirst(count, one, many)}.`),
  ];
}
