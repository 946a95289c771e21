import { assertAgencyIsThere, assertAgencyOfCase } from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { decisionsCiting } from '../decision/citations.store.ts';
import { sectionsCiting } from '../rapid-review/citations.store.ts';
import { Refusal } from '../refusal.ts';
import { updateMany } from './bulkChanges.ts';
import { getEntry, listEntries } from './chronology.store.ts';
import { insertEntry, setEntryRemoved, updateEntry } from './entryWrites.store.ts';
import { exportChronology } from './exportChronology.ts';
import { listMarks } from './listMarks.store.ts';
import { moveInDay } from './placeInDay.ts';

export const chronologyHandlers: HandlersOf<'chronology'> = {
  'chronology.list': (input, read) => {
    assertCase(read, input.caseId);
    return listEntries(read, input);
  },

  'chronology.listMarks': (input, read) => {
    assertCase(read, input.caseId);
    return listMarks(read, input);
  },

  'chronology.get': ({ entryId }, read) => getEntry(read, entryId),

  'chronology.create': ({ entryId, after, ...fields }, { begin, read, now }) => {
    assertCase(read, fields.caseId);
    assertAgencyOfCase(read, fields.agencyId, fields.caseId);
    // The answer to an earlier try was lost on its way: what it made is answered again.
    if (
      entryId &&
      read.get('SELECT 1 FROM chronology_entry WHERE id = ? AND case_id = ?', [entryId, fields.caseId])
    )
      return getEntry(read, entryId);
    const write = begin({ label: 'Add an entry', caseId: fields.caseId });
    const { id } = insertEntry(write, { ...fields, id: entryId, supplied: null }, now);
    if (after && isSameDay(getEntry(read, id), getEntry(read, after))) moveInDay(write, id, after, null, now);
    return getEntry(read, id);
  },

  'chronology.createMany': ({ caseId, entries }, { begin, read, now }) => {
    assertCase(read, caseId);
    for (const agencyId of new Set(entries.map((entry) => entry.agencyId)))
      assertAgencyOfCase(read, agencyId, caseId);
    const write = begin({
      label: `Paste ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`,
      caseId,
    });
    const entryIds = entries.map(
      (fields) => insertEntry(write, { ...fields, caseId, supplied: null }, now).id,
    );
    return { entryIds };
  },

  'chronology.update': ({ entryId, changes, isOwnStep }, { begin, read, now }) => {
    const entry = getEntry(read, entryId);
    if (changes.agencyId !== undefined) assertAgencyOfCase(read, changes.agencyId, entry.caseId);
    updateEntry(
      begin({
        label: `Change entry ${entry.number}`,
        caseId: entry.caseId,
        ...(isOwnStep ? {} : { typingIn: entryId }),
      }),
      entryId,
      changes,
      now,
    );
    return getEntry(read, entryId);
  },

  'chronology.updateMany': (input, unit) => ({ changed: updateMany(input, unit) }),

  'chronology.reorder': ({ entryId, after, reason }, { begin, read, now }) => {
    const entry = getEntry(read, entryId);
    const write = begin({ label: `Move entry ${entry.number} in its day`, caseId: entry.caseId });
    moveInDay(write, entryId, after, reason, now);
    return getEntry(read, entryId);
  },

  'chronology.remove': ({ entryId }, { begin, read, now }) => {
    const entry = getEntry(read, entryId);
    if (entry.findings.length > 0) {
      const labels = entry.findings.map((finding) => `finding ${finding.label}`).join(', ');
      throw new Refusal('record/in-use', {
        sentence: `Entry ${entry.number} is cited by ${labels}. Nothing was changed. Take the citation out first.`,
      });
    }
    const sections = sectionsCiting(read, entry.caseId, entryId);
    if (sections.length > 0) {
      throw new Refusal('record/in-use', {
        sentence: `Entry ${entry.number} is cited in ${sections.map((number) => `section ${number}`).join(', ')} of the rapid review. Nothing was changed. Take the citation out first.`,
      });
    }
    refuseWhereDecided(entry.number, decisionsCiting(read, entry.caseId, entryId));
    setEntryRemoved(
      begin({ label: `Remove entry ${entry.number}`, caseId: entry.caseId }),
      entryId,
      now.toISOString(),
      now,
    );
    return {};
  },

  'chronology.restore': ({ entryId }, { begin, read, now }) => {
    const entry = getEntry(read, entryId);
    assertAgencyIsThere(
      read,
      entry.agencyId,
      'The agency this entry comes from was taken out of the case. Put the agency back first.',
    );
    setEntryRemoved(
      begin({ label: `Put back entry ${entry.number}`, caseId: entry.caseId }),
      entryId,
      null,
      now,
    );
    return getEntry(read, entryId);
  },

  'chronology.export': exportChronology,
};

/** What a decision rests on stays in the chronology: for good once it is signed. */
function refuseWhereDecided(entryNumber: number, decisions: ReturnType<typeof decisionsCiting>): void {
  if (decisions.length === 0) return;
  const numbers = decisions.map(({ number }) => `decision ${number}`).join(', ');
  const rest = decisions.some(({ state }) => state !== 'draft')
    ? 'A signed decision is locked, and what it cites stays in the chronology.'
    : 'Take the citation out first.';
  throw new Refusal('record/in-use', {
    sentence: `Entry ${entryNumber} is cited in the reasons of ${numbers}. Nothing was changed. ${rest}`,
  });
}

type Dated = ReturnType<typeof getEntry>;

/** Entries of one sorting day can be put in order by hand; others stand where their dates put them. */
function isSameDay(one: Dated, other: Dated): boolean {
  return (one.date.earliest ?? one.date.latest) === (other.date.earliest ?? other.date.latest);
}
