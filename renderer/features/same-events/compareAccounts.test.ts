import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { makeEntry, makePerson, makeSupplied } from '../../../tests/support/fakeRecords.ts';
import { compareAccounts } from './compareAccounts.ts';

const leah = makePerson(1, { label: 'Leah', alsoKnownAs: 'mother of Rowan' });
const callum = makePerson(2, { label: 'Callum' });
const people = [leah, callum];

const account = (number: number, whatHappened: string, changes: Partial<Entry> = {}) =>
  makeEntry(number, { date: parseEventDate('2/10/2025'), whatHappened, ...changes });

/** What is lit in each account, as `A:20:41`. */
const litIn = (entries: readonly Entry[]) =>
  compareAccounts(entries, people).accounts.map(({ pieces }) =>
    pieces.filter(({ letter }) => letter).map(({ letter, text }) => `${letter}:${text}`),
  );

describe('what is lit in accounts side by side', () => {
  it('lights times that not all give, however they are written, and no dates or sums', () => {
    const [one, other] = litIn([
      account(1, 'Call 20:41, left 9.15pm. £12.50 paid on 12.05.2025.', { time: '20:41' }),
      account(2, 'Call 8.41pm. About nine they left at 2115hrs.'),
    ]);
    expect(one?.filter((lit) => lit.startsWith('A'))).toEqual([]);
    expect(other?.filter((lit) => lit.startsWith('A'))).toEqual(['A:About nine']);
  });

  it('lights people whom not all name, under any of their names', () => {
    const [one, other] = litIn([
      account(1, 'Leah and Callum present.'),
      account(2, 'Mother of Rowan present.'),
    ]);
    expect(one?.filter((lit) => lit.startsWith('B'))).toEqual(['B:Callum']);
    expect(other?.filter((lit) => lit.startsWith('B'))).toEqual([]);
  });

  it('lights how the child was seen where that is not said alike, “not seen” never as “seen”', () => {
    const [one, other] = litIn([account(1, 'Children not seen.'), account(2, 'Child seen asleep.')]);
    expect(one?.filter((lit) => lit.startsWith('C'))).toEqual(['C:not seen']);
    expect(other?.filter((lit) => lit.startsWith('C'))).toEqual(['C:seen asleep']);
  });

  it('lights other words where both speak of one thing, in runs, and keeps every letter of the text', () => {
    const text = 'Leah shouting on the doorstep, broken window.\nNeighbour moved away.';
    const { accounts } = compareAccounts(
      [account(1, text), account(2, 'Leah shouted in kitchen. Rent paid.')],
      people,
    );
    const lit = (place: number) =>
      accounts[place]?.pieces.filter(({ letter }) => letter === 'D').map((piece) => piece.text);
    expect(accounts[0]?.pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(lit(0)).toEqual(['doorstep', 'broken window']);
    expect(lit(1)).toEqual(['kitchen']);
  });

  it('reads the words as the agency supplied them, not as they were edited here', () => {
    const supplied = makeSupplied({ whatHappened: 'Police at 20:41.' });
    const [one] = litIn([account(1, 'Police came.', { asSupplied: supplied }), account(2, 'Police came.')]);
    expect(one).toEqual(['A:20:41']);
  });
});

describe('what the rows beneath say', () => {
  it('says how far apart they are, by what is recorded', () => {
    const apart = (one: Partial<Entry>, other: Partial<Entry>) =>
      compareAccounts([account(1, '', one), account(2, '', other)], people).between.when;
    expect(apart({ time: '20:41' }, { time: '9.30pm' })).toBe('49 minutes apart');
    expect(apart({ time: '18:00' }, { time: '21:01' })).toBe('3 hours 1 minute apart');
    expect(apart({ time: '20:41' }, { time: '20:41' })).toBe('at the same time');
    expect(apart({ time: '20:41' }, { time: '' })).toBe('the same day');
    expect(apart({}, { date: parseEventDate('3/10/2025') })).toBe('1 day apart');
    expect(apart({}, { date: parseEventDate('october 2025') })).toBe('not all to the day');
  });

  it('names who is linked or named, what is said of seeing, and last what all agree on', () => {
    const { accounts, between, agree } = compareAccounts(
      [
        account(1, 'Leah shouting, asleep upstairs.', { personIds: [callum.id], childSeen: 'not-seen' }),
        account(2, 'Leah shouted.', { childSeen: 'not-seen' }),
      ],
      people,
    );
    expect(accounts.map((found) => found.people)).toEqual([['Leah', 'Callum'], ['Leah']]);
    expect(accounts.map((found) => found.seeingSaid)).toEqual([['asleep'], []]);
    expect(between).toMatchObject({ people: 'not the same in all', seen: 'not the same in all' });
    expect(agree).toEqual([
      'Thu 2 Oct 2025.',
      'All name Leah.',
      'Child seen: not seen.',
      'All say “shouting”.',
    ]);
  });

  it('finds no agreement in silence: not recorded twice is nothing that two records say', () => {
    const other = account(2, 'Rang.', { date: parseEventDate('3/10/2025') });
    expect(compareAccounts([account(1, 'Called.'), other], people).agree).toEqual([]);
  });
});
