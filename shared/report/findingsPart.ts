import { evidenceStances } from '../domain/caseTerms.ts';
import { formatEventDate } from '../domain/formatEventDate.ts';
import {
  heading,
  note,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportInline,
  type ReportRow,
  type ReportTable,
} from './document.ts';
import { type ReportContext, referTo } from './reportContext.ts';
import {
  agencyName,
  countedFirst,
  entryTarget,
  findingTarget,
  named,
  namedWithin,
  recommendationTarget,
} from './reportWords.ts';
import { richTextBlocks } from './richTextBlocks.ts';
import type { ReportEvidence, ReportFinding, ReportSameEvent, ReportSource } from './source.ts';

/** Below its heading, each finding: what was found, why it happened, and the entries it rests on. */
export function findingsPart(source: ReportSource, context: ReportContext): ReportBlock[] {
  return [
    source.findings.length === 0
      ? paragraph('No findings have been written yet.')
      : paragraph(findingsSentence(source.findings)),
    ...source.findings.flatMap((finding) => findingBlocks(finding, source, context)),
  ];
}

function findingsSentence(findings: readonly ReportFinding[]): string {
  const good = findings.filter((finding) => finding.kind === 'good-practice').length;
  const opening = `${countedFirst(findings.length, 'finding follows', 'findings follow')}.`;
  const explained =
    'Each says what was found, why it happened, and which entries of the chronology it rests on.';
  if (good === 0) return `${opening} ${explained}`;
  const share = good === findings.length ? 'All' : countedFirst(good, 'of them', 'of them');
  return `${opening} ${share} ${good === 1 ? 'is' : 'are'} of good practice. ${explained}`;
}

function findingBlocks(finding: ReportFinding, source: ReportSource, context: ReportContext): ReportBlock[] {
  const { entryNumbers, printed } = context;
  const target = findingTarget(finding.id);
  const cited = { entryNumbers, citations: printed.has('chronology') ? 'linked' : 'words' } as const;
  const body = richTextBlocks(finding.body, { idPrefix: `${target}-body`, underLevel: 2, ...cited });
  const why = richTextBlocks(finding.why, { idPrefix: `${target}-why`, underLevel: 3, ...cited });
  return [
    heading(2, target, named('Finding', finding.label), finding.title || 'Not yet titled'),
    ...goodPractice(finding),
    ...(body.length > 0 ? body : [paragraph('What was found has not been written yet.')]),
    heading(3, `${target}-why`, '', 'Why this happened'),
    ...(why.length > 0 ? why : [paragraph('Why this happened has not been written yet.')]),
    heading(3, `${target}-evidence`, '', 'What this rests on'),
    ...restsOn(finding, source, context),
    ...answers(finding, source, context),
  ];
}

function restsOn(finding: ReportFinding, source: ReportSource, context: ReportContext): ReportBlock[] {
  const events = finding.sameEvents.flatMap((event) => sameEventBlocks(event, context));
  if (finding.evidence.length > 0) return [evidenceTable(finding, source, context), ...events];
  if (events.length > 0) return events;
  return [note(paragraph('No entry of the chronology has been cited for this finding yet.'))];
}

/** `Same event 3, told in entries 41, 42 and 43:` what the review reads from them, why, and what it shows. */
function sameEventBlocks(event: ReportSameEvent, context: ReportContext): ReportBlock[] {
  const accounts = event.entryIds.flatMap((id) => {
    const number = context.entryNumbers.get(id);
    return number === undefined ? [] : [referTo(context, 'chronology', entryTarget(id), String(number))];
  });
  const told = accounts.flatMap((account, index): (string | ReportInline)[] => [
    index === 0 ? ', told in entries ' : index === accounts.length - 1 ? ' and ' : ', ',
    account,
  ]);
  return [
    paragraph(`Same event ${event.number}`, ...told, ':'),
    ...paragraphsOf(event.reading || 'The reading of these accounts has not been written yet.'),
    ...(event.reason ? [paragraph(`Why they are read so: ${event.reason}`)] : []),
    ...(event.note ? [paragraph(`What it shows: ${event.note}`)] : []),
  ];
}

function goodPractice(finding: ReportFinding): ReportBlock[] {
  if (finding.kind !== 'good-practice') return [];
  const said = paragraph('This finding records practice that helped and that others can learn from.');
  return [{ type: 'callout', kind: 'practice', heading: 'Good practice', blocks: [said] }];
}

function evidenceTable(finding: ReportFinding, source: ReportSource, context: ReportContext): ReportTable {
  return {
    type: 'table',
    caption: `Evidence for ${namedWithin('finding', finding.label)}`,
    columns: [
      { heading: 'Entry', width: 0.09 },
      { heading: 'Date', width: 0.19 },
      { heading: 'Agency', width: 0.19 },
      { heading: 'What it shows', width: 0.39 },
      { heading: 'Bearing', width: 0.14 },
    ],
    rows: finding.evidence.map((evidence) => evidenceRow(evidence, source, context)),
  };
}

function evidenceRow(evidence: ReportEvidence, source: ReportSource, context: ReportContext): ReportRow {
  const stance = [paragraph(evidenceStances[evidence.stance])];
  const entry = context.entriesById.get(evidence.entryId);
  if (!entry) {
    const gone = 'This entry is no longer in the chronology.';
    return {
      cells: [
        [paragraph('–')],
        [paragraph('–')],
        [paragraph('–')],
        paragraphsOf(evidence.note || gone),
        stance,
      ],
    };
  }
  return {
    cells: [
      [paragraph(referTo(context, 'chronology', entryTarget(entry.id), String(entry.number)))],
      [paragraph(formatEventDate(entry.date))],
      [paragraph(agencyName(source.agencies, entry.agencyId, entry.date))],
      paragraphsOf(evidence.note || opening(entry.whatHappened)),
      stance,
    ],
  };
}

/** The first words of an entry; the whole stands in the chronology. */
function opening(whatHappened: string): string {
  const flat = whatHappened.replace(/\s+/g, ' ').trim();
  if (flat.length <= 240) return flat || 'Not yet said.';
  return `${flat.slice(0, flat.lastIndexOf(' ', 240) > 120 ? flat.lastIndexOf(' ', 240) : 240)}…`;
}

function answers(finding: ReportFinding, source: ReportSource, context: ReportContext): ReportBlock[] {
  const answering = source.recommendations.filter(({ findingIds }) => findingIds.includes(finding.id));
  if (answering.length === 0) return [];
  const links = answering.flatMap(({ id, label }, index): (string | ReportInline)[] => [
    index === 0 ? 'This finding is answered by ' : index === answering.length - 1 ? ' and ' : ', ',
    referTo(context, 'recommendations', recommendationTarget(id), namedWithin('recommendation', label)),
  ]);
  return [paragraph(...links, '.')];
}
