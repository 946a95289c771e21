import { describe, expect, it } from 'vitest';
import {
  agencyId as agencyIdSchema,
  entryId as entryIdSchema,
  personId as personIdSchema,
} from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { leastLikeness, likenessOf, weightOf } from './likeness.ts';
import { type DatedText, readAccounts } from './readAccounts.ts';
import { reasonsFor } from './reasons.ts';
import { suggestPairs } from './suggestPairs.ts';

const id = (number: number) => `01985b1e-0000-7000-8000-${String(number).padStart(12, '0')}`;
const police = {
  id: agencyIdSchema.parse(id(1)),
  name: 'Wexmoor Police',
  code: 'PO',
  kind: 'police',
} as const;
const school = {
  id: agencyIdSchema.parse(id(2)),
  name: 'Aldermere Primary',
  code: 'SCH',
  kind: 'school',
} as const;
const leah = { id: personIdSchema.parse(id(21)), label: 'Leah', alsoKnownAs: 'KC; mum' };
const rowan = { id: personIdSchema.parse(id(22)), label: 'Rowan', alsoKnownAs: '' };

interface Draft {
  agency: typeof police | typeof school;
  date: string;
  at?: number;
  text: string;
}

/** Entries numbered from 1, with forty of plain words about another year around them, so that rare words are rare. */
function read(drafts: readonly Draft[]) {
  const filler: Draft[] = Array.from({ length: 40 }, (_, index) => ({
    agency: index % 2 ? police : school,
    date: `${(index % 28) + 1}/1/2020`,
    text: `Rowan ${['attendance', 'meeting', 'letter', 'review'][index % 4]} ${['arranged', 'cancelled'][index % 2]}`,
  }));
  const entries: DatedText[] = [...drafts, ...filler].map(({ agency, date, at, text }, index) => ({
    id: entryIdSchema.parse(id(100 + index)),
    number: index + 1,
    agencyId: agency.id,
    ...parseEventDate(date),
    minutes: at ?? null,
    text,
  }));
  const known = readAccounts({
    entries,
    people: [leah, rowan],
    linked: new Map(),
    agencies: [police, school],
  });
  const likeness = (one: number, other: number, daysApart = 2) => {
    const [left, right] = [known.accounts[one - 1], known.accounts[other - 1]];
    return left && right ? likenessOf(left, right, known.weights, daysApart) : 0;
  };
  const why = (one: number, other: number) => {
    const [left, right] = [known.accounts[one - 1], known.accounts[other - 1]];
    return left && right ? reasonsFor(left, right, known).map(({ words }) => words) : [];
  };
  const pairs = (daysApart = 2, mostCompared?: number) =>
    suggestPairs({
      accounts: known.accounts.slice(0, drafts.length),
      weights: known.weights,
      daysApart,
      ...(mostCompared === undefined ? {} : { mostCompared }),
    });
  return { known, likeness, why, pairs };
}

const doorstep = 'Shouting on the doorstep, broken window.';

