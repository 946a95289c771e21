export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many pairs of words the middle is shown as replaced as a whole: quick to make, and still true. */
const mostPairs = 1_000_000;

/**
 * What became of a text, word by word, in reading order. White space belongs to the word before it and is no change
 * by itself; where the words are the same it is that of the later text.
 */
export function diffWords(from: string, to: string): DiffPiece[] {
  const old = wordsOf(from);
  const now = wordsOf(to);
  let start = 0;
  while (start < old.length && start < now.length && isSameWord(old[start], now[start])) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && isSameWord(old.at(-1 - end), now.at(-1 - end)))
    end += 1;
  const middle = diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([
    { kind: 'same', text: now.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: now.slice(now.length - end).join('') },
  ]);
}

function isSameWord(left: string | undefined, right: string | undefined): boolean {
  return left === right || left?.trimEnd() === right?.trimEnd();
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

function diffMiddle(old: readonly string[], now: readonly string[]): DiffPiece[] {
  if (old.length * now.length > mostPairs || old.length === 0 || now.length === 0) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  const shared = longestShared(old, now);
  const lengthAt = (row: number, column: number) => shared[row * (now.length + 1) + column] ?? 0;
  const pieces: DiffPiece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [before, after] = [old[row], now[column]];
    if (after !== undefined && isSameWord(before, after)) {
      pieces.push({ kind: 'same', text: after });
      row += 1;
      column += 1;
    } else if (
      before !== undefined &&
      (after === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))
    ) {
      pieces.push({ kind: 'removed', text: before });
      row += 1;
    } else {
      pieces.push({ kind: 'added', text: after ?? '' });
      column += 1;
    }
  }
  return pieces;
}

/** Lengths of the longest run of words in common from each pair of places on, row after row. */
function longestShared(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const isShared = isSameWord(old[row], now[column]);
      lengths[at] = isShared
        ? (lengths[at + width + 1] ?? 0) + 1
        : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of one kind as one piece; where something was replaced, what went comes before what came. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}

const contextWords = 8;
const longestPiece = 240;

/** The same, with unchanged stretches cut to a few words on either side of a change and long changes to their beginning. */
export function shortenDiff(pieces: readonly DiffPiece[]): DiffPiece[] {
  return pieces.map(({ kind, text }, index) => {
    if (kind !== 'same' || pieces.length === 1)
      return { kind, text: text.length > longestPiece ? `${text.slice(0, longestPiece)}… ` : text };
    const words = wordsOf(text);
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    const room = isFirst || isLast ? contextWords : contextWords * 2;
    if (words.length <= room + 1) return { kind, text };
    const head = isFirst ? '' : words.slice(0, contextWords).join('');
    const tail = isLast ? '' : words.slice(-contextWords).join('');
    return { kind, text: `${head}… ${tail}` };
  });
}
