import { describe, expect, it } from 'vitest';
import { compareEventDates, eventDateKind, isUndated, sortDay } from './eventDate.ts';
import { parseEventDate } from './parseEventDate.ts';

describe('the order of entries', () => {
  it('puts exact dates before vague ones that start on the same day, and undated ones last', () => {
    const inOrder = [
      'before 2014',
      '1/1/2014',
      '1–3 Jan 2014',
      'Jan 2014',
      '2014',
      '14.05/14',
      'summer 2014',
      'n/k',
    ];
    const sorted = inOrder.toReversed().map(parseEventDate).toSorted(compareEventDates);
    expect(sorted.map(({ text }) => text)).toEqual(inOrder);
  });

  it('does not hide “before 2014” among the undated', () => {
    const before = parseEventDate('before 2014');
    expect(isUndated(before)).toBe(false);
    expect(sortDay(before)).toBe('2013-12-31');
    expect(isUndated(parseEventDate('not known'))).toBe(true);
  });
});

describe('the kind of a date in the preview of a return', () => {
  it.each([
    ['14/4/26', 'day'],
    ['Nov 2020', 'month'],
    ['2018', 'year'],
    ['12–14 Jan 2021', 'range'],
    ['w/c 01.06.2020', 'range'],
    ['early 2019', 'approx'],
    ['c. March 2020', 'approx'],
    ['before 2019', 'approx'],
    ['Summer 2020', 'season'],
    ['Unknown', 'unknown'],
  ])('“%s” is %s', (text, kind) => {
    expect(eventDateKind(parseEventDate(text))).toBe(kind);
  });
});
