import { across, type Drawing, setText } from './drawing.ts';

/** Periods as bars in rows of their own, with a tint through the lanes below them. */
export function paintBands(drawing: Drawing, bottom: number): void {
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
      ctx.fillText(band.label, Math.max(left, drawing.insetPx) + 5, top + heights.bandRow / 2);
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

/** Births and key dates as lines through everything, named in the axis. */
export function paintLines(drawing: Drawing, bottom: number): void {
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
