// This is the only place that knows pdf.js. Pages are counted from 0 here; lengths are CSS pixels at 100 %.
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';

const pixelsPerPoint = 96 / 72;
/** More than this in one canvas costs memory that nobody sees: 16 million dots are an A4 page at 400 %. */
const mostDots = 16_000_000;

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A point on a page: how far down it is, from 0 at the top to 1 at the foot. */
export interface Place {
  readonly page: number;
  readonly top: number;
}

export interface PdfHeading extends Place {
  readonly title: string;
}

export interface PdfDocument {
  readonly pages: readonly PageSize[];
  /** The file's own outline, in reading order. */
  readonly headings: readonly PdfHeading[];
  /** Draws a page whole before it is shown, so that nothing flickers. Does nothing once `signal` is aborted. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>;
  /** Puts the words of a page over it, unseen: for selecting, copying and reading aloud. */
  layText(page: number, layer: HTMLElement, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** Opens a PDF and measures its pages. Fails where the bytes are no PDF. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfDocument> {
  const { getDocument, TextLayer } = await import('pdfjs-dist');
  const opening = getDocument({
    data: bytes,
    worker: await theWorker(),
    // The report brings its own fonts and has no pictures, so nothing else has to be shipped or run.
    useSystemFonts: false,
    useWasm: false,
    disableWorkerRendering: true,
  });
  const pdf = await opening.promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, page) => sizeOf(pdf, page)));
  return {
    pages,
    headings: await readHeadings(pdf, pages),

    async draw(pageIndex, canvas, scale, signal) {
      const page = await pdf.getPage(pageIndex + 1);
      if (signal.aborted) return;
      const { width, height } = page.getViewport({ scale: scale * pixelsPerPoint });
      const density = Math.min(window.devicePixelRatio, Math.sqrt(mostDots / (width * height)));
      const viewport = page.getViewport({ scale: scale * pixelsPerPoint * density });
      const fresh = document.createElement('canvas');
      fresh.width = Math.round(viewport.width);
      fresh.height = Math.round(viewport.height);
      const drawing = page.render({ canvas: fresh, viewport });
      const stop = () => drawing.cancel();
      signal.addEventListener('abort', stop, { once: true });
      try {
        await drawing.promise;
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
      if (signal.aborted) return;
      canvas.width = fresh.width;
      canvas.height = fresh.height;
      canvas.getContext('2d')?.drawImage(fresh, 0, 0);
    },

    async layText(pageIndex, layer, signal) {
      const page = await pdf.getPage(pageIndex + 1);
      const content = await page.getTextContent();
      if (signal.aborted) return;
      // The watermark lies across every page: as words it would catch each selection and be read out with each page.
      const upright = content.items.filter((item) => !('transform' in item) || item.transform[1] === 0);
      layer.replaceChildren();
      const viewport = page.getViewport({ scale: 1 });
      await new TextLayer({
        textContentSource: { ...content, items: upright },
        container: layer,
        viewport,
      }).render();
    },

    close: () => void opening.destroy(),
  };
}

let worker: Promise<PDFWorker> | null = null;

/** One for the window: a document that closes must not take along the worker that another is being opened with. */
function theWorker(): Promise<PDFWorker> {
  worker ??= import('pdfjs-dist').then(({ PDFWorker }) => {
    const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), {
      type: 'module',
    });
    return PDFWorker.create({ port });
  });
  return worker;
}

async function sizeOf(pdf: PDFDocumentProxy, page: number): Promise<PageSize> {
  const { width, height } = (await pdf.getPage(page + 1)).getViewport({ scale: pixelsPerPoint });
  return { width, height };
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

async function readHeadings(pdf: PDFDocumentProxy, pages: readonly PageSize[]): Promise<PdfHeading[]> {
  // A file without an outline answers null, whatever the library's types say.
  const nodes = inReadingOrder((await pdf.getOutline()) ?? []);
  const headings = await Promise.all(
    nodes.map(async ({ title, dest }): Promise<PdfHeading | null> => {
      const place = await placeOf(pdf, pages, dest);
      return place && { title, ...place };
    }),
  );
  return headings.filter((heading) => heading !== null);
}

function inReadingOrder(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...inReadingOrder(node.items)]);
}

/** A destination is a page and how to look at it: `[page, { name: 'XYZ' }, left, up from the foot in points, zoom]`. */
async function placeOf(
  pdf: PDFDocumentProxy,
  pages: readonly PageSize[],
  destination: OutlineNode['dest'],
): Promise<Place | null> {
  const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  const [target, , , fromFoot] = explicit ?? [];
  if (!target) return null;
  const page = typeof target === 'number' ? target : await pdf.getPageIndex(target);
  const size = pages[page];
  if (!size) return null;
  return { page, top: typeof fromFoot === 'number' ? 1 - (fromFoot * pixelsPerPoint) / size.height : 0 };
}
