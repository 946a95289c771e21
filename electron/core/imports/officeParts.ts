import { UnreadableFile } from './sourceTable.ts';
import { cutOff, damaged, locked, nothingDone, unpackZip, listZip } from './zipGuard.ts';
import { askForReturn, saveAsDocx } from './fileKind.ts';

export type OfficeKind = 'xlsx' | 'xlsb' | 'ods' | 'docx';

export interface OfficeFile {
  readonly kind: OfficeKind;
  /** XML parts are UTF-8 without a document type; what no reader needs (pictures, macros) is not among them. */
  readonly parts: ReadonlyMap<string, Buffer>;
}

/** Takes an Office or OpenDocument file apart. Throws UnreadableFile with a sentence for what cannot be read. */
export function openOfficeFile(bytes: Uint8Array): OfficeFile {
  const names = listZip(bytes);
  const kind = officeKindOf(names);
  const unpacked = unpackZip(bytes, wanted[kind]);
  const parts = new Map<string, Buffer>();
  for (const [name, part] of unpacked) parts.set(name, name.endsWith('.bin') ? part : checkedXml(part));
  if (kind === 'ods' && parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw locked();
  return { kind, parts };
}

const wanted: Record<OfficeKind, (name: string) => boolean> = {
  xlsx: isSheetPart,
  xlsb: isSheetPart,
  ods: (name) => /^(?:content|styles|meta)\.xml$|^META-INF\/manifest\.xml$|^mimetype$/.test(name),
  docx: (name) => /^word\/(?:document|footnotes|endnotes|comments|styles)\d*\.xml$/.test(name),
};

function isSheetPart(name: string): boolean {
  return (
    /\.(?:xml|rels|bin)$/i.test(name) && !/vbaProject|printerSettings|embeddings|customXml|media/i.test(name)
  );
}

function officeKindOf(names: readonly string[]): OfficeKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook.*\.xml$/i)) return 'xlsx';
  if (has(/^xl\/workbook.*\.bin$/i)) return 'xlsb';
  if (has(/^word\/document.*\.xml$/i)) return 'docx';
  if (has(/^content\.xml$/) && has(/^mimetype$|^META-INF\/manifest\.xml$/)) return 'ods';
  if (has(/^ppt\//)) throw refused('a PowerPoint presentation', askForReturn);
  if (has(/^Index\//) || has(/\.iwa$/))
    throw refused('an Apple Numbers or Pages file', 'Ask the agency to export it as Excel, CSV or Word.');
  if (has(/^\[Content_Types\]\.xml$|^_rels\//)) throw damaged();
  throw refused('a zip file', 'Unpack it first, and bring in the files inside one by one.');
}

/** A sentence for a file that is something else. */
export function refused(name: string, advice: string): UnreadableFile {
  return new UnreadableFile(
    'wrong_file_type',
    `This is ${name}, not a spreadsheet, a CSV file or a Word document. ${nothingDone} ${advice}`,
  );
}

/** Office never writes a document type. What it can do is name files of this computer, so its bearer is refused. */
function checkedXml(part: Buffer): Buffer {
  const utf16 =
    part[0] === 0xff && part[1] === 0xfe
      ? 'utf-16le'
      : part[0] === 0xfe && part[1] === 0xff
        ? 'utf-16be'
        : null;
  const xml = utf16 === null ? part : Buffer.from(new TextDecoder(utf16).decode(part), 'utf8');
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY'))
    throw new UnreadableFile(
      'external_entity',
      `This file carries instructions to load other content, which no return needs and which can be harmful. ${nothingDone} Ask the agency to save it again from Word or Excel, and tell them why.`,
    );
  return xml;
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** What an older Office file is; only a workbook can be read. Throws UnreadableFile for the rest. */
export function checkOleFile(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 1536) throw cutOff();
  const has = (stream: string) => file.includes(utf16(stream));
  if (has('EncryptedPackage') || has('EncryptionInfo')) throw locked();
  if (has('Workbook') || has('Book')) return;
  if (has('WordDocument')) throw refused('an older Word document (.doc)', saveAsDocx);
  if (has('PowerPoint Document')) throw refused('a PowerPoint presentation', askForReturn);
  if (has('__substg1.0') || has('__properties_version'))
    throw refused('an Outlook message', 'Save its attachment as a file of its own, and bring that in.');
  throw damaged();
}
