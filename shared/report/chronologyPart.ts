import { childSeenStates } from '../domain/caseTerms.ts';
import { isUndated } from '../domain/eventDate.ts';
import { formatEventDate } from '../domain/formatEventDate.ts';
import { withdrawn } from './citedEntriesPart.ts';
import {
  heading,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportRow,
  type ReportTable,
} from './document.ts';
import { agencyName, counted, countedFirst, entryTarget } from './reportWords.ts';
import type { ReportEntry, ReportSource } from './source.ts';

/** Below its heading, the chronology as it stands: dated entries in order, then those without a date, and what is not printed. */
export function chronologyPart(source: ReportSource): ReportBlock[] {
  const undated = source.entries.filter((entry) => isUndated(entry.date));
  const dated = source.entries.filter((entry) => !isUndated(entry.date));
  return [
    ...chronologySentences(source).map((sentence) => paragraph(sentence)),
    ...part('dated', 'Entries in order of date', dated, source),
    ...part('undated', 'Undated', undated, source),
  ];
}

function chronologySentences(source: ReportSource): string[] {
  const { entries, agencies, removed } = source;
  if (entries.length === 0) return ['The chronology has no entries yet.', ...leftOut(source)];
  const undated = entries.filter(({ date }) => isUndated(date)).length;
  const contributing = agencies.filter(({ id }) => entries.some((entry) => entry.agencyId === id)).length;
  const holds = `The chronology holds ${counted(entries.length, 'entry', 'entries')} from ${counted(contributing, 'agency', 'agencies')}`;
  const nothingRemoved = removed.entries === 0 ? ', and all of them are printed here' : '';
  return [
    `${holds}${nothingRemoved}. A date is given only as closely as the record gives it.` +
      (undated > 0
        ? ` ${countedFirst(undated, 'entry has', 'entries have')} no date that anyone could read or know; ${undated === 1 ? 'it is' : 'they are'} listed at the end.`
        : ''),
    ...leftOut(source),
  ];
}

function leftOut({ entries, removed }: ReportSource): string[] {
  const comments = entries.filter((entry) => entry.comment.trim()).length;
  const sentences = [
    ...(removed.entries > 0
      ? [
          `${countedFirst(removed.entries, 'entry was', 'entries were')} taken out during the review and ${removed.entries === 1 ? 'is' : 'are'} not printed.`,
        ]
      : []),
    ...(comments > 0
      ? [`The reviewer’s working comments, on ${counted(comments, 'entry', 'entries')}, are not printed.`]
      : []),
  ];
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}

function part(
  id: string,
  title: string,
  entries: readonly ReportEntry[],
  source: ReportSource,
): ReportBlock[] {
  if (entries.length === 0) return [];
  return [heading(2, `chronology-${id}`, '', title), entriesTable(entries, source)];
}

function entriesTable(entries: readonly ReportEntry[], source: ReportSource): ReportTable {
  return {
    type: 'table',
    caption: '',
    columns: [
      { heading: 'No.', width: 0.05 },
      { heading: 'Date and time', width: 0.14 },
      { heading: 'Agency', width: 0.14 },
      { heading: 'What happened', width: 0.41 },
      { heading: 'Child seen', width: 0.11 },
      { heading: 'Source', width: 0.15 },
    ],
    rows: entries.map((entry) => entryRow(entry, source)),
  };
}

function entryRow(entry: ReportEntry, source: ReportSource): ReportRow {
  const date = formatEventDate(entry.date);
  return {
    id: entryTarget(entry.id),
    cells: [
      [paragraph(String(entry.number))],
      [paragraph(entry.time ? `${date}, ${entry.time}` : date)],
      [paragraph(agencyName(source.agencies, entry.agencyId, entry.date))],
      [...withdrawn(entry), ...cell(entry.whatHappened, 'Nothing written')],
      [paragraph(childSeenStates[entry.childSeen])],
      cell(entry.source, 'Not stated'),
    ],
  };
}

function cell(value: string, otherwise: string): ReportBlock[] {
  const paragraphs = paragraphsOf(value);
  return paragraphs.length > 0 ? paragraphs : [paragraph(otherwise)];
}
