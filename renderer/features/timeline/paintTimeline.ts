import { birthDay } from '../../../shared/domain/age.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { across, type Drawing, inSight, setText } from './drawing.ts';
import { lengthInWords } from './gaps.ts';
import { marksByAgency } from './markAgencies.ts';
import { type Mark, marksOfLane } from './marksInView.ts';
import { paintCodes } from './paintCodes.ts';
import { paintMarks } from './paintMarks.ts';
import { paintBands, paintLines } from './paintPeriods.ts';
import { paintStrip } from './paintStrip.ts';
import { agencyColour } from './scene.ts';
import { ageTicks, calendarTicks, edgeAge, edgeLabel, type Tick } from './ticks.ts';

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
  const { ctx, heights, palette, scene, insetPx } = drawing;
  const y = heights.axis / 2;
  const edge = edgeLabel(inSight(drawing));
  setText(drawing, 600, palette.ink);
  const edgeEnd = insetPx + ctx.measureText(edge).width + 10;
  // Where a year begins close to the edge its own label says it.
  const isSaid = ticks.some(({ at, isMajor }) => {
    const x = across(drawing, at);
    return isMajor && x >= insetPx && x < edgeEnd;
  });
  const taken = scene.periods.lines.map(({ at, label }) => {
    const x = across(drawing, at);
    return { from: x - 2, to: x + ctx.measureText(label).width + 10 };
  });
  if (!isSaid) {
    ctx.fillText(edge, insetPx + 4, y);
    taken.push({ from: insetPx, to: edgeEnd });
  }
  for (const { at, label, isMajor } of ticks) {
    const x = across(drawing, at);
    setText(drawing, isMajor ? 600 : 400, isMajor ? palette.ink : palette.quiet);
    const width = ctx.measureText(label).width + 6;
    if (taken.some(({ from, to }) => x < to && x + width > from)) continue;
    ctx.fillText(label, x + 4, y);
  }
}

function paintAges(drawing: Drawing): void {
  const { ctx, heights, palette, scene, view, widthPx, insetPx } = drawing;
  if (scene.child === null) return;
  const y = heights.axis + heights.ages / 2;
  const sight = inSight(drawing);
  const edge = edgeAge(scene.child, sight);
  setText(drawing, 400, palette.quiet);
  const edgeEnd = insetPx + (edge === null ? 0 : ctx.measureText(edge).width + 10);
  const birth = birthDay(scene.child);
  const born = birth === null ? null : dayNumber(birth.day);
  // The age at the edge gives way to the birth, which is said in the axis.
  const hasRoom = born === null || born <= sight.from || across(drawing, born) > edgeEnd;
  if (edge !== null && hasRoom) ctx.fillText(edge, insetPx + 4, y);
  for (const { at, label, isMajor } of ageTicks(scene.child, view, widthPx)) {
    const x = across(drawing, at);
    setText(drawing, isMajor ? 600 : 400, palette.quiet);
    if (x < edgeEnd && x + ctx.measureText(label).width + 6 > insetPx) continue;
    ctx.strokeStyle = palette.bandLine;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(Math.round(x) + 0.5, y - 3);
    ctx.lineTo(Math.round(x) + 0.5, y + 3);
    ctx.stroke();
    ctx.fillText(label, x + 4, y);
  }
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
    const style = { palette, radius, textPx: heights.textPx };
    for (const [agency, ofAgency] of marksByAgency(scene, lane, marks))
      paintMarks(ctx, model, ofAgency, y, widthPx, { ...style, colour: agencyColour(agency, palette) });
    if (!scene.agencies[lane]) paintCodes(ctx, scene, lane, marks, y, style);
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

/** A day is a line; a date that is not known to the day lies over all the days it may mean. */
function paintSelected(drawing: Drawing, { selectedPlace }: LaneWindow, bottom: number): void {
  const { ctx, heights, palette, scene } = drawing;
  if (selectedPlace === null) return;
  const { starts, ends, shapes } = scene.model;
  const [start, end] = [starts[selectedPlace] ?? 0, ends[selectedPlace] ?? 0];
  const [left, right] = [across(drawing, start), across(drawing, end)];
  const [top, foot] = [heights.axis, bottom + heights.strip];
  ctx.strokeStyle = palette.selected;
  ctx.lineWidth = 2;
  ctx.beginPath();
  if (shapes[selectedPlace] === 'day' || right - left < 6) {
    const middle = selectedMiddle(drawing, selectedPlace) ?? (left + right) / 2;
    ctx.moveTo(middle, top);
    ctx.lineTo(middle, foot);
  } else {
    ctx.save();
    ctx.globalAlpha = 0.12;
    ctx.fillStyle = palette.selected;
    ctx.fillRect(left, top, right - left, foot - top);
    ctx.restore();
    for (const x of [left, right]) {
      ctx.moveTo(x, top);
      ctx.lineTo(x, foot);
    }
  }
  ctx.stroke();
}

/** Where the mark of an entry is, which on a day with several is not its noon. */
function selectedMiddle(drawing: Drawing, place: number): number | null {
  for (const lane of drawing.scene.model.lanes) {
    const middle = lane.middles[lane.entries.indexOf(place)];
    if (middle !== undefined) return across(drawing, middle);
  }
  return null;
}
