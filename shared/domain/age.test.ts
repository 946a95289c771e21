import { describe, expect, it } from 'vitest';
import { ageInWords, ageOn, type BirthDates, birthDay, dayOfMonths, weeksWhenBornEarly } from './age.ts';
import { parseEventDate } from './parseEventDate.ts';

const child = (birth: string, due = ''): BirthDates => ({
  birth: birth === '' ? null : parseEventDate(birth),
  due: due === '' ? null : parseEventDate(due),
});
const words = (day: string, dates: BirthDates) => {
  const age = ageOn(day, dates);
  return age && ageInWords(age);
};

describe('age in words', () => {
  it.each([
    ['2026-02-14', 'day of birth'],
    ['2026-02-15', '1 day'],
    ['2026-02-27', '13 days'],
    ['2026-02-28', '2 weeks'],
    ['2026-04-14', '8 weeks'],
    ['2026-06-05', '15 weeks'],
    ['2026-06-06', '3 months'],
    ['2028-02-13', '23 months'],
    ['2028-02-14', '2 years'],
    ['2044-02-13', '17 years'],
    ['2044-02-14', '18 years'],
  ])('on %s: %s', (day, expected) => {
    expect(words(day, child('14 Feb 2026'))).toBe(expected);
  });

  it('a month is whole on its day, or on the first of the next where that month has no such day', () => {
    const months = (day: string) => {
      const age = ageOn(day, child('31 Jan 2025'));
      return age?.kind === 'born' ? age.months : null;
    };
    expect([months('2025-02-28'), months('2025-03-01'), months('2025-03-31')]).toEqual([0, 1, 2]);
  });

  it('a child born on 29 February is a year older on 1 March of a common year', () => {
    const leap = child('29 Feb 2020');
    expect(words('2023-02-28', leap)).toBe('2 years');
    expect(words('2023-03-01', leap)).toBe('3 years');
    expect(words('2024-02-28', leap)).toBe('3 years');
    expect(words('2024-02-29', leap)).toBe('4 years');
    expect(dayOfMonths('2020-02-29', 36)).toBe('2023-03-01');
    expect(dayOfMonths('2020-02-29', 48)).toBe('2024-02-29');
  });

  it('says about where the birth is not known to the day', () => {
    expect(words('2024-07-03', child('2021'))).toBe('about 3 years');
    expect(words('2021-06-30', child('c. 12 March 2021'))).toBe('about 15 weeks');
    expect(birthDay(child('March 2021'))).toEqual({ day: '2021-03-16', isAbout: true });
  });

  it('an unknown birth gives no age, and neither does one that is only before or after a day', () => {
    expect(words('2024-07-01', child(''))).toBeNull();
    expect(words('2024-07-01', child('not known'))).toBeNull();
    expect(words('2024-07-01', child('before 2020'))).toBeNull();
  });
});

describe('weeks of pregnancy', () => {
  it('are counted to forty on the due date', () => {
    const unborn = child('', '1 June 2026');
    expect(words('2026-06-01', unborn)).toBe('40 weeks of pregnancy');
    expect(words('2026-05-31', unborn)).toBe('39 weeks of pregnancy');
    expect(words('2026-03-09', unborn)).toBe('28 weeks of pregnancy');
    expect(words('2025-08-25', unborn)).toBe('0 weeks of pregnancy');
    expect(words('2025-08-24', unborn)).toBeNull();
    expect(words('2025-09-02', unborn)).toBe('1 week of pregnancy');
  });

  it('end with the birth, also where it comes before term', () => {
    const early = child('14 Apr 2026', '1 June 2026');
    expect(words('2026-04-12', early)).toBe('32 weeks of pregnancy');
    expect(words('2026-04-14', early)).toBe('day of birth');
    expect(weeksWhenBornEarly(early)).toBe(33);
    expect(weeksWhenBornEarly(child('20 May 2026', '1 June 2026'))).toBeNull();
    expect(weeksWhenBornEarly(child('April 2026', '1 June 2026'))).toBeNull();
  });

  it('are taken from the birth where no due date is known, and then said to be about', () => {
    expect(words('2026-03-09', child('1 June 2026'))).toBe('about 28 weeks of pregnancy');
  });

  it('do not go on for ever where no birth is recorded', () => {
    expect(words('2026-07-01', child('', '1 June 2026'))).toBe('44 weeks of pregnancy');
    expect(words('2026-07-06', child('', '1 June 2026'))).toBeNull();
  });
});
