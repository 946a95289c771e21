import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysInMonth, isoDay, isoOfDayNumber, lastOfMonth } from './civilDate.ts';
import { longMonth, shortMonth } from './dateWords.ts';
import { formatEventDate } from './formatEventDate.ts';
import { parseEventDate, readDate, readDateProblems } from './parseEventDate.ts';

type Row = readonly [
  text: string,
  earliest: string | null,
  latest: string | null,
  precision: string,
  qualifier: string,
];

function day(text: string, iso: string): Row {
  return [text, iso, iso, 'day', 'on'];
}

const readable: readonly Row[] = [
  day('14/4/26', '2026-04-14'),
  day('14.05.16', '2016-05-14'),
  day('22-may-16', '2016-05-22'),
  day('14 Apr 2026', '2026-04-14'),
  day('Tue 14 April 2026', '2026-04-14'),
  day('Monday 4th January 2021', '2021-01-04'),
  day('14th of April 2026', '2026-04-14'),
  day('April 14, 2026', '2026-04-14'),
  day('14.05/14', '2014-05-14'),
  day('03/04/2021', '2021-04-03'),
  day('2 SEPT. 2020', '2020-09-02'),
  day('14/04/2026 (Tue)', '2026-04-14'),
  day('2026-04-14', '2026-04-14'),
  day('2026-04-14T09:10:00', '2026-04-14'),
  day('04/03/2021 14:30', '2021-03-04'),
  day('14 Apr 2026 at 9.10am', '2026-04-14'),
  day('1/1/49', '2049-01-01'),
  day('1/1/50', '1950-01-01'),
  ['apr 2026', '2026-04-01', '2026-04-30', 'month', 'on'],
  ['Feb. 2024', '2024-02-01', '2024-02-29', 'month', 'on'],
  ["Apr '26", '2026-04-01', '2026-04-30', 'month', 'on'],
  ['04/2026', '2026-04-01', '2026-04-30', 'month', 'on'],
  ['sometime in March 2021', '2021-03-01', '2021-03-31', 'month', 'on'],
  ['c. mar 2021', '2021-03-01', '2021-03-31', 'month', 'about'],
  ['circa 2019', '2019-01-01', '2019-12-31', 'year', 'about'],
  ['approx 14/04/2026', '2026-04-14', '2026-04-14', 'day', 'about'],
  ['about March 2021', '2021-03-01', '2021-03-31', 'month', 'about'],
  ['~2019', '2019-01-01', '2019-12-31', 'year', 'about'],
  ['?2021', '2021-01-01', '2021-12-31', 'year', 'about'],
  ['2019', '2019-01-01', '2019-12-31', 'year', 'on'],
  ['2018/19', '2018-01-01', '2019-12-31', 'range', 'between'],
  ['2019/2020', '2019-01-01', '2020-12-31', 'range', 'between'],
  ['12–14 jan 2021', '2021-01-12', '2021-01-14', 'range', 'from-to'],
  ['20–21/10/2020', '2020-10-20', '2020-10-21', 'range', 'from-to'],
  ['12/01/2021 - 14/01/2021', '2021-01-12', '2021-01-14', 'range', 'from-to'],
  ['28 Dec 2020 to 3 Jan 2021', '2020-12-28', '2021-01-03', 'range', 'from-to'],
  ['from 3 May 2021 to 9 June 2021', '2021-05-03', '2021-06-09', 'range', 'from-to'],
  ['March–May 2021', '2021-03-01', '2021-05-31', 'range', 'from-to'],
  ['c. 12–14 Jan 2021', '2021-01-12', '2021-01-14', 'range', 'about'],
  ['between 3 May and 9 June 2021', '2021-05-03', '2021-06-09', 'range', 'between'],
  ['before 3 May 2021', null, '2021-05-02', 'day', 'before'],
  ['after 2019', '2020-01-01', null, 'year', 'after'],
  ['autumn 2025', '2025-09-01', '2025-11-30', 'season', 'on'],
  ['winter 2025', '2025-12-01', '2026-02-28', 'season', 'on'],
  ['Winter 2023/24', '2023-12-01', '2024-02-29', 'season', 'on'],
  ['summer term 2014', '2014-04-01', '2014-07-31', 'term', 'on'],
  ['spring term 2013/14', '2014-01-01', '2014-04-30', 'term', 'on'],
  ['Q1 2022-23', '2022-04-01', '2022-06-30', 'quarter', 'on'],
  ['Q4 2022/23', '2023-01-01', '2023-03-31', 'quarter', 'on'],
  ['financial year 2022-23', '2022-04-01', '2023-03-31', 'range', 'between'],
  ['early March 2021', '2021-03-01', '2021-03-10', 'month', 'about'],
  ['mid-March 2021', '2021-03-11', '2021-03-20', 'month', 'about'],
  ['late Feb 2021', '2021-02-21', '2021-02-28', 'month', 'about'],
  ['early 2019', '2019-01-01', '2019-04-30', 'year', 'about'],
  ['w/c 3 May 2021', '2021-05-03', '2021-05-09', 'week', 'on'],
  ['W/C Monday 04.01.2021', '2021-01-04', '2021-01-10', 'week', 'on'],
  ['week of 3 May 2021', '2021-05-03', '2021-05-09', 'week', 'on'],
  ['week ending 9 May 2021', '2021-05-03', '2021-05-09', 'week', 'on'],
  day('Sep-11-2020', '2020-09-11'),
  ['early to mid October 2020', '2020-10-01', '2020-10-20', 'range', 'about'],
  ['daily from 3 to 7 March 2021', '2021-03-03', '2021-03-07', 'range', 'from-to'],
  day('03/03/2021 10:00 - 11:00', '2021-03-03'),
  day('03/03/2021 (10:00 - 11:00)', '2021-03-03'),
  day('20210203', '2021-02-03'),
  day('03022021', '2021-02-03'),
  day('Christmas Day 2020', '2020-12-25'),
  day('Good Friday 2021', '2021-04-02'),
  day('early hours of 4/5/20', '2020-05-04'),
  day('14:30 03/02/2021', '2021-02-03'),
  day('7 Jan 2020 14:00-15:00', '2020-01-07'),
  ['Easter 2021', '2021-04-02', '2021-04-05', 'range', 'about'],
  ['Christmas 2019', '2019-12-24', '2019-12-26', 'range', 'about'],
  ['before Christmas 2019', null, '2019-12-23', 'day', 'before'],
  ['after Easter 2021', '2021-04-06', null, 'day', 'after'],
  ['since January 2020', '2020-01-01', null, 'day', 'after'],
  ['3 May 2019 onwards', '2019-05-03', null, 'day', 'after'],
  ['not before 5 May 2019', '2019-05-05', null, 'day', 'after'],
  ['until March 2021', null, '2021-03-31', 'day', 'before'],
  ['??/03/2021', '2021-03-01', '2021-03-31', 'month', 'on'],
  ['xx/xx/2021', '2021-01-01', '2021-12-31', 'year', 'on'],
  ['?? March 2021', '2021-03-01', '2021-03-31', 'month', 'about'],
  ['the 1990s', '1990-01-01', '1999-12-31', 'range', 'between'],
  ['summer hols 2020', '2020-07-01', '2020-08-31', 'range', 'about'],
  ['half term Feb 2021', '2021-02-01', '2021-02-28', 'month', 'about'],
  ['October half-term 2020', '2020-10-01', '2020-10-31', 'month', 'about'],
  ['fortnight from 4 January 2021', '2021-01-04', '2021-01-17', 'range', 'between'],
  ['throughout 2019', '2019-01-01', '2019-12-31', 'year', 'on'],
  ['daily 4-8 Jan 2021', '2021-01-04', '2021-01-08', 'range', 'from-to'],
  ['overnight 3/4 May 2021', '2021-05-03', '2021-05-04', 'range', 'from-to'],
  ['overnight 30 April/1 May 2021', '2021-04-30', '2021-05-01', 'range', 'from-to'],
];

