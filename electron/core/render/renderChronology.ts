import { planChronology } from '../../../shared/report/chronologyDocument.ts';
import type { ChronologyEntry } from '../../../shared/report/chronologyEntry.ts';
import type { ChronologySource } from '../../../shared/report/chronologySource.ts';
import { chronologyStatement } from '../../../shared/report/chronologyStatement.ts';
import { assertPrintable, charactersOfEntry } from './printableSize.ts';
import { type RenderedChronology, renderPlan, type Step } from './render.ts';
import { chronologyCsv } from './sheets/chronologyCsv.ts';
import { chronologyWorkbook } from './sheets/chronologyWorkbook.ts';

export type ChronologyFormat = 'docx' | 'pdf' | 'xlsx' | 'csv';

/**
 * A chronology as the bytes of a file. Takes seconds, where it is long a minute: run it on a worker thread. Refuses one
 * that is too long to be set in pages.
 */
export async function renderChronology(
  source: ChronologySource,
  format: ChronologyFormat,
  resourcesFolder: string,
  step: Step = () => undefined,
): Promise<RenderedChronology> {
  switch (format) {
    case 'docx':
    case 'pdf': {
      assertPrintable(source, format);
      const plan = planChronology(source);
      const charactersOf = (entry: ChronologyEntry) => charactersOfEntry(entry, source);
      return renderPlan(plan, format, resourcesFolder, charactersOf, step);
    }
    case 'xlsx':
      return chronologyWorkbook(source, chronologyStatement(source));
    case 'csv':
      return chronologyCsv(source, chronologyStatement(source));
  }
}
