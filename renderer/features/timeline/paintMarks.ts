import type { Mark } from './marksInView.ts';
import type { Palette } from './palette.ts';
import { type DateShape, type TimelineModel } from './timelineModel.ts';

/** How a single entry is drawn; the legend uses the same. */
export interface MarkLook {
  readonly seen: string;
  readonly isKey: boolean;
  readonly shape: DateShape;
  readonly isWithdrawn: boolean;
}

export function lookOf({ data, shapes }: TimelineModel, place: number): MarkLook {
  return {
    seen: data.childSeen[place] ?? 'not-recorded',
    isKey: data.significance[place] === 'key',
    shape: shapes[place] ?? 'day',
    isWithdrawn: data.isWithdrawn[place] ?? false,
  };
}

interface Brushes {
  readonly colour: string;
  readonly palette: Palette;
  /** Half the height of a mark. */
  readonly radius: number;
  readonly textPx: number;
}

/** All marks of one lane on the line `y`. Marks of a kind are drawn in one go: that is what keeps panning smooth. */
export function paintMarks(
  ctx: CanvasRenderingContext2D,
  model: TimelineModel,
  marks: readonly Mark[],
  y: number,
  widthPx: number,
  brushes: Brushes,
): void {
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = brushes.colour;
  ctx.fillStyle = brushes.colour;
  for (const mark of marks) if (mark.kind === 'span') paintSpan(ctx, model, mark, y, widthPx, brushes);
  const filled = new Path2D();
  const hollow = new Path2D();
  const dashed = new Path2D();
  const struck = new Path2D();
  for (const mark of marks) {
    if (mark.kind !== 'single') continue;
    const look = lookOf(model, mark.entries[0] ?? 0);
    addMark(look, mark.left, y, brushes.radius, { filled, hollow, dashed, struck });
  }
  // The ground inside hollow marks hides what lies behind them.
  ctx.fillStyle = brushes.palette.surface;
  ctx.fill(hollow);
  ctx.fill(dashed);
  ctx.stroke(hollow);
  ctx.setLineDash([2, 1.5]);
  ctx.stroke(dashed);
  ctx.setLineDash([]);
  ctx.fillStyle = brushes.colour;
  ctx.fill(filled);
  ctx.strokeStyle = brushes.palette.ink;
  ctx.stroke(struck);
  paintClusters(ctx, model, marks, y, brushes);
}

/** One mark by itself, for the legend. */
export function paintMark(
  ctx: CanvasRenderingContext2D,
  look: MarkLook,
  x: number,
  y: number,
  brushes: Brushes,
): void {
  const [filled, hollow, dashed, struck] = [new Path2D(), new Path2D(), new Path2D(), new Path2D()];
  addMark(look, x, y, brushes.radius, { filled, hollow, dashed, struck });
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = brushes.colour;
  ctx.stroke(hollow);
  ctx.setLineDash([2, 1.5]);
  ctx.stroke(dashed);
  ctx.setLineDash([]);
  ctx.fillStyle = brushes.colour;
  ctx.fill(filled);
  ctx.strokeStyle = brushes.palette.ink;
  ctx.stroke(struck);
}

interface Paths {
  readonly filled: Path2D;
  readonly hollow: Path2D;
  readonly dashed: Path2D;
  readonly struck: Path2D;
}

function addMark(look: MarkLook, x: number, y: number, radius: number, paths: Paths): void {
  const isSeen = look.seen === 'seen' || look.seen === 'seen-alone';
  const isExact = look.shape === 'day' || look.shape === 'several-days';
  const path = !isExact ? paths.dashed : isSeen ? paths.filled : paths.hollow;
  if (look.isKey) addDiamond(path, x, y, radius * 1.3);
  else if (look.shape === 'several-days') addBar(path, x, y, radius);
  else if (look.seen === 'not-applicable') addDash(paths.filled, x, y, radius);
  else if (look.seen === 'not-recorded') addSquare(path, x, y, radius * 0.82);
  else addCircle(path, x, y, radius * 0.95);
  // A vague date keeps its dashed edge; the dot inside says that the child was seen.
  if (isSeen && !isExact) addCircle(paths.filled, x, y, radius * 0.45);
  if (look.shape === 'before') addArrow(paths.hollow, x - radius - 2, y, -1, radius);
  if (look.shape === 'after') addArrow(paths.hollow, x + radius + 2, y, 1, radius);
  if (look.isWithdrawn) {
    paths.struck.moveTo(x - radius * 1.7, y);
    paths.struck.lineTo(x + radius * 1.7, y);
  }
}

