import { wordsIn } from '../../../shared/domain/words.ts';

const wordsEachSide = 4;

/** A place of a text with a few words on either side, in quotation marks: `“…rang the health visitor about…”`. */
export function quoteAround(text: string, { start, end }: { start: number; end: number }): string {
  const words = wordsIn(text);
  const before = words.filter((word) => word.end <= start);
  const after = words.filter((word) => word.start >= end);
  const from = before.at(-wordsEachSide)?.start ?? before[0]?.start ?? start;
  const to = after[wordsEachSide - 1]?.end ?? after.at(-1)?.end ?? end;
  const quoted = text.slice(from, to).replace(/\s+/g, ' ');
  return `“${before.length > wordsEachSide ? '…' : ''}${quoted}${after.length > wordsEachSide ? '…' : ''}”`;
}
