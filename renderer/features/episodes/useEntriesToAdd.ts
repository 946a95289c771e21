import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import type { CallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { dateOf } from './episodeWords.ts';

/** As many as one step adds. */
export const mostAtOnce = 1_000;
const shown = 100;
const pageOfIds = 500;

interface Sought {
  readonly words: string;
  readonly from: string;
  readonly to: string;
}

interface EntriesToAdd {
  readonly found: { readonly entries: readonly Entry[]; readonly total: number } | undefined;
  readonly error: CallError | null;
  /** Ids of everything found, those not shown too. */
  readonly readAllIds: () => Promise<EntryId[]>;
}

/** Entries by words within a time; a number alone finds the entry of that number, whatever its date. */
export function useEntriesToAdd(caseId: CaseId, { words, from, to }: Sought): EntriesToAdd {
  const client = useClient();
  const number = /^(?:entry\s+)?(\d{1,6})$/i.exec(words.trim())?.[1];
  const sought =
    number === undefined
      ? { caseId, words, from: dateOf(from)?.earliest ?? null, to: dateOf(to)?.latest ?? null }
      : { caseId, number: Number(number) };
  const { data, error } = useRead('chronology.list', { ...sought, limit: shown }, { keepPrevious: true });
  return {
    found: data,
    error,
    readAllIds: async () => {
      const ids: EntryId[] = [];
      for (let offset = 0; offset < Math.min(data?.total ?? 0, mostAtOnce); offset += pageOfIds) {
        const page = await client.call('chronology.list', { ...sought, offset, limit: pageOfIds });
        ids.push(...page.entries.map(({ id }) => id));
      }
      return ids;
    },
  };
}
