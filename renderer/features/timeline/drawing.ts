import type { DaysInView } from './daysInView.ts';
import type { Palette } from './palette.ts';
import type { Heights, Scene } from './scene.ts';

/** What every part of a drawing is given. The left edge of the days drawn is at 0. */
export interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly view: DaysInView;
  readonly widthPx: number;
  /** Where the days begin that are in sight: what is drawn may reach further on both sides. */
  readonly insetPx: number;
  readonly heights: Heights;
  readonly palette: Palette;
}

/** Where a day lies, in CSS pixels. */
export function across({ view, widthPx }: Drawing, day: number): number {
  return ((day - view.from) / (view.to - view.from)) * widthPx;
}

/** The days in sight. */
export function inSight({ view, widthPx, insetPx }: Drawing): DaysInView {
  const beyond = ((view.to - view.from) * insetPx) / widthPx;
  return { from: view.from + beyond, to: view.to - beyond };
}

export function setText({ ctx, heights, palette }: Drawing, weight: number, colour: string): void {
  ctx.font = `${weight} ${heights.textPx}px ${palette.sans}`;
  ctx.fillStyle = colour;
  ctx.textAlign = 'start';
  ctx.textBaseline = 'middle';
}
