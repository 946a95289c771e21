import type { DaysInView } from './daysInView.ts';
import type { Scene } from './scene.ts';

/** One sheet: a stretch of time and a run of lanes, `lastLane` not in it. */
export interface Page extends DaysInView {
  readonly firstLane: number;
  readonly lastLane: number;
}

/** What an export takes at most. Source: the contract of `chronology.export`. */
const mostPages = 60;
const entriesPerPage = 350;
const daysPerPage = 365 * 4;

/** The period laid out over as many sheets as it needs to be read: by time first, and by lanes where a sheet is too short. */
export function layOutPages(scene: Scene, period: DaysInView, lanesPerPage: number): Page[] {
  const { model } = scene;
  const groups = Math.max(1, Math.ceil(model.lanes.length / lanesPerPage));
  const drawn = countBetween(scene, period);
  const wanted = Math.max(
    1,
    Math.ceil(drawn / entriesPerPage),
    Math.ceil((period.to - period.from) / daysPerPage),
  );
  // Never less than a week to a sheet: a day with very many entries would otherwise be cut into hours nobody recorded.
  const sheets = Math.min(
    wanted,
    Math.max(1, Math.floor(mostPages / groups)),
    Math.max(1, Math.ceil((period.to - period.from) / 7)),
  );
  const lanesEach = Math.ceil(model.lanes.length / groups);
  const cut = (part: number) =>
    part === 0
      ? period.from
      : part === sheets
        ? period.to
        : Math.round(period.from + ((period.to - period.from) * part) / sheets);
  return Array.from({ length: Math.min(groups, mostPages) }, (_, group) =>
    Array.from({ length: sheets }, (_unused, sheet) => ({
      from: cut(sheet),
      to: cut(sheet + 1),
      firstLane: group * lanesEach,
      lastLane: Math.min((group + 1) * lanesEach, model.lanes.length),
    })),
  ).flat();
}

function countBetween({ model }: Scene, { from, to }: DaysInView): number {
  let count = 0;
  for (let place = 0; place < model.starts.length; place += 1) {
    const start = model.starts[place] ?? 0;
    if (model.ends[place] !== 0 && start < to && (model.ends[place] ?? 0) > from) count += 1;
  }
  return count;
}

/** The scene with only the lanes of a sheet. */
export function onlyLanes(scene: Scene, { firstLane, lastLane }: Page): Scene {
  return {
    ...scene,
    model: { ...scene.model, lanes: scene.model.lanes.slice(firstLane, lastLane) },
    gaps: scene.gaps.slice(firstLane, lastLane),
    agencies: scene.agencies.slice(firstLane, lastLane),
  };
}
