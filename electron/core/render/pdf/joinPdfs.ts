import { ObjectWriter } from './objectWriter.ts';
import {
  arrayIn,
  endOfString,
  integerIn,
  optionalReferenceIn,
  type PdfPart,
  readPart,
  referenceIn,
} from './pdfParts.ts';

/** Numbers of what the whole file has once. */
const own = { catalog: 1, pages: 2, tags: 3, document: 4, outline: 5, metadata: 6, info: 7, firstFree: 8 };

/**
 * Files of the compiler, one after the other, as one file. Tags, headings and the page tree are joined, so that a reader
 * program, or whoever listens to it, meets one document; title, author and language are those of the first. Links from one
 * place to another inside the document are not carried over. Takes one part at a time, so that no more than one is held.
 * An object library that could do it is none of the dependencies; pdf.js joins pages and loses their tags (ISO 14289-1).
 */
export class PdfJoiner {
  readonly #writer = new ObjectWriter(own.firstFree);
  readonly #pageTrees: { number: number; pages: number }[] = [];
  readonly #children: number[] = [];
  readonly #parentTrees: number[] = [];
  readonly #names: number[] = [];
  #roleMap = '';
  #catalog = '';
  /** Pages and annotations with tags, so far: each has a key of its own in the tree that leads from a page to its tags. */
  #keys = 0;
  #headings = 0;
  #firstHeading: number | null = null;
  /** The last heading of the parts so far waits for the one that follows it. */
  #lastHeading: { number: number; text: string } | null = null;
  #metadata = '';
  #info = '';

