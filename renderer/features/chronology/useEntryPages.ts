import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { CallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import type { Direction } from './chronologyView.ts';

export const pageSize = 100;

/** The first and last page in view, counting from 0. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** What is listed, and in which order. */
export interface Listing {
  readonly filter: EntryFilter;
  readonly direction: Direction;
}

export interface EntryPages {
  /** Entries the filter lets through; undefined until the first page has been read. */
  readonly total: number | undefined;
  readonly caseTotal: number;
  /** Of those the filter lets through whatever their date, how many have none that can be read. */
  readonly undated: number;
  /** The entry at a place in the list; undefined while its page has not been read. */
  readonly entryAt: (index: number) => Entry | undefined;
  /** Its place among the pages in view; -1 where it is in none of them. */
  readonly indexOf: (entryId: string) => number;
  readonly isReading: boolean;
  readonly error: CallError | null;
  readonly readAgain: () => void;
}

/** Before anything has been read. */
export const noPages: EntryPages = {
  total: undefined,
  caseTotal: 0,
  undated: 0,
  entryAt: () => undefined,
  indexOf: () => -1,
  isReading: true,
  error: null,
  readAgain: () => undefined,
};

/**
 * The pages in view, and the two beside them so that scrolling meets no gap. While a filter is typed the last answer
 * stays; while a row is edited (`isHeld`) nothing is read again, so that no row moves from under the hands.
 */
export function useEntryPages(
  caseId: CaseId,
  listing: Listing,
  range: PageRange,
  selectedIndex: number,
  isHeld: boolean,
): EntryPages {
  const client = useClient();
  const queryClient = useQueryClient();
  const [shown, setShown] = useState(listing);
  const isShown = shown.filter === listing.filter && shown.direction === listing.direction;

  const pageQuery = ({ filter, direction }: Listing, page: number) => {
    const input = { caseId, ...filter, direction, offset: page * pageSize, limit: pageSize };
    const queryKey = ['chronology.list', input];
    const isRead = queryClient.getQueryData(queryKey) !== undefined;
    return { queryKey, queryFn: () => client.call('chronology.list', input), enabled: !isHeld || !isRead };
  };
  const pages = Array.from({ length: range.last - range.first + 1 }, (_, position) => range.first + position);
  // The selected row stays in the page even when it is scrolled away, so its words are wanted too.
  const others = [...new Set([...pages, Math.floor(selectedIndex / pageSize)])].filter((page) => page > 0);
  const results = useQueries({
    queries: [
      pageQuery(shown, 0),
      ...others.map((page) => pageQuery(shown, page)),
      ...(isShown ? [] : [pageQuery(listing, 0)]),
    ],
  });
  const next = isShown ? undefined : results.at(-1);
  if (next?.data) setShown(listing);

  const [head] = results;
  const total = head?.data?.total;
  useEffect(() => {
    if (isHeld || total === undefined) return;
    for (const page of [range.last + 1, range.first - 1]) {
      if (page > 0 && page * pageSize < total) void queryClient.prefetchQuery(pageQuery(shown, page));
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `pageQuery` is made anew each time from what is named here
  }, [queryClient, shown, total, range.first, range.last, isHeld]);

  const ahead = new Map<number, OutputOf<'chronology.list'>>();
  /** A page that was read ahead is shown the moment it comes into view. */
  const readAhead = (page: number): OutputOf<'chronology.list'> | undefined => {
    const known =
      ahead.get(page) ??
      queryClient.getQueryData<OutputOf<'chronology.list'>>(pageQuery(shown, page).queryKey);
    if (known) ahead.set(page, known);
    return known;
  };
  const pageAt = (page: number): OutputOf<'chronology.list'> | undefined =>
    page === 0 || others.includes(page) ? results[others.indexOf(page) + 1]?.data : readAhead(page);
  return {
    total,
    caseTotal: head?.data?.caseTotal ?? 0,
    undated: head?.data?.undated ?? 0,
    entryAt: (index) => pageAt(Math.floor(index / pageSize))?.entries[index % pageSize],
    indexOf: (entryId) => {
      for (const page of [0, ...others]) {
        const place = pageAt(page)?.entries.findIndex(({ id }) => id === entryId) ?? -1;
        if (place >= 0) return page * pageSize + place;
      }
      return -1;
    },
    isReading: results.some((query) => query.isFetching),
    error: results.find((query) => query.error)?.error ?? null,
    readAgain: () => void queryClient.refetchQueries({ queryKey: ['chronology.list'], type: 'active' }),
  };
}
