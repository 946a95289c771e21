import { uuidv7 } from 'uuidv7';
import type { BriefDifference, BriefEntry } from '../../../shared/contract/briefChronology.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { AgencyId, BriefEntryId, CaseId, EntryId, ExerciseId } from '../../../shared/contract/values.ts';
import { getEntries } from '../chronology/chronology.store.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface BriefRow {
  id: BriefEntryId;
  case_id: CaseId;
  exercise_id: ExerciseId;
  entry_id: EntryId;
  words: string;
  taken_agency_id: AgencyId;
  taken_date: string;
  taken_time: string;
  taken_words: string;
}

/**
 * The brief chronology of an exercise in the order of the chronology, what was moved by hand within a day included.
 * Entries that were removed since still stand in it, so that none is lost from it unseen.
 */
export function listBriefEntries(read: ReadHandle, exerciseId: ExerciseId): BriefEntry[] {
  return complete(
    read,
    read.all<BriefRow>('SELECT * FROM brief_entry WHERE exercise_id = ? AND removed_at IS NULL', [
      exerciseId,
    ]),
  );
}

export function getBriefEntry(read: ReadHandle, id: BriefEntryId): BriefEntry {
  const row = read.get<BriefRow>('SELECT * FROM brief_entry WHERE id = ?', [id]);
  const found = row && complete(read, [row])[0];
  if (!found) throw new Refusal('record/not-found');
  return found;
}

/** Of these entries, those that stand in the brief chronology. */
export function entriesInBrief(
  read: ReadHandle,
  exerciseId: ExerciseId,
  ids: readonly EntryId[],
): Set<EntryId> {
  const rows = read.all<{ entry_id: EntryId }>(
    `SELECT entry_id FROM brief_entry
     WHERE exercise_id = ? AND removed_at IS NULL AND entry_id IN (SELECT value FROM json_each(?))`,
    [exerciseId, JSON.stringify(ids)],
  );
  return new Set(rows.map(({ entry_id }) => entry_id));
}

/** Takes entries in; one that was taken out before comes back with its words, and with the entry as it was then. */
export function insertBriefEntries(
  write: WriteHandle,
  owner: { readonly caseId: CaseId; readonly exerciseId: ExerciseId },
  entries: readonly Entry[],
  now: Date,
): void {
  for (const entry of entries) {
    write.run(
      `INSERT INTO brief_entry (id, case_id, exercise_id, entry_id, words, taken_agency_id, taken_date, taken_time,
         taken_words, created_at, updated_at)
       VALUES (:id, :caseId, :exerciseId, :entryId, '', :agencyId, :date, :time, :whatHappened, :now, :now)
       ON CONFLICT (exercise_id, entry_id) DO UPDATE SET removed_at = NULL, updated_at = :now`,
      { ...owner, id: uuidv7(), entryId: entry.id, ...takenFrom(entry), now: now.toISOString() },
    );
  }
}

export function removeBriefEntries(
  write: WriteHandle,
  exerciseId: ExerciseId,
  ids: Iterable<EntryId>,
  now: Date,
): void {
  write.run(
    `UPDATE brief_entry SET removed_at = :now, updated_at = :now
     WHERE exercise_id = :exerciseId AND removed_at IS NULL AND entry_id IN (SELECT value FROM json_each(:ids))`,
    { exerciseId, ids: JSON.stringify([...ids]), now: now.toISOString() },
  );
}

export function updateBriefWords(write: WriteHandle, id: BriefEntryId, words: string, now: Date): void {
  write.run('UPDATE brief_entry SET words = ?, updated_at = ? WHERE id = ?', [words, now.toISOString(), id]);
}

/** Keeps the entries as they are now for those they were taken as. */
export function takeAnew(write: WriteHandle, entries: readonly BriefEntry[], now: Date): void {
  for (const { id, entry } of entries)
    write.run(
      `UPDATE brief_entry SET taken_agency_id = :agencyId, taken_date = :date, taken_time = :time,
         taken_words = :whatHappened, updated_at = :now WHERE id = :id`,
      { id, ...takenFrom(entry), now: now.toISOString() },
    );
}

function takenFrom({ agencyId, date, time, whatHappened }: Entry): BriefEntry['taken'] {
  return { agencyId, date: date.text, time, whatHappened };
}

function complete(read: ReadHandle, rows: readonly BriefRow[]): BriefEntry[] {
  const byEntry = new Map(rows.map((row) => [row.entry_id, row]));
  return getEntries(read, [...byEntry.keys()]).flatMap((entry) => {
    const row = byEntry.get(entry.id);
    return row ? [toBriefEntry(row, entry)] : [];
  });
}

function toBriefEntry(row: BriefRow, entry: Entry): BriefEntry {
  const taken = {
    agencyId: row.taken_agency_id,
    date: row.taken_date,
    time: row.taken_time,
    whatHappened: row.taken_words,
  };
  return {
    id: row.id,
    caseId: row.case_id,
    exerciseId: row.exercise_id,
    entry,
    words: row.words,
    taken,
    differs: differencesOf(taken, takenFrom(entry)),
  };
}

function differencesOf(taken: BriefEntry['taken'], present: BriefEntry['taken']): BriefDifference[] {
  const differs: BriefDifference[] = [];
  if (taken.agencyId !== present.agencyId) differs.push('agency');
  if (taken.date !== present.date) differs.push('date');
  if (taken.time !== present.time) differs.push('time');
  if (taken.whatHappened !== present.whatHappened) differs.push('what-happened');
  return differs;
}