describe('reading a date as people write it', () => {
  it.each(readable)('reads “%s” as %s to %s, %s, %s', (text, earliest, latest, precision, qualifier) => {
    expect(parseEventDate(text)).toEqual({ text, earliest, latest, precision, qualifier });
  });

  it.each(['not known', 'n/k', 'N/K', 'unknown', 'Unk', '-', '–', '?', '', '   ', 'date not recorded'])(
    'takes “%s” for a date that is not known, with nothing to mend',
    (text) => {
      const { date, problems } = readDate(text);
      expect(date).toEqual({ text, earliest: null, latest: null, precision: 'unknown', qualifier: 'on' });
      expect(problems).toEqual([]);
    },
  );

  it.each([
    'Tuesday',
    '14 May',
    '14/4',
    '44200',
    'aged 3',
    '28 weeks’ gestation',
    '12/14 jan 2021',
    '10-11/12',
    'Q1 2022',
    'from 3 May 2021',
    'weekly from 3 March 2021',
    '03/03/20??',
    'see 12/2/2021 note',
    '? - 14/05/2021',
    '2021-04-14T25:00:00Z',
  ])('makes no date of “%s”', (text) => {
    expect(readDate(text)).toMatchObject({
      date: { text, earliest: null, latest: null, precision: 'unknown' },
      problems: [{ kind: 'unreadable' }],
    });
  });
});

