import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Entry } from '../../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { asCallError, type CallError } from '../../../data/callError.ts';
import type { Client } from '../../../data/client.ts';
import { useClient } from '../../../data/DataProvider.tsx';

const mostShown = 50;
const pageSize = 500;

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
  const numbered = number === undefined ? undefined : await findNumber(client, caseId, Number(number));
  if (!numbered) return { entries, total };
  const others = entries.filter(({ id }) => id !== numbered.id);
  return { entries: [numbered, ...others], total: total + (others.length === entries.length ? 1 : 0) };
}

/** The list cannot be asked for a number, so it is read through. */
async function findNumber(client: Client, caseId: CaseId, number: number): Promise<Entry | undefined> {
  for (let offset = 0; ; offset += pageSize) {
    const { entries, total } = await client.call('chronology.list', { caseId, offset, limit: pageSize });
    const found = entries.find((entry) => entry.number === number);
    if (found || offset + entries.length >= total || entries.length === 0) return found;
  }
}
