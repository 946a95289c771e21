import { paletteAt } from './palette.ts';

/** The context of a canvas made as sharp as the screen is; null where there is nothing to draw on. */
export function fittedContext(
  canvas: HTMLCanvasElement,
  widthPx: number,
  heightPx: number,
): CanvasRenderingContext2D | null {
  // A page without a screen, as in a test, may have canvases and still no paths.
  if (typeof Path2D === 'undefined') return null;
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.inlineSize = `${widthPx}px`;
    canvas.style.blockSize = `${heightPx}px`;
  }
  const ctx = canvas.getContext('2d');
  ctx?.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx?.clearRect(0, 0, widthPx, heightPx);
  return ctx;
}

let kept: { theme: string; palette: ReturnType<typeof paletteAt> } | null = null;

/** Reading the tokens makes the browser work out styles: once for each theme is enough. */
export function paletteOf(element: Element): ReturnType<typeof paletteAt> {
  const isForced = window.matchMedia?.('(forced-colors: active)').matches ?? false;
  const theme = `${document.documentElement.dataset.theme} ${isForced}`;
  if (kept?.theme !== theme) kept = { theme, palette: paletteAt(element) };
  return kept.palette;
}

/** Paints now, and again when the colours or the letters of the page become others. Answers what stops it. */
export function paintAsPageChanges(paint: () => void): () => void {
  paint();
  let isWanted = true;
  const repaint = () => {
    if (isWanted) paint();
  };
  const themes = new MutationObserver(repaint);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const forced = window.matchMedia?.('(forced-colors: active)');
  forced?.addEventListener('change', repaint);
  void document.fonts?.ready.then(repaint);
  return () => {
    isWanted = false;
    themes.disconnect();
    forced?.removeEventListener('change', repaint);
  };
}
