import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportDocument } from '../../../../shared/report/document.ts';
import { withLayoutHints } from './layoutHints.ts';
import { undrawableCharacters, withCodePoints } from './undrawableCharacters.ts';

export interface PdfResources {
  /** The text of `report.typ`. */
  readonly template: string;
  /** TrueType files. As bytes, because the compiler cannot read inside the app's archive. */
  readonly fonts: readonly Uint8Array[];
}

/**
 * The document as a PDF/UA-1 file. Synchronous, for a worker thread; the same document gives the same bytes.
 * Throws where the template and the document do not fit; what is thrown holds no case text.
 */
export function renderPdf(document: ReportDocument, { template, fonts }: PdfResources): Uint8Array {
  const compiler = NodeCompiler.create({
    // Nothing is read from here: template, words and fonts are handed over. The name reaches no file.
    workspace: process.cwd(),
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  try {
    const { report: hinted, pictures } = withLayoutHints(document);
    for (const { path, content } of pictures) compiler.mapShadow(path, content);
    const report = JSON.stringify(hinted);
    const first = compile(compiler, template, report);
    const pdf = typeof first === 'string' ? compileLegibly(compiler, template, report, first) : first;
    if (typeof pdf === 'string') throw new Error('The report could not be written as a PDF');
    return pdf;
  } finally {
    compiler.evictCache(0);
  }
}

/**
 * PDF/UA forbids a character that no font can draw, and the compiler refuses the whole file for one. Which those are
 * depends on the fonts of the computer, so they are learnt from the refusal and printed as their numbers instead.
 */
function compileLegibly(compiler: NodeCompiler, template: string, report: string, refusal: string) {
  const undrawable = undrawableCharacters(refusal);
  return undrawable.size > 0 ? compile(compiler, template, withCodePoints(report, undrawable)) : refusal;
}

/** The file, or the compiler's refusal. A refusal can quote the report, so it must go no further than this module. */
function compile(compiler: NodeCompiler, template: string, report: string): Uint8Array | string {
  try {
    const { result } = compiler.compile({ mainFileContent: template, inputs: { report } });
    return result ? compiler.pdf(result, { pdfStandard: 'ua-1' }) : 'The template and the report do not fit';
  } catch (refusal) {
    return String(refusal);
  }
}
