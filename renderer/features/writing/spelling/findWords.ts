export interface FoundWord {
  readonly text: string;
  /** Characters from the start of the text. */
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\u00ad]+(?:['’-][\p{L}\p{M}\u00ad]+)*/gu;
const sentenceEnd = /(?:^|[.!?:]['"’”)]*)[\s\ufffc'"‘“(]*$/u;

/**
 * The words of a passage whose spelling can be judged. Left alone: letters that stand for names of bodies (MARAC),
 * parts of a reference (WSCP2026, a@b), and names, told by a capital letter within a sentence.
 */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const match of text.matchAll(word)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    if (written.length < 2 || /[\d@_/\\]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)) continue;
    if (written === written.toUpperCase() || /\p{Ll}\p{Lu}/u.test(written)) continue;
    const isCapital = /^\p{Lu}/u.test(written);
    if (isCapital && !sentenceEnd.test(text.slice(0, start))) continue;
    found.push({ text: written, start, end });
  }
  return found;
}
