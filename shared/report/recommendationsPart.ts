import {
  bold,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportCallout,
  type ReportInline,
  type ReportParagraph,
} from './document.ts';
import { type ReportContext, referTo } from './reportContext.ts';
import {
  agencyName,
  countedFirst,
  findingTarget,
  joined,
  named,
  namedWithin,
  recommendationTarget,
} from './reportWords.ts';
import type { ReportRecommendation, ReportSource } from './source.ts';

/** Below its heading, each recommendation under its own label, with whom it is for, by when, and the finding it answers. */
export function recommendationsPart(source: ReportSource, context: ReportContext): ReportBlock[] {
  const { recommendations } = source;
  return [
    recommendations.length === 0
      ? paragraph('No recommendations have been written yet.')
      : paragraph(
          `${countedFirst(recommendations.length, 'recommendation follows', 'recommendations follow')}. ` +
            'Each names the agencies it is for and the finding it answers.',
        ),
    ...recommendations.map((recommendation) => recommendationCallout(recommendation, source, context)),
  ];
}

function recommendationCallout(
  recommendation: ReportRecommendation,
  source: ReportSource,
  context: ReportContext,
): ReportCallout {
  const wording = paragraphsOf(recommendation.text);
  return {
    type: 'callout',
    kind: 'recommendation',
    id: recommendationTarget(recommendation.id),
    heading: named('Recommendation', recommendation.label),
    blocks: [
      ...(wording.length > 0 ? wording : [paragraph('This recommendation has not been worded yet.')]),
      addressees(recommendation, source),
      ...labelled('By when', recommendation.due),
      ...labelled('Outcome sought', recommendation.outcomeSought),
      answeredFindings(recommendation, source, context),
    ],
  };
}

function labelled(label: string, value: string): ReportParagraph[] {
  return paragraphsOf(value).map((part, index) =>
    index === 0 ? { ...part, content: [bold(`${label}: `), ...part.content] } : part,
  );
}

function addressees({ addresseeIds }: ReportRecommendation, source: ReportSource): ReportParagraph {
  const names = addresseeIds.map((id) => agencyName(source.agencies, id));
  return paragraph(bold('For: '), names.length > 0 ? joined(names) : 'no agency has been named yet');
}

function answeredFindings(
  { findingIds }: ReportRecommendation,
  source: ReportSource,
  context: ReportContext,
): ReportParagraph {
  const answered = source.findings.filter(({ id }) => findingIds.includes(id));
  if (answered.length === 0) return paragraph(bold('Answers: '), 'no finding has been linked yet');
  const links = answered.flatMap(({ id, label, title }, index): ReportInline[] => [
    ...(index === 0 ? [] : [{ type: 'text', text: '; ' } as const]),
    referTo(context, 'findings', findingTarget(id), namedWithin('finding', label)),
    ...(title ? [{ type: 'text', text: `, ${title}` } as const] : []),
  ]);
  return paragraph(bold('Answers: '), ...links);
}
