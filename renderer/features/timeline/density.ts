import type { DaysInView } from './daysInView.ts';
import { isUndated, type TimelineModel } from './timelineModel.ts';

/** How many entries begin in each of so many equal parts of the period, for the heights behind the brush: 0 to 1. */
export function densityOf(model: TimelineModel, whole: DaysInView, parts: number): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  const length = whole.to - whole.from;
  for (let place = 0; place < model.data.ids.length; place += 1) {
    if (isUndated(model.data, place)) continue;
    const part = Math.floor((((model.starts[place] ?? 0) - whole.from) / length) * parts);
    if (part >= 0 && part < parts) counts[part] = (counts[part] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return counts.map((number) => number / most);
}
