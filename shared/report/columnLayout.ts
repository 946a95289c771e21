import type { TableSize } from './document.ts';
import { cellInsetMm, mmPerPoint, tablePoints } from './textWidth.ts';

/** What is asked of a column of a table. */
export interface ColumnNeed {
  /** Narrower than so many ems of text it cannot be read: its longest everyday word would break. */
  readonly leastEms: number;
  /** How much of the room that is left it takes, beside the others. */
  readonly weight: number;
}

export interface TableLayout {
  /** Which of the columns, counting from 0, in order. */
  readonly columns: readonly number[];
  /** Share of the width of each, 0 to 1. They add up to 1. */
  readonly shares: readonly number[];
}

export interface ColumnLayout {
  readonly size: TableSize;
  /** One, or as many as it takes where the columns do not fit side by side even in the smallest type. */
  readonly tables: readonly TableLayout[];
}

const sizes: readonly TableSize[] = ['usual', 'small', 'smallest'];

/**
 * Sets columns across a page so that none is cropped: in smaller type where the usual does not fit, and where the
 * smallest does not fit either in several tables, each of which begins with the columns named in `links`.
 */
export function layOutColumns(
  needs: readonly ColumnNeed[],
  links: readonly number[],
  widthMm: number,
): ColumnLayout {
  const groups = groupsOf(needs, links, widthMm);
  const size =
    sizes.find((candidate) => groups.every((group) => leastMm(needs, group, candidate) <= widthMm)) ??
    'smallest';
  return {
    size,
    tables: groups.map((columns) => ({ columns, shares: sharesOf(needs, columns, widthMm, size) })),
  };
}

function groupsOf(needs: readonly ColumnNeed[], links: readonly number[], widthMm: number): number[][] {
  const all = needs.map((_need, index) => index);
  if (leastMm(needs, all, 'smallest') <= widthMm) return [all];
  const fewest = filled(needs, links, widthMm).length;
  // As even as they come: the narrowest bound that needs no further table.
  let best = filled(needs, links, widthMm);
  for (let bound = widthMm; bound > 0; bound -= 2) {
    const groups = filled(needs, links, bound);
    if (groups.length > fewest) break;
    best = groups;
  }
  return best;
}

/** Fills one table after the other, up to the bound. */
function filled(needs: readonly ColumnNeed[], links: readonly number[], boundMm: number): number[][] {
  const groups: number[][] = [];
  let group = [...links];
  for (const index of needs.keys()) {
    if (links.includes(index)) continue;
    if (group.length > links.length && leastMm(needs, [...group, index], 'smallest') > boundMm) {
      groups.push(group);
      group = [...links];
    }
    group.push(index);
  }
  return [...groups, group];
}

function leastMm(needs: readonly ColumnNeed[], columns: readonly number[], size: TableSize): number {
  return columns.reduce((sum, index) => sum + leastOf(needs[index], size), 0);
}

function leastOf(need: ColumnNeed | undefined, size: TableSize): number {
  return (need?.leastEms ?? 0) * tablePoints[size] * mmPerPoint + 2 * cellInsetMm[size];
}

function sharesOf(
  needs: readonly ColumnNeed[],
  columns: readonly number[],
  widthMm: number,
  size: TableSize,
): number[] {
  const least = columns.map((index) => leastOf(needs[index], size));
  const spare = Math.max(0, widthMm - least.reduce((sum, width) => sum + width, 0));
  const weights = columns.map((index) => needs[index]?.weight ?? 0);
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = least.map(
    (width, at) => width + spare * (totalWeight > 0 ? (weights[at] ?? 0) / totalWeight : 1 / columns.length),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
}
