import { uuidv7 } from 'uuidv7';
import type { Decision, DecisionCitation } from '../../../shared/contract/decision.ts';
import type { AgencyId, CaseId, DecisionId, EntryId } from '../../../shared/contract/values.ts';
import { citedEntryIds, type RichText } from '../../../shared/domain/richText.ts';
import { chronologyOrder, type EntryRow } from '../chronology/chronology.store.ts';
import { wordsAsCited } from '../findings/evidence.store.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface CitationRow extends EntryRow {
  cited_as: string;
  said_agency_id: AgencyId;
  said_date: string;
  said_time: string;
  said_words: string;
}

/** What the reasons cited when the decision was signed, in the order of the chronology; none while it is a draft. */
export function listCitations(read: ReadHandle, decisionId: DecisionId): DecisionCitation[] {
  return read
    .all<CitationRow>(
      `SELECT chronology_entry.*, cited_as, said_agency_id, said_date, said_time, said_words
       FROM decision_citation JOIN chronology_entry ON chronology_entry.id = entry_id
       WHERE decision_id = ? ORDER BY ${chronologyOrder('oldest-first')}`,
      [decisionId],
    )
    .map((row) => ({
      entryId: row.id,
      number: row.number,
      isChangedSince: row.cited_as !== wordsAsCited(row),
      said: {
        agencyId: row.said_agency_id,
        date: row.said_date,
        time: row.said_time,
        whatHappened: row.said_words,
      },
    }));
}

/** Keeps what the entries that the reasons cite say now. Only a draft takes it: the file refuses it afterwards. */
export function keepWhatIsCited(
  write: WriteHandle,
  { id, caseId, rationale }: Pick<Decision, 'id' | 'caseId' | 'rationale'>,
  now: Date,
): void {
  const entries = write.all<EntryRow>(
    `SELECT chronology_entry.* FROM json_each(?) AS wanted JOIN chronology_entry ON chronology_entry.id = wanted.value
     WHERE chronology_entry.case_id = ? AND chronology_entry.removed_at IS NULL`,
    [JSON.stringify(citedEntryIds(rationale)), caseId],
  );
  for (const entry of entries)
    write.run(
      `INSERT INTO decision_citation (id, case_id, decision_id, entry_id, cited_as, said_agency_id, said_date, said_time,
         said_words, created_at)
       VALUES (:id, :caseId, :decisionId, :entryId, :citedAs, :agencyId, :date, :time, :whatHappened, :now)`,
      {
        id: uuidv7(),
        caseId,
        decisionId: id,
        entryId: entry.id,
        citedAs: wordsAsCited(entry),
        agencyId: entry.agency_id,
        date: entry.date_text,
        time: entry.time,
        whatHappened: entry.what_happened,
        now: now.toISOString(),
      },
    );
}

/** The decisions of a case whose reasons cite an entry: of those removed, none. */
export function decisionsCiting(
  read: ReadHandle,
  caseId: CaseId,
  entryId: EntryId,
): Pick<Decision, 'number' | 'state'>[] {
  return read
    .all<Pick<Decision, 'number' | 'state'> & { rationale: string }>(
      `SELECT decision.number, decision.state, decision.rationale
       FROM decision JOIN exercise ON exercise.id = decision.exercise_id
       WHERE decision.case_id = ? AND decision.removed_at IS NULL
       ORDER BY exercise.number, decision.number`,
      [caseId],
    )
    .filter(({ rationale }) => citedEntryIds(JSON.parse(rationale) as RichText).includes(entryId))
    .map(({ number, state }) => ({ number, state }));
}
