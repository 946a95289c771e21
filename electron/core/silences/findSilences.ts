import type { Silence } from '../../../shared/contract/silences.ts';
import type { AgencyId, EntryId, PersonId } from '../../../shared/contract/values.ts';
import { isoOfDayNumber } from '../../../shared/domain/civilDate.ts';
import type { DatedEntry } from './datedEntry.ts';
import { type Stretch, silentStretches } from './silentStretches.ts';
import { counted } from '../../../shared/domain/counted.ts';
import { daysInWords } from './silenceWords.ts';

/** A silence with the entries it lies between, or that speak of it, still by their ids. */
export type FoundSilence = Omit<Silence, 'entries'> & { readonly entryIds: readonly EntryId[] };

export interface SilentAgency {
  readonly id: AgencyId;
  readonly name: string;
}

/** A child the review is about. The id is null where no such person is on the list of the case. */
export interface SilentChild {
  readonly id: PersonId | null;
  readonly name: string;
  /** Last day the birth can have been on, as a day number; null where it is not known. */
  readonly bornBy: number | null;
}

/** Who is named in an entry. An entry that names nobody is not in it. */
export type PeopleOfEntries = ReadonlyMap<EntryId, ReadonlySet<PersonId>>;

export interface WhatToLookFor {
  readonly noContactDays: number;
  readonly notSeenDays: number;
}

/**
 * Stretches without contact by agency and by child, and those in which no entry records that a child was seen. Dated
 * entries come by their first day; the time looked at ends with the last day the record certainly reaches.
 */
export function findSilences(
  dated: readonly DatedEntry[],
  agencies: readonly SilentAgency[],
  children: readonly SilentChild[],
  people: PeopleOfEntries,
  { noContactDays, notSeenDays }: WhatToLookFor,
): FoundSilence[] {
  const ends = dated.at(-1)?.first;
  if (ends === undefined) return [];
  const byAgency = Map.groupBy(dated, ({ agencyId }) => agencyId);
  return [
    ...agencies.flatMap((agency) =>
      silencesOfAgency(byAgency.get(agency.id) ?? [], agency, ends, noContactDays),
    ),
    ...children.flatMap((child) => {
      const about = entriesAbout(dated, child, children.length, people);
      return [
        ...silencesAboutChild(about, child, children.length, ends, noContactDays),
        ...timesNotSeen(about, child, ends, notSeenDays),
      ];
    }),
  ];
}

/** Where one child is under review, an entry that names nobody is about that child; where there are several, it must name them. */
function entriesAbout(
  dated: readonly DatedEntry[],
  child: SilentChild,
  howMany: number,
  people: PeopleOfEntries,
): DatedEntry[] {
  return dated.filter(({ id }) => {
    const named = people.get(id);
    if (named === undefined) return howMany === 1;
    return child.id === null || named.has(child.id);
  });
}

function silencesOfAgency(
  entries: readonly DatedEntry[],
  { id, name }: SilentAgency,
  ends: number,
  leastDays: number,
): FoundSilence[] {
  return silentStretches(entries, { starts: null, ends }, leastDays).map((stretch) => ({
    ...stretchOf('no-contact-by-agency', stretch, id, null),
    words: `${name} has no entry for ${span(stretch)}${toTheEnd(stretch)}.`,
  }));
}

function silencesAboutChild(
  entries: readonly DatedEntry[],
  { id, name }: SilentChild,
  howMany: number,
  ends: number,
  leastDays: number,
): FoundSilence[] {
  const verb = howMany === 1 ? 'has an entry about' : 'has an entry that names';
  return silentStretches(entries, { starts: null, ends }, leastDays).map((stretch) => ({
    ...stretchOf('no-contact-with-child', stretch, null, id),
    words: `No agency ${verb} ${name} for ${span(stretch)}${toTheEnd(stretch)}.`,
  }));
}

/** From one sighting to the next. A child who is never recorded as seen is looked for from birth or the first entry on. */
function timesNotSeen(
  about: readonly DatedEntry[],
  child: SilentChild,
  ends: number,
  leastDays: number,
): FoundSilence[] {
  const firstEntry = about[0];
  if (!firstEntry) return [];
  const sightings = about.filter(({ childSeen }) => childSeen === 'seen' || childSeen === 'seen-alone');
  const starts = startOf(child, firstEntry, sightings);
  return silentStretches(sightings, { starts, ends }, leastDays).map((stretch) => ({
    ...stretchOf('child-not-seen', stretch, null, child.id),
    words: `No entry records that ${child.name} was seen for ${span(stretch)}${toTheEnd(stretch)}${whatItHolds(about, stretch)}.`,
  }));
}

function startOf(
  { bornBy }: SilentChild,
  firstEntry: DatedEntry,
  sightings: readonly DatedEntry[],
): number | null {
  if (bornBy !== null) return Math.max(bornBy, firstEntry.first);
  return sightings.length === 0 ? firstEntry.last : null;
}

/** What the entries about the child within the stretch say: a silent record is not the same as "not seen". */
function whatItHolds(about: readonly DatedEntry[], { first, last }: Stretch): string {
  let notSeen = 0;
  let silent = 0;
  for (let index = indexFrom(about, first); index < about.length; index += 1) {
    const entry = about[index];
    if (!entry || entry.first > last) break;
    if (entry.last > last) continue;
    if (entry.childSeen === 'not-seen') notSeen += 1;
    else if (entry.childSeen === 'not-recorded') silent += 1;
  }
  const parts = [
    ...(notSeen > 0 ? [`${counted(notSeen, 'entry says', 'entries say')} “not seen”`] : []),
    ...(silent > 0 ? [`${counted(silent, 'entry does', 'entries do')} not record it`] : []),
  ];
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

/** The place of the first entry that can have begun on that day or later. */
function indexFrom(entries: readonly DatedEntry[], day: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.first ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stretchOf(
  kind: Silence['kind'],
  { first, last, before, after }: Stretch,
  agencyId: AgencyId | null,
  personId: PersonId | null,
): Omit<FoundSilence, 'words'> {
  const entryIds = [before, after].flatMap((entry) => entry?.id ?? []);
  return {
    key: [kind, agencyId ?? personId ?? 'case', before?.id ?? 'start', after?.id ?? 'end'].join(' '),
    kind,
    agencyId,
    personId,
    from: isoOfDayNumber(first),
    to: isoOfDayNumber(last),
    days: last - first + 1,
    entryIds,
  };
}

/** "at least" where an end is a day that is not known. */
function span({ first, last, before, after }: Stretch): string {
  const isLeast = before?.isVague || after?.isVague ? 'at least ' : '';
  return `${isLeast}${counted(last - first + 1, 'day', 'days')}, ${daysInWords(first, last)}`;
}

function toTheEnd({ after }: Stretch): string {
  return after === null ? ', the end of the chronology' : '';
}