describe('how alike two entries are', () => {
  it('is more the nearer their days, and less where a date is vague', () => {
    const { likeness } = read([
      { agency: police, date: '2/10/2025', text: doorstep },
      { agency: school, date: '2/10/2025', text: doorstep },
      { agency: school, date: '3/10/2025', text: doorstep },
      { agency: school, date: '4/10/2025', text: doorstep },
      { agency: school, date: 'october 2025', text: doorstep },
      { agency: school, date: '2025', text: doorstep },
    ]);
    const order = [2, 3, 4, 5, 6].map((other) => likeness(1, other));
    expect(order).toEqual([...order].sort((one, other) => other - one));
    expect(new Set(order).size).toBe(5);
  });

  it('is more at nearly the same time, and less where both have times hours apart', () => {
    const { likeness } = read([
      { agency: police, date: '2/10/2025', at: 20 * 60 + 41, text: 'Attended.' },
      { agency: school, date: '2/10/2025', at: 20 * 60 + 45, text: 'Rang.' },
      { agency: school, date: '2/10/2025', at: 21 * 60 + 30, text: 'Rang.' },
      { agency: school, date: '2/10/2025', text: 'Rang.' },
      { agency: school, date: '2/10/2025', at: 9 * 60, text: 'Rang.' },
    ]);
    const order = [2, 3, 4, 5].map((other) => likeness(1, other));
    expect(order).toEqual([...order].sort((one, other) => other - one));
    expect(new Set(order).size).toBe(4);
  });

  it('counts minutes across midnight', () => {
    const { why } = read([
      { agency: police, date: '2/10/2025', at: 23 * 60 + 55, text: 'Attended.' },
      { agency: school, date: '3/10/2025', at: 5, text: 'Rang.' },
    ]);
    expect(why(1, 2)).toEqual(['1 day apart', '10 minutes apart']);
  });

  it('weighs a person whom few entries name, by any of their names, and not the child whom all name', () => {
    const { likeness, why } = read([
      { agency: police, date: '2/10/2025', text: 'Rowan and KC present.' },
      { agency: school, date: '2/10/2025', text: 'Rowan’s mum came.' },
      { agency: school, date: '2/10/2025', text: 'Rowan came.' },
    ]);
    expect(likeness(1, 2)).toBeGreaterThan(likeness(1, 3) + 5);
    expect(why(1, 2)).toEqual(['Both on Thu 2 Oct 2025', 'Both name Leah']);
    expect(why(1, 3)).toEqual(['Both on Thu 2 Oct 2025']);
  });

  it('weighs rare words in any of their forms, and no words that every record has', () => {
    const { why } = read([
      { agency: police, date: '2/10/2025', text: 'Neighbours shouted; mother said the visit was noted.' },
      { agency: school, date: '2/10/2025', text: 'Neighbour shouting. The mother said: visit noted.' },
    ]);
    expect(why(1, 2)[1]).toMatch(/^Both say “(neighbours|shouted)” and “(neighbours|shouted)”$/);
  });

  it('says which entry names the other’s agency, and by what words', () => {
    const { why } = read([
      { agency: police, date: '2/10/2025', text: 'Call from the head teacher.' },
      { agency: school, date: '2/10/2025', text: 'Rang 101.' },
    ]);
    expect(why(1, 2)).toContain('Entry 1 says “head teacher”, and entry 2 is theirs');
  });

  it('gives a word held by one entry alone no weight, and a rarer word more', () => {
    expect(weightOf(1, 100)).toBe(0);
    expect(weightOf(2, 100)).toBeGreaterThan(weightOf(20, 100));
    expect(weightOf(100, 100)).toBeLessThan(0.01);
    expect(weightOf(2, 2)).toBeGreaterThanOrEqual(0);
  });
});

describe('the pairs offered', () => {
  const night: Draft[] = [
    { agency: police, date: '2/10/2025', at: 1241, text: doorstep },
    { agency: school, date: '2/10/2025', at: 1250, text: doorstep },
    { agency: school, date: '3/10/2025', text: doorstep },
    { agency: school, date: '9/10/2025', text: doorstep },
    { agency: police, date: '2/10/2025', at: 1241, text: doorstep },
  ];

  it('are of different agencies, within the window, likeliest first', () => {
    const { pairs } = read(night);
    const found = pairs().pairs;
    expect(found.map(({ one, other }) => [one.number, other.number])).toEqual([
      [1, 2],
      [2, 5],
      [1, 3],
      [5, 3],
    ]);
    for (const { likeness } of found) expect(likeness).toBeGreaterThanOrEqual(leastLikeness);
    expect(pairs(0).pairs).toHaveLength(2);
  });

  it('stop at a bound, having compared the nearest, and say so', () => {
    const { pairs } = read(night);
    const { pairs: found, stoppedAt } = pairs(2, 2);
    expect(stoppedAt).toBe(2);
    expect(found.map(({ one, other }) => [one.number, other.number])).toEqual([
      [1, 2],
      [2, 5],
    ]);
    expect(pairs(2, 1_000).stoppedAt).toBeNull();
  });

  it('need more than a day in common', () => {
    const { pairs } = read([
      { agency: police, date: '2/10/2025', text: 'Rowan attendance arranged' },
      { agency: school, date: '2/10/2025', text: 'Rowan letter cancelled' },
    ]);
    expect(pairs().pairs).toEqual([]);
  });
});
