import type { DaysInView } from './daysInView.ts';
import type { Palette } from './palette.ts';
import type { Heights, Scene } from './scene.ts';

/** What every part of a drawing is given. The left edge of the view is at 0. */
export interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly view: DaysInView;
  readonly widthPx: number;
  readonly heights: Heights;
  readonly palette: Palette;
}

/** Where a day lies, in CSS pixels. */
export function across({ view, widthPx }: Drawing, day: number): number {
  return ((day - view.from) / (view.to - view.from)) * widthPx;
}

export function setText({ ctx, heights, palette }: Drawing, weight: number, colour: string): void {
  ctx.font = `${weight} ${heights.textPx}px ${palette.sans}`;
  ctx.fillStyle = colour;
  ctx.textAlign = 'start';
  ctx.textBaseline = 'middle';
}