  /** Answers how many pages it has. */
  add(file: Uint8Array): number {
    const part = readPart(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
    const base = this.#writer.reserve(part.size);
    const catalog = part.object(part.root).text;
    const at = {
      pages: referenceIn(catalog, 'Pages'),
      tags: referenceIn(catalog, 'StructTreeRoot'),
      outline: optionalReferenceIn(catalog, 'Outlines'),
      metadata: referenceIn(catalog, 'Metadata'),
    };
    const tags = part.object(at.tags).text;
    const document = Number(/^(\d+) 0 R$/.exec(arrayIn(tags, 'K').trim())?.[1]);
    const prefix = `p${String(this.#pageTrees.length + 1).padStart(5, '0')}.`;
    const numbers = new Map([
      [at.tags, own.document],
      [document, own.document],
      ...(at.outline === null ? [] : [[at.outline, own.outline] as const]),
    ]);
    const renumber = (number: number) => numbers.get(number) ?? base + number;
    const rewrite = (text: string) => rewritten(text, { renumber, firstKey: this.#keys, prefix });
    if (this.#catalog === '') this.#takeHead(part, catalog, at.metadata, tags);

    this.#children.push(...referencesIn(arrayIn(part.object(document).text, 'K')).map(renumber));
    const { text: pages } = part.object(at.pages);
    const count = integerIn(pages, 'Count');
    this.#pageTrees.push({ number: renumber(at.pages), pages: count });
    this.#writer.value(renumber(at.pages), withEntry(rewrite(pages), `/Parent ${own.pages} 0 R`));
    this.#takeTagTrees(tags, renumber, prefix);
    const outline = at.outline === null ? null : part.object(at.outline).text;
    const first = outline === null ? null : optionalReferenceIn(outline, 'First');
    const last = outline === null ? null : optionalReferenceIn(outline, 'Last');
    const left = new Set([part.root, part.info, at.pages, at.tags, document, at.outline, at.metadata]);
    const headings = new Map<number, string>();
    for (const number of part.numbers) {
      if (left.has(number)) continue;
      const { text, stream } = part.object(number);
      const isEnd = number === first || number === last;
      if (stream !== null) this.#writer.stream(renumber(number), rewrite(text), stream);
      else if (isEnd) headings.set(renumber(number), rewrite(text));
      else this.#writer.value(renumber(number), rewrite(text));
    }
    if (outline !== null && first !== null && last !== null) {
      this.#headings += integerIn(outline, 'Count');
      this.#chain(headings, renumber(first), renumber(last));
    }
    this.#keys += integerIn(tags, 'ParentTreeNextKey');
    return count;
  }

  /** The whole file. Nothing may be added afterwards. */
  finish(): Uint8Array {
    const writer = this.#writer;
    const pages = this.#pageTrees.reduce((sum, tree) => sum + tree.pages, 0);
    const trees = this.#pageTrees.map(({ number }) => number);
    writer.value(own.pages, `<< /Type /Pages /Count ${pages} /Kids [${references(trees)}] >>`);
    writer.value(
      own.tags,
      `<< /Type /StructTreeRoot ${this.#roleMap} /K [${own.document} 0 R] /ParentTree << /Kids [${references(this.#parentTrees)}] >> /IDTree << /Kids [${references(this.#names)}] >> /ParentTreeNextKey ${this.#keys} >>`,
    );
    writer.value(
      own.document,
      `<< /Type /StructElem /S /Document /P ${own.tags} 0 R /K [${references(this.#children)}] >>`,
    );
    if (this.#lastHeading) writer.value(this.#lastHeading.number, this.#lastHeading.text);
    writer.value(
      own.outline,
      `<< /Type /Outlines ${this.#firstHeading === null || !this.#lastHeading ? '' : `/First ${this.#firstHeading} 0 R /Last ${this.#lastHeading.number} 0 R `}/Count ${this.#headings} >>`,
    );
    const metadata = Buffer.from(this.#metadata.replace(/(<xmpTPg:NPages>)\d+(?=<)/, `$1${pages}`), 'latin1');
    writer.stream(own.metadata, `<< /Type /Metadata /Subtype /XML /Length ${metadata.length} >>`, metadata);
    writer.value(own.info, this.#info);
    writer.value(own.catalog, this.#catalog);
    return writer.finish({ root: own.catalog, info: own.info });
  }

  #takeHead(part: PdfPart, catalog: string, metadata: number, tags: string): void {
    const numbers = new Map([
      [referenceIn(catalog, 'Pages'), own.pages],
      [referenceIn(catalog, 'StructTreeRoot'), own.tags],
      [optionalReferenceIn(catalog, 'Outlines') ?? -1, own.outline],
      [metadata, own.metadata],
    ]);
    const renumber = (number: number) => {
      const known = numbers.get(number);
      if (known === undefined) throw new Error('A PDF whose catalogue has a further part');
      return known;
    };
    this.#catalog = rewritten(catalog, { renumber, firstKey: 0, prefix: '' });
    this.#roleMap = /\/RoleMap <<[^<>]*>>/.exec(tags)?.[0] ?? '';
    this.#info = part.object(part.info).text;
    const { text, stream } = part.object(metadata);
    if (stream === null || text.includes('/Filter')) throw new Error('A PDF whose metadata cannot be read');
    this.#metadata = stream.toString('latin1');
  }

  /** The trees that lead from a page to its tags, and from a heading cell of a table to its cells. */
  #takeTagTrees(tags: string, renumber: (number: number) => number, prefix: string): void {
    const keys = [...arrayIn(tags, 'Nums').matchAll(/(\d+) (\d+) 0 R/g)].map(
      ([, key, number]) => [this.#keys + Number(key), renumber(Number(number))] as const,
    );
    if (keys.length > 0) {
      const number = this.#writer.reserve(1);
      const limits = `${keys[0]?.[0]} ${keys.at(-1)?.[0]}`;
      const pairs = keys.map(([key, target]) => `${key} ${target} 0 R`).join(' ');
      this.#writer.value(number, `<< /Limits [${limits}] /Nums [${pairs}] >>`);
      this.#parentTrees.push(number);
    }
    const names = [...arrayIn(tags, 'Names').matchAll(/\(([^()\\]*)\) (\d+) 0 R/g)].map(
      ([, name = '', number]) => [`(${prefix}${name})`, renumber(Number(number))] as const,
    );
    if (names.length > 0) {
      const number = this.#writer.reserve(1);
      const pairs = names.map(([name, target]) => `${name} ${target} 0 R`).join(' ');
      this.#writer.value(number, `<< /Limits [${names[0]?.[0]} ${names.at(-1)?.[0]}] /Names [${pairs}] >>`);
      this.#names.push(number);
    }
  }

  /** Hangs the headings of a part behind those before it. */
  #chain(ends: Map<number, string>, first: number, last: number): void {
    if (this.#lastHeading) {
      const { number, text } = this.#lastHeading;
      this.#writer.value(number, withEntry(text, `/Next ${first} 0 R`));
      ends.set(first, withEntry(ends.get(first) ?? '', `/Prev ${number} 0 R`));
    }
    this.#firstHeading ??= first;
    if (first !== last) this.#writer.value(first, ends.get(first) ?? '');
    this.#lastHeading = { number: last, text: ends.get(last) ?? '' };
  }
}

interface Changes {
  readonly renumber: (number: number) => number;
  /** Added to the key by which a page is found in the tree of tags. */
  readonly firstKey: number;
  /** Put before the name of a heading cell, which is only unique within its part. */
  readonly prefix: string;
}

const token = /\(|\]|\/(StructParents?) (\d+)|\/(ID|Headers)(?= ?[([])|(?<![\w.])(\d+) 0 R\b/g;

/** A value with other numbers. What stands in a string is words, whatever it looks like. */
function rewritten(text: string, { renumber, firstKey, prefix }: Changes): string {
  let written = '';
  let copied = 0;
  let naming: string | null = null;
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [whole, parents, key, names, reference] = found;
    const put = (changed: string) => {
      written += text.slice(copied, found?.index) + changed;
      copied = token.lastIndex;
    };
    if (whole === '(') {
      if (naming !== null) put(`(${prefix}`);
      token.lastIndex = endOfString(text, found.index);
      if (naming === 'ID') naming = null;
    } else if (whole === ']') naming = null;
    else if (names !== undefined) naming = names;
    else if (parents !== undefined) put(`/${parents} ${firstKey + Number(key)}`);
    else if (reference !== undefined) put(`${renumber(Number(reference))} 0 R`);
  }
  return written + text.slice(copied);
}

function withEntry(dictionary: string, entry: string): string {
  return dictionary.replace(/>>\s*$/, `${entry} >>`);
}

function referencesIn(array: string): number[] {
  return [...array.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

function references(numbers: readonly number[]): string {
  return numbers.map((number) => `${number} 0 R`).join(' ');
}
