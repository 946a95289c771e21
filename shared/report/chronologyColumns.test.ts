import { describe, expect, test } from 'vitest';
import { exportColumns } from '../contract/chronology.ts';
import { parseEventDate } from '../domain/parseEventDate.ts';
import { chronologyColumns, differingDateWords } from './chronologyColumns.ts';
import type { ChronologyEntry } from './chronologyEntry.ts';

function dated(supplied: string, held = supplied): ChronologyEntry {
  return {
    number: 1,
    agencyId: 'gp',
    date: parseEventDate(held),
    time: '',
    whatHappened: '',
    childSeen: 'not-recorded',
    source: '',
    comment: '',
    childVoice: '',
    actionTaken: '',
    authorComment: '',
    expectedPractice: 'not-judged',
    significance: 'not-set',
    isReviewed: false,
    isDisputed: false,
    isMoved: false,
    withdrawnOn: null,
    personIds: [],
    themeIds: [],
    sameEvent: null,
    findings: [],
    supplied: { date: supplied, whatHappened: '', people: '' },
  };
}

describe('the columns of an exported chronology', () => {
  test('are those of the contract, and the one that belongs to who knew what, when', () => {
    expect(Object.keys(chronologyColumns).sort()).toEqual([...exportColumns, 'howKnown'].sort());
  });

  test('a day with a clock time goes out as known to the time', () => {
    const names = { agencies: {}, people: {}, themes: {} };
    const precision = (entry: ChronologyEntry) => chronologyColumns.datePrecision.text(entry, names);
    expect(precision({ ...dated('14/04/2026'), time: '1540hrs' })).toBe('Time');
    expect(precision(dated('14/04/2026'))).toBe('Day');
    expect(precision(dated('c. mar 2021'))).toBe('Month');
  });

  test('the agency’s words for a date stand beside it where more was read into them, or something else', () => {
    for (const words of ['14/4/26', '3.5.21', 'approx 9/2020'])
      expect(differingDateWords(dated(words)), words).toBe(words);
    // Put right by the reviewer: what the agency wrote must not be lost from the page.
    expect(differingDateWords(dated('14/04/2026', '15/04/2026'))).toBe('14/04/2026');
    // 14 April 2026 was a Tuesday.
    expect(differingDateWords(dated('Wednesday 14 April 2026'))).toBe('Wednesday 14 April 2026');
  });

  test('they are not said twice where it is only written another way', () => {
    for (const words of [
      '14/04/2026',
      '2026-04-14',
      'Tuesday 14th April 2026',
      '14 Apr 2026',
      'March 2021',
      'circa March 2021',
      'week commencing 4 May 2026',
      '3 to 9 May 2021',
      'between 3rd and 9th May 2021',
      'Before June 2024',
      'not known',
    ])
      expect(differingDateWords(dated(words)), words).toBeNull();
  });
});
