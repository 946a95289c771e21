import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { Period } from '../../../shared/contract/timeline.ts';
import { type DaysInView, withRoom } from './daysInView.ts';
import { type Gap, gapsOfLane, type Sightings, sightingsOf } from './gaps.ts';
import type { Palette } from './palette.ts';
import { layOutPeriods, type PeriodBands } from './periodBands.ts';
import type { TimelineModel } from './timelineModel.ts';

/** Stretches without an entry shorter than this are not marked unless somebody asks. */
export const usualGapDays = 90;
/** Source: the design; the same as the silence finder begins with. */
const unseenDays = 14;

/** Everything that is drawn and does not change as one pans and zooms. */
export interface Scene {
  readonly model: TimelineModel;
  /** The whole period, with a little room on either side. */
  readonly whole: DaysInView;
  readonly gaps: readonly (readonly Gap[])[];
  readonly sightings: Sightings;
  readonly periods: PeriodBands;
  /** Whose ages are under the axis. */
  readonly child: Person | null;
  /** The agency of each lane, where lanes are agencies. */
  readonly agencies: readonly (Agency | undefined)[];
  /** The agency each entry comes from, by its place in the answer, whatever the lanes are by. */
  readonly agencyOf: (place: number) => Agency | undefined;
}

export interface SceneInput {
  readonly model: TimelineModel;
  readonly agencies: readonly Agency[];
  readonly people: readonly Person[];
  readonly periods: readonly Period[];
  readonly childId: string | null;
  /** Null: gaps are not marked. */
  readonly gapDays: number | null;
}

/** Null where nothing has a date: there is no time to draw. */
export function buildScene(input: SceneInput): Scene | null {
  const { model, people } = input;
  if (model.bounds === null) return null;
  const periods = layOutPeriods(input.periods, people, model.bounds.to);
  const from = Math.min(model.bounds.from, periods.bounds?.from ?? model.bounds.from);
  const to = Math.max(model.bounds.to, periods.bounds?.to ?? model.bounds.to);
  const agencyOf = new Map<string, Agency>(input.agencies.map((agency) => [agency.id, agency]));
  return {
    model,
    whole: withRoom({ from, to }),
    gaps: model.lanes.map((lane) => (input.gapDays === null ? [] : gapsOfLane(model, lane, input.gapDays))),
    sightings: sightingsOf(model, unseenDays),
    periods,
    child: childOf(people, input.childId),
    agencies: model.lanes.map(({ id }) => (id === null ? undefined : agencyOf.get(id))),
    agencyOf: (place) => agencyOf.get(model.data.agencies[model.data.agencyOf[place] ?? -1] ?? ''),
  };
}

/** The child chosen, or the first of the review whose birth or due date is known. */
function childOf(people: readonly Person[], childId: string | null): Person | null {
  const children = people.filter(({ kind }) => kind === 'subject-child');
  return (
    children.find(({ id }) => id === childId) ??
    children.find(({ birth, due }) => birth !== null || due !== null) ??
    null
  );
}

/** Heights in CSS pixels. They follow the text size, so that nothing is cut off when it is doubled. */
export interface Heights {
  readonly textPx: number;
  readonly axis: number;
  readonly ages: number;
  readonly bandRow: number;
  readonly bands: number;
  readonly lane: number;
  readonly strip: number;
}

export function heightsOf(scene: Scene, remPx: number, laneRem: number): Heights {
  const unit = remPx / 16;
  const bandRow = 16 * unit;
  return {
    textPx: 12 * unit,
    axis: 18 * unit,
    ages: scene.child ? 16 * unit : 0,
    bandRow,
    bands: scene.periods.rows.length * bandRow,
    lane: laneRem * remPx,
    strip: 22 * unit,
  };
}

/** No lane needs to be higher than this, however much room there is. */
const highestLaneRem = 26 / 16;

/** The same in a drawing of so many pixels: the lanes share what room there is, and are never lower than the least. */
export function filledHeights(scene: Scene, remPx: number, leastRem: number, heightPx: number): Heights {
  const { axis, ages, bands, strip } = heightsOf(scene, remPx, leastRem);
  const eachRem = (heightPx - axis - ages - bands - strip) / Math.max(1, scene.model.lanes.length) / remPx;
  return heightsOf(scene, remPx, Math.min(highestLaneRem, Math.max(leastRem, eachRem)));
}

/** The colour of what comes from an agency; ink where it comes from several. */
export function agencyColour(agency: Agency | undefined, palette: Palette): string {
  return agency ? palette.agency(agency.kind) : palette.mark;
}
