import { formatEventDate } from '../domain/formatEventDate.ts';
import { plainText } from '../domain/richText.ts';
import type { CaseFileSource, FiledEpisode, FiledFinding } from './caseFileSource.ts';
import { heading, paragraph, paragraphsOf, type ReportBlock, type ReportDocument } from './document.ts';
import { documentMeta } from './documentMeta.ts';
import { countedFirst, joined, longDay, named } from './reportWords.ts';
import { richTextBlocks } from './richTextBlocks.ts';

/**
 * What a multi-agency reflective practice meeting looked at and learned. It goes to the teams, so it points at no entry
 * and names no professional; it says who met by agency alone.
 */
export function buildReflectiveSummary(source: CaseFileSource): ReportDocument {
  const { case: review, preparedOn } = source;
  return {
    meta: documentMeta(review, preparedOn, {
      title: `${review.pseudonym}: multi-agency reflective practice`,
      subtitle: 'Summary for the teams',
      opening: 'plain',
      notices: ['It is about how agencies worked together, and judges no one person.'],
    }),
    sections: [
      {
        orientation: 'portrait',
        part: 'body',
        blocks: [
          heading(1, 'what-happened', '', 'What happened'),
          ...orSay(paragraphsOf(review.summary), 'A summary of what happened has not been written yet.'),
          heading(1, 'who-met', '', 'Who met'),
          ...whoMet(source),
          heading(1, 'looked-at', '', 'What we looked at'),
          ...orSay(source.episodes.flatMap(episodeBlocks), 'No key practice episode has been written yet.'),
          heading(1, 'helped', '', 'What helped'),
          ...orSay(learning(source, true), 'No finding of good practice has been written yet.'),
          heading(1, 'hindered', '', 'What got in the way, and why'),
          ...orSay(learning(source, false), 'No finding has been written yet.'),
          heading(1, 'change', '', 'What will change'),
          ...changes(source),
          heading(1, 'questions', '', 'To talk about in your team'),
          questions(),
        ],
      },
    ],
  };
}

function orSay(blocks: readonly ReportBlock[], otherwise: string): readonly ReportBlock[] {
  return blocks.length > 0 ? blocks : [paragraph(otherwise)];
}

function whoMet({ meetings }: CaseFileSource): ReportBlock[] {
  const held = meetings.filter(({ heldOn }) => heldOn !== null);
  if (held.length === 0) return [paragraph('No meeting has been written down yet.')];
  return held.map(({ heldOn, attendance }) => {
    const agencies = [
      ...new Set(
        attendance
          .filter(({ state, agency }) => state === 'Attended' && agency !== '')
          .map(({ agency }) => agency),
      ),
    ];
    const came = agencies.length > 0 ? `: ${joined(agencies)}` : '';
    return paragraph(`${longDay(heldOn ?? '')}${came}.`);
  });
}

function episodeBlocks({ number, title, starts, ends, appraisal }: FiledEpisode): ReportBlock[] {
  const when = [starts, ends].flatMap((date) => (date ? [formatEventDate(date)] : []));
  const id = `episode-${number}`;
  return [
    heading(2, id, '', title),
    ...(when.length > 0 ? [paragraph(`${[...new Set(when)].join(' to ')}.`)] : []),
    ...richTextBlocks(appraisal, { idPrefix: id, underLevel: 2, entryNumbers: new Map(), citations: 'none' }),
  ];
}

function learning({ findings }: CaseFileSource, isGoodPractice: boolean): ReportBlock[] {
  return findings
    .filter((finding) => finding.isGoodPractice === isGoodPractice)
    .flatMap((finding, index) =>
      findingBlocks(finding, `${isGoodPractice ? 'helped' : 'hindered'}-${index + 1}`),
    );
}

function findingBlocks({ title, body, why }: FiledFinding, id: string): ReportBlock[] {
  const blocks = (text: FiledFinding['body'], part: string) =>
    richTextBlocks(text, {
      idPrefix: `${id}-${part}`,
      underLevel: 2,
      entryNumbers: new Map(),
      citations: 'none',
    });
  return [
    heading(2, id, '', title || 'Not yet titled'),
    ...blocks(body, 'body'),
    ...(plainText(why).trim() === '' ? [] : [paragraph('Why:'), ...blocks(why, 'why')]),
  ];
}

function changes({ recommendations }: CaseFileSource): ReportBlock[] {
  if (recommendations.length === 0) return [paragraph('No recommendation has been written yet.')];
  return [
    paragraph(`${countedFirst(recommendations.length, 'recommendation', 'recommendations')}:`),
    {
      type: 'list',
      isOrdered: false,
      start: 1,
      items: recommendations.map(({ label, text, agencies, due }) => [
        paragraph(
          `${named('Recommendation', label)}: ${text}` +
            (agencies.length > 0 ? ` For ${joined(agencies)}.` : '') +
            (due ? ` By ${due}.` : ''),
        ),
      ]),
    },
  ];
}

/** Three questions, the same for every case. Source: the seven-minute briefings of partnerships. */
function questions(): ReportBlock {
  const items = [
    'What in this is familiar from your own work?',
    'What will you do, and how will you know that it has helped a child?',
    'Who needs to hear of it who is not here?',
  ];
  return { type: 'list', isOrdered: true, start: 1, items: items.map((item) => [paragraph(item)]) };
}
