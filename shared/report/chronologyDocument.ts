import { isUndated } from '../domain/eventDate.ts';
import { formatEventDate } from '../domain/formatEventDate.ts';
import { type ChronologyColumn, chronologyColumns, differingDateWords } from './chronologyColumns.ts';
import type { ChronologyEntry } from './chronologyEntry.ts';
import type { ChronologySource } from './chronologySource.ts';
import { chronologyStatement, type StatementLine, withdrawnWords } from './chronologyStatement.ts';
import { type ColumnLayout, type ColumnNeed, layOutColumns, type TableLayout } from './columnLayout.ts';
import {
  bold,
  heading,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportDocument,
  type ReportInline,
  type ReportMeta,
  type ReportParagraph,
  type ReportRow,
  type ReportSection,
} from './document.ts';
import { counted, longDay } from './reportWords.ts';
import { emsOf, emsOfColumn, pageTextWidthMm } from './textWidth.ts';

const widthMm = pageTextWidthMm('landscape', true);

/** An exported chronology as pages: what it holds and leaves out, pictures of the timeline, then the entries in a table. */
export function buildChronology(source: ChronologySource): ReportDocument {
  const layout = layoutOf(source);
  const undated = source.entries.filter((entry) => isUndated(entry.date));
  const dated = source.entries.filter((entry) => !isUndated(entry.date));
  const tables = [
    ...part('entries', 'Entries in order of date', dated, source, layout),
    ...part('undated', 'Undated', undated, source, layout),
  ];
  const blocks =
    tables.length > 0
      ? tables
      : [heading(1, 'entries', '', 'Entries'), paragraph('No entry fits the filter.')];
  return {
    meta: chronologyMeta(source, [...chronologyStatement(source), ...layoutLine(source, layout)]),
    sections: [...pictureSection(source), { ...page, part: 'body', blocks }],
  };
}

const page = { orientation: 'landscape', isWide: true } as const;

function pictureSection({ pictures }: ChronologySource): ReportSection[] {
  if (pictures.length === 0) return [];
  return [{ ...page, part: 'body', blocks: [heading(1, 'timeline', '', 'Timeline'), ...pictures] }];
}

/** The name of a chronology, for its head and its properties. */
export function chronologyTitle({ case: review, subject }: ChronologySource): string {
  return subject
    ? `${review.pseudonym}: chronology of ${subject}`
    : `${review.pseudonym}: integrated chronology`;
}

function chronologyMeta(source: ChronologySource, statement: readonly StatementLine[]): ReportMeta {
  const { case: review, preparedOn } = source;
  const title = chronologyTitle(source);
  return {
    title,
    subtitle: [source.title, review.reference].filter(Boolean).join(', '),
    partnership: review.partnership,
    author: review.leadReviewer,
    reference: review.reference,
    marking: review.marking,
    isDraft: false,
    isPractice: review.isPractice,
    language: 'en-GB',
    date: preparedOn,
    details: statement,
    notices: noticesOf(source),
    runningTitle: review.isPractice ? `PRACTICE CASE. ${title}` : title,
    runningNote: `${review.reference}, ${longDay(preparedOn)}`,
    contentsTitle: '',
    opening: 'plain',
  };
}

function noticesOf({ case: review }: ChronologySource): string[] {
  return [
    ...(review.isPractice ? ['Practice case. Every person, place and event in it is made up.'] : []),
    `${review.pseudonym} is the name used for the child in this review. It is not the child’s real name. A date is shown as ` +
      'closely as the record gives it; where the agency wrote it another way, its own words stand below it.',
  ];
}

/** The number and the date lead every table, so that a row can be found again where the columns go on in another. */
function layoutOf(
  source: ChronologySource,
): ColumnLayout & { readonly columns: readonly ChronologyColumn[] } {
  const chosen = [...new Set(source.columns)];
  const attempt = layOutColumns(needsOf(chosen, source), linksOf(chosen), widthMm);
  if (attempt.tables.length === 1 || chosen.includes('number')) return { ...attempt, columns: chosen };
  const numbered: ChronologyColumn[] = ['number', ...chosen];
  return { ...layOutColumns(needsOf(numbered, source), linksOf(numbered), widthMm), columns: numbered };
}

/** A column takes of the room that is left as it has words to fill it; an empty one is as wide as its heading. */
function needsOf(columns: readonly ChronologyColumn[], { entries, names }: ChronologySource): ColumnNeed[] {
  const stride = Math.max(1, Math.floor(entries.length / sampleSize));
  const sample = entries.filter((_entry, index) => index % stride === 0);
  return columns.map((name) => {
    const { text, heading: title, leastEms, weight } = chronologyColumns[name];
    if (!entries.some((entry) => text(entry, names) !== ''))
      return { leastEms: Math.min(leastEms, headingEms(title)), weight: 0 };
    const total = sample.reduce(
      (sum, entry) => sum + Math.min(mostCounted, text(entry, names).length / 2),
      0,
    );
    const fullness = total / sample.length / (1.5 * leastEms);
    return { leastEms, weight: weight * Math.min(2.5, Math.max(0.15, fullness)) };
  });
}

/** Room for a heading in two lines. */
function headingEms(title: string): number {
  return 1.15 * Math.max(emsOf(title) / 2, ...title.split(' ').map(emsOf));
}

