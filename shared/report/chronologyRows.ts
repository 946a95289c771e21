import { formatEventDate } from '../domain/formatEventDate.ts';
import { type ChronologyColumn, chronologyColumns, differingDateWords } from './chronologyColumns.ts';
import type { ChronologyEntry } from './chronologyEntry.ts';
import type { ChronologySource } from './chronologySource.ts';
import { withdrawnWords } from './chronologyStatement.ts';
import type { ColumnLayout } from './columnLayout.ts';
import {
  bold,
  paragraph,
  paragraphsOf,
  type ReportInline,
  type ReportParagraph,
  type ReportRow,
} from './document.ts';
import { longDay } from './reportWords.ts';
import { emsOf, emsOfColumn } from './textWidth.ts';

/** The columns of one table of a chronology, in order, with the share of the width of each. */
interface RowLayout {
  readonly columns: readonly ChronologyColumn[];
  readonly shares: readonly number[];
  readonly size: ColumnLayout['size'];
  readonly widthMm: number;
}

/** The entries as rows of a table. */
export function rowsOfEntries(
  entries: readonly ChronologyEntry[],
  source: ChronologySource,
  { columns: names, shares, size, widthMm }: RowLayout,
): ReportRow[] {
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