describe('dates that cannot be', () => {
  it.each([
    ['31/02/2021', 'Feb 2021'],
    ['29/02/2021', 'Feb 2021'],
    ['32/03/2021', 'Mar 2021'],
    ['31 June 2021', 'Jun 2021'],
    ['2021-02-31', 'Feb 2021'],
    ['45/13/2021', '2021'],
    ['04/23/2021', '23 Apr 2021'],
    ['1/1/0201', null],
  ])('never guesses at %s, and offers %s', (text, offer) => {
    expect(parseEventDate(text).precision).toBe('unknown');
    expect(readDateProblems(text)).toEqual([{ kind: 'impossible', offer }]);
    if (offer !== null) expect(readDateProblems(offer)).toEqual([]);
  });

  it('does not turn an American-looking date round by itself', () => {
    expect(parseEventDate('04/23/2021')).toMatchObject({ earliest: null, latest: null });
  });

  it('does not put the ends of a range in order by itself', () => {
    expect(readDate('9 June 2021 to 3 May 2021')).toMatchObject({
      date: { precision: 'unknown' },
      problems: [{ kind: 'end-before-start' }],
    });
  });

  it('does not decide whether “Apr 26” is a day or a year', () => {
    expect(readDateProblems('Apr 26')).toEqual([{ kind: 'unclear', offer: 'Apr 2026' }]);
    expect(parseEventDate('Apr 98')).toMatchObject({ earliest: '1998-04-01', precision: 'month' });
  });
});

describe('dates that a person should look at', () => {
  it('keeps the day and says so where the weekday is another', () => {
    const { date, problems } = readDate('Tuesday 10th February 2021');
    expect(date.earliest).toBe('2021-02-10');
    expect(problems).toEqual([{ kind: 'weekday-mismatch', day: '2021-02-10', weekday: 1 }]);
  });

  it('tells the other day where a date could be read month first', () => {
    expect(readDateProblems('03/04/2021')).toEqual([
      { kind: 'day-first', day: '2021-04-03', monthFirst: '2021-03-04' },
    ]);
    expect(readDateProblems('04/04/2021')).toEqual([]);
    expect(readDateProblems('23/04/2021')).toEqual([]);
  });

  it.each([
    ['2021-03-30T22:59:00Z', '2021-03-30'],
    ['2021-03-30T23:30:00Z', '2021-03-31'],
    ['2021-01-30T23:30:00Z', '2021-01-30'],
    ['2021-04-20T00:05:00+01:00', '2021-04-20'],
    ['2021-03-28T00:59:00Z', '2021-03-28'],
    ['2021-10-30T23:10:00Z', '2021-10-31'],
  ])('gives the stamp %s the UK day %s', (text, iso) => {
    expect(parseEventDate(text)).toMatchObject({ earliest: iso, latest: iso, text });
  });
});

