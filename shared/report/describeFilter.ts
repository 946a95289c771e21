import {
  type ChildSeen,
  childSeenStates,
  type ExpectedPractice,
  expectedPractices,
  type Significance,
  significances,
} from '../domain/caseTerms.ts';
import { type ShownPrecision, shownPrecisions } from '../domain/shownPrecision.ts';
import { longDay } from './reportWords.ts';

/** A filter of entries, as far as its words need it. The contract's `EntryFilter` is one. */
export interface FilterToDescribe {
  readonly agencyIds: readonly string[];
  readonly personIds: readonly string[];
  readonly themeIds: readonly string[];
  readonly episodeIds: readonly string[];
  readonly sameEventIds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly precisions: readonly ShownPrecision[];
  readonly isDateUncertain: boolean | null;
  readonly childSeen: readonly ChildSeen[];
  readonly significance: readonly Significance[];
  readonly expectedPractice: readonly ExpectedPractice[];
  readonly isReviewed: boolean | null;
  readonly isDisputed: boolean | null;
  readonly isWithdrawn: boolean | null;
  readonly importId: string | null;
  readonly words: string;
  readonly show: 'current' | 'undated' | 'removed';
}

/** What the ids of a filter are called. An id that is not there was taken out of the case since. */
export interface FilterNames {
  readonly agencies: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly themes: Readonly<Record<string, string>>;
  /** `2: The first referral`. */
  readonly episodes: Readonly<Record<string, string>>;
  /** The number shown. */
  readonly sameEvents: Readonly<Record<string, string>>;
  /** File names. */
  readonly imports: Readonly<Record<string, string>>;
}

const gone = 'one no longer in this case';

/**
 * A filter in plain words, each part a sentence: "Agencies: GP practice or Health visiting. From 1 January 2021. Not yet
 * reviewed." Names stand in the order of the alphabet, so that the same filter always reads the same. A filter that lets
 * everything through says so.
 */
export function describeFilter(filter: FilterToDescribe, names: FilterNames): string {
  const parts = [
    ...show(filter),
    ...named(filter.agencyIds, names.agencies, 'Agency', 'Agencies'),
    ...named(filter.personIds, names.people, 'Person', 'People'),
    ...named(filter.themeIds, names.themes, 'Theme', 'Themes'),
    ...named(filter.episodeIds, names.episodes, 'Key practice episode', 'Key practice episodes'),
    ...named(filter.sameEventIds, names.sameEvents, 'Same event', 'Same events'),
    ...dates(filter),
    ...chosen('Precision of the date', filter.precisions, shownPrecisions),
    ...whether(
      filter.isDateUncertain,
      'Date given as about, before, after or between, or disputed',
      'Date not given as about, before, after or between, and not disputed',
    ),
    ...chosen('Child seen', filter.childSeen, childSeenStates),
    ...chosen('Significance', filter.significance, significances),
    ...chosen('Practice', filter.expectedPractice, expectedPractices),
    ...whether(filter.isReviewed, 'Reviewed', 'Not yet reviewed'),
    ...whether(filter.isDisputed, 'Disputed', 'Not disputed'),
    ...whether(filter.isWithdrawn, 'Withdrawn by the agency', 'Not withdrawn by the agency'),
    ...(filter.importId === null ? [] : [`Brought in with ${names.imports[filter.importId] ?? gone}`]),
    ...(filter.words.trim() === '' ? [] : [`With the words “${filter.words.trim().replace(/\s+/g, ' ')}”`]),
  ];
  return parts.length === 0 ? 'No filter: every entry of the case.' : parts.map(sentence).join(' ');
}

function show({ show: wanted }: FilterToDescribe): string[] {
  if (wanted === 'undated') return ['Undated only'];
  return wanted === 'removed' ? ['Removed from the chronology'] : [];
}

function named(
  ids: readonly string[],
  names: Readonly<Record<string, string>>,
  one: string,
  many: string,
): string[] {
  if (ids.length === 0) return [];
  const known = ids.flatMap((id) => names[id] ?? []).sort((a, b) => a.localeCompare(b, 'en-GB'));
  const missing = ids.length - known.length;
  const all = missing === 0 ? known : [...known, missing === 1 ? gone : `${missing} no longer in this case`];
  return [`${ids.length === 1 ? one : many}: ${either(all)}`];
}

function chosen<Name extends string>(
  label: string,
  values: readonly Name[],
  words: Readonly<Record<Name, string>>,
): string[] {
  return values.length === 0 ? [] : [`${label}: ${either(values.map((value) => words[value]))}`];
}

function dates({ from, to }: FilterToDescribe): string[] {
  if (from !== null && to !== null)
    return [from === to ? `On ${longDay(from)}` : `From ${longDay(from)} to ${longDay(to)}`];
  if (from !== null) return [`From ${longDay(from)}`];
  return to === null ? [] : [`Up to ${longDay(to)}`];
}

function whether(value: boolean | null, ifTrue: string, ifFalse: string): string[] {
  return value === null ? [] : [value ? ifTrue : ifFalse];
}

/** "a, b or c": one part of a filter lets through what fits any of its choices. */
function either(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

function sentence(part: string): string {
  return /[.!?]$/.test(part) ? part : `${part}.`;
}
