import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const satisfies readonly { mark: readonly number[]; encoding: TextEncoding }[];

/**
 * Byte order mark, then strict UTF-8, then Windows-1252, which Excel writes in Britain. A guesser (chardet) was
 * rejected: it takes a short text with a pound sign for Turkish. TextDecoder is used for UTF-8 alone: on several
 * versions of Node its Windows-1252 loses curly quotes and dashes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) {
    const text = iconv.decode(Buffer.from(bytes.subarray(marked.mark.length)), marked.encoding);
    return { text, encoding: marked.encoding };
  }
  // The same text either way, and read several times faster where there is nothing to decode.
  if (isAscii(bytes))
    return {
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
      encoding: 'utf-8',
    };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
    };
  } catch {
    return { text: iconv.decode(Buffer.from(bytes), 'windows-1252'), encoding: 'windows-1252' };
  }
}
