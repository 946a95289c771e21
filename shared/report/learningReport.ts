import { agencyKinds } from '../domain/agencyKinds.ts';
import { chronologyPart } from './chronologyPart.ts';
import {
  heading,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportDocument,
  type ReportMeta,
} from './document.ts';
import { documentMeta } from './documentMeta.ts';
import { findingsPart } from './findingsPart.ts';
import { recommendationsPart } from './recommendationsPart.ts';
import type { ReportContext } from './reportContext.ts';
import { countedFirst, exerciseNames } from './reportWords.ts';
import type { ReportSource } from './source.ts';

/**
 * The learning report of a case as it stands today, always a draft. Empty parts say so in a sentence: a reader must
 * be able to tell what is not yet written from what there is nothing to say about.
 */
export function buildLearningReport(source: ReportSource): ReportDocument {
  const context: ReportContext = {
    entriesById: new Map(source.entries.map((entry) => [entry.id, entry])),
    entryNumbers: new Map(source.entries.map((entry) => [entry.id, entry.number])),
  };
  return {
    meta: reportMeta(source),
    sections: [
      {
        orientation: 'portrait',
        part: 'body',
        blocks: [...introduction(source), ...findingsPart(source, context), ...recommendationsPart(source)],
      },
      { orientation: 'landscape', part: 'appendix', blocks: chronologyPart(source) },
    ],
  };
}

function reportMeta({ case: review, preparedOn }: ReportSource): ReportMeta {
  return documentMeta(review, preparedOn, {
    title: `${review.pseudonym}: ${exerciseNames[review.exerciseKind]}`,
    subtitle: 'Learning report',
    notices: ['This is a draft. It is not for publication.'],
  });
}

function introduction(source: ReportSource): ReportBlock[] {
  const summary = paragraphsOf(source.case.summary);
  return [
    heading(1, 'introduction', '1', 'Introduction'),
    heading(2, 'what-happened', '1.1', 'What happened'),
    ...(summary.length > 0 ? summary : [paragraph('A summary of what happened has not been written yet.')]),
    heading(2, 'about-this-review', '1.2', 'About this review'),
    paragraph(aboutSentence(source)),
    paragraph(
      'Entry numbers in the text refer to the chronology in the appendix. Dates are given as closely as the records ' +
        'allow; where a record gives only a month or a season, so does this report.',
    ),
    heading(2, 'agencies', '1.3', 'Agencies involved'),
    ...agenciesBlocks(source),
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
