import type { AgencyId, EntryId, PersonId } from '../../../shared/contract/values.ts';
import { agencyPhrases, type Mention, type NamedAgency } from '../../../shared/domain/agencyMentions.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { personNames } from '../../../shared/domain/personNames.ts';
import { isStopWord, phraseFinder, stemOf, type Word, wordsIn } from '../../../shared/domain/words.ts';
import { type Account, type Weights, weightOf } from './likeness.ts';

/** An entry as it is read for comparing. At least one of the two days is there. */
export interface DatedText {
  readonly id: EntryId;
  readonly number: number;
  readonly agencyId: AgencyId;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly minutes: number | null;
  readonly text: string;
}

export interface KnownPerson {
  readonly id: PersonId;
  readonly label: string;
  readonly alsoKnownAs: string;
}

export interface Accounts {
  readonly accounts: readonly Account[];
  readonly weights: Weights;
  /** What the places in the lists stand for. */
  readonly personLabels: readonly string[];
  readonly words: readonly string[];
}

interface Parts {
  readonly entries: readonly DatedText[];
  readonly people: readonly KnownPerson[];
  /** People linked to entries by hand. */
  readonly linked: ReadonlyMap<EntryId, readonly PersonId[]>;
  readonly agencies: readonly NamedAgency<AgencyId>[];
}

/** So many of its rarest words stand for an entry; the commoner ones would add little but time. */
const wordsKept = 24;
/** "Before" and "after" are compared as if they meant this many days. */
const openEndedDays = 30;

type Known =
  | { readonly kind: 'person'; readonly place: number }
  | { readonly kind: 'agency'; readonly mention: Mention<AgencyId> };

/** What of each entry is compared, with the weight that each word and person has in this case. */
export function readAccounts({ entries, people, linked, agencies }: Parts): Accounts {
  const placeOfPerson = new Map(people.map(({ id }, place) => [id, place]));
  const find = phraseFinder<Known>([
    ...people.flatMap((person, place) =>
      personNames(person).map((words) => ({ words, value: { kind: 'person', place } as const })),
    ),
    ...agencyPhrases(agencies).map(({ value, ...phrase }) => ({
      ...phrase,
      value: { kind: 'agency', mention: value } as const,
    })),
  ]);
  const vocabulary = new Vocabulary();
  const personHolders = people.map(() => 0);
  const drafts = entries.map((entry) => {
    const words = wordsIn(entry.text);
    const found = find(entry.text, words);
    const places = new Set((linked.get(entry.id) ?? []).flatMap((id) => placeOfPerson.get(id) ?? []));
    const names = new Map<AgencyId, string>();
    for (const { value, start, end } of found) {
      if (value.kind === 'person') places.add(value.place);
      else if (!names.has(value.mention.agencyId))
        names.set(value.mention.agencyId, entry.text.slice(start, end));
    }
    for (const place of places) personHolders[place] = (personHolders[place] ?? 0) + 1;
    return { entry, names, places, words: vocabulary.add(words, found) };
  });
  const wordWeights = vocabulary.holders.map((holders) => weightOf(holders, entries.length));
  return {
    accounts: drafts.map(({ entry, names, places, words }) => ({
      entryId: entry.id,
      number: entry.number,
      agencyId: entry.agencyId,
      ...spanOf(entry),
      minutes: entry.minutes,
      people: rising([...places]),
      words: rising(rarest(words, wordWeights)),
      names,
    })),
    weights: { words: wordWeights, people: personHolders.map((held) => weightOf(held, entries.length)) },
    personLabels: people.map(({ label }) => label),
    words: vocabulary.words,
  };
}

/** Every word of the case under its stem, with how many entries hold it. */
class Vocabulary {
  /** By the word itself, so that each is looked at once; null for one that says nothing. */
  readonly #places = new Map<string, number | null>();
  readonly #placesOfStems = new Map<string, number>();
  readonly words: string[] = [];
  readonly holders: number[] = [];

  /** The places of the words of one entry, each once; words of a phrase that is counted elsewhere are passed over. */
  add(words: readonly Word[], phrases: readonly { start: number; end: number }[]): Set<number> {
    const places = new Set<number>();
    let next = 0;
    for (const { key, start } of words) {
      while ((phrases[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      if ((phrases[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
      const place = this.#placeOf(key);
      if (place !== null) places.add(place);
    }
    for (const place of places) this.holders[place] = (this.holders[place] ?? 0) + 1;
    return places;
  }

  #placeOf(key: string): number | null {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = isStopWord(key) ? null : this.#placeOfStem(stemOf(key), key);
    this.#places.set(key, place);
    return place;
  }

  #placeOfStem(stem: string, key: string): number {
    const known = this.#placesOfStems.get(stem);
    if (known !== undefined) return known;
    const place = this.words.push(key) - 1;
    this.#placesOfStems.set(stem, place);
    this.holders.push(0);
    return place;
  }
}

function rarest(places: ReadonlySet<number>, weights: readonly number[]): number[] {
  const telling = [...places].filter((place) => (weights[place] ?? 0) > 0);
  if (telling.length <= wordsKept) return telling;
  return telling.sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0)).slice(0, wordsKept);
}

function rising(places: number[]): number[] {
  return places.sort((one, other) => one - other);
}

function spanOf({ earliest, latest }: DatedText): { first: number; last: number } {
  const first = earliest === null ? null : dayNumber(earliest);
  const last = latest === null ? null : dayNumber(latest);
  if (first === null) return { first: (last ?? 0) - openEndedDays, last: last ?? 0 };
  return { first, last: last ?? first + openEndedDays };
}
