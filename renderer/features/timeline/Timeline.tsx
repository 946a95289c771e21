import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';

export interface TimelineProps {
  caseId: CaseId;
  /** The table's filter: the timeline shows the same entries. */
  filter: EntryFilter;
  /** The entry selected in the table, and here. */
  selectedId: EntryId | null;
  onSelect: (entryId: EntryId) => void;
  /** Narrows the table to the days in view. */
  onPeriod: (from: string | null, to: string | null) => void;
}

export function Timeline({ caseId }: TimelineProps) {
  return <p>{caseId}</p>;
}
