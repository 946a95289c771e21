import { agencyId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { TimelineData } from './timelineModel.ts';

interface MadeEntry {
  readonly date: string;
  readonly lanes?: readonly number[];
  /** Which of two agencies it comes from; the first where nothing is said. */
  readonly agency?: 0 | 1;
  readonly childSeen?: string;
  readonly significance?: string;
  readonly isWithdrawn?: boolean;
}

/** An answer of `timeline.get` for tests, from dates as a person writes them. The caller gives them in order. */
export function timelineOf(
  entries: readonly MadeEntry[],
  lanes: readonly string[] = ['Northgate Surgery'],
): TimelineData {
  const dates = entries.map(({ date }) => parseEventDate(date));
  const lanesOf = entries.map((entry) => [...(entry.lanes ?? [0])]);
  return {
    ids: entries.map((_, place) => idOf(place)),
    numbers: entries.map((_, place) => place + 1),
    earliest: dates.map(({ earliest }) => earliest),
    latest: dates.map(({ latest }) => latest),
    precision: dates.map(({ precision, qualifier }) => `${precision} ${qualifier}`),
    childSeen: entries.map(({ childSeen }) => childSeen ?? 'not-recorded'),
    significance: entries.map(({ significance }) => significance ?? 'not-set'),
    isWithdrawn: entries.map(({ isWithdrawn }) => isWithdrawn ?? false),
    agencyOf: entries.map(({ agency }) => agency ?? 0),
    agencies: [0, 1].map(agencyOfPlace),
    lanesOf,
    lanes: lanes.map((label, lane) => ({
      id: agencyOfPlace(lane),
      label,
      total: lanesOf.filter((of) => of.includes(lane)).length,
    })),
    undated: dates.filter(({ precision }) => precision === 'unknown').length,
  };
}

function agencyOfPlace(place: number) {
  return agencyId.parse(`01985b1e-0000-7000-8000-0000000000a${place + 1}`);
}

export function idOf(place: number): string {
  return `01985b1e-0000-7000-8000-0000000e${String(place).padStart(4, '0')}`;
}
