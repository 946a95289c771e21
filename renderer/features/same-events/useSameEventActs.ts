import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import type { CaseId, EntryId, FindingId } from '../../../shared/contract/values.ts';
import { asCallError, type CallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';
import { entriesInWords, type Rejection, type SuggestedRow } from './eventRows.ts';
import { openRow, showKept } from './sameEventsView.ts';

export interface SameEventActs {
  /** Keeps a pair as one event, or adds the one entry to the event that the other belongs to. */
  readonly keep: (row: SuggestedRow, nextKey: string | undefined) => Promise<SameEvent | undefined>;
  readonly reject: (row: SuggestedRow, nextKey: string | undefined) => Promise<void>;
  readonly offerAgain: (rejection: Rejection) => Promise<void>;
  readonly addAccount: (event: SameEvent, entryId: EntryId) => Promise<void>;
  readonly takeOut: (event: SameEvent, entryId: EntryId) => Promise<void>;
  readonly remove: (event: SameEvent) => Promise<boolean>;
  readonly restore: (event: SameEvent) => Promise<void>;
  readonly unlink: (event: SameEvent, finding: SameEvent['findings'][number]) => Promise<void>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
}

/** Why something could not be read, where no list or field is there to say it. */
function say(error: unknown): undefined {
  showNotice(asCallError(error).message);
}

/** What can be done with pairs and with events that were kept, by key or button; each says how to take it back. */
export function useSameEventActs(caseId: CaseId): SameEventActs {
  const client = useClient();
  const create = useWrite('same-events.create');
  const update = useWrite('same-events.update');
  const remove = useWrite('same-events.remove');
  const restore = useWrite('same-events.restore');
  const reject = useWrite('same-events.reject');
  const offerAgain = useWrite('same-events.offerAgain');
  const unlink = useWrite('same-events.unlink');
  const link = useWrite('same-events.link');
  const writes = [create, update, remove, restore, reject, offerAgain, unlink];

  const setEntries = async (sameEventId: SameEvent['id'], entryIds: EntryId[]) =>
    update.run({ sameEventId, changes: { entryIds } });
  const idsOf = ({ entries }: SameEvent) => entries.map(({ id }) => id);
  const forgetErrors = () => {
    for (const write of writes) write.reset();
  };

  const join = async ({ suggestion: { one, other } }: SuggestedRow): Promise<SameEvent | undefined> => {
    const joined = one.sameEvent ?? other.sameEvent;
    if (!joined) return create.run({ caseId, entryIds: [one.id, other.id] });
    const event = await client.call('same-events.get', { sameEventId: joined.id }).catch(say);
    if (!event) return undefined;
    return setEntries(joined.id, [...idsOf(event), one.sameEvent ? other.id : one.id]);
  };

  return {
    keep: async (row, nextKey) => {
      forgetErrors();
      const { one, other } = row.suggestion;
      const joined = one.sameEvent ?? other.sameEvent;
      const event = await join(row);
      if (!event) return undefined;
      showKept(caseId, event.id, nextKey);
      if (joined) {
        const added = one.sameEvent ? other : one;
        showNotice(`Entry ${added.number} added to same event ${event.number}`, () =>
          setEntries(
            event.id,
            idsOf(event).filter((id) => id !== added.id),
          ),
        );
      } else {
        showNotice(`Kept as same event ${event.number}. Both entries stay as they are.`, () =>
          remove.run({ sameEventId: event.id }),
        );
      }
      return event;
    },
    reject: async (row, nextKey) => {
      forgetErrors();
      const { one, other } = row.suggestion;
      if (!(await reject.run({ caseId, entryIds: [one.id, other.id] }))) return;
      if (nextKey !== undefined) openRow(caseId, 'suggested', nextKey);
      showNotice(
        `${entriesInWords(row.entries)} are not the same event, and will not be offered again`,
        async () => {
          const { rejected } = await client.call('same-events.listRejected', { caseId });
          const found = rejected.find(
            (pair) => new Set([pair.one.id, pair.other.id, one.id, other.id]).size === 2,
          );
          if (found) await offerAgain.run({ rejectionId: found.id });
          openRow(caseId, 'suggested', row.key);
        },
      );
    },
    offerAgain: async (rejection) => {
      forgetErrors();
      if (!(await offerAgain.run({ rejectionId: rejection.id }))) return;
      const { one, other, reason } = rejection;
      showNotice(`${entriesInWords([one, other])} can be offered again`, () =>
        reject.run({ caseId, entryIds: [one.id, other.id], reason }),
      );
    },
    addAccount: async (event, entryId) => {
      forgetErrors();
      const before = idsOf(event);
      if (before.includes(entryId)) {
        showNotice('That entry is one of these accounts already');
        return;
      }
      const changed = await setEntries(event.id, [...before, entryId]);
      const added = changed?.entries.find(({ id }) => id === entryId);
      if (added)
        showNotice(`Entry ${added.number} added to same event ${event.number}`, () =>
          setEntries(event.id, before),
        );
    },
    takeOut: async (event, entryId) => {
      forgetErrors();
      const before = idsOf(event);
      const taken = event.entries.find(({ id }) => id === entryId);
      const left = before.filter((id) => id !== entryId);
      if (await setEntries(event.id, left))
        showNotice(`Entry ${taken?.number} taken out of same event ${event.number}`, () =>
          setEntries(event.id, before),
        );
    },
    remove: async (event) => {
      forgetErrors();
      const input = { sameEventId: event.id };
      if (!(await remove.run(input))) return false;
      showNotice(`Same event ${event.number} removed. Its entries stay as they are.`, async () => {
        if (await restore.run(input)) openRow(caseId, 'kept', event.id);
      });
      return true;
    },
    restore: async (event) => {
      forgetErrors();
      if (!(await restore.run({ sameEventId: event.id }))) return;
      openRow(caseId, 'kept', event.id);
      showNotice(`Same event ${event.number} put back`);
    },
    unlink: async (event, { id: findingId, label, note }) => {
      forgetErrors();
      const input: { sameEventId: SameEvent['id']; findingId: FindingId } = {
        sameEventId: event.id,
        findingId,
      };
      if (!(await unlink.run(input))) return;
      showNotice(`Finding ${label} no longer cites same event ${event.number}`, () =>
        link.run({ ...input, note }),
      );
    },
    error: writes.find((write) => write.error !== null)?.error ?? null,
  };
}
