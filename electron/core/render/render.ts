import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { renderDocx } from './docx/renderDocx.ts';
import { preparedDocument } from './preparedDocument.ts';
import { renderPdf } from './typst/renderPdf.ts';

/** The faces that lie in `resources/fonts`; the last holds scripts and signs that the others lack. */
const fontFiles = {
  serif: 'SourceSerif4-Regular.ttf',
  serifItalic: 'SourceSerif4-It.ttf',
  serifSemibold: 'SourceSerif4-Semibold.ttf',
  serifBold: 'SourceSerif4-Bold.ttf',
  serifBoldItalic: 'SourceSerif4-BoldIt.ttf',
  sans: 'SourceSans3-Regular.ttf',
  sansItalic: 'SourceSans3-It.ttf',
  sansSemibold: 'SourceSans3-Semibold.ttf',
  sansBold: 'SourceSans3-Bold.ttf',
  fallback: 'DejaVuSans.ttf',
} as const;
export type ReportFonts = Readonly<Record<keyof typeof fontFiles, Buffer>>;

/**
 * A report as the bytes of a Word or a PDF file. Takes up to some seconds and much memory: run it on a worker thread.
 * `resourcesFolder` holds `report/` and `fonts/`; it is read with node:fs, so it may lie inside the app's archive.
 */
export async function renderReport(
  document: ReportDocument,
  format: 'docx' | 'pdf',
  resourcesFolder: string,
): Promise<Uint8Array> {
  const prepared = preparedDocument(document);
  switch (format) {
    case 'docx':
      return renderDocx(prepared, { fonts: readFonts(resourcesFolder) });
    case 'pdf':
      return renderPdf(prepared, {
        template: readFileSync(path.join(resourcesFolder, 'report', 'report.typ'), 'utf8'),
        fonts: Object.values(readFonts(resourcesFolder)),
      });
  }
}

function readFonts(resourcesFolder: string): ReportFonts {
  const read = (fileName: string): Buffer => readFileSync(path.join(resourcesFolder, 'fonts', fileName));
  return {
    serif: read(fontFiles.serif),
    serifItalic: read(fontFiles.serifItalic),
    serifSemibold: read(fontFiles.serifSemibold),
    serifBold: read(fontFiles.serifBold),
    serifBoldItalic: read(fontFiles.serifBoldItalic),
    sans: read(fontFiles.sans),
    sansItalic: read(fontFiles.sansItalic),
    sansSemibold: read(fontFiles.sansSemibold),
    sansBold: read(fontFiles.sansBold),
    fallback: read(fontFiles.fallback),
  };
}
