import { agencyKinds } from '../domain/agencyKinds.ts';
import {
  isRecordedPart,
  partsOfReport,
  type PrintedPart,
  type RecordedPartKey,
} from '../domain/reportTemplates.ts';
import { chronologyPart } from './chronologyPart.ts';
import {
  heading,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportDocument,
  type ReportMeta,
  type ReportSection,
} from './document.ts';
import { documentMeta } from './documentMeta.ts';
import { findingsPart } from './findingsPart.ts';
import { recommendationsPart } from './recommendationsPart.ts';
import type { ReportContext } from './reportContext.ts';
import { countedFirst, exerciseNames } from './reportWords.ts';
import type { ReportSource } from './source.ts';

/**
 * The report of a case as it stands today, always a draft, by the template of its kind of exercise. Empty parts say so in
 * a sentence: a reader must be able to tell what is not yet written from what there is nothing to say about.
 */
export function buildLearningReport(source: ReportSource): ReportDocument {
  const { printed } = partsOfReport(source.template);
  const context = contextOf(source, printed);
  const blocksOf = (place: PrintedPart['place']) =>
    printed.flatMap((part) =>
      part.place === place ? [{ ...part, blocks: partBlocks(part, source, context) }] : [],
    );
  const body = blocksOf('body').flatMap(({ blocks }) => blocks);
  return {
    meta: reportMeta(source),
    sections: [
      {
        orientation: 'portrait',
        part: 'body',
        blocks: body.length > 0 ? body : [paragraph('The template leaves out every part of this report.')],
      },
      ...blocksOf('appendix').map(
        ({ part, blocks }): ReportSection => ({
          orientation: part.key === 'chronology' ? 'landscape' : 'portrait',
          part: 'appendix',
          blocks,
        }),
      ),
    ],
  };
}

function contextOf({ entries }: ReportSource, printed: readonly PrintedPart[]): ReportContext {
  const keys = printed.map(({ part }) => part.key);
  const { number = '' } = printed.find(({ part }) => part.key === 'chronology') ?? {};
  return {
    entriesById: new Map(entries.map((entry) => [entry.id, entry])),
    entryNumbers: new Map(entries.map((entry) => [entry.id, entry.number])),
    printed: new Set(keys.filter(isRecordedPart)),
    chronologyPlace: number === 'Appendix' ? 'the appendix' : number.toLowerCase(),
  };
}

function reportMeta({ case: review, template, preparedOn }: ReportSource): ReportMeta {
  return documentMeta(review, preparedOn, {
    title: `${review.pseudonym}: ${exerciseNames[review.exerciseKind]}`,
    subtitle: template.subtitle,
    notices: ['This is a draft. It is not for publication.'],
  });
}

function partBlocks(
  { part: { key, heading: title, openingWords }, level, number }: PrintedPart,
  source: ReportSource,
  context: ReportContext,
): ReportBlock[] {
  return [
    heading(level, key, number, title),
    ...paragraphsOf(openingWords),
    ...(isRecordedPart(key) ? recorded[key](source, context) : []),
  ];
}

/** What each part prints below its heading and its opening words. */
const recorded: Readonly<
  Record<RecordedPartKey, (source: ReportSource, context: ReportContext) => ReportBlock[]>
> = {
  summary: summaryBlocks,
  about: aboutBlocks,
  agencies: agenciesBlocks,
  findings: findingsPart,
  recommendations: recommendationsPart,
  chronology: chronologyPart,
};

function summaryBlocks({ case: { summary } }: ReportSource): ReportBlock[] {
  const paragraphs = paragraphsOf(summary);
  return paragraphs.length > 0
    ? paragraphs
    : [paragraph('A summary of what happened has not been written yet.')];
}

function aboutBlocks(source: ReportSource, { printed, chronologyPlace }: ReportContext): ReportBlock[] {
  const numbers = printed.has('chronology')
    ? `Entry numbers in the text refer to the chronology in ${chronologyPlace}.`
    : 'Entry numbers in the text are those of the chronology of the case, which is not printed here.';
  return [
    paragraph(aboutSentence(source)),
    paragraph(
      `${numbers} Dates are given as closely as the records ` +
        'allow; where a record gives only a month or a season, so does this report.',
    ),
  ];
}

function aboutSentence({ case: review }: ReportSource): string {
  const carriedOut = review.partnership ? `, carried out for ${review.partnership}` : '';
  const by = review.leadReviewer ? ` The lead reviewer is ${review.leadReviewer}.` : '';
  return `This is a ${exerciseNames[review.exerciseKind]}${carriedOut}. Its reference is ${review.reference}.${by}`;
}

function agenciesBlocks({ agencies, entries, recommendations }: ReportSource): ReportBlock[] {
  if (agencies.length === 0) return [paragraph('No agencies have been added yet.')];
  const rows = agencies.map(({ id, name, kind }) => ({
    cells: [
      name,
      agencyKinds[kind].label,
      String(entries.filter((entry) => entry.agencyId === id).length),
      String(recommendations.filter((recommendation) => recommendation.addresseeIds.includes(id)).length),
    ].map((value) => [paragraph(value)]),
  }));
  return [
    paragraph(`${countedFirst(agencies.length, 'agency is', 'agencies are')} involved in this review.`),
    {
      type: 'table',
      caption: 'Agencies involved, with the entries each gave and the recommendations addressed to it',
      columns: [
        { heading: 'Agency', width: 0.38 },
        { heading: 'Kind', width: 0.26 },
        { heading: 'Entries', width: 0.12 },
        { heading: 'Recommendations', width: 0.24 },
      ],
      rows,
    },
  ];
}
