import { count } from '../../../ui/index.ts';

/** What of a passage was not pasted, or not as it was. */
export interface LeftOut {
  pictures: number;
  comments: number;
  /** Words that somebody had deleted while changes were tracked. */
  deletions: number;
  /** Struck-through words, which are kept and no longer show it. */
  struck: number;
  /** Merged cells, whose words now stand in the first of them. */
  mergedCells: number;
}

export function nothingLeftOut(): LeftOut {
  return { pictures: 0, comments: 0, deletions: 0, struck: 0, mergedCells: 0 };
}

/** One or two sentences for whoever pasted; empty where nothing is to be said. */
export function leftOutWords({ pictures, comments, deletions, struck, mergedCells }: LeftOut): string {
  const gone = [
    pictures > 0 ? count(pictures, 'picture') : '',
    comments > 0 ? count(comments, 'comment') : '',
    deletions > 0 ? count(deletions, 'tracked deletion') : '',
  ].filter(Boolean);
  return [
    gone.length > 0 ? `Left out of what was pasted: ${gone.join(', ')}.` : '',
    struck > 0 ? `Struck-through words are kept as plain words (${count(struck, 'place')}).` : '',
    mergedCells > 0 ? `${count(mergedCells, 'merged cell')} of a table parted into single ones.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
