import type { LaneKind } from '../../../shared/contract/timeline.ts';
import { legendOf, paintSample } from './legendItems.ts';
import { onlyLanes, type Page, type Sheet } from './pages.ts';
import { paintTimeline } from './paintTimeline.ts';
import type { Palette } from './palette.ts';
import { agencyColour, heightsOf, type Scene } from './scene.ts';
import { daysInWords } from './timelineWords.ts';

/** A sheet of A4 laid sideways within its margins, in CSS pixels of the drawing; the picture has twice as many. */
const page = { widthPx: 1500, heightPx: 940, headPx: 260, topPx: 78, footPx: 14 } as const;
const pictureScale = 2;
const remPx = 18;
/** A lane is as high as there is room for, between these. */
const [lowestLanePx, highestLanePx] = [27, 46];

/** How many lanes have room on one sheet, with so many rows of periods above them, and how wide the drawing is. */
export function sheetFor(scene: Scene): Sheet {
  const lanes = Math.max(1, Math.floor(roomForLanes(scene) / lowestLanePx));
  return { lanes, widthPx: page.widthPx - page.headPx };
}

function roomForLanes(scene: Scene): number {
  const { axis, ages, bands, strip } = heightsOf(scene, remPx, 0);
  return page.heightPx - page.topPx - page.footPx - axis - ages - bands - strip;
}

/** The sheet as a canvas: title, legend, heads of the lanes and the drawing; as tall as it needs to be. */
export function paintPage(
  whole: Scene,
  sheet: Page,
  of: { readonly number: number; readonly total: number },
  kind: LaneKind,
  gapDays: number | null,
  palette: Palette,
): HTMLCanvasElement {
  const scene = onlyLanes(whole, sheet);
  const lanePx = Math.min(
    highestLanePx,
    Math.max(lowestLanePx, roomForLanes(scene) / scene.model.lanes.length),
  );
  const heights = heightsOf(scene, remPx, lanePx / remPx);
  const lanesPx = scene.model.lanes.length * heights.lane;
  const drawnPx = heights.axis + heights.ages + heights.bands + lanesPx + heights.strip;
  const heightPx = page.topPx + drawnPx + page.footPx;
  const canvas = document.createElement('canvas');
  canvas.width = page.widthPx * pictureScale;
  canvas.height = Math.ceil(heightPx * pictureScale);
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  ctx.setTransform(pictureScale, 0, 0, pictureScale, 0, 0);
  ctx.fillStyle = palette.surface;
  ctx.fillRect(0, 0, page.widthPx, heightPx);
  paintTitle(ctx, whole, sheet, of, kind, palette);
  paintLegend(ctx, whole, gapDays, palette);
  paintHeads(ctx, scene, heights, palette);
  ctx.save();
  ctx.translate(page.headPx, page.topPx);
  paintTimeline(
    { ctx, scene, view: sheet, widthPx: page.widthPx - page.headPx, insetPx: 0, heights, palette },
    { heightPx: lanesPx, scrollPx: 0, selectedPlace: null },
  );
  ctx.restore();
  return canvas;
}

function paintTitle(
  ctx: CanvasRenderingContext2D,
  { model }: Scene,
  sheet: Page,
  { number, total }: { readonly number: number; readonly total: number },
  kind: LaneKind,
  palette: Palette,
): void {
  ctx.fillStyle = palette.ink;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'start';
  ctx.font = `600 20px ${palette.sans}`;
  ctx.fillText('Timeline', 0, 22);
  const after = ctx.measureText('Timeline').width + 16;
  ctx.font = `400 16px ${palette.sans}`;
  ctx.fillStyle = palette.mark;
  const undated =
    model.data.undated > 0 ? ` · ${model.data.undated.toLocaleString('en-GB')} undated, not drawn` : '';
  ctx.fillText(`${daysInWords(sheet)} · by ${kind}${undated}`, after, 22);
  ctx.textAlign = 'end';
  ctx.fillText(`${number} of ${total}`, page.widthPx, 22);
  ctx.textAlign = 'start';
}

function paintLegend(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  gapDays: number | null,
  palette: Palette,
): void {
  const [sampleWidth, sampleHeight] = [24, 15];
  let [x, y] = [0, 34];
  for (const item of legendOf(scene, gapDays)) {
    ctx.font = `400 14px ${palette.sans}`;
    const width = sampleWidth + 6 + ctx.measureText(item.words).width + 20;
    if (x + width > page.widthPx && x > 0) [x, y] = [0, y + 20];
    ctx.save();
    ctx.translate(x, y);
    paintSample(ctx, item, sampleWidth, sampleHeight, palette);
    ctx.restore();
    ctx.font = `400 14px ${palette.sans}`;
    ctx.fillStyle = palette.ink;
    ctx.textAlign = 'start';
    ctx.textBaseline = 'middle';
    ctx.fillText(item.words, x + sampleWidth + 6, y + sampleHeight / 2 + 0.5);
    x += width;
  }
}

function paintHeads(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  heights: ReturnType<typeof heightsOf>,
  palette: Palette,
): void {
  const top = page.topPx + heights.axis + heights.ages + heights.bands;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'start';
  for (const [lane, { label, total }] of scene.model.lanes.entries()) {
    const y = top + (lane + 0.5) * heights.lane;
    const code = scene.agencies[lane]?.code ?? '';
    ctx.fillStyle = agencyColour(scene.agencies[lane], palette);
    if (code !== '') ctx.fillRect(0, y - heights.lane * 0.36, 4, heights.lane * 0.72);
    ctx.fillStyle = palette.ink;
    ctx.font = `700 13px ${palette.sans}`;
    ctx.fillText(code, 9, y);
    const left = code === '' ? 0 : 58;
    ctx.font = `400 14px ${palette.sans}`;
    const room = page.headPx - left - 44;
    ctx.fillText(fitted(ctx, label, room), left, y);
    ctx.textAlign = 'end';
    ctx.fillStyle = palette.quiet;
    ctx.fillText(total.toLocaleString('en-GB'), page.headPx - 8, y);
    ctx.textAlign = 'start';
  }
  ctx.fillStyle = palette.ink;
  ctx.font = `600 14px ${palette.sans}`;
  const bottom = top + scene.model.lanes.length * heights.lane;
  ctx.fillText(scene.child ? `${scene.child.label} seen` : 'Child seen', 0, bottom + heights.strip / 2);
  if (scene.child)
    ctx.fillText(`${scene.child.label}’s age`, 0, page.topPx + heights.axis + heights.ages / 2);
  if (heights.bands > 0)
    ctx.fillText('Periods', 0, page.topPx + heights.axis + heights.ages + heights.bandRow / 2);
}

function fitted(ctx: CanvasRenderingContext2D, words: string, widthPx: number): string {
  if (ctx.measureText(words).width <= widthPx) return words;
  let kept = words;
  while (kept.length > 1 && ctx.measureText(`${kept}…`).width > widthPx) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
