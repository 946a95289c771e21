/** A file as the compiler writes it: plain objects one after the other and a plain table of where each begins. */
export interface PdfPart {
  /** One more than the highest number of an object. */
  readonly size: number;
  /** Numbers of the objects there are, in the order they stand in the file. */
  readonly numbers: readonly number[];
  readonly root: number;
  readonly info: number;
  readonly object: (number: number) => PdfObject;
}

interface PdfObject {
  /** The value as it is written, one byte a character; of a stream its dictionary. */
  readonly text: string;
  /** What a stream holds, as it stands in the file. */
  readonly stream: Buffer | null;
}

/** Throws where the file is not built as the compiler builds them; what is thrown holds nothing of it. */
export function readPart(file: Buffer): PdfPart {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 64))?.[1]);
  if (!(table >= 0)) throw new Error('A PDF without its table of objects');
  const tail = file.toString('latin1', table);
  const head = /^xref\s0 (\d+)\s/.exec(tail);
  if (!head) throw new Error('A PDF whose objects are listed in another way');
  const size = Number(head[1]);
  const starts = new Map<number, number>();
  for (let number = 0; number < size; number += 1) {
    const entry = tail.slice(head[0].length + number * 20, head[0].length + number * 20 + 20);
    if (entry.charAt(17) === 'n') starts.set(number, Number(entry.slice(0, 10)));
  }
  const numbers = [...starts].sort((one, other) => one[1] - other[1]).map(([number]) => number);
  const ends = new Map(
    numbers.map((number, index) => [number, starts.get(numbers[index + 1] ?? -1) ?? table]),
  );
  const trailer = tail.slice(head[0].length + size * 20);
  return {
    size,
    numbers,
    root: referenceIn(trailer, 'Root'),
    info: referenceIn(trailer, 'Info'),
    object(number) {
      const start = starts.get(number);
      if (start === undefined) throw new Error('A PDF that names an object it does not hold');
      return objectIn(file.subarray(start, ends.get(number)));
    },
  };
}

function objectIn(bytes: Buffer): PdfObject {
  const begin = /^\s*\d+ 0 obj\s/.exec(bytes.toString('latin1', 0, 40))?.[0].length;
  if (begin === undefined) throw new Error('A PDF with an object that does not stand where it should');
  // A dictionary is short beside what a stream holds, so a first look is enough to tell them apart.
  const opening = bytes.toString('latin1', begin, Math.min(bytes.length, begin + 4_096));
  const start = streamStart(opening);
  if (start !== null) {
    const length = integerIn(start.dictionary, 'Length');
    const from = begin + start.at;
    return { text: start.dictionary, stream: bytes.subarray(from, from + length) };
  }
  const all = bytes.toString('latin1', begin);
  return { text: all.slice(0, all.lastIndexOf('endobj')).trim(), stream: null };
}

/** Where the bytes of a stream begin: behind its dictionary, never in a string of it. */
function streamStart(text: string): { dictionary: string; at: number } | null {
  const end = endOfDictionary(text);
  if (end === null) return null;
  const word = /^\s*stream\r?\n/.exec(text.slice(end, end + 20));
  return word ? { dictionary: text.slice(0, end), at: end + word[0].length } : null;
}

function endOfDictionary(text: string): number | null {
  if (!text.startsWith('<<')) return null;
  let depth = 0;
  const token = /<<|>>|\(/g;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '(') token.lastIndex = endOfString(text, found.index);
    else depth += found[0] === '<<' ? 1 : -1;
    if (depth === 0) return token.lastIndex;
  }
  return null;
}

/** Behind the closing bracket of the string that opens at `start`; brackets in pairs and escaped ones belong to it. */
export function endOfString(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

export function referenceIn(text: string, key: string): number {
  const found = optionalReferenceIn(text, key);
  if (found === null) throw new Error(`A PDF without ${key}`);
  return found;
}

export function optionalReferenceIn(text: string, key: string): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

export function integerIn(text: string, key: string): number {
  const found = new RegExp(`/${key} (-?\\d+)(?! 0 R)`).exec(text)?.[1];
  if (found === undefined) throw new Error(`A PDF without ${key}`);
  return Number(found);
}

/** What stands between the brackets of `/Key [ … ]`, where no string and no further bracket stands in it. */
export function arrayIn(text: string, key: string): string {
  return new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(text)?.[1] ?? '';
}
