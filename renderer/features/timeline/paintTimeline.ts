import type { DaysInView } from './daysInView.ts';
import { lengthInWords } from './gaps.ts';
import { type Mark, marksOfLane } from './marksInView.ts';
import { paintMarks } from './paintMarks.ts';
import type { Palette } from './palette.ts';
import { type Heights, laneColour, type Scene } from './scene.ts';
import { ageTicks, calendarTicks, edgeLabel, type Tick } from './ticks.ts';

export interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly view: DaysInView;
  readonly widthPx: number;
  readonly heights: Heights;
  readonly palette: Palette;
}

interface LaneWindow {
  /** The stretch of lanes that is in sight, and how far it is scrolled. */
  readonly heightPx: number;
  readonly scrollPx: number;
  readonly selectedPlace: number | null;
}

/**
 * The whole drawing from the axis down to the strip of sightings, from the top left corner of the context.
 * Answers the marks drawn, lane by lane, so that a pointer can be matched with them.
 */
export function paintTimeline(drawing: Drawing, lanes: LaneWindow): Mark[][] {
  const { ctx, heights, widthPx } = drawing;
  const top = heights.axis + heights.ages + heights.bands;
  const bottom = top + lanes.heightPx;
  const ticks = calendarTicks(drawing.view, widthPx);
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, widthPx, bottom + heights.strip);
  ctx.clip();
  paintGrid(drawing, ticks, bottom + heights.strip);
  paintAxis(drawing, ticks);
  paintAges(drawing);
  paintBands(drawing, bottom);
  const marks = paintLanes(drawing, lanes, top);
  paintLines(drawing, bottom + heights.strip);
  paintSelected(drawing, lanes, bottom);
  paintStrip(drawing, bottom);
  ctx.restore();
  return marks;
}

function across({ view, widthPx }: Drawing, day: number): number {
  return ((day - view.from) / (view.to - view.from)) * widthPx;
}

function setText({ ctx, heights, palette }: Drawing, weight: number, colour: string): void {
  ctx.font = `${weight} ${heights.textPx}px ${palette.sans}`;
  ctx.fillStyle = colour;
  ctx.textAlign = 'start';
  ctx.textBaseline = 'middle';
}

function paintGrid(drawing: Drawing, ticks: readonly Tick[], bottom: number): void {
  const { ctx, palette } = drawing;
  ctx.lineWidth = 1;
  for (const isMajor of [false, true]) {
    ctx.strokeStyle = isMajor ? palette.lineStrong : palette.line;
    ctx.beginPath();
    for (const tick of ticks) {
      if (tick.isMajor !== isMajor) continue;
      const x = Math.round(across(drawing, tick.at)) + 0.5;
      ctx.moveTo(x, 0);
      ctx.lineTo(x, bottom);
    }
    ctx.stroke();
  }
}

function paintAxis(drawing: Drawing, ticks: readonly Tick[]): void {
  const { ctx, heights, palette, view, scene } = drawing;
  const y = heights.axis / 2;
  const edge = edgeLabel(view);
  setText(drawing, 600, palette.ink);
  // Where a year begins close to the edge its own label says it.
  const isSaid = ticks.some(({ at, isMajor }) => isMajor && across(drawing, at) < ctx.measureText(edge).width + 10);
  const edgeWidth = isSaid ? 0 : ctx.measureText(edge).width + 10;
  if (!isSaid) ctx.fillText(edge, 4, y);
  const taken = scene.periods.lines.map(({ at, label }) => {
    const x = across(drawing, at);
    return { from: x - 2, to: x + ctx.measureText(label).width + 10 };
  });
  for (const { at, label, isMajor } of ticks) {
    const x = across(drawing, at);
    setText(drawing, isMajor ? 600 : 400, isMajor ? palette.ink : palette.quiet);
    const width = ctx.measureText(label).width + 6;
    if (x < edgeWidth || taken.some(({ from, to }) => x < to && x + width > from)) continue;
    ctx.fillText(label, x + 4, y);
  }
}

function paintAges(drawing: Drawing): void {
  const { ctx, heights, palette, scene, view, widthPx } = drawing;
  if (scene.child === null) return;
  const y = heights.axis + heights.ages / 2;
  for (const { at, label, isMajor } of ageTicks(scene.child, view, widthPx)) {
    const x = across(drawing, at);
    setText(drawing, isMajor ? 600 : 400, palette.quiet);
    ctx.strokeStyle = palette.bandLine;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(Math.round(x) + 0.5, y - 3);
    ctx.lineTo(Math.round(x) + 0.5, y + 3);
    ctx.stroke();
    ctx.fillText(label, x + 4, y);
  }
}

