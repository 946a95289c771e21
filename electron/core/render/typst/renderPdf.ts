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

/** Where the pages of a document stand in a longer one. */
interface StretchPlace {
  readonly isFirst: boolean;
  readonly pagesBefore: number;
  /** Pages of the whole; 0 while they are counted, when no page bears a number. */
  readonly pagesInAll: number;
}

/**
 * The document as a PDF/UA-1 file. Synchronous, for a worker thread; the same document gives the same bytes.
 * Throws where the template and the document do not fit; what is thrown holds no case text.
 */
export function renderPdf(document: ReportDocument, resources: PdfResources): Uint8Array {
  return new PageSetter(resources).set(document);
}

/** Sets documents one after the other and keeps the pages of none. */
export class PageSetter {
  readonly #compiler: NodeCompiler;
  readonly #template: string;
  /** Characters that no font can draw, as far as they have been met. */
  readonly #undrawable = new Set<string>();

  constructor({ template, fonts }: PdfResources) {
    this.#template = template;
    this.#compiler = NodeCompiler.create({
      // Nothing is read from here: template, words and fonts are handed over. The name reaches no file.
      workspace: process.cwd(),
      fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
    });
  }

  set(document: ReportDocument, place?: StretchPlace): Uint8Array {
    const report = this.#handOver(document, place);
    const first = this.#compile(report);
    const pdf = typeof first === 'string' ? this.#compileLegibly(report, first) : first;
    if (typeof pdf === 'string') throw new Error('The report could not be written as a PDF');
    return pdf;
  }

  /** How many pages it takes, about half as dear as setting them. Too few or too many where a character cannot be drawn. */
  countPages(document: ReportDocument, place: Omit<StretchPlace, 'pagesInAll'>): number {
    const report = this.#handOver(document, { ...place, pagesInAll: 0 });
    const mainFileContent = `${this.#template}\n#context [#metadata(counter(page).final().first())<pages-in-all>]`;
    try {
      // Not `compile`: what that hands back keeps its pages in memory until it happens to be collected.
      const answer: unknown = this.#compiler.query(
        { mainFileContent, inputs: { report } },
        { selector: '<pages-in-all>', field: 'value' },
      );
      const pages = Number(Array.isArray(answer) ? answer[0] : answer);
      if (pages > 0) return pages;
    } catch {
      // What the compiler says can quote the report.
    } finally {
      this.#compiler.evictCache(0);
    }
    throw new Error('The pages of the report could not be counted');
  }

  #handOver(document: ReportDocument, place: StretchPlace | undefined): string {
    const { report, pictures } = withLayoutHints(document);
    for (const { path, content } of pictures) this.#compiler.mapShadow(path, content);
    return this.#legible(JSON.stringify(place ? { ...report, stretch: place } : report));
  }

  #legible(report: string): string {
    return this.#undrawable.size > 0 ? withCodePoints(report, this.#undrawable) : report;
  }

  /**
   * PDF/UA forbids a character that no font can draw, and the compiler refuses the whole file for one. Which those are
   * depends on the fonts of the computer, so they are learnt from the refusal and printed as their numbers instead.
   */
  #compileLegibly(report: string, refusal: string): Uint8Array | string {
    const undrawable = undrawableCharacters(refusal);
    for (const character of undrawable) this.#undrawable.add(character);
    return undrawable.size > 0 ? this.#compile(this.#legible(report)) : refusal;
  }

  /** The file, or the compiler's refusal. A refusal can quote the report, so it must go no further than this module. */
  #compile(report: string): Uint8Array | string {
    try {
      return this.#compiler.pdf(
        { mainFileContent: this.#template, inputs: { report } },
        { pdfStandard: 'ua-1' },
      );
    } catch (refusal) {
      return String(refusal);
    } finally {
      this.#compiler.evictCache(0);
    }
  }
}
