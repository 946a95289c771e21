import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

type MarkupType = 'text/html' | 'text/xml';

// jsdom brings no types of its own; this is all that is needed of it.
const {
  JSDOM,
}: { JSDOM: new (text: string, options: { contentType: MarkupType }) => { window: { document: Document } } } =
  createRequire(import.meta.url)('jsdom');

/** Throws where XML is not well formed. */
export function parseMarkup(text: string, contentType: MarkupType): Document {
  return new JSDOM(text, { contentType }).window.document;
}

/** Every part of a zip file by its path inside. Reads the central directory, as Word does. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < file.readUInt16LE(end + 10); index += 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    parts.set(name, file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** One XML part of a Word file as a document. Throws where the XML is not well formed. */
export function wordPart(parts: ReadonlyMap<string, Buffer>, name: string): Document {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`The file has no part ${name}`);
  return parseMarkup(bytes.toString('utf8'), 'text/xml');
}

export function all(within: Document | Element, tag: string): Element[] {
  return [...within.getElementsByTagName(tag)];
}

/** What a paragraph, cell or part prints. */
export function wordText(within: Document | Element): string {
  return all(within, 'w:t')
    .map((run) => run.textContent ?? '')
    .join('');
}

export function paragraphStyle(paragraph: Element): string {
  return all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
}

export interface PdfPage {
  readonly text: string;
  readonly isLandscape: boolean;
  /** Roles of the structure tree, each as often as it occurs. */
  readonly roles: readonly string[];
  /** Where the print that reaches furthest right ends, in millimetres from the left edge. */
  readonly rightmost: number;
  /** Print that runs into other print of the same line: a cell too narrow for its word. */
  readonly overprinted: readonly string[];
  /** Places inside the file that links on this page go to. */
  readonly linkCount: number;
}

interface StructureNode {
  readonly role?: string;
  /** `content` for a piece of the page itself. */
  readonly type?: string;
  /** Words in place of a picture. */
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

/** What a reader program and a screen reader get from a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages: PdfPage[] = [];
  const alternatives: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const tree = await page.getStructTree();
    alternatives.push(...alternativesOf(tree));
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const annotations: { subtype: string; dest?: unknown }[] = await page.getAnnotations();
    pages.push({
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      isLandscape: right - left > top - bottom,
      rightmost: Math.max(0, ...printOf(items).map(({ right: end }) => end)),
      overprinted: overprinted(printOf(items)),
      roles: rolesOf(tree),
      linkCount: annotations.filter(({ subtype, dest }) => subtype === 'Link' && dest).length,
    });
  }
  const marks: unknown = await pdf.getMarkInfo();
  const isTagged = marks instanceof Map && marks.get('Marked') === true;
  const result = { info, metadata, pages, alternatives, outline: await pdf.getOutline(), isTagged };
  await pdf.loadingTask.destroy();
  return result;
}

interface Print {
  readonly text: string;
  /** In millimetres from the left edge and from the foot. */
  readonly left: number;
  readonly right: number;
  readonly line: number;
}

function printOf(items: readonly object[]): Print[] {
  const mm = 25.4 / 72;
  return items.flatMap((item) => {
    if (!('str' in item && 'transform' in item && 'width' in item)) return [];
    const [text, place, width] = [String(item.str), item.transform, Number(item.width)];
    if (text.trim() === '' || !Array.isArray(place)) return [];
    const left = Number(place[4]) * mm;
    return [{ text, left, right: left + width * mm, line: Math.round(Number(place[5])) }];
  });
}

function overprinted(print: readonly Print[]): string[] {
  const lines = Map.groupBy(print, ({ line }) => line);
  return [...lines.values()].flatMap((pieces) => {
    const inOrder = pieces.toSorted((one, other) => one.left - other.left);
    return inOrder.flatMap((piece, index) => {
      const next = inOrder[index + 1];
      return next && piece.right > next.left + 0.3 ? [`${piece.text} | ${next.text}`] : [];
    });
  });
}

/** Roles of what is on the page; an element that began on an earlier page and has no content here is left out. */
function rolesOf(node: StructureNode | null): string[] {
  if (!node || !hasContent(node)) return [];
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];
}

function alternativesOf(node: StructureNode | null): string[] {
  if (!node || !hasContent(node)) return [];
  return [...(node.alt === undefined ? [] : [node.alt]), ...(node.children ?? []).flatMap(alternativesOf)];
}

function hasContent(node: StructureNode): boolean {
  return node.type === 'content' || (node.children ?? []).some(hasContent);
}

/** The text with all white space as single spaces, so that where lines break does not matter. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The full path of a program on this machine, or null. */
export function programPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((candidate) => existsSync(candidate)) ?? null;
}

/** Runs `work` with `bytes` as a file in a folder of its own, which is removed afterwards. */
export function withFile<Result>(
  bytes: Uint8Array,
  fileName: string,
  work: (file: string, folder: string) => Result,
): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'candour-export-'));
  try {
    const file = path.join(folder, fileName);
    writeFileSync(file, bytes);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Word file as LibreOffice prints it. */
export function printedByLibreOffice(docx: Uint8Array, soffice: string): Uint8Array {
  return withFile(docx, 'report.docx', (file, folder) => {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return readFileSync(path.join(folder, 'report.pdf'));
  });
}
