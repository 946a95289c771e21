import { z } from 'zod';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { place } from '../../../shared/contract/returnReading.ts';
import type {
  AgencyId,
  CaseId,
  EntryId,
  FindingId,
  ImportId,
  PersonId,
  SameEventId,
  ThemeId,
} from '../../../shared/contract/values.ts';
import type { EventDate } from '../../../shared/domain/eventDate.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/** A row of `chronology_entry`. */
export interface EntryRow {
  id: EntryId;
  case_id: CaseId;
  number: number;
  agency_id: AgencyId;
  date_text: string;
  date_earliest: string | null;
  date_latest: string | null;
  sort_day: string | null;
  date_precision: EventDate['precision'];
  date_qualifier: EventDate['qualifier'];
  place_in_day: number;
  time: string;
  time_minutes: number;
  what_happened: string;
  child_seen: Entry['childSeen'];
  child_voice: string;
  action_taken: string;
  source: string;
  comment: string;
  author_comment: string;
  expected_practice: Entry['expectedPractice'];
  significance: Entry['significance'];
  is_reviewed: 0 | 1;
  is_disputed: 0 | 1;
  moved_because: string | null;
  withdrawn_at: string | null;
  import_id: ImportId | null;
  supplied_row: number | null;
  supplied_place: string | null;
  supplied_row_id: string | null;
  supplied_date: string | null;
  supplied_time: string | null;
  supplied_what_happened: string | null;
  supplied_child_seen: string | null;
  supplied_child_voice: string | null;
  supplied_action_taken: string | null;
  supplied_source: string | null;
  supplied_people: string | null;
  supplied_author_comment: string | null;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

/** What an agency wrote in a corrected return. */
interface VersionRow {
  entry_id: EntryId;
  import_id: ImportId;
  version: number;
  place: string;
  date: string;
  time: string;
  what_happened: string;
  child_seen: string;
  child_voice: string;
  action_taken: string;
  source: string;
  people: string;
  author_comment: string;
}

/** What hangs from the entries of a page; one question of each kind for the whole page, not one for each row. */
interface Attached {
  readonly findings: Map<EntryId, { id: FindingId; label: string; title: string }[]>;
  readonly personIds: Map<EntryId, PersonId[]>;
  readonly themeIds: Map<EntryId, ThemeId[]>;
  readonly sameEvents: Map<EntryId, { id: SameEventId; number: number }>;
  readonly versions: Map<EntryId, VersionRow>;
}

/** Rows as the contract has them, with what hangs from them. */
export function toEntries(read: ReadHandle, rows: readonly EntryRow[]): Entry[] {
  const attached = attachedTo(read, JSON.stringify(rows.map((row) => row.id)));
  return rows.map((row) => toEntry(row, attached));
}

function attachedTo(read: ReadHandle, ids: string): Attached {
  const of = <Row extends { entry_id: EntryId }>(columns: string, table: string, rest = '') =>
    read.all<Row>(
      `SELECT ${table}.entry_id, ${columns} FROM json_each(?) AS wanted JOIN ${table} ON ${table}.entry_id = wanted.value ${rest}`,
      [ids],
    );
  const findings = of<{ entry_id: EntryId; id: FindingId; label: string; title: string }>(
    'finding.id, finding.label, finding.title',
    'finding_evidence',
    `JOIN finding ON finding.id = finding_evidence.finding_id
     WHERE finding.removed_at IS NULL ORDER BY finding.position, finding.id`,
  );
  const people = of<{ entry_id: EntryId; person_id: PersonId }>(
    'person_id',
    'entry_person',
    'JOIN person ON person.id = entry_person.person_id WHERE person.removed_at IS NULL ORDER BY person.label COLLATE NOCASE',
  );
  const themes = of<{ entry_id: EntryId; theme_id: ThemeId }>(
    'theme_id',
    'entry_theme',
    'JOIN theme ON theme.id = entry_theme.theme_id WHERE theme.removed_at IS NULL ORDER BY theme.name COLLATE NOCASE',
  );
  const events = of<{ entry_id: EntryId; id: SameEventId; number: number }>(
    'same_event.id, same_event.number',
    'same_event_entry',
    'JOIN same_event ON same_event.id = same_event_entry.same_event_id WHERE same_event.removed_at IS NULL',
  );
  const versions = of<VersionRow>(
    'supplied_version.*',
    'supplied_version',
    'ORDER BY supplied_version.version',
  );
  return {
    findings: grouped(findings, ({ id, label, title }) => ({ id, label, title })),
    personIds: grouped(people, (row) => row.person_id),
    themeIds: grouped(themes, (row) => row.theme_id),
    sameEvents: new Map(events.map(({ entry_id, id, number }) => [entry_id, { id, number }])),
    versions: new Map(versions.map((row) => [row.entry_id, row])),
  };
}

function grouped<Row extends { entry_id: EntryId }, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
): Map<EntryId, Value[]> {
  const groups = new Map<EntryId, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.entry_id);
    if (group) group.push(valueOf(row));
    else groups.set(row.entry_id, [valueOf(row)]);
  }
  return groups;
}

function toEntry(row: EntryRow, attached: Attached): Entry {
  return {
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    agencyId: row.agency_id,
    date: toEventDate(row),
    time: row.time,
    whatHappened: row.what_happened,
    childSeen: row.child_seen,
    source: row.source,
    comment: row.comment,
    childVoice: row.child_voice,
    actionTaken: row.action_taken,
    authorComment: row.author_comment,
    expectedPractice: row.expected_practice,
    significance: row.significance,
    isReviewed: row.is_reviewed === 1,
    isDisputed: row.is_disputed === 1,
    movedBecause: row.moved_because,
    withdrawnAt: row.withdrawn_at,
    personIds: attached.personIds.get(row.id) ?? [],
    themeIds: attached.themeIds.get(row.id) ?? [],
    sameEvent: attached.sameEvents.get(row.id) ?? null,
    asSupplied: toSupplied(row, attached.versions.get(row.id)),
    findings: attached.findings.get(row.id) ?? [],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
}

/** The latest words of the agency, or null for an entry typed here. */
function toSupplied(row: EntryRow, latest: VersionRow | undefined): Entry['asSupplied'] {
  if (row.import_id === null) return null;
  if (latest)
    return {
      importId: latest.import_id,
      place: readPlace(latest.place),
      date: latest.date,
      time: latest.time,
      whatHappened: latest.what_happened,
      childSeen: latest.child_seen,
      childVoice: latest.child_voice,
      actionTaken: latest.action_taken,
      source: latest.source,
      people: latest.people,
      authorComment: latest.author_comment,
      versions: latest.version,
    };
  return {
    importId: row.import_id,
    place: readPlace(row.supplied_place),
    date: row.supplied_date ?? '',
    time: row.supplied_time ?? '',
    whatHappened: row.supplied_what_happened ?? '',
    childSeen: row.supplied_child_seen ?? '',
    childVoice: row.supplied_child_voice ?? '',
    actionTaken: row.supplied_action_taken ?? '',
    source: row.supplied_source ?? '',
    people: row.supplied_people ?? '',
    authorComment: row.supplied_author_comment ?? '',
    versions: 1,
  };
}

const storedPlace = z
  .string()
  .transform((text) => JSON.parse(text))
  .pipe(place);

function readPlace(stored: string | null): z.infer<typeof place> | null {
  return stored === null ? null : storedPlace.parse(stored);
}

export function toEventDate(row: EntryRow): EventDate {
  return {
    text: row.date_text,
    earliest: row.date_earliest,
    latest: row.date_latest,
    precision: row.date_precision,
    qualifier: row.date_qualifier,
  };
}
