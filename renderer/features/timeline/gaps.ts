import { type Lane, type TimelineModel } from './timelineModel.ts';

/** A stretch between two entries, or from the last to the end, in days since 1970; `to` is not in it. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Stretches of a lane without an entry of at least so many days. A vague date covers all the days it may mean: a gap
 * says that no entry can lie in it. What comes before the first entry is none, since an agency need not have known
 * the child yet; what comes after the last is one where others go on.
 */
export function gapsOfLane(model: TimelineModel, lane: Lane, fewestDays: number): Gap[] {
  if (lane.entries.length === 0 || model.bounds === null) return [];
  const byStart = lane.entries.toSorted(
    (one, other) => (model.starts[one] ?? 0) - (model.starts[other] ?? 0),
  );
  const gaps: Gap[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const place of byStart) {
    const start = model.shapes[place] === 'before' ? Number.NEGATIVE_INFINITY : (model.starts[place] ?? 0);
    if (Number.isFinite(covered) && start - covered >= fewestDays) gaps.push({ from: covered, to: start });
    const end = model.shapes[place] === 'after' ? Number.POSITIVE_INFINITY : (model.ends[place] ?? 0);
    covered = Math.max(covered, end);
  }
  if (model.bounds.to - covered >= fewestDays) gaps.push({ from: covered, to: model.bounds.to });
  return gaps;
}

/** When the child was seen, day by day, and how long it was not recorded as seen. */
export interface Sightings {
  /** Days since 1970, ascending, each once. */
  readonly seen: Int32Array;
  /** Of those, the days on which the child was spoken to alone. */
  readonly alone: ReadonlySet<number>;
  /** Stretches without a sighting of at least so many days, between the first sighting and the last entry. */
  readonly unseen: readonly Gap[];
}

/** Counts exact days and the days of a range; a vague date says of no day that the child was seen on it. */
export function sightingsOf(model: TimelineModel, fewestDays: number): Sightings {
  const days = new Set<number>();
  const alone = new Set<number>();
  for (const [place, childSeen] of model.data.childSeen.entries()) {
    if (childSeen !== 'seen' && childSeen !== 'seen-alone') continue;
    const shape = model.shapes[place];
    if (model.data.isWithdrawn[place] || (shape !== 'day' && shape !== 'several-days')) continue;
    for (let day = model.starts[place] ?? 0; day < (model.ends[place] ?? 0); day += 1) {
      days.add(day);
      if (childSeen === 'seen-alone') alone.add(day);
    }
  }
  const seen = Int32Array.from(days).toSorted();
  const unseen: Gap[] = [];
  for (const [index, day] of seen.entries()) {
    const next = seen[index + 1] ?? model.bounds?.to ?? day;
    if (next - day - 1 >= fewestDays) unseen.push({ from: day + 1, to: next });
  }
  return { seen, alone, unseen };
}

/** `18 days`, `7 weeks`, `5 months`, `3 years`: the largest unit that says it within a tenth. */
export function lengthInWords(days: number): string {
  const counted = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
  if (days < 100) return counted(days, 'day');
  if (days < 730) return counted(Math.round(days / 30.44), 'month');
  return counted(Math.round((days / 365.25) * 2) / 2, 'year');
}
