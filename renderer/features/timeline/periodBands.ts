import type { Person } from '../../../shared/contract/people.ts';
import type { Period } from '../../../shared/contract/timeline.ts';
import { birthDay } from '../../../shared/domain/age.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import type { EventDate } from '../../../shared/domain/eventDate.ts';
import type { DaysInView } from './daysInView.ts';

/** A period as it is drawn, in days since 1970. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly kind: Period['kind'];
  /** Its first or last day is not known to the day: that end is drawn open. */
  readonly isFromVague: boolean;
  readonly isToVague: boolean;
}

/** A birth or a key date: a line through every lane. */
export interface KeyLine {
  readonly at: number;
  readonly label: string;
  /** Not known to the day: drawn in dashes and said to be about. */
  readonly isAbout: boolean;
}

export interface PeriodBands {
  /** Rows of bands that do not overlap. */
  readonly rows: readonly (readonly Band[])[];
  readonly lines: readonly KeyLine[];
  /** From the first to after the last day of all of them; null where there are none. */
  readonly bounds: DaysInView | null;
}

/** Where periods, key dates and births stand. One whose beginning cannot be read is only in the list of periods. */
export function layOutPeriods(
  periods: readonly Period[],
  people: readonly Person[],
  lastDay: number,
): PeriodBands {
  const bands: Band[] = [];
  const lines: KeyLine[] = birthLines(people);
  const nameOf = new Map(people.map(({ id, label }) => [id, label]));
  for (const period of periods) {
    const starts = extentOf(period.starts);
    if (starts === null) continue;
    const child = period.personId && nameOf.get(period.personId);
    const label = child ? `${period.name} (${child})` : period.name;
    const isDay = starts.to - starts.from === 1;
    if (period.ends === null && (period.kind === 'key-date' || isDay)) {
      lines.push({ at: (starts.from + starts.to) / 2, label, isAbout: starts.isVague });
      continue;
    }
    const ends = period.ends && extentOf(period.ends);
    bands.push({
      from: starts.from,
      to: Math.max(ends ? ends.to : period.ends ? lastDay : starts.to, starts.from + 1),
      label,
      kind: period.kind,
      isFromVague: starts.isVague,
      isToVague: ends ? ends.isVague : true,
    });
  }
  lines.sort((one, other) => one.at - other.at);
  return { rows: inRows(bands), lines, bounds: boundsOf(bands, lines) };
}

function birthLines(people: readonly Person[]): KeyLine[] {
  const children = people.filter(({ kind }) => kind === 'subject-child');
  return children.flatMap((child) => {
    const born = birthDay(child);
    if (born === null) return [];
    const label = children.length === 1 ? 'Born' : `${child.label} born`;
    return [{ at: dayNumber(born.day), label: born.isAbout ? `c. ${label}` : label, isAbout: born.isAbout }];
  });
}

function extentOf(date: EventDate): { from: number; to: number; isVague: boolean } | null {
  const [first, last] = [date.earliest ?? date.latest, date.latest ?? date.earliest];
  if (first === null || last === null) return null;
  const isVague = first !== last || date.qualifier !== 'on';
  return { from: dayNumber(first), to: dayNumber(last) + 1, isVague };
}

/** Each band in the first row that is free, longest known first where two begin together. */
function inRows(bands: readonly Band[]): Band[][] {
  const rows: Band[][] = [];
  for (const band of bands.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const free = rows.find((row) => (row.at(-1)?.to ?? Number.NEGATIVE_INFINITY) <= band.from);
    if (free) free.push(band);
    else rows.push([band]);
  }
  return rows;
}

function boundsOf(bands: readonly Band[], lines: readonly KeyLine[]): DaysInView | null {
  if (bands.length + lines.length === 0) return null;
  return {
    from: Math.min(...bands.map(({ from }) => from), ...lines.map(({ at }) => Math.floor(at))),
    to: Math.max(...bands.map(({ to }) => to), ...lines.map(({ at }) => Math.floor(at) + 1)),
  };
}
