import { isUndated } from '../domain/eventDate.ts';
import { type ChronologyColumn, chronologyColumns } from './chronologyColumns.ts';
import type { ChronologyEntry } from './chronologyEntry.ts';
import { rowsOfEntries } from './chronologyRows.ts';
import type { ChronologySource } from './chronologySource.ts';
import { chronologyStatement, type StatementLine } from './chronologyStatement.ts';
import { type ColumnLayout, type ColumnNeed, layOutColumns } from './columnLayout.ts';
import {
  heading,
  paragraph,
  type ReportBlock,
  type ReportDocument,
  type ReportHeading,
  type ReportMeta,
  type ReportRow,
  type ReportSection,
  type ReportTable,
} from './document.ts';
import { counted, longDay } from './reportWords.ts';
import { emsOf, pageTextWidthMm } from './textWidth.ts';

const widthMm = pageTextWidthMm('landscape', true);

/** A chronology whose entries are not yet set as rows, for one too long to be held as pages all at once. */
export interface ChronologyPlan {
  readonly meta: ReportMeta;
  /** Pages that come before the entries. */
  readonly pictures: readonly ReportSection[];
  readonly tables: readonly PlannedTable[];
}

export interface PlannedTable {
  readonly heading: ReportHeading;
  /** Without its rows. */
  readonly shell: ReportTable;
  readonly entries: readonly ChronologyEntry[];
  /** Rows for the entries from one place up to another, counting from 0. */
  rows(from: number, to: number): ReportRow[];
}

/** What an exported chronology consists of: what it holds and leaves out, pictures of the timeline, then its tables. */
export function planChronology(source: ChronologySource): ChronologyPlan {
  const layout = layoutOf(source);
  const undated = source.entries.filter((entry) => isUndated(entry.date));
  const dated = source.entries.filter((entry) => !isUndated(entry.date));
  return {
    meta: chronologyMeta(source, [...chronologyStatement(source), ...layoutLine(source, layout)]),
    pictures: pictureSection(source),
    tables: [
      ...part('entries', 'Entries in order of date', dated, source, layout),
      ...part('undated', 'Undated', undated, source, layout),
    ],
  };
}

/** The planned chronology with the tables given, which may hold only some of its entries. */
export function chronologyPages(
  { meta, pictures }: ChronologyPlan,
  tables: readonly { readonly heading: ReportHeading; readonly table: ReportTable }[],
): ReportDocument {
  const blocks: ReportBlock[] =
    tables.length > 0
      ? tables.flatMap(({ heading: title, table }) => [title, table])
      : [heading(1, 'entries', '', 'Entries'), paragraph('No entry fits the filter.')];
  return { meta, sections: [...pictures, { ...page, part: 'body', blocks }] };
}

/** The planned chronology as pages, every entry of it. */
export function wholeChronology(plan: ChronologyPlan): ReportDocument {
  return chronologyPages(
    plan,
    plan.tables.map(({ heading: title, shell, entries, rows }) => ({
      heading: title,
      table: { ...shell, rows: rows(0, entries.length) },
    })),
  );
}

const page = { orientation: 'landscape', isWide: true } as const;

function pictureSection({ pictures }: ChronologySource): ReportSection[] {
  if (pictures.length === 0) return [];
  return [{ ...page, part: 'body', blocks: [heading(1, 'timeline', '', 'Timeline'), ...pictures] }];
}

/** The name of a chronology, for its head and its properties. */
export function chronologyTitle({ case: review, subject, name }: ChronologySource): string {
  if (name) return `${review.pseudonym}: ${name}`;
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
): PlannedTable[] {
  if (entries.length === 0) return [];
  return tables.map((table, index): PlannedTable => {
    const which = tables.length === 1 ? '' : ` (columns, part ${index + 1} of ${tables.length})`;
    const name = index === 0 ? `chronology-${id}` : `chronology-${id}-${index + 1}`;
    const layout = { columns: table.columns.flatMap((at) => columns[at] ?? []), shares: table.shares, size };
    return {
      heading: heading(1, name, '', `${title}${which}`),
      shell: {
        type: 'table',
        caption: '',
        size,
        columns: layout.columns.map((column, place) => ({
          heading: headingOf(column, source),
          width: table.shares[place] ?? 0,
        })),
        rows: [],
      },
      entries,
      rows: (from, to) => rowsOfEntries(entries.slice(from, to), source, { ...layout, widthMm }),
    };
  });
}

function headingOf(name: ChronologyColumn, { columns, entries }: ChronologySource): string {
  const holdsTime = name === 'date' && !columns.includes('time') && entries.some(({ time }) => time !== '');
  return holdsTime ? 'Date and time' : chronologyColumns[name].heading;
}
