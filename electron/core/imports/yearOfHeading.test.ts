import { describe, expect, it } from 'vitest';
import { readReturn } from './readReturn.ts';
import { withYear, yearOfHeading } from './yearOfHeading.ts';

function read(text: string) {
  return readReturn({ fileName: 'return.csv', bytes: new TextEncoder().encode(text) });
}

describe('a date that gives no year', () => {
  const rows = [
    'Date,Event,By',
    '2019,,',
    '3 March,Clinic visit,GP',
    '12/4,Telephone call,GP',
    '2020,,',
    '7 Jan,Review,GP',
  ];

  it('takes the year of the row above it, keeps its words, and says so', () => {
    const { preview, entries } = read(`${rows.join('\n')}\n`);
    expect(preview.entries.map(({ date }) => [date.text, date.from])).toEqual([
      ['3 March', '2019-03-03'],
      ['12/4', '2019-04-12'],
      ['7 Jan', '2020-01-07'],
    ]);
    expect(entries.map(({ dateText, correctedDate }) => [dateText, correctedDate])).toEqual([
      ['3 March', '3 March 2019'],
      ['12/4', '12/4 2019'],
      ['7 Jan', '7 Jan 2020'],
    ]);
    expect(preview.warnings.filter(({ code }) => code === 'year_from_heading')).toHaveLength(3);
  });

  it.each(['2020/21,,', 'January 2023,,', '2022 (Year 9),,'])(
    'takes no year from before the divider “%s”',
    (divider) => {
      const { preview } = read(
        `Date,Event,By\n2020,,\n3 March,Clinic visit,GP\n${divider}\n7 Jan,Review held,GP\n`,
      );
      expect(
        preview.entries.filter(({ date }) => date.text === '7 Jan').map(({ date }) => date.from),
      ).toEqual([null]);
    },
  );

  it('waits for a person where no heading gives one', () => {
    const { preview } = read('Date,Event\n3 March,Clinic visit\n4/5/2020,Review\n');
    expect(preview.counts).toMatchObject({ added: 1, unreadable: 1 });
  });

  it.each(['n/k', '', 'Jan 21', '3 March 21', '44230', '3 March 2018', '31/02', 'aged 3', 'Tuesday'])(
    'makes no date of “%s” by putting a year behind it',
    (text) => {
      expect(withYear(text, '2021')).toBeNull();
    },
  );

  it('takes no year from a heading that says more than a year', () => {
    expect(['2020', 'Year: 2020', '2019-20', '2020 contacts', 'Room 2020'].map(yearOfHeading)).toEqual([
      '2020',
      '2020',
      null,
      null,
      null,
    ]);
  });
});

describe('headings on two rows', () => {
  it('makes no entry of the lower one, and one period of its two dates', () => {
    const { preview } = read(
      'When,,Who,,What,\nFrom,To,Agency,Worker,Event,Response\n4/1/2021,8/1/2021,Housing,HO1,Letter about rent,None\n20/1/2021,,Housing,HO2,Visit made,Card left\n',
    );
    expect(preview.entries.map(({ date, source, event }) => [date.from, date.to, source, event])).toEqual([
      ['2021-01-04', '2021-01-08', 'Housing', 'Letter about rent'],
      ['2021-01-20', '2021-01-20', 'Housing', 'Visit made'],
    ]);
  });
});
