import { inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './sourceTable.ts';

/** Bounds on what one return may unpack to. Two and a half times the rows of the largest return foreseen. */
export const largestUnpackedBytes = 150 * 1024 * 1024;
export const mostParts = 5000;
/** Text and XML shrink to a tenth, rows that repeat to a fiftieth; only zeros and bombs shrink more than this. */
const greatestRatio = 200;
const ratioFrom = 20 * 1024 * 1024;

export const nothingDone = 'Nothing was brought in.';
const sendAgain = 'Ask the agency to send it again.';

interface PartEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The parts of a zip file that are wanted, unpacked. Sizes are added up before anything is unpacked, and no part may
 * grow beyond the size it declares, so that a file that lies about itself is stopped at its lie. Throws UnreadableFile.
 */
export function unpackZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Buffer>();
  for (const entry of checkedEntries(file)) {
    if (!isWanted(entry.name)) continue;
    if (parts.has(entry.name)) throw damaged();
    parts.set(entry.name, unpackPart(file, entry));
  }
  return parts;
}

/** The names of all parts. Throws UnreadableFile for a file that is cut off, too large inside or locked. */
export function listZip(bytes: Uint8Array): string[] {
  return checkedEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).map(
    ({ name }) => name,
  );
}

function checkedEntries(file: Buffer): PartEntry[] {
  const entries = readDirectory(file);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > largestUnpackedBytes || (total > ratioFrom && total > file.length * greatestRatio))
    throw tooLarge(total);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw locked();
  return entries;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** The list at the end of a zip file. Where it is missing, the end of the file is. */
function readDirectory(file: Buffer): PartEntry[] {
  const from = Math.max(0, file.length - 65_557);
  const end = file.subarray(from).lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + from;
  if (end < from || end + 22 > file.length || file.readUInt32LE(end) !== endSignature) throw cutOff();
  const count = file.readUInt16LE(end + 10);
  if (count > mostParts) throw tooLarge(null);
  const entries: PartEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) throw damaged();
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const extraEnd = nameEnd + file.readUInt16LE(at + 30);
    entries.push({
      // Some writers part folders with a backslash.
      name: file.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) !== 0,
      method: file.readUInt16LE(at + 10),
      ...wideSizes(file.subarray(nameEnd, extraEnd), {
        size: file.readUInt32LE(at + 24),
        packedSize: file.readUInt32LE(at + 20),
        offset: file.readUInt32LE(at + 42),
      }),
    });
    at = extraEnd + file.readUInt16LE(at + 32);
  }
  return entries;
}

type Sizes = Pick<PartEntry, 'size' | 'packedSize' | 'offset'>;
const isElsewhere = 0xffffffff;

/** Programs that write as they go give sizes in a wider field, in this order, where the narrow one is full. */
function wideSizes(extra: Buffer, sizes: Sizes): Sizes {
  let field = 0;
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== 1)
    field += 4 + extra.readUInt16LE(field + 2);
  let at = field + 4;
  const wide = (value: number) => {
    if (value !== isElsewhere) return value;
    if (at + 8 > extra.length) throw damaged();
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  };
  const size = wide(sizes.size);
  const packedSize = wide(sizes.packedSize);
  return { size, packedSize, offset: wide(sizes.offset) };
}

function unpackPart(file: Buffer, { method, packedSize, size, offset }: PartEntry): Buffer {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localSignature) throw damaged();
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packedSize > file.length) throw cutOff();
  const packed = file.subarray(start, start + packedSize);
  if (method === 0) return packed;
  if (method !== 8) throw damaged();
  if (size === 0) return Buffer.alloc(0);
  try {
    const part = inflateRawSync(packed, { maxOutputLength: size });
    if (part.length === size) return part;
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(null);
  }
  throw damaged();
}

export function cutOff(): UnreadableFile {
  return new UnreadableFile(
    'file_truncated',
    `This file looks cut off: its end is missing. ${nothingDone} ${sendAgain}`,
  );
}

export function damaged(): UnreadableFile {
  return new UnreadableFile(
    'file_damaged',
    `This file is damaged and cannot be opened. ${nothingDone} ${sendAgain}`,
  );
}

export function locked(): UnreadableFile {
  return new UnreadableFile(
    'file_encrypted',
    `This file is locked with a password. ${nothingDone} Ask the agency to send it without one, or open it with the password and save a copy without it.`,
  );
}

/** With the size it would have, in bytes, where it is known. */
export function tooLarge(total: number | null): UnreadableFile {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024).toLocaleString('en-GB');
  const size = total === null ? 'more than it says' : `${megabytes(total)} MB`;
  return new UnreadableFile(
    'expands_too_large',
    `This file would unpack to ${size}, far more than a return holds; Candour reads up to ${megabytes(largestUnpackedBytes)} MB. ${nothingDone} Ask the agency to save it again, or to send it in parts.`,
  );
}
