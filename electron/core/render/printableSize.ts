import { chronologyColumns } from '../../../shared/report/chronologyColumns.ts';
import type { ChronologySource } from '../../../shared/report/chronologySource.ts';
import { counted } from '../../../shared/report/reportWords.ts';
import { Refusal } from '../refusal.ts';

/**
 * The most that is set in pages. Both programs hold all pages in memory at once: measured at 0.2 GB for each thousand
 * entries of 400 characters as PDF, and 0.07 GB as Word; more than this would take the memory of a whole computer.
 */
const most = {
  pdf: { characters: 6_000_000, cells: 200_000 },
  docx: { characters: 40_000_000, cells: 400_000 },
} as const;

/** Refuses a chronology too long to be set in pages, with the ways there are to take it out all the same. */
export function assertPrintable(source: ChronologySource, format: 'docx' | 'pdf'): void {
  const { entries, columns, names } = source;
  const cells = entries.length * columns.length;
  const characters = entries.reduce(
    (sum, entry) =>
      columns.reduce((row, column) => row + chronologyColumns[column].text(entry, names).length, sum),
    0,
  );
  if (cells <= most[format].cells && characters <= most[format].characters) return;
  const held = counted(entries.length, 'entry', 'entries');
  const other = format === 'pdf' ? 'as Word, a workbook or CSV' : 'as a workbook or CSV';
  const kind = format === 'pdf' ? 'a PDF' : 'a Word file';
  throw new Refusal('reports/cannot-render', {
    sentence: `The ${held} with these columns are too much for ${kind}. Nothing was made and nothing was changed. Take them out ${other}, or choose fewer columns or a shorter period.`,
  });
}
