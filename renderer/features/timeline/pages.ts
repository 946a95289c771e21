import type { DaysInView } from './daysInView.ts';
import { marksOfLane } from './marksInView.ts';
import type { Scene } from './scene.ts';

/** One sheet: a stretch of time and a run of lanes, `lastLane` not in it. */
export interface Page extends DaysInView {
  readonly firstLane: number;
  readonly lastLane: number;
}

/** How much a sheet has room for. */
export interface Sheet {
  readonly lanes: number;
  readonly widthPx: number;
}

/** What an export takes at most. Source: the contract of `chronology.export`. */
const mostPages = 60;
/** Fewer days than this are not parted further: what is still crowded happened within days of each other. */
const fewestDays = 14;
/** Entries of a sheet that may be drawn as a number, on paper, where nobody can come closer. */
const mostGathered = 6;
const mostGatheredShare = 0.15;

interface Stretch extends DaysInView {
  readonly gathered: number;
  readonly isCrowded: boolean;
}

/**
 * The period laid out over as many sheets as it needs to be read: a crowded stretch is halved until its entries
 * part, so quiet years share a sheet and busy weeks have one each. Lanes go on further sheets where one is too short.
 */
export function layOutPages(scene: Scene, period: DaysInView, sheet: Sheet): Page[] {
  const lanes = scene.model.lanes.length;
  const groups = Math.min(mostPages, Math.max(1, Math.ceil(lanes / sheet.lanes)));
  const lanesEach = Math.ceil(lanes / groups);
  const stretches = stretchesOf(scene, period, sheet.widthPx, Math.max(1, Math.floor(mostPages / groups)));
  return Array.from({ length: groups }, (_, group) =>
    stretches.map(({ from, to }) => ({
      from,
      to,
      firstLane: group * lanesEach,
      lastLane: Math.min((group + 1) * lanesEach, lanes),
    })),
  ).flat();
}

function stretchesOf(scene: Scene, period: DaysInView, widthPx: number, most: number): DaysInView[] {
  const stretches = [measured(scene, period, widthPx)];
  while (stretches.length < most) {
    const worst = stretches.reduce<Stretch | null>(
      (found, each) => (each.isCrowded && each.gathered > (found?.gathered ?? 0) ? each : found),
      null,
    );
    if (worst === null) break;
    const middle = Math.round((worst.from + worst.to) / 2);
    stretches.splice(
      stretches.indexOf(worst),
      1,
      measured(scene, { from: worst.from, to: middle }, widthPx),
      measured(scene, { from: middle, to: worst.to }, widthPx),
    );
  }
  return stretches;
}

function measured(scene: Scene, stretch: DaysInView, widthPx: number): Stretch {
  let [gathered, all] = [0, 0];
  for (const lane of scene.model.lanes.keys()) {
    for (const { kind, entries, left } of marksOfLane(scene.model, lane, stretch, widthPx)) {
      if (kind === 'span' || left < 0 || left > widthPx) continue;
      all += entries.length;
      if (kind === 'cluster') gathered += entries.length;
    }
  }
  const isLong = stretch.to - stretch.from >= fewestDays * 2;
  const isCrowded = isLong && gathered > Math.max(mostGathered, all * mostGatheredShare);
  return { from: stretch.from, to: stretch.to, gathered, isCrowded };
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