function paintBands(drawing: Drawing, bottom: number): void {
  const { ctx, heights, palette, scene, widthPx } = drawing;
  for (const [row, bands] of scene.periods.rows.entries()) {
    const top = heights.axis + heights.ages + row * heights.bandRow;
    for (const band of bands) {
      const [left, right] = [across(drawing, band.from), across(drawing, band.to)];
      if (right < 0 || left > widthPx) continue;
      const [from, to] = [Math.max(left, -4), Math.min(right, widthPx + 4)];
      ctx.fillStyle = palette.band;
      ctx.fillRect(from, top + 1, to - from, heights.bandRow - 3);
      ctx.save();
      ctx.globalAlpha = 0.35;
      ctx.fillRect(from, top + heights.bandRow - 2, to - from, bottom - top - heights.bandRow + 2);
      ctx.restore();
      ctx.strokeStyle = palette.bandLine;
      ctx.lineWidth = 1.5;
      paintEdge(ctx, left, top + 1, heights.bandRow - 3, band.isFromVague);
      paintEdge(ctx, right, top + 1, heights.bandRow - 3, band.isToVague);
      setText(drawing, 600, palette.ink);
      ctx.save();
      ctx.beginPath();
      ctx.rect(from, top, to - from - 2, heights.bandRow);
      ctx.clip();
      ctx.fillText(band.label, Math.max(left, 0) + 5, top + heights.bandRow / 2);
      ctx.restore();
    }
  }
}

/** A beginning or an end that is not known to the day is a dashed line. */
function paintEdge(
  ctx: CanvasRenderingContext2D,
  x: number,
  top: number,
  height: number,
  isVague: boolean,
): void {
  ctx.setLineDash(isVague ? [2, 2] : []);
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, top + height);
  ctx.stroke();
  ctx.setLineDash([]);
}

function paintLanes(drawing: Drawing, lanes: LaneWindow, top: number): Mark[][] {
  const { ctx, scene, view, widthPx, heights, palette } = drawing;
  const { model } = scene;
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, top, widthPx, lanes.heightPx);
  ctx.clip();
  const first = Math.max(0, Math.floor(lanes.scrollPx / heights.lane));
  const last = Math.min(model.lanes.length, Math.ceil((lanes.scrollPx + lanes.heightPx) / heights.lane));
  const drawn: Mark[][] = model.lanes.map(() => []);
  const radius = Math.min(4.6, heights.lane * 0.25) * (heights.textPx / 12);
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let lane = first; lane <= last; lane += 1) {
    const y = Math.round(top + lane * heights.lane - lanes.scrollPx) + 0.5;
    ctx.moveTo(0, y);
    ctx.lineTo(widthPx, y);
  }
  ctx.stroke();
  for (let lane = first; lane < last; lane += 1) {
    const y = top + (lane + 0.5) * heights.lane - lanes.scrollPx;
    for (const gap of scene.gaps[lane] ?? []) paintGap(drawing, gap, y);
    const marks = marksOfLane(model, lane, view, widthPx);
    drawn[lane] = marks;
    const colour = laneColour(scene, lane, palette);
    paintMarks(ctx, model, marks, y, widthPx, { colour, palette, radius, textPx: heights.textPx });
  }
  ctx.restore();
  return drawn;
}

function paintGap(drawing: Drawing, gap: { from: number; to: number }, y: number): void {
  const { ctx, heights, palette, widthPx } = drawing;
  const inset = 8;
  const [left, right] = [across(drawing, gap.from) + inset, across(drawing, gap.to) - inset];
  if (right <= 0 || left >= widthPx || right - left < 6) return;
  const [from, to] = [Math.max(left, -2), Math.min(right, widthPx + 2)];
  const half = heights.lane * 0.26;
  ctx.fillStyle = palette.hatchGround;
  ctx.fillRect(from, y - half, to - from, half * 2);
  ctx.strokeStyle = palette.hatch;
  ctx.lineWidth = 1;
  ctx.beginPath();
  // The pattern is anchored to the calendar, so that it holds still while one pans.
  for (let x = left - ((left - from) % 6) - half * 2; x < to; x += 6) {
    const start = Math.max(x, from);
    const stop = Math.min(x + half * 2, to);
    if (stop <= start) continue;
    ctx.moveTo(start, y + half - (start - x));
    ctx.lineTo(stop, y + half - (stop - x));
  }
  ctx.stroke();
  const words = `no entry for ${lengthInWords(gap.to - gap.from)}`;
  setText(drawing, 400, palette.quiet);
  const width = ctx.measureText(words).width;
  if (to - from < width + 16) return;
  const x = (from + to) / 2 - width / 2;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(x - 4, y - half - 1, width + 8, half * 2 + 2);
  ctx.fillStyle = palette.quiet;
  ctx.fillText(words, x, y + 0.5);
}

