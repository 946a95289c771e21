/** What a file is by its first bytes, where that is not plain text. Names lie; bytes rarely do. */
interface FileKind {
  /** With its article, for a sentence: "a PDF". */
  readonly name: string;
  readonly advice: string;
}

const asCsv = 'Ask the agency for the chronology itself as a CSV file.';
const saveAsCsv = 'Open it in Excel, save it as “CSV UTF-8”, and bring that in.';

const signatures: readonly (readonly [readonly number[], FileKind])[] = [
  [bytesOf('%PDF-'), { name: 'a PDF', advice: asCsv }],
  [[0xd0, 0xcf, 0x11, 0xe0], { name: 'an older Word or Excel file', advice: saveAsCsv }],
  [bytesOf('{\\rtf'), { name: 'a word-processor document', advice: asCsv }],
  [[0x89, 0x50, 0x4e, 0x47], { name: 'a picture', advice: asCsv }],
  [[0xff, 0xd8, 0xff], { name: 'a picture', advice: asCsv }],
  [[0x1f, 0x8b], { name: 'a compressed file', advice: 'Unpack it first, and bring in the CSV file inside.' }],
];

/** Null where the first bytes tell of no other kind. */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, bytesOf('PK'), 0) && (bytes[2] ?? 0) <= 8) return zipKind(bytes);
  const found = signatures.find(([signature]) => startsWith(bytes, signature, 0));
  return found?.[1] ?? webPage(bytes);
}

/** Word and Excel files are zip files; the names of their parts stand readable near the start. */
function zipKind(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (start.includes('xl/')) return { name: 'an Excel workbook', advice: saveAsCsv };
  if (start.includes('word/')) return { name: 'a Word document', advice: asCsv };
  return {
    name: 'a zip file or an Office document',
    advice: 'Unpack it first, or save it as CSV, and bring that in.',
  };
}

/** Some systems export a web page and call it .csv or .xls. */
function webPage(bytes: Uint8Array): FileKind | null {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  const isPage = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|\?xml)/i.test(start);
  return isPage ? { name: 'a web page or XML file', advice: saveAsCsv } : null;
}

function bytesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, signature: readonly number[], offset: number): boolean {
  return signature.every((byte, index) => bytes[offset + index] === byte);
}
