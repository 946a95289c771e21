import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import { addDays, dayNumber } from '../../../shared/domain/civilDate.ts';

/** Where an entry lies on the strip, in hundredths of its length. */
interface Placed {
  readonly entry: Entry;
  readonly start: number;
  readonly length: number;
  /** Its day is not known: drawn dashed over the days it can have been. */
  readonly isVague: boolean;
}

interface Strip {
  readonly first: string;
  readonly last: string;
  readonly days: number;
  readonly placed: readonly Placed[];
  /** Entries that lie outside the span, or have no date to place them by. */
  readonly outside: number;
}

/** The days an episode lasts, with its entries on them. Without dates of its own it lasts as long as its entries; null where nothing is dated. */
export function stripOf(
  { starts, ends }: Pick<Episode, 'starts' | 'ends'>,
  entries: readonly Entry[],
): Strip | null {
  const days = entries.flatMap(({ date: { earliest, latest } }) =>
    [earliest, latest].filter((day) => day !== null),
  );
  const first =
    starts?.earliest ??
    days.reduce<string | null>((least, day) => (least && least < day ? least : day), null);
  const last =
    ends?.latest ?? days.reduce<string | null>((most, day) => (most && most > day ? most : day), null);
  if (!first || !last || last < first) return null;
  const origin = dayNumber(first);
  const length = dayNumber(addDays(last, 1)) - origin;
  const placed: Placed[] = [];
  for (const entry of entries) {
    const { earliest, latest } = entry.date;
    if (earliest === null || latest === null || latest < first || earliest > last) continue;
    const from = Math.max(0, dayNumber(earliest) - origin);
    const to = Math.min(length, dayNumber(latest) - origin + 1);
    placed.push({
      entry,
      start: (100 * from) / length,
      length: (100 * (to - from)) / length,
      isVague: isVague(entry),
    });
  }
  return { first, last, days: length, placed, outside: entries.length - placed.length };
}

function isVague({ date: { earliest, latest, qualifier } }: Entry): boolean {
  return qualifier === 'about' || (earliest !== latest && qualifier !== 'from-to');
}