function paintLines(drawing: Drawing, bottom: number): void {
  const { ctx, heights, palette, scene, widthPx } = drawing;
  let free = Number.NEGATIVE_INFINITY;
  for (const { at, label, isAbout } of scene.periods.lines) {
    const x = Math.round(across(drawing, at)) + 0.5;
    if (x < -1 || x > widthPx + 1) continue;
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 1.25;
    ctx.setLineDash(isAbout ? [1, 4] : [2, 2]);
    ctx.beginPath();
    ctx.moveTo(x, 0);
    ctx.lineTo(x, bottom);
    ctx.stroke();
    ctx.setLineDash([]);
    setText(drawing, 600, palette.ink);
    const width = ctx.measureText(label).width;
    // Beside the line on the left where there is no room on the right.
    const left = x + width + 6 > widthPx ? x - width - 4 : x + 4;
    if (left < free) continue;
    ctx.fillStyle = palette.surface;
    ctx.fillRect(left - 2, 1, width + 4, heights.axis - 2);
    ctx.fillStyle = palette.ink;
    ctx.fillText(label, left, heights.axis / 2);
    free = left + width + 6;
  }
}

function paintSelected(drawing: Drawing, { selectedPlace }: LaneWindow, bottom: number): void {
  const { ctx, heights, palette, scene } = drawing;
  if (selectedPlace === null) return;
  const { starts, ends } = scene.model;
  const x = across(drawing, ((starts[selectedPlace] ?? 0) + (ends[selectedPlace] ?? 0)) / 2);
  ctx.strokeStyle = palette.selected;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x, heights.axis);
  ctx.lineTo(x, bottom + heights.strip);
  ctx.stroke();
}

/** One stroke for each day on which the child was seen, a longer one where spoken to alone; long stretches without are boxed. */
function paintStrip(drawing: Drawing, top: number): void {
  const { ctx, heights, palette, scene, view, widthPx } = drawing;
  const { seen, alone, unseen } = scene.sightings;
  ctx.fillStyle = palette.surface;
  ctx.strokeStyle = palette.lineStrong;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(0, Math.round(top) + 0.5);
  ctx.lineTo(widthPx, Math.round(top) + 0.5);
  ctx.stroke();
  const middle = top + heights.strip / 2;
  for (const stretch of unseen) paintUnseen(drawing, stretch, middle);
  const dayPx = widthPx / (view.to - view.from);
  let taken = Number.NEGATIVE_INFINITY;
  ctx.save();
  // Where days are narrower than a stroke they run together: paler, so that it reads as a tone and not as a bar.
  ctx.globalAlpha = Math.min(1, Math.max(0.35, dayPx / 1.5));
  for (const isAlone of [false, true]) {
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = isAlone ? 2.5 : 1.5;
    const half = isAlone ? heights.strip * 0.42 : heights.strip * 0.26;
    ctx.beginPath();
    taken = Number.NEGATIVE_INFINITY;
    for (const day of seen) {
      if (day < view.from - 1) continue;
      if (day > view.to) break;
      if (alone.has(day) !== isAlone) continue;
      const x = Math.round(across(drawing, day + 0.5));
      if (x === taken) continue;
      taken = x;
      ctx.moveTo(x + 0.5, middle - half);
      ctx.lineTo(x + 0.5, middle + half);
    }
    ctx.stroke();
  }
  ctx.restore();
}

function paintUnseen(drawing: Drawing, stretch: { from: number; to: number }, middle: number): void {
  const { ctx, heights, palette, widthPx } = drawing;
  const [left, right] = [across(drawing, stretch.from) + 2, across(drawing, stretch.to) - 2];
  if (right <= 0 || left >= widthPx || right - left < 4) return;
  const [from, to] = [Math.max(left, -4), Math.min(right, widthPx + 4)];
  const half = heights.strip * 0.36;
  ctx.fillStyle = palette.warningGround;
  ctx.strokeStyle = palette.warningLine;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.roundRect(from, middle - half, to - from, half * 2, 2);
  ctx.fill();
  ctx.stroke();
  const words = lengthInWords(stretch.to - stretch.from);
  setText(drawing, 600, palette.warning);
  const width = ctx.measureText(words).width;
  if (to - from > width + 8) ctx.fillText(words, (from + to - width) / 2, middle + 0.5);
}
