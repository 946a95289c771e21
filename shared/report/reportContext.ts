import type { RecordedPartKey } from '../domain/reportTemplates.ts';
import { crossReference, type ReportInline, text } from './document.ts';
import type { ReportEntry } from './source.ts';

/** What the parts of the report look up again and again. */
export interface ReportContext {
  readonly entriesById: ReadonlyMap<string, ReportEntry>;
  readonly entryNumbers: ReadonlyMap<string, number>;
  /** The parts printed from records; what stands in any other has no place in this document. */
  readonly printed: ReadonlySet<RecordedPartKey>;
  /** Where the chronology stands: `the appendix`, `appendix 2`. */
  readonly chronologyPlace: string;
}

/** Leads to what stands in a part of the report; words alone where that part is not printed. */
export function referTo(
  { printed }: Pick<ReportContext, 'printed'>,
  part: RecordedPartKey,
  targetId: string,
  shown: string,
): ReportInline {
  return printed.has(part) ? crossReference(targetId, shown) : text(shown);
}
