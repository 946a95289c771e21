import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { renderDocx } from './docx/renderDocx.ts';
import { preparedDocument } from './preparedDocument.ts';
import { renderPdf } from './typst/renderPdf.ts';

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
      return renderPdf(prepared, {
        template: readFileSync(path.join(resourcesFolder, 'report', 'report.typ'), 'utf8'),
        fonts: Object.values(readFonts(resourcesFolder)),
      });
  }
}

/** Every face in `resources/fonts`; the last holds scripts and signs that the others lack. */
function readFonts(resourcesFolder: string) {
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