function addCircle(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, Math.PI * 2);
}

function addSquare(path: Path2D, x: number, y: number, radius: number): void {
  path.rect(x - radius, y - radius, radius * 2, radius * 2);
}

function addDiamond(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x, y - radius);
  path.lineTo(x + radius, y);
  path.lineTo(x, y + radius);
  path.lineTo(x - radius, y);
  path.closePath();
}

function addDash(path: Path2D, x: number, y: number, radius: number): void {
  path.rect(x - radius, y - 1, radius * 2, 2);
}

function addBar(path: Path2D, x: number, y: number, radius: number): void {
  path.roundRect(x - radius * 1.3, y - radius * 0.75, radius * 2.6, radius * 1.5, 2);
}

function addArrow(path: Path2D, x: number, y: number, way: 1 | -1, radius: number): void {
  const tip = x + way * radius * 2;
  path.moveTo(x, y);
  path.lineTo(tip, y);
  path.moveTo(tip - way * 3, y - 3);
  path.lineTo(tip, y);
  path.lineTo(tip - way * 3, y + 3);
}

function paintSpan(
  ctx: CanvasRenderingContext2D,
  model: TimelineModel,
  mark: Mark,
  y: number,
  widthPx: number,
  { colour, palette, radius, textPx }: Brushes,
): void {
  const left = Math.max(mark.left, -radius);
  const right = Math.min(mark.right, widthPx + radius);
  const look = lookOf(model, mark.entries[0] ?? 0);
  const isExact = look.shape === 'several-days' && mark.entries.length === 1;
  const half = isExact ? radius * 0.75 : radius * 0.95;
  ctx.beginPath();
  ctx.roundRect(left, y - half, right - left, half * 2, 2);
  if (isExact) ctx.fill();
  else {
    ctx.save();
    ctx.globalAlpha = 0.16;
    ctx.fill();
    ctx.restore();
    ctx.setLineDash([3, 2]);
    ctx.stroke();
    ctx.setLineDash([]);
  }
  const middle = (left + right) / 2;
  if (look.isKey) {
    const diamond = new Path2D();
    addDiamond(diamond, middle, y, radius * 1.1);
    ctx.fillStyle = isExact ? palette.surface : colour;
    ctx.fill(diamond);
    ctx.fillStyle = colour;
  }
  if (look.isWithdrawn) {
    ctx.strokeStyle = palette.ink;
    ctx.beginPath();
    ctx.moveTo(left - 3, y);
    ctx.lineTo(right + 3, y);
    ctx.stroke();
    ctx.strokeStyle = colour;
  }
  if (mark.entries.length > 1 && right - left > textPx * 2) {
    ctx.font = `600 ${textPx * 0.92}px ${palette.sans}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = palette.ink;
    ctx.fillText(String(mark.entries.length), middle, y + 0.5);
    ctx.fillStyle = colour;
  }
}

/** Entries too close to part: their number in a lozenge, with a diamond on it where one of them is a key event. */
function paintClusters(
  ctx: CanvasRenderingContext2D,
  { data }: TimelineModel,
  marks: readonly Mark[],
  y: number,
  { colour, palette, radius, textPx }: Brushes,
): void {
  const outlines = new Path2D();
  const keys = new Path2D();
  const half = 11.5;
  const clusters = marks.filter(({ kind }) => kind === 'cluster');
  if (clusters.length === 0) return;
  for (const { left, entries } of clusters) {
    outlines.roundRect(left - half, y - radius * 1.35, half * 2, radius * 2.7, radius * 1.35);
    if (entries.some((place) => data.significance[place] === 'key'))
      addDiamond(keys, left, y - radius * 1.35, radius * 0.7);
  }
  ctx.fillStyle = palette.surface;
  ctx.fill(outlines);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.25;
  ctx.stroke(outlines);
  ctx.fillStyle = colour;
  ctx.fill(keys);
  ctx.font = `600 ${textPx * 0.88}px ${palette.sans}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.ink;
  for (const { left, entries } of clusters) ctx.fillText(shortCount(entries.length), left, y + 0.5);
}

/** `14`, `999`, `1.2k`. */
function shortCount(number: number): string {
  return number < 1_000 ? String(number) : `${(number / 1_000).toFixed(1)}k`;
}
