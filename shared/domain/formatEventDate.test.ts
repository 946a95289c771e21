import { describe, expect, it } from 'vitest';
import { describeDateProblem, describeReading, formatEventDate } from './formatEventDate.ts';
import { parseEventDate, readDateProblems } from './parseEventDate.ts';

describe('a date in a table or a report', () => {
  it.each([
    ['14/4/26', 'Tue 14 Apr 2026'],
    ['c. 14/4/26', 'c. 14 Apr 2026'],
    ['c. mar 2021', 'c. Mar 2021'],
    ['2019', '2019'],
    ['?2021', 'c. 2021'],
    ['12/01/2021 - 14/01/2021', '12–14 Jan 2021'],
    ['28 april 2021 to 3 may 2021', '28 Apr – 3 May 2021'],
    ['28/12/2020 to 3/1/2021', '28 Dec 2020 – 3 Jan 2021'],
    ['march to may 2021', 'Mar–May 2021'],
    ['2019-2021', '2019–2021'],
    ['between 3 May and 9 June 2021', 'Between 3 May and 9 Jun 2021'],
    ['before 3 may 2021', 'Before 3 May 2021'],
    ['after summer term 2014', 'After summer term 2014'],
    ['autumn 2025', 'Autumn 2025'],
    ['winter 2025/26', 'Winter 2025'],
    ['q4 2022/23', 'Q4 2022-23'],
    ['w/c 3 may 2021', 'w/c 3 May 2021'],
    ['mid-march 2021', 'Mid Mar 2021'],
    ['late winter 2020', 'Late winter 2020'],
  ])('shows “%s” as “%s”', (text, shown) => {
    expect(formatEventDate(parseEventDate(text))).toBe(shown);
  });

  it('shows the words of the source where they are no date', () => {
    expect(formatEventDate(parseEventDate('31/02/2021'))).toBe('31/02/2021');
    expect(formatEventDate(parseEventDate('aged 3'))).toBe('aged 3');
  });

  it('says that the date is not recorded where the source has no words', () => {
    expect(formatEventDate(parseEventDate(''))).toBe('Date not recorded');
    expect(formatEventDate(parseEventDate('-'))).toBe('Date not recorded');
  });
});

describe('how Candour says it reads a date', () => {
  it.each([
    ['14/4/26', 'Tuesday 14 April 2026'],
    ['c. mar 2021', 'About March 2021, month known'],
    ['apr 2026', 'April 2026, day not known'],
    ['2019', 'Year only: 2019'],
    ['early 2019', 'Early 2019, taken as January to April 2019'],
    ['autumn 2025', 'Autumn 2025, taken as September to November 2025'],
    ['Q1 2022-23', 'Quarter 1 of 2022-23, taken as April to June 2022'],
    ['w/c 3 May 2021', 'Week commencing Monday 3 May 2021: 3 to 9 May 2021'],
    ['before 3 May 2021', 'Before 3 May 2021, first day not known'],
    ['12-14 jan 2021', 'From 12 to 14 January 2021'],
    ['n/k', 'Date not known. Listed under Undated.'],
    ['soon', 'Candour cannot read this as a date. It is kept as written and listed under Undated.'],
  ])('“%s”: %s', (text, words) => {
    expect(describeReading(parseEventDate(text))).toBe(words);
  });

  it.each([
    ['31/02/2021', 'There is no such date. Is it Feb 2021, day not known?'],
    ['04/23/2021', 'There is no such date. Is it 23 Apr 2021?'],
    ['Tuesday 10 Feb 2021', '10 February 2021 is a Wednesday, not a Tuesday. The day is kept.'],
    ['03/04/2021', 'Read day first, as 3 April 2021. Month first it would be 4 March 2021.'],
  ])('says what is wrong with “%s”', (text, sentence) => {
    expect(readDateProblems(text).map(describeDateProblem)).toEqual([sentence]);
  });
});
