import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Suggestion } from '../../../shared/contract/sameEvents.ts';
import type { AgencyId, CaseId, EntryId, PersonId, SameEventId } from '../../../shared/contract/values.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { getEntries } from '../chronology/chronology.store.ts';
import { listNamedPeople } from '../people/realNames.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type Accounts, type DatedText, readAccounts } from './readAccounts.ts';
import { reasonsFor } from './reasons.ts';
import { countRejected } from './same-events.store.ts';
import { type Pair, type Pairs, suggestPairs } from './suggestPairs.ts';

/** So much of an entry is compared: an entry of a page or more is compared by how it begins. */
const charactersCompared = 4_000;

interface TextRow {
  id: EntryId;
  number: number;
  agency_id: AgencyId;
  date_earliest: string | null;
  date_latest: string | null;
  time_minutes: number;
  text: string;
}

/** Pairs worth looking at, with why, likeliest first. Answers a page and how many there are. */
export function listSuggestions(
  read: ReadHandle,
  input: ParsedInputOf<'same-events.listSuggestions'>,
): { suggestions: Suggestion[]; total: number; rejected: number; stoppedAt: number | null } {
  const { known, pairs, stoppedAt } = comparedBefore(read, input);
  const isSettled = settledPairs(read, input.caseId);
  const open = pairs.filter(({ one, other }) => !isSettled(one.entryId, other.entryId));
  return {
    suggestions: shown(read, open.slice(0, input.limit), known),
    total: open.length,
    rejected: countRejected(read, input.caseId),
    stoppedAt,
  };
}

interface Compared extends Pairs {
  readonly known: Accounts;
}

/**
 * The last comparison on each open workspace, gone with it. A reading that saves itself as it is typed makes the list
 * be asked for again each time, though no entry has changed.
 */
const lastCompared = new WeakMap<ReadHandle, { key: string; compared: Compared }>();

function comparedBefore(
  read: ReadHandle,
  { caseId, entryId, daysApart }: ParsedInputOf<'same-events.listSuggestions'>,
): Compared {
  const key = JSON.stringify([caseId, entryId, daysApart, lastChange(read, caseId)]);
  const last = lastCompared.get(read);
  if (last?.key === key) return last.compared;
  const known = readCase(read, caseId);
  const { accounts, weights } = known;
  const compared = { known, ...suggestPairs({ accounts, weights, daysApart, entryId }) };
  lastCompared.set(read, { key, compared });
  return compared;
}

/** The last change of anything that is compared. */
function lastChange(read: ReadHandle, caseId: CaseId): number {
  return (
    read.get<{ sequence: number }>(
      `SELECT sequence FROM change_log
       WHERE scope = ? AND table_name IN ('chronology_entry', 'entry_person', 'person', 'agency')
       ORDER BY sequence DESC LIMIT 1`,
      [caseId],
    )?.sequence ?? 0
  );
}

function shown(read: ReadHandle, pairs: readonly Pair[], known: Accounts): Suggestion[] {
  const ids = new Set(pairs.flatMap(({ one, other }) => [one.entryId, other.entryId]));
  const entries = new Map<EntryId, Entry>(getEntries(read, [...ids]).map((entry) => [entry.id, entry]));
  return pairs.flatMap(({ one, other, likeness }) => {
    const [left, right] = [entries.get(one.entryId), entries.get(other.entryId)];
    return left && right
      ? [{ one: left, other: right, likeness, reasons: reasonsFor(one, other, known) }]
      : [];
  });
}

function readCase(read: ReadHandle, caseId: CaseId): Accounts {
  return readAccounts({
    entries: readTexts(read, caseId),
    people: listNamedPeople(read, caseId),
    linked: linkedPeople(read, caseId),
    agencies: listAgencies(read, caseId),
  });
}

/** Dated entries of a case in their order: undated ones are near nothing. */
function readTexts(read: ReadHandle, caseId: CaseId): DatedText[] {
  const rows = read.iterate<TextRow>(
    `SELECT id, number, agency_id, date_earliest, date_latest, time_minutes,
       substr(what_happened, 1, ${charactersCompared}) || ' ' || substr(action_taken, 1, ${charactersCompared}) AS text
     FROM chronology_entry WHERE case_id = ? AND removed_at IS NULL AND (sort_day IS NULL) = 0 ORDER BY number`,
    [caseId],
  );
  return Array.from(rows, (row) => ({
    id: row.id,
    number: row.number,
    agencyId: row.agency_id,
    earliest: row.date_earliest,
    latest: row.date_latest,
    minutes: row.time_minutes < 1440 ? row.time_minutes : null,
    text: row.text,
  }));
}

function linkedPeople(read: ReadHandle, caseId: CaseId): Map<EntryId, PersonId[]> {
  const linked = new Map<EntryId, PersonId[]>();
  for (const { entry_id, person_id } of read.iterate<{ entry_id: EntryId; person_id: PersonId }>(
    'SELECT entry_id, person_id FROM entry_person WHERE case_id = ?',
    [caseId],
  )) {
    const people = linked.get(entry_id);
    if (people) people.push(person_id);
    else linked.set(entry_id, [person_id]);
  }
  return linked;
}

/** Whether a pair was decided on: said not to be one event, or both kept already, together or apart. */
function settledPairs(read: ReadHandle, caseId: CaseId): (one: EntryId, other: EntryId) => boolean {
  const rejected = new Set(
    read
      .all<{ pair: string }>(
        "SELECT entry_a || ' ' || entry_b AS pair FROM rejected_pair WHERE case_id = ?",
        [caseId],
      )
      .map(({ pair }) => pair),
  );
  const kept = new Map(
    read
      .all<{ entry_id: EntryId; id: SameEventId }>(
        `SELECT same_event_entry.entry_id, same_event.id FROM same_event
         JOIN same_event_entry ON same_event_entry.same_event_id = same_event.id
         WHERE same_event.case_id = ? AND same_event.removed_at IS NULL`,
        [caseId],
      )
      .map(({ entry_id, id }) => [entry_id, id]),
  );
  return (one, other) =>
    (kept.has(one) && kept.has(other)) || rejected.has(one < other ? `${one} ${other}` : `${other} ${one}`);
}
