import { chronologyColumns } from '../../../shared/report/chronologyColumns.ts';
import type { ChronologyEntry } from '../../../shared/report/chronologyEntry.ts';
import type { ChronologySource } from '../../../shared/report/chronologySource.ts';
import { counted } from '../../../shared/report/reportWords.ts';
import { Refusal } from '../refusal.ts';

/**
 * The most that is set in pages: more than the longest case known by a good deal. 50,000 entries of 400 characters in
 * seven columns are 25 million characters, 350,000 cells and 12,500 pages; meanwhile the program and its threads held
 * 1.0 GB for a PDF and 0.6 GB for Word, the entries themselves included, and 0.65 GB for a PDF of 10,000.
 */
const most = {
  pdf: { characters: 80_000_000, cells: 1_500_000 },
  docx: { characters: 40_000_000, cells: 1_200_000 },
} as const;

/** Refuses a chronology too long to be set in pages, with the ways there are to take it out all the same. */
export function assertPrintable(source: ChronologySource, format: 'docx' | 'pdf'): void {
  const { entries, columns } = source;
  const cells = entries.length * columns.length;
  const characters = entries.reduce((sum, entry) => sum + charactersOfEntry(entry, source), 0);
  if (cells <= most[format].cells && characters <= most[format].characters) return;
  const held = counted(entries.length, 'entry', 'entries');
  const kind = format === 'pdf' ? 'a PDF' : 'a Word file';
  throw new Refusal('reports/cannot-render', {
    sentence: `The ${held} with these columns are too much for ${kind}. Nothing was made and nothing was changed. Take them out as a workbook or CSV, or choose fewer columns or a shorter period.`,
  });
}

/** How much an entry has to say in the columns that were chosen. */
export function charactersOfEntry(
  entry: ChronologyEntry,
  { columns, names }: Pick<ChronologySource, 'columns' | 'names'>,
): number {
  return columns.reduce((sum, column) => sum + chronologyColumns[column].text(entry, names).length, 0);
}
