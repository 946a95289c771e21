import { assertAgencyIsThere, assertAgencyOfCase } from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { getEntry, insertEntry, listEntries, setEntryRemoved, updateEntry } from './chronology.store.ts';

export const chronologyHandlers: HandlersOf<'chronology'> = {
  'chronology.list': (input, read) => {
    assertCase(read, input.caseId);
    return listEntries(read, input);
  },

  'chronology.get': ({ entryId }, read) => getEntry(read, entryId),

  'chronology.create': (fields, { begin, read, now }) => {
    assertCase(read, fields.caseId);
    assertAgencyOfCase(read, fields.agencyId, fields.caseId);
    const write = begin({ label: 'Add an entry', caseId: fields.caseId });
    return getEntry(read, insertEntry(write, { ...fields, supplied: null }, now).id);
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

  'chronology.remove': ({ entryId }, { begin, read, now }) => {
    const entry = getEntry(read, entryId);
    if (entry.findings.length > 0) {
      const labels = entry.findings.map((finding) => `finding ${finding.label}`).join(', ');
      throw new Refusal('record/in-use', {
        sentence: `Entry ${entry.number} is cited by ${labels}. Nothing was changed. Take the citation out first.`,
      });
    }
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
};
