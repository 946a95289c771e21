import { describe, expect, it } from 'vitest';
import { readTime, splitDateAndTime } from './readTime.ts';

describe('reading a time', () => {
  it.each([
    ['9.10am', '09:10'],
    ['9 pm', '21:00'],
    ['12am', '00:00'],
    ['12.30pm', '12:30'],
    ['15:40', '15:40'],
    ['15:40:30', '15:40'],
    ['1540hrs', '15:40'],
    ['1420 hrs', '14:20'],
    ['1540', '15:40'],
    ['0000', '00:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['approx 1700', '17:00'],
    ['2340 hrs approx', '23:40'],
    ['5pm (approx.)', '17:00'],
    ['c. 16:00', '16:00'],
    ['1000hrs - 1055hrs', '10:00'],
  ])('reads “%s” as %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['', 'PM', 'Unk', 'various', '9', '25:00', '12:60', '2460', '14.05.16 or so', 'evening', '0am'])(
    'makes no time of “%s”',
    (text) => {
      expect(readTime(text)).toBeNull();
    },
  );
});

describe('a day with the time behind it', () => {
  it.each([
    ['04/03/2021 14:30', '04/03/2021', '14:30'],
    ['14 Apr 2026 at 9.10am', '14 Apr 2026', '09:10'],
    ['2021-04-20T15:05:00+01:00', '2021-04-20', '15:05'],
    ['2021-03-30T23:30:00Z', '2021-03-31', '00:30'],
    ['2 Nov 2020 (10am)', '2 Nov 2020', '10:00'],
    ['14/04/2026 - 15:30', '14/04/2026', '15:30'],
    ['14:30 03/02/2021', '03/02/2021', '14:30'],
    ['9.10am on 14 Apr 2026', '14 Apr 2026', '09:10'],
    ['7 Jan 2020 14:00-15:00', '7 Jan 2020', '14:00'],
    ['2021-04-14', '2021-04-14', null],
    ['14 05.16', '14 05.16', null],
  ])('parts “%s”', (text, date, time) => {
    expect(splitDateAndTime(text)).toEqual({ date, time });
  });

  it('gives no hour to a zoned stamp from before the present rule of summer time', () => {
    expect(splitDateAndTime('1990-10-24T23:30:00Z')).toEqual({ date: '1990-10-24T23:30:00Z', time: null });
  });
});
