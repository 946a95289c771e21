import { useEffect, useState } from 'react';
import { bytesOf } from '../../../data/bytesOf.ts';
import { openPdf, type PdfDocument } from './pdfDocument.ts';

interface OpenedPdf {
  readonly pdf: PdfDocument | null;
  readonly hasFailed: boolean;
}

/** The PDF opened for drawing. The one before it stays until the new one is ready. */
export function usePdf(contentBase64: string | undefined): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ pdf: null, hasFailed: false });
  useEffect(() => {
    if (contentBase64 === undefined) return;
    let isWanted = true;
    openPdf(bytesOf(contentBase64)).then(
      (pdf) => {
        if (isWanted) setOpened({ pdf, hasFailed: false });
        else pdf.close();
      },
      () => {
        if (isWanted) setOpened(({ pdf }) => ({ pdf, hasFailed: true }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [contentBase64]);
  const { pdf } = opened;
  useEffect(() => () => pdf?.close(), [pdf]);
  return opened;
}
