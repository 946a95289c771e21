import type { Agency } from '../../../shared/contract/agencies.ts';
import { agenciesToExplain } from './markAgencies.ts';
import { type MarkLook, paintMark } from './paintMarks.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

export interface LegendItem {
  readonly words: string;
  readonly sample:
    | { readonly kind: 'mark'; readonly look: MarkLook }
    | { readonly kind: 'agency'; readonly agency: Agency }
    | { readonly kind: 'vague' | 'gap' | 'cluster' | 'sighting' };
}

const plain: MarkLook = { seen: 'seen', isKey: false, shape: 'day', isWithdrawn: false };
const mark = (look: Partial<MarkLook>): LegendItem['sample'] => ({
  kind: 'mark',
  look: { ...plain, ...look },
});

/**
 * The legend for what occurs among the entries, in an order that does not change; then the agencies with their
 * colours and letters, where the lanes are not theirs.
 */
export function legendOf(scene: Scene, gapDays: number | null): LegendItem[] {
  const { model, child, gaps } = scene;
  const seen = new Set(model.data.childSeen);
  const shapes = new Set(model.shapes);
  const who = child?.label ?? 'Child';
  const all: (LegendItem | false)[] = [
    (seen.has('seen') || seen.has('seen-alone')) && { words: `${who} seen`, sample: mark({}) },
    seen.has('not-seen') && { words: 'Not seen', sample: mark({ seen: 'not-seen' }) },
    seen.has('not-recorded') && { words: 'Not recorded', sample: mark({ seen: 'not-recorded' }) },
    seen.has('not-applicable') && { words: 'Not applicable', sample: mark({ seen: 'not-applicable' }) },
    model.data.significance.includes('key') && { words: 'Key event', sample: mark({ isKey: true }) },
    shapes.has('several-days') && { words: 'Several days', sample: mark({ shape: 'several-days' }) },
    (shapes.has('vague') || shapes.has('before') || shapes.has('after')) && {
      words: 'Approximate date',
      sample: { kind: 'vague' },
    },
    model.data.isWithdrawn.includes(true) && { words: 'Withdrawn', sample: mark({ isWithdrawn: true }) },
    model.data.ids.length > 1 && { words: 'Close together', sample: { kind: 'cluster' } },
    gapDays !== null &&
      gaps.some(({ length }) => length > 0) && {
        words: `No entry for ${gapDays} days`,
        sample: { kind: 'gap' },
      },
    seen.has('seen-alone') && { words: 'Spoken to alone', sample: { kind: 'sighting' } },
  ];
  const agencies = agenciesToExplain(scene).map(
    (agency): LegendItem => ({
      words: `${agency.code} ${agency.name}`,
      sample: { kind: 'agency', agency },
    }),
  );
  return [...all.filter((item) => item !== false), ...agencies];
}

/** Draws the sample of a legend's item in a box of that size. */
export function paintSample(
  ctx: CanvasRenderingContext2D,
  { sample }: LegendItem,
  width: number,
  height: number,
  palette: Palette,
): void {
  const [x, y] = [width / 2, height / 2];
  const brushes = { colour: palette.mark, palette, radius: height * 0.31, textPx: height * 0.8 };
  ctx.strokeStyle = palette.mark;
  ctx.fillStyle = palette.mark;
  ctx.lineWidth = 1.25;
  ctx.beginPath();
  switch (sample.kind) {
    case 'mark':
      paintMark(ctx, sample.look, x, y, brushes);
      return;
    case 'agency':
      ctx.fillStyle = palette.agency(sample.agency.kind);
      ctx.arc(x, y, height * 0.31, 0, Math.PI * 2);
      ctx.fill();
      return;
    case 'vague':
      ctx.setLineDash([3, 2]);
      ctx.roundRect(2, y - height * 0.25, width - 4, height * 0.5, 2);
      ctx.stroke();
      ctx.setLineDash([]);
      return;
    case 'cluster':
      ctx.roundRect(1, y - height * 0.42, width - 2, height * 0.84, height * 0.42);
      ctx.stroke();
      ctx.fillStyle = palette.ink;
      ctx.font = `600 ${height * 0.72}px ${palette.sans}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillText('14', x, y + 0.5);
      return;
    case 'sighting':
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 2.5;
      ctx.moveTo(x, y - height * 0.42);
      ctx.lineTo(x, y + height * 0.42);
      ctx.stroke();
      return;
    case 'gap':
      ctx.fillStyle = palette.hatchGround;
      ctx.fillRect(1, y - height * 0.3, width - 2, height * 0.6);
      ctx.save();
      ctx.rect(1, y - height * 0.3, width - 2, height * 0.6);
      ctx.clip();
      ctx.strokeStyle = palette.hatch;
      ctx.lineWidth = 1;
      ctx.beginPath();
      for (let at = -height; at < width + height; at += 5) {
        ctx.moveTo(at, height);
        ctx.lineTo(at + height, 0);
      }
      ctx.stroke();
      ctx.restore();
      return;
  }
}