const anyDay = fc.integer({ min: -25_567, max: 47_481 }).map(isoOfDayNumber);
const anyMonth = fc.record({
  year: fc.integer({ min: 1900, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const scraps = fc.array(
  fc.constantFrom(
    '14',
    '3',
    '/',
    '-',
    '–',
    '.',
    ' ',
    'may',
    'Sept',
    '2021',
    '21',
    'c. ',
    'between ',
    ' and ',
    'to',
    'w/c ',
    'Tue',
    'early ',
    'summer ',
    'term ',
    'Q1',
    'before ',
    'overnight ',
    '?',
    'T09:10Z',
  ),
  { maxLength: 9 },
);

describe('whatever is written', () => {
  it('is read without an error, keeps its words, and never ends before it begins', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          scraps.map((parts) => parts.join('')),
        ),
        (text) => {
          const date = parseEventDate(text);
          expect(date.text).toBe(text);
          if (date.precision === 'unknown') expect([date.earliest, date.latest]).toEqual([null, null]);
          else expect(date.earliest ?? date.latest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (date.earliest !== null && date.latest !== null) expect(date.earliest <= date.latest).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('shows a reading that can be typed again and means the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          scraps.map((parts) => parts.join('')),
          fc.constantFrom(...readable.map(([text]) => text)),
        ),
        (text) => {
          const { text: _, ...date } = parseEventDate(text);
          fc.pre(date.precision !== 'unknown');
          const shown = formatEventDate({ text, ...date });
          expect(parseEventDate(shown)).toMatchObject(date);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads one day alike in every notation', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
        for (const text of [
          iso,
          `${date}/${month}/${year}`,
          `${date}.${month}.${year}`,
          `${date}-${shortMonth(month)}-${year}`,
          `${date} ${longMonth(month).toUpperCase()} ${year}`,
          formatEventDate(parseEventDate(iso)),
        ])
          expect(parseEventDate(text)).toMatchObject({ earliest: iso, latest: iso, precision: 'day' });
      }),
    );
  });

  it('is never read as narrower than it was written', () => {
    fc.assert(
      fc.property(anyMonth, anyDay, fc.integer({ min: 0, max: 400 }), ({ year, month }, iso, length) => {
        const whole = [isoDay(year, month, 1), lastOfMonth(year, month)] as const;
        for (const text of [
          `${shortMonth(month)} ${year}`,
          `c. ${longMonth(month)} ${year}`,
          `1-${daysInMonth(year, month)}/${month}/${year}`,
        ])
          expect([parseEventDate(text).earliest, parseEventDate(text).latest]).toEqual(whole);
        expect(parseEventDate(`?${year}`)).toMatchObject({
          earliest: `${year}-01-01`,
          latest: `${year}-12-31`,
        });
        const last = addDays(iso, length);
        fc.pre(last < '2100');
        for (const text of [`${iso} to ${last}`, `between ${iso} and ${last}`])
          expect(parseEventDate(text)).toMatchObject({ earliest: iso, latest: last });
      }),
    );
  });
});

describe('a date that is not agreed', () => {
  it.each([
    ['12/01/2021 (disputed)', '2021-01-12', '2021-01-12', 'Tue 12 Jan 2021, disputed'],
    ['disputed: Jan 2021', '2021-01-01', '2021-01-31', 'Jan 2021, disputed'],
    ['12–14 Jan 2021, date disputed', '2021-01-12', '2021-01-14', '12–14 Jan 2021, disputed'],
  ])('%s keeps its bounds and says so', (text, earliest, latest, shown) => {
    const date = parseEventDate(text);
    expect(date).toMatchObject({ earliest, latest, qualifier: 'disputed', text });
    expect(formatEventDate(date)).toBe(shown);
    expect(parseEventDate(shown)).toMatchObject({ earliest, latest, qualifier: 'disputed' });
  });

  it('“disputed” alone is no date', () => {
    expect(parseEventDate('disputed').precision).toBe('unknown');
  });
});
