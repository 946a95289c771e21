import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Entry } from '../../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { asCallError, type CallError } from '../../../data/callError.ts';
import type { Client } from '../../../data/client.ts';
import { useClient } from '../../../data/DataProvider.tsx';

const mostShown = 50;

interface Found {
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** Entries of a case that hold all the words, oldest first. A figure finds the entry of that number first. */
export function useFoundEntries(caseId: CaseId, words: string) {
  const client = useClient();
  return useQuery<Found, CallError>({
    queryKey: ['chronology.list', { caseId, words }, 'found by words or number'],
    queryFn: async () => {
      try {
        return await find(client, caseId, words);
      } catch (error) {
        throw asCallError(error);
      }
    },
    placeholderData: keepPreviousData,
  });
}

async function find(client: Client, caseId: CaseId, words: string): Promise<Found> {
  const { entries, total } = await client.call('chronology.list', { caseId, words, limit: mostShown });
  const number = /^(?:entry\s+)?(\d{1,6})$/i.exec(words.trim())?.[1];
  const [numbered] =
    number === undefined
      ? []
      : (await client.call('chronology.list', { caseId, number: Number(number) })).entries;
  if (!numbered) return { entries, total };
  const others = entries.filter(({ id }) => id !== numbered.id);
  return { entries: [numbered, ...others], total: total + (others.length === entries.length ? 1 : 0) };
}
