import { marksByAgency } from './markAgencies.ts';
import type { Mark } from './marksInView.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import { lowerBound } from './timelineModel.ts';

interface CodesStyle {
  readonly palette: Palette;
  readonly radius: number;
  readonly textPx: number;
}

/** A number in its lozenge is as wide on either side. */
const halfClusterPx = 11.5;
const roomPx = 3;
/** Beyond a mark's own edge. */
const nearZeroPx = 0.001;

/**
 * The letters of the agency beside each mark, where they have room before the next, or in a vague stretch that is long
 * enough: colour alone says nothing. Where there is no room the name of the mark says it, and coming closer makes room.
 */
export function paintCodes(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  lane: number,
  marks: readonly Mark[],
  y: number,
  { palette, radius, textPx }: CodesStyle,
): void {
  const codes = codesOf(scene, lane, marks);
  const lefts = Float64Array.from(marks, (mark) => extentOf(mark, radius).left).sort();
  ctx.font = `600 ${textPx * 0.84}px ${palette.sans}`;
  ctx.textAlign = 'start';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3;
  ctx.strokeStyle = palette.surface;
  ctx.fillStyle = palette.mark;
  const widths = new Map<string, number>();
  for (const [mark, code] of codes) {
    const width = widths.get(code) ?? ctx.measureText(code).width;
    widths.set(code, width);
    const { left, right } = extentOf(mark, radius);
    const after = right + roomPx;
    const next = lefts[lowerBound(lefts, left + nearZeroPx)] ?? Number.POSITIVE_INFINITY;
    const isFree = after + width + roomPx <= next;
    if (!isFree && !isRoomy(scene, mark, width)) continue;
    const from = isFree ? after : Math.max(left, 0) + roomPx * 2;
    // A bar or a gap may lie behind.
    ctx.strokeText(code, from, y + 0.5);
    ctx.fillText(code, from, y + 0.5);
  }
}

function extentOf({ kind, left, right }: Mark, radius: number): { left: number; right: number } {
  if (kind === 'span') return { left, right };
  const half = kind === 'cluster' ? halfClusterPx : radius * 1.4;
  return { left: left - half, right: right + half };
}

/** Whether the letters can stand at the beginning of a stretch, clear of what stands in its middle. */
function isRoomy(scene: Scene, { kind, left, right, entries }: Mark, width: number): boolean {
  const isSolid = entries.length === 1 && scene.model.shapes[entries[0] ?? 0] === 'several-days';
  return kind === 'span' && !isSolid && right - Math.max(left, 0) > (width + roomPx * 4) * 2;
}

function codesOf(scene: Scene, lane: number, marks: readonly Mark[]): Map<Mark, string> {
  const codes = new Map<Mark, string>();
  for (const [agency, ofAgency] of marksByAgency(scene, lane, marks))
    if (agency) for (const mark of ofAgency) codes.set(mark, agency.code);
  return codes;
}
