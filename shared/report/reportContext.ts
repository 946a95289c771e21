import type { ReportEntry } from './source.ts';

/** What the parts of the report look up again and again. */
export interface ReportContext {
  readonly entriesById: ReadonlyMap<string, ReportEntry>;
  readonly entryNumbers: ReadonlyMap<string, number>;
}
