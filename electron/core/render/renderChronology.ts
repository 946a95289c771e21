import { buildChronology } from '../../../shared/report/chronologyDocument.ts';
import type { ChronologySource } from '../../../shared/report/chronologySource.ts';
import { chronologyStatement, type StatementLine } from '../../../shared/report/chronologyStatement.ts';
import { assertPrintable } from './printableSize.ts';
import { renderReport } from './render.ts';
import { chronologyCsv } from './sheets/chronologyCsv.ts';
import { chronologyWorkbook } from './sheets/chronologyWorkbook.ts';

export type ChronologyFormat = 'docx' | 'pdf' | 'xlsx' | 'csv';

export interface RenderedChronology {
  readonly bytes: Uint8Array;
  /** What the file says about itself; for a CSV, which has no place for it, what is to be said beside it. */
  readonly statement: readonly StatementLine[];
}

/**
 * A chronology as the bytes of a file. Takes seconds and much memory where it is long: run it on a worker thread.
 * Refuses one that is too long to be set in pages.
 */
export async function renderChronology(
  source: ChronologySource,
  format: ChronologyFormat,
  resourcesFolder: string,
): Promise<RenderedChronology> {
  switch (format) {
    case 'docx':
    case 'pdf': {
      assertPrintable(source, format);
      const document = buildChronology(source);
      return {
        bytes: await renderReport(document, format, resourcesFolder),
        statement: document.meta.details,
      };
    }
    case 'xlsx':
      return chronologyWorkbook(source, chronologyStatement(source));
    case 'csv':
      return chronologyCsv(source, chronologyStatement(source));
  }
}
