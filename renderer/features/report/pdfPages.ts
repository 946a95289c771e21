import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type PDFPageProxy,
  TextLayer,
} from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** A heading of the document and the page it stands on, counting from 1. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
}

/** Width and height of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PdfPages {
  readonly sizes: readonly PageSize[];
  readonly bookmarks: readonly Bookmark[];
  /** Draws a page into a canvas and its words, to be selected and read aloud, into a layer over it. */
  draw(page: number, canvas: HTMLCanvasElement, words: HTMLElement, scale: number): Drawing;
  close(): void;
}

export interface Drawing {
  /** Resolves when the page is drawn; rejects where it was cancelled. */
  readonly done: Promise<void>;
  cancel(): void;
}

/** Opens a PDF to be drawn page by page. The only module that knows of pdf.js. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  GlobalWorkerOptions.workerPort ??= new Worker(workerAddress, { type: 'module' });
  const loading = getDocument({ data: bytes, useSystemFonts: false, enableXfa: false });
  const pdf = await loading.promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  return {
    sizes: pages.map((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    }),
    bookmarks: await readBookmarks(pdf),
    draw: (number, canvas, words, scale) => {
      const page = pages[number - 1];
      if (!page) throw new RangeError(`there is no page ${number}`);
      return draw(page, canvas, words, scale);
    },
    close: () => void loading.destroy(),
  };
}

function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, words: HTMLElement, scale: number): Drawing {
  const viewport = page.getViewport({ scale });
  const sharpness = window.devicePixelRatio;
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  const drawing = page.render({
    canvas,
    viewport,
    ...(sharpness === 1 ? {} : { transform: [sharpness, 0, 0, sharpness, 0, 0] }),
  });
  words.replaceChildren();
  words.style.setProperty('--total-scale-factor', String(scale));
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport });
  return {
    done: Promise.all([drawing.promise, layer.render()]).then(() => undefined),
    cancel: () => {
      drawing.cancel();
      layer.cancel();
    },
  };
}

async function readBookmarks(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
  const found: Bookmark[] = [];
  const visit = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): Promise<void> => {
    for (const { title, dest, items: below } of items ?? []) {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      if (place) found.push({ title, page: (await pdf.getPageIndex(place[0])) + 1 });
      await visit(below);
    }
  };
  await visit(await pdf.getOutline());
  return found;
}
