import type { CaseId } from '../../../shared/contract/values.ts';
import { showNotice } from '../../ui/index.ts';
import { chronologyViewOf } from './chronologyView.ts';
import type { ChronologyActs } from './useChronologyCommands.ts';
import type { ListMarks, MarkKind } from './useListMarks.ts';

interface MarkSteps {
  /** To the next entry with such a mark; after the last from the top again. */
  readonly toNext: (kind: MarkKind) => void;
  /** The commands that lead from gap to gap and from mark to mark; those without anything to lead to are left out. */
  readonly acts: ChronologyActs;
}

type Way = -1 | 1;

/** Goes through the list by what stands out in it, from the row with the focus. `goTo` takes a place in the list. */
export function useMarkSteps(caseId: CaseId, marks: ListMarks, goTo: (place: number) => void): MarkSteps {
  const gaps = marks.gaps.map(({ place }) => place);
  const marked = () => [...new Set([...marks.key, ...marks.cited, ...marks.problem])].sort((a, b) => a - b);
  const walk = (places: readonly number[], way: Way, name: string) => {
    const place = nextOf(places, chronologyViewOf(caseId).selected.index, way);
    if (place === undefined)
      showNotice(`There is no other ${name} ${way === 1 ? 'below' : 'above'} this one.`);
    else goTo(place);
  };
  const hasMarks = marks.key.length + marks.cited.length + marks.problem.length > 0;
  return {
    toNext: (kind) => {
      const places = marks[kind];
      const place = nextOf(places, chronologyViewOf(caseId).selected.index, 1) ?? places[0];
      if (place !== undefined) goTo(place);
    },
    acts: {
      ...(gaps.length > 0
        ? {
            'chronology.nextGap': () => walk(gaps, 1, 'gap'),
            'chronology.previousGap': () => walk(gaps, -1, 'gap'),
          }
        : {}),
      ...(hasMarks
        ? {
            'chronology.nextMark': () => walk(marked(), 1, 'marked entry'),
            'chronology.previousMark': () => walk(marked(), -1, 'marked entry'),
          }
        : {}),
    },
  };
}

function nextOf(places: readonly number[], from: number, way: Way): number | undefined {
  return way === 1 ? places.find((place) => place > from) : places.findLast((place) => place < from);
}
