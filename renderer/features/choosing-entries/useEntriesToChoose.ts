import type { Entry } from '../../../shared/contract/chronology.ts';
import type { AgencyId, CaseId, EntryId } from '../../../shared/contract/values.ts';
import type { Significance } from '../../../shared/domain/caseTerms.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { CallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';

/** As many as one step adds. */
export const mostAtOnce = 1_000;
const shown = 100;
const pageOfIds = 500;

export interface Sought {
  readonly words: string;
  /** Dates in any form. */
  readonly from: string;
  readonly to: string;
  readonly agencyId: AgencyId | null;
  readonly significance: Significance | null;
}

interface EntriesToChoose {
  readonly found: { readonly entries: readonly Entry[]; readonly total: number } | undefined;
  readonly error: CallError | null;
  /** Ids of everything found, those not shown too. */
  readonly readAllIds: () => Promise<EntryId[]>;
}

/** Entries by words within a time, of an agency, of a weight; a number alone finds the entry of that number, whatever else is said. */
export function useEntriesToChoose(
  caseId: CaseId,
  { words, from, to, agencyId, significance }: Sought,
): EntriesToChoose {
  const client = useClient();
  const number = /^(?:entry\s+)?(\d{1,6})$/i.exec(words.trim())?.[1];
  const sought =
    number === undefined
      ? {
          caseId,
          words,
          from: from.trim() === '' ? null : parseEventDate(from).earliest,
          to: to.trim() === '' ? null : parseEventDate(to).latest,
          ...(agencyId === null ? {} : { agencyIds: [agencyId] }),
          ...(significance === null ? {} : { significance: [significance] }),
        }
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
