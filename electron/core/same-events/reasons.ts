import type { Suggestion } from '../../../shared/contract/sameEvents.ts';
import { isoOfDayNumber } from '../../../shared/domain/civilDate.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { type Account, daysBetween, minutesBetween, shared } from './likeness.ts';
import type { Accounts } from './readAccounts.ts';

type Reason = Suggestion['reasons'][number];

const wordsNamed = 5;
/** A person or word that most entries hold is no reason to look. */
const leastWeight = 0.15;
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Why two entries may be one event, in words: when, at what time, who, what, and whether one names the other. */
export function reasonsFor(
  one: Account,
  other: Account,
  { weights, personLabels, words }: Accounts,
): Reason[] {
  const people = telling(shared(one.people, other.people), weights.people).map(
    (place) => personLabels[place] ?? '',
  );
  const said = telling(shared(one.words, other.words), weights.words)
    .slice(0, wordsNamed)
    .map((place) => `“${words[place] ?? ''}”`);
  return [
    dateReason(one, other),
    ...timeReason(one, other),
    ...(people.length > 0 ? [{ kind: 'people', words: `Both name ${list.format(people)}` } as const] : []),
    ...(said.length > 0 ? [{ kind: 'words', words: `Both say ${list.format(said)}` } as const] : []),
    ...nameReason(one, other),
    ...nameReason(other, one),
  ];
}

function telling(places: readonly number[], weights: readonly number[]): number[] {
  const weight = (place: number) => weights[place] ?? 0;
  return places
    .filter((place) => weight(place) >= leastWeight)
    .sort((one, other) => weight(other) - weight(one));
}

function dateReason(one: Account, other: Account): Reason {
  const apart = daysBetween(one, other);
  if (apart > 0) return { kind: 'days-apart', words: `${apart} ${apart === 1 ? 'day' : 'days'} apart` };
  if (one.first !== one.last || other.first !== other.last)
    return { kind: 'same-day', words: 'Their dates overlap' };
  const day = formatEventDate(parseEventDate(isoOfDayNumber(one.first)));
  return { kind: 'same-day', words: `Both on ${day}` };
}

function timeReason(one: Account, other: Account): Reason[] {
  const minutes = minutesBetween(one, other);
  if (minutes === null || minutes > 120) return [];
  const apart = minutes === 1 ? '1 minute apart' : `${minutes} minutes apart`;
  return [{ kind: 'same-time', words: minutes === 0 ? 'At the same time' : apart }];
}

function nameReason(naming: Account, named: Account): Reason[] {
  const words = naming.names.get(named.agencyId);
  if (words === undefined) return [];
  return [
    {
      kind: 'names-agency',
      words: `Entry ${naming.number} says “${words}”, and entry ${named.number} is theirs`,
    },
  ];
}
