/** What the bytes are. Names lie; bytes rarely do. */
export type FileKind =
  | { readonly kind: 'text' | 'zip' | 'ole' }
  /** Nothing that can be read. The name has its article, for a sentence: "a PDF". */
  | { readonly kind: 'other'; readonly name: string; readonly advice: string };

const askForReturn = 'Ask the agency for the chronology itself, as an Excel, CSV or Word file.';
const saveAsXlsx = 'Open it in Excel, save it as an Excel workbook (.xlsx), and bring that in.';
const saveAsDocx = 'Open it in Word, save it as a Word document (.docx), and bring that in.';

type Signature = readonly [signature: string | readonly number[], name: string, advice: string];

const signatures: readonly Signature[] = [
  ['%PDF-', 'a PDF', askForReturn],
  ['{\\rtf', 'a rich text document (RTF)', saveAsDocx],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', askForReturn],
  [[0xff, 0xd8, 0xff], 'a picture', askForReturn],
  ['GIF8', 'a picture', askForReturn],
  [[0x49, 0x49, 0x2a, 0x00], 'a picture', askForReturn],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a picture', askForReturn],
  [[0x1f, 0x8b], 'a compressed file', 'Unpack it first, and bring in the file inside.'],
  ['Rar!', 'a compressed file', 'Unpack it first, and bring in the file inside.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a compressed file', 'Unpack it first, and bring in the file inside.'],
];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Judged by the first bytes alone. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 'PK') && [3, 5, 7].includes(bytes[2] ?? 0)) return { kind: 'zip' };
  if (startsWith(bytes, oleSignature)) return { kind: 'ole' };
  const found = signatures.find(([signature]) => startsWith(bytes, signature));
  if (found) return { kind: 'other', name: found[1], advice: found[2] };
  return markupOf(bytes) ?? { kind: 'text' };
}

/** Some systems export a web page or an e-mail and call it .csv or .xls. */
function markupOf(bytes: Uint8Array): FileKind | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\0', '');
  const words = start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
  if (/^(?:<!doctype html|<html|<table|<meta|<head)/i.test(words))
    return { kind: 'other', name: 'a web page', advice: saveAsXlsx };
  if (/^<(?:\?xml|!doctype)/i.test(words)) return { kind: 'other', name: 'an XML file', advice: saveAsXlsx };
  if (/^(?:mime-version|received|return-path|message-id|from):[^\n]*\n[\w-]+:/i.test(words))
    return {
      kind: 'other',
      name: 'an e-mail or a saved web page',
      advice:
        'Save its attachment as a file of its own, or open it in Excel and save it as .xlsx, and bring that in.',
    };
  return null;
}

function startsWith(bytes: Uint8Array, signature: string | readonly number[]): boolean {
  const codes = typeof signature === 'string' ? [...Buffer.from(signature, 'latin1')] : signature;
  return codes.every((code, index) => bytes[index] === code);
}

export { askForReturn, saveAsDocx, saveAsXlsx };
