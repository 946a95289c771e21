import type { AgencyId, EntryId } from '../../../shared/contract/values.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';
import type { DateQualifier } from '../../../shared/domain/eventDate.ts';

/** What is needed of an entry to look for silences; small, because there may be fifty thousand of them. */
export interface EntryRow {
  readonly id: EntryId;
  readonly number: number;
  readonly agencyId: AgencyId;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly qualifier: DateQualifier;
  readonly childSeen: ChildSeen;
}

/** An entry with the first and the last day that it can have happened on, as day numbers. */
export interface DatedEntry extends Pick<EntryRow, 'id' | 'number' | 'agencyId' | 'childSeen'> {
  readonly first: number;
  readonly last: number;
  /** Its day is not known: it happened on some day from the first to the last. */
  readonly isVague: boolean;
}

/** "About" leaves it open by how much; a silence is not claimed within a week of such a date. */
const aboutMarginDays = 7;

/**
 * Entries by the first day they can have happened on, and how many were left aside: those without a date, or with only
 * a "before" or an "after", may lie anywhere and so neither make nor break a silence.
 */
export function datedEntries(rows: readonly EntryRow[]): {
  dated: DatedEntry[];
  undated: number;
  vague: number;
} {
  const numbers = new Map<string, number>();
  const numberOf = (day: string) => {
    const known = numbers.get(day);
    if (known !== undefined) return known;
    const number = dayNumber(day);
    numbers.set(day, number);
    return number;
  };
  const dated: DatedEntry[] = [];
  let vague = 0;
  for (const row of rows) {
    if (row.earliest === null || row.latest === null) continue;
    const margin = row.qualifier === 'about' ? aboutMarginDays : 0;
    const first = numberOf(row.earliest) - margin;
    const last = numberOf(row.latest) + margin;
    const isVague = first !== last && row.qualifier !== 'from-to';
    if (isVague) vague += 1;
    const { id, number, agencyId, childSeen } = row;
    dated.push({ id, number, agencyId, childSeen, first, last, isVague });
  }
  dated.sort((one, other) => one.first - other.first || one.number - other.number);
  return { dated, undated: rows.length - dated.length, vague };
}
