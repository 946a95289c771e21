import type { LaneKind } from '../../../shared/contract/timeline.ts';
import { childSeenStates } from '../../../shared/domain/caseTerms.ts';
import { isoOfDayNumber } from '../../../shared/domain/civilDate.ts';
import { datePrecisions, dateQualifiers, type EventDate } from '../../../shared/domain/eventDate.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { count } from '../../ui/index.ts';
import { type DaysInView, wholeDays } from './daysInView.ts';
import { agenciesOfMark } from './markAgencies.ts';
import type { Mark } from './marksInView.ts';
import { lookOf } from './paintMarks.ts';
import type { Scene } from './scene.ts';
import type { TimelineModel } from './timelineModel.ts';

export const laneKindOptions = [
  { value: 'agency', label: 'Agency' },
  { value: 'person', label: 'Person' },
  { value: 'theme', label: 'Theme' },
] as const satisfies readonly { value: LaneKind; label: string }[];

/** The date of an entry in the words of the table. */
export function dateInWords({ data }: TimelineModel, place: number): string {
  const [precision, qualifier] = (data.precision[place] ?? '').split(' ');
  return formatEventDate({
    text: '',
    earliest: data.earliest[place] ?? null,
    latest: data.latest[place] ?? null,
    precision: datePrecisions.find((known) => known === precision) ?? 'unknown',
    qualifier: dateQualifiers.find((known) => known === qualifier) ?? 'on',
  });
}

/**
 * What a mark is called: `Entry 147, Tue 14 Apr 2026, Northgate Surgery, key event, child seen`. In the lane of a
 * person or a theme the agencies follow it.
 */
export function nameOfMark(scene: Scene, mark: Mark): string {
  const { model } = scene;
  const lane = model.lanes[mark.lane]?.label ?? '';
  const [first, last] = [mark.entries[0], mark.entries.at(-1)];
  if (first === undefined || last === undefined) return lane;
  if (mark.entries.length > 1) {
    const keys = mark.entries.filter((place) => model.data.significance[place] === 'key').length;
    const words = [
      count(mark.entries.length, 'entry', 'entries'),
      stretchInWords(model, mark),
      lane,
      ...agenciesInWords(scene, mark),
      ...(keys > 0 ? [count(keys, 'key event')] : []),
    ];
    return words.join(', ');
  }
  const look = lookOf(model, first);
  const words = [
    `Entry ${model.data.numbers[first] ?? ''}`,
    dateInWords(model, first),
    lane,
    ...agenciesInWords(scene, mark),
    ...(look.isKey ? ['key event'] : []),
    seenInWords(look.seen),
    ...(look.isWithdrawn ? ['withdrawn by the agency'] : []),
  ];
  return words.join(', ');
}

/** Names said before the rest is only counted. */
const mostNames = 3;

/** Nothing where the lane is the agency's own. */
function agenciesInWords(scene: Scene, mark: Mark): string[] {
  if (scene.agencies[mark.lane]) return [];
  const names = agenciesOfMark(scene, mark).map(({ name }) => name);
  const others = names.length - mostNames;
  return others > 0 ? [...names.slice(0, mostNames), count(others, 'other agency', 'other agencies')] : names;
}

function seenInWords(seen: string): string {
  switch (seen) {
    case 'seen':
      return 'child seen';
    case 'seen-alone':
      return 'child seen and spoken to alone';
    case 'not-seen':
      return 'child not seen';
    case 'not-applicable':
      return 'child seen: not applicable';
    default:
      return `child seen: ${childSeenStates['not-recorded'].toLowerCase()}`;
  }
}

function stretchInWords(model: TimelineModel, { entries }: Mark): string {
  const from = Math.min(...entries.map((place) => model.starts[place] ?? 0));
  const to = Math.max(...entries.map((place) => model.ends[place] ?? 0));
  return daysInWords({ from, to });
}

/** `1 Sep 2025 to 10 Jun 2026`; one day alone is said once. `to` is the day after the last. */
export function daysInWords(view: DaysInView): string {
  const { first, last } = wholeDays(view);
  return first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;
}

/** `10 Jun 2026` of a day since 1970. */
export function dayInWords(day: number): string {
  const iso = isoOfDayNumber(Math.floor(day));
  const date: EventDate = { text: '', earliest: iso, latest: iso, precision: 'day', qualifier: 'on' };
  return formatEventDate(date).replace(/^\w{3} /, '');
}

/** The timeline in one sentence, for those who do not see it and under its picture. */
export function describeTimeline(
  model: TimelineModel,
  kind: LaneKind,
  view: DaysInView | null,
  bounds: DaysInView,
): string {
  const dated = model.data.ids.length - model.data.undated;
  const lanes = model.lanes.map(({ label, total }) => `${label} ${total.toLocaleString('en-GB')}`);
  const shown = view ? ` The days shown are ${daysInWords(view)}.` : '';
  const undated =
    model.data.undated > 0
      ? ` ${count(model.data.undated, 'undated entry is', 'undated entries are')} not drawn.`
      : '';
  return `Timeline of ${count(dated, 'entry', 'entries')} from ${daysInWords(bounds)}, in lanes by ${kind}: ${lanes.join(', ')}.${shown}${undated}`;
}
