import type { Entry } from '../../../shared/contract/chronology.ts';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { asCallError } from '../../data/callError.ts';
import type { Client } from '../../data/client.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { showNotice } from '../../ui/index.ts';
import { changeView, chronologyViewOf, nothingMarked } from './chronologyView.ts';
import type { EntryPages, Listing } from './useEntryPages.ts';

/** The entries an act is for: these, or all that a filter lets through. */
export interface Target {
  readonly ids: readonly EntryId[];
  readonly filter: EntryFilter | null;
  readonly count: number;
  /** Those of them that have been read, for showing how they stand now. */
  readonly entries: readonly Entry[];
}

export interface Marking {
  /** How many rows are marked; 0 where only the row with the focus is meant. */
  readonly count: number;
  /** From where marking began to this row. */
  readonly extendTo: (index: number) => Promise<void>;
  readonly toggle: (index: number) => Promise<void>;
  readonly markAll: () => void;
  readonly clear: () => void;
  /** The marked rows, or else the one with the focus; null where there is none. */
  readonly target: () => Target | null;
}

/** Marking many rows, as a spreadsheet does. Entries are held by id, so that they stay marked when rows move. */
export function useMarked(caseId: CaseId, listing: Listing, pages: EntryPages): Marking {
  const client = useClient();
  const total = pages.total ?? 0;
  const { marked } = chronologyViewOf(caseId);

  const idsBetween = async (one: number, other: number): Promise<EntryId[]> => {
    const [first, last] = [Math.max(0, Math.min(one, other)), Math.min(total - 1, Math.max(one, other))];
    const known: EntryId[] = [];
    for (let index = first; index <= last; index += 1) {
      const entry = pages.entryAt(index);
      if (!entry) return readIds(client, caseId, listing, first, last);
      known.push(entry.id);
    }
    return known;
  };
  const select = (index: number) =>
    changeView(caseId, { selected: { id: pages.entryAt(index)?.id ?? null, index }, sought: null });
  const saying = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      showNotice(asCallError(error).message);
    }
  };

  return {
    count: marked.isAll ? total : marked.ids.size,
    extendTo: (index) =>
      saying(async () => {
        const before = chronologyViewOf(caseId);
        const anchor = before.marked.anchor ?? before.selected.index;
        select(index);
        const ids = new Set(await idsBetween(anchor, index));
        changeView(caseId, { marked: { ids, isAll: false, anchor } });
      }),
    toggle: (index) =>
      saying(async () => {
        const { marked: before, selected } = chronologyViewOf(caseId);
        const begun =
          before.ids.size === 0 && selected.id !== null && !before.isAll ? [selected.id] : before.ids;
        const ids = new Set(before.isAll ? await idsBetween(0, total - 1) : begun);
        const id = pages.entryAt(index)?.id;
        if (id && !ids.delete(id)) ids.add(id);
        select(index);
        changeView(caseId, { marked: { ids, isAll: false, anchor: index } });
      }),
    markAll: () => changeView(caseId, { marked: { ids: new Set(), isAll: total > 0, anchor: 0 } }),
    clear: () => {
      const { marked: now } = chronologyViewOf(caseId);
      if (now.isAll || now.ids.size > 0 || now.anchor !== null) changeView(caseId, { marked: nothingMarked });
    },
    target: () => {
      const { marked: now, selected } = chronologyViewOf(caseId);
      if (now.isAll) return { ids: [], filter: listing.filter, count: total, entries: [] };
      const ids = now.ids.size > 0 ? [...now.ids] : selected.id === null ? [] : [selected.id];
      if (ids.length === 0) return null;
      const entries = ids.flatMap((id) => {
        const index = pages.indexOf(id);
        return index < 0 ? [] : (pages.entryAt(index) ?? []);
      });
      return { ids, filter: null, count: ids.length, entries };
    },
  };
}

const readAtOnce = 500;

async function readIds(
  client: Client,
  caseId: CaseId,
  { filter, direction }: Listing,
  first: number,
  last: number,
): Promise<EntryId[]> {
  const ids: EntryId[] = [];
  for (let offset = first; offset <= last; offset += readAtOnce) {
    const limit = Math.min(readAtOnce, last - offset + 1);
    const { entries } = await client.call('chronology.list', { caseId, ...filter, direction, offset, limit });
    ids.push(...entries.map(({ id }) => id));
    if (entries.length < limit) break;
  }
  return ids;
}
