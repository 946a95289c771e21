import type { CaseId, EntryId, PersonId } from '../../../shared/contract/values.ts';
import { type EntryRow as FullRow, toEventDate } from '../chronology/chronology.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import type { EntryRow } from './datedEntry.ts';
import type { PeopleOfEntries } from './findSilences.ts';

/** Current entries of a case without their texts. One that its agency has withdrawn breaks no silence. */
export function entryRows(read: ReadHandle, caseId: CaseId): EntryRow[] {
  return read.all<EntryRow>(
    `SELECT id, number, agency_id AS agencyId, date_earliest AS earliest, date_latest AS latest,
       date_qualifier AS qualifier, child_seen AS childSeen
     FROM chronology_entry WHERE case_id = ? AND removed_at IS NULL AND withdrawn_at IS NULL`,
    [caseId],
  );
}

export function peopleOfEntries(read: ReadHandle, caseId: CaseId): PeopleOfEntries {
  const people = new Map<EntryId, Set<PersonId>>();
  const rows = read.iterate<{ entry_id: EntryId; person_id: PersonId }>(
    `SELECT entry_id, person_id FROM entry_person
     WHERE case_id = ? AND person_id IN (SELECT id FROM person WHERE case_id = ? AND removed_at IS NULL)`,
    [caseId, caseId],
  );
  for (const { entry_id, person_id } of rows) {
    const named = people.get(entry_id);
    if (named) named.add(person_id);
    else people.set(entry_id, new Set([person_id]));
  }
  return people;
}

/** Numbers of the entries whose words fit, as the word index understands a question; its rows: see the migration that made it. */
export function numbersThatSay(read: ReadHandle, caseId: CaseId, question: string): Set<number> {
  const row = read.get<{ numbers: string }>(
    `SELECT json_group_array(rowid - start) AS numbers FROM entry_words,
       (SELECT ordinal * 4294967296 AS start, (ordinal + 1) * 4294967296 AS stop FROM case_counter WHERE case_id = :caseId)
     WHERE entry_words MATCH :question AND rowid > start AND rowid < stop`,
    { caseId, question: `{what_happened remarks} : (${question})` },
  );
  return new Set(numbersOf(row?.numbers ?? '[]'));
}

/** A list of numbers as SQLite made it; one string of fifty thousand is quicker than as many rows. */
function numbersOf(json: string): number[] {
  return JSON.parse(json) as number[];
}

/** With so many texts or more it is quicker to read them all in the order they lie in than to look each of them up. */
const manyTexts = 2_000;

/** What the agencies wrote in these entries, by number; the reviewer's own remarks are not among it. */
export function textsOf(
  read: ReadHandle,
  caseId: CaseId,
  numbers: ReadonlySet<number>,
): Map<number, EntryText> {
  const isMany = numbers.size >= manyTexts;
  const rows = read.iterate<EntryText & { number: number }>(
    `SELECT id, number, what_happened || char(10) || action_taken || char(10) || author_comment AS text
     FROM chronology_entry WHERE case_id = :caseId AND removed_at IS NULL AND withdrawn_at IS NULL
       ${isMany ? '' : 'AND number IN (SELECT value FROM json_each(:numbers))'}`,
    isMany ? { caseId } : { caseId, numbers: JSON.stringify([...numbers]) },
  );
  const texts = new Map<number, EntryText>();
  for (const { id, number, text } of rows) if (numbers.has(number)) texts.set(number, { id, text });
  return texts;
}

export interface EntryText {
  readonly id: EntryId;
  readonly text: string;
}

const excerptCharacters = 140;

/** An entry in a line, for the ends of a silence: its date, its agency and how it begins. */
export function describeEntries(
  read: ReadHandle,
  ids: ReadonlySet<EntryId>,
): Map<EntryId, { id: EntryId; number: number; words: string }> {
  const rows = read.all<FullRow & { agency_name: string }>(
    `SELECT chronology_entry.*, agency.name AS agency_name
     FROM json_each(?) AS wanted JOIN chronology_entry ON chronology_entry.id = wanted.value
     JOIN agency ON agency.id = chronology_entry.agency_id`,
    [JSON.stringify([...ids])],
  );
  return new Map(
    rows.map((row) => {
      const said = row.what_happened.replace(/\s+/g, ' ').trim();
      const excerpt =
        said.length > excerptCharacters ? `${said.slice(0, excerptCharacters).trimEnd()}…` : said;
      const words = `${formatEventDate(toEventDate(row))}, ${row.agency_name}${excerpt === '' ? '' : `: ${excerpt}`}`;
      return [row.id, { id: row.id, number: row.number, words }];
    }),
  );
}
