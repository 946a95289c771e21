import { uuidv7 } from 'uuidv7';
import type { SuppliedField } from '../../../shared/contract/imports.ts';
import type { Place } from '../../../shared/contract/returnReading.ts';
import type { CaseId, EntryId, ImportId } from '../../../shared/contract/values.ts';
import { personNames, whomNamesName } from '../../../shared/domain/personNames.ts';
import { setEntryWithdrawn, updateEntry, type EntryChanges } from '../chronology/entryWrites.store.ts';
import { listStandIns } from '../family/family.store.ts';
import { listNamedPeople } from '../people/realNames.store.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import { childSeenState, type ComparedRow, editedFields } from './compareReturn.ts';
import type { EarlierEntry } from './earlierEntries.store.ts';
import type { RowWords } from './matchRows.ts';
import { placeInReturn } from './placeInReturn.ts';
import type { DecidedChange } from './decideRows.ts';
import type { ReadEntry } from './readEntry.ts';

/** A change to an entry: what the agency now writes, with what was put right in it by hand. */
interface Correction extends Omit<DecidedChange, 'row'> {
  readonly row: {
    readonly words: RowWords;
    readonly entry: Pick<ReadEntry, 'place' | 'correctedDate' | 'correctedTime' | 'correctedWhatHappened'>;
  };
}

/**
 * Keeps what the agency now writes beside what it wrote before, and takes it over where the reviewer has not changed the
 * field. The entry is to be looked at again either way.
 */
export function correctEntry(
  write: WriteHandle,
  caseId: CaseId,
  importId: ImportId,
  { row, earlier, fields, accepted }: Correction,
  now: Date,
): void {
  if (fields.length > 0)
    insertVersion(write, {
      caseId,
      entryId: earlier.id,
      importId,
      place: row.entry.place,
      words: row.words,
    });
  const changes = acceptedChanges(row, earlier, accepted);
  const needsLook = accepted.length > 0 && earlier.isReviewed;
  if (Object.keys(changes).length > 0 || needsLook)
    updateEntry(write, earlier.id, { ...changes, ...(needsLook ? { isReviewed: false } : {}) }, now);
  const isKeptAsItWas = fields.length > 0 && accepted.length === 0;
  if (earlier.isWithdrawn && !isKeptAsItWas) setEntryWithdrawn(write, earlier.id, null, now);
}

function acceptedChanges(
  { words, entry }: Correction['row'],
  earlier: EarlierEntry,
  accepted: readonly SuppliedField[],
): EntryChanges {
  const edited = editedFields(earlier);
  const changes: EntryChanges = {};
  for (const field of accepted) {
    if (edited.includes(field)) continue;
    switch (field) {
      case 'people':
        // Kept as supplied; who is meant is a link that the reviewer can change.
        break;
      case 'childSeen':
        changes.childSeen = childSeenState(words.childSeen);
        break;
      case 'date':
        changes.date = entry.correctedDate ?? words.date;
        break;
      case 'time':
        changes.time = entry.correctedTime ?? words.time;
        break;
      case 'whatHappened':
        changes.whatHappened = entry.correctedWhatHappened ?? words.whatHappened;
        break;
      default:
        changes[field] = words[field];
    }
  }
  return changes;
}

/** What the agency wrote in a later return, as the next version of its words for the entry. */
export function insertVersion(
  write: WriteHandle,
  { caseId, entryId, importId, place, words }: SuppliedVersion,
): void {
  write.run(
    `INSERT INTO supplied_version (id, case_id, entry_id, import_id, version, place, date, time, what_happened, child_seen, child_voice,
       action_taken, source, people, author_comment)
     SELECT :id, :caseId, :entryId, :importId, coalesce(max(version), 1) + 1, :place, :date, :time, :whatHappened, :childSeen, :childVoice,
       :actionTaken, :source, :people, :authorComment FROM supplied_version WHERE entry_id = :entryId`,
    {
      id: uuidv7(),
      caseId,
      entryId,
      importId,
      place: JSON.stringify(place),
      date: words.date,
      time: words.time,
      whatHappened: words.whatHappened,
      childSeen: words.childSeen,
      childVoice: words.childVoice,
      actionTaken: words.actionTaken,
      source: words.source,
      people: words.people,
      authorComment: words.authorComment,
    },
  );
}

interface SuppliedVersion {
  readonly caseId: CaseId;
  readonly entryId: EntryId;
  readonly importId: ImportId;
  readonly place: Place;
  readonly words: RowWords;
}

/**
 * On the days where rows were added or have moved, puts the agency's entries in the order of the new return. A place that
 * was chosen by hand comes before this order and is not touched.
 */
export function orderAnew(
  write: WriteHandle,
  days: ReadonlySet<string | null>,
  held: readonly ComparedRow[],
  corrected: ReadonlySet<string>,
  sha256: string,
): void {
  for (const { day, order, earlier } of held) {
    if (!earlier || !days.has(day) || !corrected.has(earlier.group)) continue;
    write.run('UPDATE chronology_entry SET order_in_day = :place WHERE id = :id AND order_in_day <> :place', {
      id: earlier.id,
      place: placeInReturn(order, sha256),
    });
  }
}

/** People of the case whose label, or another word for them, stands in what the agency wrote under People. */
export function linkNamedPeople(
  write: WriteHandle,
  caseId: CaseId,
  entries: readonly { id: EntryId; people: string }[],
): void {
  const named = namesOf(write, caseId);
  if (named.length === 0) return;
  for (const { id, people } of entries) {
    if (people === '') continue;
    for (const personId of new Set(
      named.flatMap((name) => (name.pattern.test(people) ? [name.personId] : [])),
    )) {
      write.run(
        `INSERT INTO entry_person (id, case_id, entry_id, person_id) SELECT ?, ?, ?, ?
         WHERE NOT EXISTS (SELECT 1 FROM entry_person WHERE entry_id = ? AND person_id = ?)`,
        [uuidv7(), caseId, id, personId, id, personId],
      );
    }
  }
}

/** Initials are told from small words by their capitals: "AL" is a person, "al" is not. */
const longestInitials = 3;

function namesOf(write: WriteHandle, caseId: CaseId): { personId: string; pattern: RegExp }[] {
  const people = listNamedPeople(write, caseId).map((person) => ({
    id: person.id,
    names: personNames(person),
  }));
  return whomNamesName(people, listStandIns(write, caseId)).map(({ personId, name }) => ({
    personId,
    pattern: wholeWord(name),
  }));
}

function wholeWord(name: string): RegExp {
  const escaped = name
    .replace(/[.*+?^${}()|[\]\\/-]/g, (character) => `\\${character}`)
    .replace(/\s+/g, '\\s+');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`,
    name.length > longestInitials ? 'iu' : 'u',
  );
}
