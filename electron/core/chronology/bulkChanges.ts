import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { EntryId } from '../../../shared/contract/values.ts';
import { assertAgencyOfCase } from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { UnitOfWork } from '../workspace/openWorkspace.ts';
import {
  assertTargets,
  linkMany,
  personLinks,
  setInMany,
  themeLinks,
  unlinkMany,
} from './bulkChanges.store.ts';
import { assertEntriesOfCase, getEntries, listEntryIds } from './chronology.store.ts';
import { updateEntry } from './entryWrites.store.ts';

type Input = ParsedInputOf<'chronology.updateMany'>;

/** Changes many entries in one step. Answers how many were changed. */
export function updateMany(input: Input, { begin, read, now }: UnitOfWork): number {
  const { caseId, each, changes } = input;
  assertCase(read, caseId);
  const ids = [...new Set(input.filter ? listEntryIds(read, { ...input.filter, caseId }) : input.entryIds)];
  assertEntriesOfCase(read, [...new Set([...each.map(({ entryId }) => entryId), ...ids])], caseId);
  const agencies = new Set([changes.agencyId, ...each.map((one) => one.changes.agencyId)]);
  for (const agencyId of agencies) if (agencyId) assertAgencyOfCase(read, agencyId, caseId);
  assertTargets(read, themeLinks, [...new Set(input.addThemeIds)], caseId);
  assertTargets(read, personLinks, [...new Set(input.addPersonIds)], caseId);

  const wanted = differing(input, read);
  const total = new Set([...wanted.map(({ entryId }) => entryId), ...ids]).size;
  const write = begin({ label: `Change ${total} ${total === 1 ? 'entry' : 'entries'}`, caseId });
  for (const { entryId, changes: own } of wanted) updateEntry(write, entryId, own, now);
  const changed: EntryId[] = [
    ...wanted.map(({ entryId }) => entryId),
    ...setInMany(write, ids, changes, now),
    ...linkMany(write, themeLinks, caseId, ids, input.addThemeIds),
    ...unlinkMany(write, themeLinks, ids, input.removeThemeIds),
    ...linkMany(write, personLinks, caseId, ids, input.addPersonIds),
    ...unlinkMany(write, personLinks, ids, input.removePersonIds),
  ];
  return new Set(changed).size;
}

/** Of the changes made one by one, those that change something. */
function differing({ each }: Input, read: UnitOfWork['read']): Input['each'] {
  const entries = new Map(
    getEntries(
      read,
      each.map(({ entryId }) => entryId),
    ).map((entry) => [entry.id, entry]),
  );
  return each.filter(({ entryId, changes }) => {
    const entry = entries.get(entryId);
    if (!entry) return false;
    const { date, ...others } = changes;
    const isRedated = date !== undefined && date !== entry.date.text;
    return (
      isRedated ||
      (Object.keys(others) as (keyof typeof others)[]).some((field) => others[field] !== entry[field])
    );
  });
}
