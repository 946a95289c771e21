import { across, type Drawing, setText } from './drawing.ts';
import { lengthInWords } from './gaps.ts';

/** One stroke for each day on which the child was seen, a longer one where spoken to alone; long stretches without are boxed. */
export function paintStrip(drawing: Drawing, top: number): void {
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
