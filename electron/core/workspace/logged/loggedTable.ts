import type { RecordType } from '../../../../shared/contract/history.ts';

export interface LoggedTable {
  readonly recordType: RecordType;
  /** The capability whose screens show it; named in `changed` events. */
  readonly capability: string;
  /** The column that names the record it hangs from, so that its history shows there too. */
  readonly parent: string | null;
  /** The column that names the case; `id` for the case itself, null for what belongs to the whole workspace. */
  readonly caseColumn: 'case_id' | 'id' | null;
  /** Columns that follow from others and are not history. */
  readonly derived: readonly string[];
  /** The words the History panel uses for columns. */
  readonly labels: Readonly<Record<string, string>>;
}

export const derivedTimes = ['updated_at'];

/** A record that hangs from another and has nothing of its own to show but these columns. */
export function child(
  recordType: RecordType,
  capability: string,
  parent: string,
  labels: LoggedTable['labels'],
): LoggedTable {
  return { recordType, capability, parent, caseColumn: 'case_id', derived: [], labels };
}