/** Entries looked at for how full a column is, and how many ems of one cell count: one endless cell is no full column. */
const sampleSize = 500;
const mostCounted = 200;

function linksOf(columns: readonly ChronologyColumn[]): number[] {
  return [columns.indexOf('number'), columns.indexOf('date')].filter((index) => index >= 0);
}

function layoutLine(
  source: ChronologySource,
  { tables, columns }: ReturnType<typeof layoutOf>,
): StatementLine[] {
  if (tables.length === 1) return [];
  const lead = columns.includes('date') ? 'the number and date' : 'the number';
  const text = `The ${counted(columns.length, 'column', 'columns')} do not fit side by side on a page, so they are printed as ${counted(tables.length, 'table', 'tables')}, one after the other. Each begins with ${lead} of the entry.`;
  return source.entries.length === 0 ? [] : [{ label: 'Columns', text }];
}

function part(
  id: string,
  title: string,
  entries: readonly ChronologyEntry[],
  source: ChronologySource,
  { size, tables, columns }: ReturnType<typeof layoutOf>,
): ReportBlock[] {
  if (entries.length === 0) return [];
  return tables.flatMap((table, index): ReportBlock[] => {
    const which = tables.length === 1 ? '' : ` (columns, part ${index + 1} of ${tables.length})`;
    const name = index === 0 ? `chronology-${id}` : `chronology-${id}-${index + 1}`;
    return [
      heading(1, name, '', `${title}${which}`),
      {
        type: 'table',
        caption: '',
        size,
        columns: table.columns.map((at, place) => ({
          heading: headingOf(columns[at], source),
          width: table.shares[place] ?? 0,
        })),
        rows: rowsOf(entries, source, table, columns, size),
      },
    ];
  });
}

function headingOf(name: ChronologyColumn | undefined, { columns, entries }: ChronologySource): string {
  if (name === undefined) return '';
  const holdsTime = name === 'date' && !columns.includes('time') && entries.some(({ time }) => time !== '');
  return holdsTime ? 'Date and time' : chronologyColumns[name].heading;
}

function rowsOf(
  entries: readonly ChronologyEntry[],
  source: ChronologySource,
  { columns: chosen, shares }: TableLayout,
  all: readonly ChronologyColumn[],
  size: ColumnLayout['size'],
): ReportRow[] {
  const names = chosen.flatMap((at) => all[at] ?? []);
  const capacities = shares.map((share) => emsOfColumn(share, widthMm, size));
  // Where a withdrawn entry says so: with what happened, or where that is not shown in its widest column.
  const widest = capacities.indexOf(Math.max(...capacities));
  const says = names.includes('whatHappened') ? names.indexOf('whatHappened') : widest;
  return entries.map((entry) => {
    const isWithdrawn = entry.withdrawnOn !== null;
    const cells = names.map((name, at) => {
      const blocks = cellOf(name, entry, source);
      const shown = isWithdrawn ? blocks.map(struck) : blocks;
      return isWithdrawn && at === says ? [withdrawnMark(entry), ...shown] : shown;
    });
    return { cells, staysWhole: linesOf(cells, capacities) <= mostLinesKeptWhole };
  });
}

/** About a third of a page in the usual size; a longer row starts where the one before it ends and breaks. */
const mostLinesKeptWhole = 13;

function linesOf(cells: readonly (readonly ReportParagraph[])[], capacities: readonly number[]): number {
  return Math.max(
    1,
    ...cells.map((paragraphs, at) => {
      const capacity = Math.max(1, capacities[at] ?? 1);
      return paragraphs.reduce((sum, { content }) => sum + linesOfParagraph(content, capacity), 0);
    }),
  );
}

function linesOfParagraph(content: readonly ReportInline[], capacity: number): number {
  let lines = 1;
  let ems = 0;
  for (const inline of content) {
    if (inline.type === 'lineBreak') {
      lines += Math.ceil(ems / capacity);
      ems = 0;
    } else ems += inline.text.length > 4_000 ? inline.text.length / 2 : emsOf(inline.text);
  }
  return lines + Math.max(0, Math.ceil(ems / capacity) - 1);
}

function cellOf(name: ChronologyColumn, entry: ChronologyEntry, source: ChronologySource): ReportParagraph[] {
  if (name === 'date') return dateCell(entry, source);
  const value = chronologyColumns[name].text(entry, source.names);
  const paragraphs = paragraphsOf(value);
  return paragraphs.length > 0 || name !== 'whatHappened' ? paragraphs : [paragraph('Nothing written')];
}

function dateCell(entry: ChronologyEntry, { columns }: ChronologySource): ReportParagraph[] {
  const date = formatEventDate(entry.date);
  const shown = entry.time && !columns.includes('time') ? `${date}, ${entry.time}` : date;
  const words = columns.includes('dateAsWritten') ? null : differingDateWords(entry);
  return [paragraph(shown), ...(words === null ? [] : [paragraph(`As written: ${words}`)])];
}

function struck({ content }: ReportParagraph): ReportParagraph {
  return {
    type: 'paragraph',
    content: content.map((inline) => (inline.type === 'text' ? { ...inline, isStruck: true } : inline)),
  };
}

function withdrawnMark({ withdrawnOn }: ChronologyEntry): ReportParagraph {
  const on = withdrawnOn === null ? '' : ` on ${longDay(withdrawnOn)}`;
  return paragraph(bold(`${withdrawnWords}${on}`));
}
