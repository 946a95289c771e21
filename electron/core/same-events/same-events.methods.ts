import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import { assertCase } from '../cases/cases.store.ts';
import { assertEntriesOfCase } from '../chronology/chronology.store.ts';
import { assertFindingOfCase, getFinding } from '../findings/findings.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import {
  assertEntriesAreFree,
  caseOfRejection,
  deleteCitation,
  deleteRejection,
  deleteRejectionsAmong,
  getSameEvent,
  insertCitation,
  insertRejection,
  insertSameEvent,
  isCitedIn,
  listRejected,
  listSameEvents,
  setAccounts,
  setSameEventRemoved,
  updateSameEvent,
} from './same-events.store.ts';
import { listSuggestions } from './suggestions.store.ts';

export const sameEventsHandlers: HandlersOf<'same-events'> = {
  'same-events.listSuggestions': (input, read) => {
    assertCase(read, input.caseId);
    if (input.entryId) assertEntriesOfCase(read, [input.entryId], input.caseId);
    return listSuggestions(read, input);
  },

  'same-events.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { sameEvents: listSameEvents(read, caseId, show) };
  },

  'same-events.get': ({ sameEventId }, read) => getSameEvent(read, sameEventId),

  'same-events.create': ({ caseId, entryIds, reading, reason }, { begin, read, now }) => {
    assertCase(read, caseId);
    assertSeveral(entryIds);
    assertEntriesOfCase(read, entryIds, caseId);
    assertEntriesAreFree(read, entryIds, null);
    const write = begin({ label: 'Keep entries as one event', caseId });
    const id = insertSameEvent(write, { caseId, reading, reason }, now);
    setAccounts(write, { id, caseId }, entryIds);
    deleteRejectionsAmong(write, entryIds);
    return getSameEvent(read, id);
  },

  'same-events.update': ({ sameEventId, changes: { entryIds, ...words } }, { begin, read, now }) => {
    const event = getSameEvent(read, sameEventId);
    const { caseId } = event;
    if (entryIds) {
      assertSeveral(entryIds);
      assertEntriesOfCase(read, newTo(event, entryIds), caseId);
      assertEntriesAreFree(read, entryIds, sameEventId);
    }
    const write = begin({
      label: `Change same event ${event.number}`,
      caseId,
      ...(entryIds ? {} : { typingIn: sameEventId }),
    });
    updateSameEvent(write, sameEventId, words, now);
    if (entryIds) {
      setAccounts(write, { id: sameEventId, caseId }, entryIds);
      deleteRejectionsAmong(write, entryIds);
    }
    return getSameEvent(read, sameEventId);
  },

  'same-events.remove': ({ sameEventId }, { begin, read, now }) => {
    const event = getSameEvent(read, sameEventId);
    assertNotCited(event);
    setSameEventRemoved(
      begin({ label: `Remove same event ${event.number}`, caseId: event.caseId }),
      sameEventId,
      now.toISOString(),
      now,
    );
    return {};
  },

  'same-events.restore': ({ sameEventId }, { begin, read, now }) => {
    const { caseId, number, entries } = getSameEvent(read, sameEventId);
    assertEntriesAreFree(
      read,
      entries.map(({ id }) => id),
      sameEventId,
    );
    setSameEventRemoved(begin({ label: `Put back same event ${number}`, caseId }), sameEventId, null, now);
    return getSameEvent(read, sameEventId);
  },

  'same-events.reject': ({ caseId, entryIds, reason }, { begin, read, now }) => {
    assertCase(read, caseId);
    if (entryIds[0] === entryIds[1])
      throw new Refusal('record/not-found', {
        fields: [{ path: 'entryIds', message: 'Choose two different entries' }],
      });
    assertEntriesOfCase(read, entryIds, caseId);
    insertRejection(begin({ label: 'Not the same event', caseId }), { caseId, entryIds, reason }, now);
    return {};
  },

  'same-events.listRejected': ({ caseId }, read) => {
    assertCase(read, caseId);
    return { rejected: listRejected(read, caseId) };
  },

  'same-events.offerAgain': ({ rejectionId }, { begin, read }) => {
    const caseId = caseOfRejection(read, rejectionId);
    deleteRejection(begin({ label: 'Offer two entries as one event again', caseId }), rejectionId);
    return {};
  },

  'same-events.link': ({ sameEventId, findingId, note }, { begin, read }) => {
    const { caseId, number, removedAt } = getSameEvent(read, sameEventId);
    if (removedAt !== null) throw new Refusal('record/not-found');
    assertFindingOfCase(read, findingId, caseId);
    const { label } = getFinding(read, findingId);
    if (isCitedIn(read, sameEventId, findingId))
      throw new Refusal('record/duplicate', {
        sentence: `Finding ${label} cites same event ${number} already. Nothing was changed.`,
      });
    insertCitation(begin({ label: `Cite same event ${number} in finding ${label}`, caseId }), {
      caseId,
      sameEventId,
      findingId,
      note,
    });
    return {};
  },

  'same-events.unlink': ({ sameEventId, findingId }, { begin, read }) => {
    const { caseId, number } = getSameEvent(read, sameEventId);
    if (!isCitedIn(read, sameEventId, findingId)) throw new Refusal('record/not-found');
    deleteCitation(begin({ label: `Stop citing same event ${number}`, caseId }), sameEventId, findingId);
    return {};
  },
};

/** One entry named twice is still one account. */
function assertSeveral(entryIds: readonly string[]): void {
  if (new Set(entryIds).size < 2)
    throw new Refusal('record/not-found', {
      fields: [{ path: 'entryIds', message: 'Choose at least two different entries' }],
    });
}

/** Accounts that are there stay, though their entry was removed from the chronology since. */
function newTo({ entries }: SameEvent, entryIds: readonly SameEvent['entries'][number]['id'][]) {
  const there = new Set(entries.map(({ id }) => id));
  return entryIds.filter((id) => !there.has(id));
}

function assertNotCited({ number, findings }: SameEvent): void {
  if (findings.length === 0) return;
  const labels = findings.map(({ label }) => `finding ${label}`).join(', ');
  throw new Refusal('record/in-use', {
    sentence: `Same event ${number} is cited by ${labels}. Nothing was changed. Take the citation out first.`,
  });
}
