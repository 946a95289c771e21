import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Objects packed together: fewer pack worse, and a reader unpacks all of them to reach one. */
const packedTogether = 200;

/**
 * Writes a PDF file object by object. Objects without a stream are packed (ISO 32000-1, 7.5.7), which makes the tags of a
 * long table a tenth of their size. The same objects give the same bytes.
 */
export class ObjectWriter {
  readonly #pieces: Buffer[] = [];
  readonly #hash = createHash('sha256');
  /** Where each object stands: its place in the file, or the number of what it is packed in and its place in there. */
  readonly #places = new Map<number, readonly [kind: 1 | 2, where: number, index: number]>();
  #length = 0;
  #next: number;
  #waiting: { number: number; text: string }[] = [];

  /** Numbers below `firstFree` are the writer's own to give. */
  constructor(firstFree: number) {
    this.#next = firstFree;
    this.#put(Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1'));
  }

  /** The first of so many numbers in a row that nothing else will bear. */
  reserve(count: number): number {
    const first = this.#next;
    this.#next += count;
    return first;
  }

  value(number: number, text: string): void {
    this.#waiting.push({ number, text });
    if (this.#waiting.length === packedTogether) this.#pack();
  }

  stream(number: number, dictionary: string, bytes: Uint8Array): void {
    this.#places.set(number, [1, this.#length, 0]);
    this.#put(Buffer.from(`${number} 0 obj\n${dictionary}\nstream\n`, 'latin1'));
    // A copy: the bytes may be a small piece of a file that would be held for as long as they are.
    this.#put(Buffer.from(bytes));
    this.#put(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  /** The whole file. */
  finish({ root, info }: { root: number; info: number }): Buffer {
    this.#pack();
    const table = this.reserve(1);
    const start = this.#length;
    this.#places.set(table, [1, start, 0]);
    const id = this.#hash.copy().digest('hex').slice(0, 32);
    const packed = deflateSync(this.#table());
    const dictionary = `<< /Type /XRef /Size ${this.#next} /W [1 5 2] /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] /Filter /FlateDecode /Length ${packed.length} >>`;
    this.stream(table, dictionary, packed);
    this.#put(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.#pieces.splice(0));
  }

  #pack(): void {
    const objects = this.#waiting;
    if (objects.length === 0) return;
    this.#waiting = [];
    const holder = this.reserve(1);
    let offset = 0;
    const index = objects.map(({ number, text }, place) => {
      this.#places.set(number, [2, holder, place]);
      const entry = `${number} ${offset}`;
      offset += text.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const packed = deflateSync(
      Buffer.from(`${head}${objects.map(({ text }) => text).join('\n')}\n`, 'latin1'),
    );
    const dictionary = `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length ${packed.length} >>`;
    this.stream(holder, dictionary, packed);
  }

  /** A row of eight bytes for each number; one that stands for nothing is free. */
  #table(): Buffer {
    const table = Buffer.alloc(this.#next * 8);
    for (const [number, [kind, where, index]] of this.#places) {
      table.writeUInt8(kind, number * 8);
      table.writeUIntBE(where, number * 8 + 1, 5);
      table.writeUInt16BE(index, number * 8 + 6);
    }
    return table;
  }

  #put(bytes: Buffer): void {
    this.#pieces.push(bytes);
    this.#hash.update(bytes);
    this.#length += bytes.length;
  }
}
