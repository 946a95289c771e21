import { describe, expect, test } from 'vitest';
import { entryFilter } from '../contract/entryFilter.ts';
import { describeFilter, type FilterNames } from './describeFilter.ts';

const agency = '0190a000-0000-7000-8000-000000000001';
const other = '0190a000-0000-7000-8000-000000000002';
const lost = '0190a000-0000-7000-8000-00000000000f';
const names: FilterNames = {
  agencies: { [agency]: 'Northgate Surgery', [other]: 'Health visiting' },
  people: { [agency]: 'Mother' },
  themes: { [agency]: 'Professional curiosity' },
  episodes: { [agency]: '2: The first referral' },
  sameEvents: { [agency]: '4' },
  imports: { [agency]: 'hv return.xlsx' },
};
const words = (filter: Parameters<typeof entryFilter.parse>[0]) =>
  describeFilter(entryFilter.parse(filter), names);

describe('a filter in words', () => {
  test('says that there is none, so that a whole chronology is not taken for a part of one', () => {
    expect(words({})).toBe('No filter: every entry of the case.');
    expect(words({ words: '   ' })).toBe('No filter: every entry of the case.');
  });

  test('names agencies in the order of the alphabet, whichever was ticked first', () => {
    expect(words({ agencyIds: [agency, other], from: '2021-01-01', isReviewed: false })).toBe(
      'Agencies: Health visiting or Northgate Surgery. From 1 January 2021. Not yet reviewed.',
    );
    expect(words({ agencyIds: [other, agency] })).toBe('Agencies: Health visiting or Northgate Surgery.');
  });

  test('says what each part lets through', () => {
    expect(words({ from: '2021-01-01', to: '2021-12-31' })).toBe('From 1 January 2021 to 31 December 2021.');
    expect(words({ from: '2021-05-04', to: '2021-05-04' })).toBe('On 4 May 2021.');
    expect(words({ to: '2021-12-31' })).toBe('Up to 31 December 2021.');
    expect(words({ from: '2021-01-01', precisions: ['time', 'unknown'] })).toBe(
      'From 1 January 2021. Precision of the date: Time or Not known.',
    );
    expect(words({ isDateUncertain: true })).toBe(
      'Date given as about, before, after or between, or disputed.',
    );
    expect(words({ isDateUncertain: false })).toBe(
      'Date not given as about, before, after or between, and not disputed.',
    );
    expect(words({ personIds: [agency], themeIds: [agency] })).toBe(
      'Person: Mother. Theme: Professional curiosity.',
    );
    expect(words({ childSeen: ['not-seen', 'not-recorded'] })).toBe('Child seen: Not seen or Not recorded.');
    expect(words({ significance: ['key'], expectedPractice: ['not-met'] })).toBe(
      'Significance: Key event. Practice: Not as expected.',
    );
    expect(words({ episodeIds: [agency], sameEventIds: [agency] })).toBe(
      'Key practice episode: 2: The first referral. Same event: 4.',
    );
    expect(words({ isDisputed: true, isWithdrawn: false, importId: agency })).toBe(
      'Disputed. Not withdrawn by the agency. Brought in with hv return.xlsx.',
    );
    expect(words({ words: 'bruise  jaw', show: 'undated' })).toBe(
      'Undated only. With the words “bruise jaw”.',
    );
    expect(words({ show: 'removed' })).toBe('Removed from the chronology.');
  });

  test('says so where what it names is no longer in the case', () => {
    expect(words({ agencyIds: [agency, lost] })).toBe(
      'Agencies: Northgate Surgery or one no longer in this case.',
    );
  });
});
