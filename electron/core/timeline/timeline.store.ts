import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { LaneKind } from '../../../shared/contract/timeline.ts';
import type { AgencyId, CaseId, EntryId, PersonId, ThemeId } from '../../../shared/contract/values.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { type EntryRow, filterQuery } from '../chronology/chronology.store.ts';
import { listPeople } from '../people/people.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';

type TimelineAnswer = OutputOf<'timeline.get'>;
type Row = Pick<
  EntryRow,
  | 'id'
  | 'number'
  | 'agency_id'
  | 'date_earliest'
  | 'date_latest'
  | 'date_precision'
  | 'date_qualifier'
  | 'child_seen'
  | 'significance'
  | 'withdrawn_at'
>;

interface Lane {
  readonly id: AgencyId | PersonId | ThemeId;
  readonly label: string;
}

/** The entries of the filter in chronology order, as lists of equal length, and the lanes they stand in. */
export function readTimeline(
  read: ReadHandle,
  { caseId, lanes: kind, filter }: ParsedInputOf<'timeline.get'>,
): TimelineAnswer {
  const { source, where, order, values } = filterQuery(read, { ...filter, caseId });
  const rows = read.all<Row>(
    `SELECT id, number, agency_id, date_earliest, date_latest, date_precision, date_qualifier, child_seen, significance, withdrawn_at
     FROM ${source} WHERE ${where} ORDER BY ${order}`,
    values,
  );
  const lanes = lanesOf(read, caseId, kind);
  const lanesOfEntry = kind === 'agency' ? byAgency(rows, lanes) : byLink(read, kind, rows, lanes);
  const kept = withTotals(kind, lanes, lanesOfEntry, filter.agencyIds);
  return {
    ids: rows.map(({ id }) => id),
    numbers: rows.map(({ number }) => number),
    earliest: rows.map((row) => row.date_earliest),
    latest: rows.map((row) => row.date_latest),
    precision: rows.map((row) => `${row.date_precision} ${row.date_qualifier}`),
    childSeen: rows.map((row) => row.child_seen),
    significance: rows.map(({ significance }) => significance),
    isWithdrawn: rows.map((row) => row.withdrawn_at !== null),
    ...agenciesOf(rows),
    ...kept,
    undated: rows.reduce((count, row) => count + (row.date_precision === 'unknown' ? 1 : 0), 0),
  };
}

/** A place instead of an id for each of fifty thousand entries. */
function agenciesOf(rows: readonly Row[]): Pick<TimelineAnswer, 'agencies' | 'agencyOf'> {
  const places = new Map<AgencyId, number>();
  const agencyOf = rows.map(({ agency_id: id }) => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  });
  return { agencies: [...places.keys()], agencyOf };
}

function lanesOf(read: ReadHandle, caseId: CaseId, kind: LaneKind): readonly Lane[] {
  switch (kind) {
    case 'agency':
      return listAgencies(read, caseId).map(({ id, name }) => ({ id, label: name }));
    case 'person':
      return listPeople(read, caseId).map(({ id, label }) => ({ id, label }));
    case 'theme':
      return read.all<Lane>(
        'SELECT id, name AS label FROM theme WHERE case_id = ? AND removed_at IS NULL ORDER BY name COLLATE NOCASE, id',
        [caseId],
      );
  }
}

function byAgency(rows: readonly Row[], lanes: readonly Lane[]): number[][] {
  const places = new Map<string, number[]>(lanes.map(({ id }, place) => [id, [place]]));
  return rows.map((row) => places.get(row.agency_id) ?? []);
}

const links = {
  person: 'SELECT entry_id FROM entry_person WHERE person_id = ?',
  theme: 'SELECT entry_id FROM entry_theme WHERE theme_id = ?',
} as const;

function byLink(
  read: ReadHandle,
  kind: keyof typeof links,
  rows: readonly Row[],
  lanes: readonly Lane[],
): number[][] {
  const lanesOfEntry: number[][] = rows.map(() => []);
  const placeOf = new Map<EntryId, number>(rows.map(({ id }, place) => [id, place]));
  for (const [lane, { id }] of lanes.entries()) {
    for (const { entry_id } of read.iterate<{ entry_id: EntryId }>(links[kind], [id])) {
      const place = placeOf.get(entry_id);
      if (place !== undefined) lanesOfEntry[place]?.push(lane);
    }
  }
  return lanesOfEntry;
}

/**
 * Lanes with how many of the entries stand in each. An agency without an entry keeps its lane, since that is a
 * silence, unless the filter asks for others; a person or a theme without one would only be in the way. Entries that
 * stand in no lane are counted in one of their own at the end.
 */
function withTotals(
  kind: LaneKind,
  lanes: readonly Lane[],
  lanesOfEntry: number[][],
  asked: readonly string[],
): Pick<TimelineAnswer, 'lanes' | 'lanesOf'> {
  const totals = lanes.map(() => 0);
  let nowhere = 0;
  for (const places of lanesOfEntry) {
    if (places.length === 0) nowhere += 1;
    for (const place of places) totals[place] = (totals[place] ?? 0) + 1;
  }
  const isKept = ({ id }: Lane, total: number) =>
    total > 0 || (kind === 'agency' && (asked.length === 0 || asked.some((agency) => agency === id)));
  const kept: TimelineAnswer['lanes'] = [];
  const newPlace = lanes.map((lane, place) => {
    const total = totals[place] ?? 0;
    return isKept(lane, total) ? kept.push({ ...lane, total }) - 1 : -1;
  });
  if (nowhere > 0) kept.push({ id: null, label: noLane[kind], total: nowhere });
  const isMoved = newPlace.some((place, index) => place !== index);
  return {
    lanes: kept,
    lanesOf: isMoved
      ? lanesOfEntry.map((places) => places.map((place) => newPlace[place] ?? -1))
      : lanesOfEntry,
  };
}

const noLane: Readonly<Record<LaneKind, string>> = {
  agency: 'No agency',
  person: 'No person named',
  theme: 'No theme',
};
