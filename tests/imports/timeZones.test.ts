import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';

/** Behind and before Greenwich, half an hour off, and where the clocks change on other days. */
const zones: readonly (readonly [zone: string, minutesInJuly: number])[] = [
  ['Europe/London', -60],
  ['UTC', 0],
  ['America/Bogota', 300],
  ['Asia/Kolkata', -330],
  ['Pacific/Auckland', -720],
];

const dates = [
  '14/4/26',
  '29 Feb 2024',
  '29 Feb 2023',
  '28/03/2021',
  '31 October 2021',
  'c. mar 2021',
  'w/c 29.03.2021',
  'Q4 2022-23',
  'autumn term 2020',
  'before 1 January 2018',
  'overnight 27/28 March 2021',
  'winter 2020/21',
  '2021-03-28T01:30:00Z',
];

/** Excel keeps days as numbers: 44283 is 28 March 2021, the night the clocks went forward. */
const workbook = (date1904: boolean): string => {
  const sheet = utils.aoa_to_sheet([
    ['Date', 'Time', 'Event'],
    [44283, 0.0625, 'The clocks went forward.'],
    [44500, 0, 'The clocks went back.'],
    [44227.999, 0.5, 'Late on the last day of January.'],
  ]);
  for (const row of [2, 3, 4]) {
    sheet[`A${row}`].z = row === 4 ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy';
    sheet[`B${row}`].z = 'hh:mm';
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Log');
  book.Workbook = { WBProps: { date1904 } };
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array).toString('base64');
};

const csv = Buffer.from(
  [
    'Contact Dt,Event',
    '2021-03-30T23:30:00Z,Half past midnight on the 31st by the clock on the wall',
    '2021-10-31T00:30:00Z,Half past one in the night when the clocks went back',
    '2020-12-31T23:59:59Z,The last second of the year',
    '2021-07-01T00:15:00+01:00,Just after midnight',
  ].join('\n'),
).toString('base64');

const files = [
  { fileName: 'log.xlsx', contentBase64: workbook(false) },
  { fileName: 'export.csv', contentBase64: csv },
];

function readUnder(zone: string): { minutesInJuly: number; dates: unknown; files: unknown } {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'readInZone.ts')], {
    env: { ...process.env, TZ: zone },
    input: JSON.stringify({ dates, files }),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return JSON.parse(output.toString());
}

describe('a date is the same day wherever the laptop is', () => {
  const london = readUnder('Europe/London');

  it('and is the day and time of the clock on a wall in Britain', () => {
    const [log, stamps] = london.files as { date: { from: string; to: string }; time: string | null }[][];
    expect(log?.map(({ date, time }) => [date.from, date.to, time])).toEqual([
      ['2021-03-28', '2021-03-28', '01:30'],
      ['2021-10-31', '2021-10-31', '00:00'],
      ['2021-01-31', '2021-01-31', '12:00'],
    ]);
    expect(stamps?.map(({ date, time }) => [date.from, time])).toEqual([
      ['2021-03-31', '00:30'],
      ['2021-10-31', '01:30'],
      ['2020-12-31', '23:59'],
      ['2021-07-01', '00:15'],
    ]);
  });

  it.each(zones)('%s', (zone, minutesInJuly) => {
    const read = readUnder(zone);
    expect(read.minutesInJuly).toBe(minutesInJuly);
    expect(read.dates).toEqual(london.dates);
    expect(read.files).toEqual(london.files);
  });
});
