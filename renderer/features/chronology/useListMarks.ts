import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { useNoContactDays } from '../silences/index.ts';
import { isFiltered } from './chronologyView.ts';
import type { Listing } from './useEntryPages.ts';

/** What is drawn beside the scroll bar. */
export type MarkKind = 'key' | 'cited' | 'problem';

type Answer = OutputOf<'chronology.listMarks'>;
export type Gap = Answer['gaps'][number];

/** What stands out in the whole list, read or not. Places count from 0. */
export interface ListMarks extends Pick<Answer, 'key' | 'cited' | 'problem' | 'gaps'> {
  readonly total: number;
  /** The stretch without an entry that ends above the entry of this place. */
  readonly gapAt: (place: number) => Gap | undefined;
  /** How many stretches stand above the entry of this place, the one next to it among them. */
  readonly gapsAbove: (place: number) => number;
}

const noMarks: ListMarks = {
  total: 0,
  key: [],
  cited: [],
  problem: [],
  gaps: [],
  gapAt: () => undefined,
  gapsAbove: () => 0,
};

interface Shown {
  /** Entries in the list that is on screen; undefined until it has been read. */
  readonly total: number | undefined;
  /** A row is being written: what was read stays as it is. */
  readonly isHeld: boolean;
}

/**
 * Read once for the whole list, so that its height is right before its pages have been read. A gap is one of the
 * record, so only the list of everything has gaps: what a filter leaves out is no silence.
 */
export function useListMarks(caseId: CaseId, listing: Listing, { total, isHeld }: Shown): ListMarks {
  const { filter, direction } = listing;
  const leastDays = useNoContactDays(caseId);
  const gapDays = isFiltered(filter) ? null : leastDays;
  const { data } = useRead(
    'chronology.listMarks',
    { caseId, ...filter, direction, gapDays },
    // After the first page, which is what is waited for.
    { enabled: total !== undefined && !isHeld },
  );
  // Those of another list than the one on screen would stand between the wrong rows.
  const isShown = data !== undefined && data.total === total;
  return useMemo(() => (isShown ? marksOf(data) : noMarks), [isShown, data]);
}

function marksOf({ total, key, cited, problem, gaps }: Answer): ListMarks {
  const byPlace = new Map(gaps.map((gap) => [gap.place, gap]));
  return {
    total,
    key,
    cited,
    problem,
    gaps,
    gapAt: (place) => byPlace.get(place),
    gapsAbove: (place) => countUpTo(gaps, place),
  };
}

function countUpTo(gaps: readonly Gap[], place: number): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((gaps[middle]?.place ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
