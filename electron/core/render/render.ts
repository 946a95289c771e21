import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ChronologyPlan, wholeChronology } from '../../../shared/report/chronologyDocument.ts';
import type { ChronologyEntry } from '../../../shared/report/chronologyEntry.ts';
import type { ReportDocument, ReportMeta } from '../../../shared/report/document.ts';
import { renderDocx } from './docx/renderDocx.ts';
import { renderLongDocx } from './docx/renderLongDocx.ts';
import { preparedDocument } from './preparedDocument.ts';
import { renderLongPdf, stretchesOf } from './typst/renderLongPdf.ts';
import { type PdfResources, renderPdf } from './typst/renderPdf.ts';

/**
 * A report as the bytes of a Word or a PDF file. Takes up to some seconds and much memory: run it on a worker thread.
 * `resourcesFolder` holds `report/` and `fonts/`; it is read with node:fs, so it may lie inside the app's archive.
 * `properties` go into a Word file where no page shows them.
 */
export async function renderReport(
  document: ReportDocument,
  format: 'docx' | 'pdf',
  resourcesFolder: string,
  properties: readonly { readonly name: string; readonly value: string }[] = [],
): Promise<Uint8Array> {
  const prepared = preparedDocument(document);
  switch (format) {
    case 'docx':
      return renderDocx(prepared, { fonts: readFonts(resourcesFolder), properties });
    case 'pdf':
      return renderPdf(prepared, pdfResources(resourcesFolder));
  }
}

/** Told what is being done, how much of it is done, and how much there is. */
export type Step = (words: string, done: number, total: number) => void;

/**
 * A chronology, however long, as the bytes of a Word or a PDF file. What is held at once does not grow with it but for the
 * file itself.
 */
export async function renderPlan(
  plan: ChronologyPlan,
  format: 'docx' | 'pdf',
  resourcesFolder: string,
  charactersOf: (entry: ChronologyEntry) => number,
  step: Step,
): Promise<RenderedChronology> {
  const statement = plan.meta.details;
  if (format === 'docx')
    return { bytes: await renderLongDocx(plan, readFonts(resourcesFolder), step), statement };
  const resources = pdfResources(resourcesFolder);
  const stretches = stretchesOf(plan.tables, charactersOf);
  if (stretches.length > 1) return renderLongPdf(plan, stretches, resources, step);
  step('Setting the pages', 0, 1);
  return { bytes: renderPdf(preparedDocument(wholeChronology(plan)), resources), statement };
}

export interface RenderedChronology {
  readonly bytes: Uint8Array;
  /** What the file says about itself; for a CSV, which has no place for it, what is to be said beside it. */
  readonly statement: ReportMeta['details'];
}

function pdfResources(resourcesFolder: string): PdfResources {
  return {
    template: readFileSync(path.join(resourcesFolder, 'report', 'report.typ'), 'utf8'),
    fonts: Object.values(readFonts(resourcesFolder)),
  };
}

/** Every face in `resources/fonts`; the last holds scripts and signs that the others lack. */
export function readFonts(resourcesFolder: string) {
  const read = (fileName: string): Buffer => readFileSync(path.join(resourcesFolder, 'fonts', fileName));
  return {
    serif: read('SourceSerif4-Regular.ttf'),
    serifItalic: read('SourceSerif4-It.ttf'),
    serifSemibold: read('SourceSerif4-Semibold.ttf'),
    serifBold: read('SourceSerif4-Bold.ttf'),
    serifBoldItalic: read('SourceSerif4-BoldIt.ttf'),
    sans: read('SourceSans3-Regular.ttf'),
    sansItalic: read('SourceSans3-It.ttf'),
    sansSemibold: read('SourceSans3-Semibold.ttf'),
    sansBold: read('SourceSans3-Bold.ttf'),
    fallback: read('DejaVuSans.ttf'),
  };
}
