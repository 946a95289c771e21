import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formColumns, formHeadings } from './formLayout.ts';
import { readReturn } from './readReturn.ts';

function read(text: string) {
  return readReturn({ fileName: 'return.csv', bytes: new TextEncoder().encode(text) });
}

describe('the many ways of writing a text file', () => {
  const rows = [
    ['Date', 'Time', 'Recorded by', 'Details'],
    ['2 November 2020', '10am', 'Renée Halloran', 'Home visit – “fine, thanks; really”'],
    ['3rd Nov 2020', '1540hrs', 'Clinic team', 'Weighed, 3.48 kg | following the 25th'],
    ['w/c 9 Nov 2020', 'various', 'Clinic team', 'Three calls, not answered £5'],
  ];
  const encode = {
    'utf-8': (text: string) => Buffer.from(text),
    'utf-8 with its mark': (text: string) => Buffer.from(`\ufeff${text}`),
    'utf-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'windows-1252': (text: string) => iconv.encode(text, 'windows-1252'),
  } as const;

  it.each(
    [',', ';', '\t', '|'].flatMap((delimiter) =>
      Object.entries(encode).flatMap(([name, write]) =>
        ['\r\n', '\n'].map((newline) => ({ delimiter, name, newline, write })),
      ),
    ),
  )('$name with $delimiter and $newline', ({ delimiter, newline, write }) => {
    const bytes = new Uint8Array(write(Papa.unparse(rows, { delimiter, newline })));
    const { preview, entries } = readReturn({ fileName: 'return.txt', bytes });
    expect(preview.file?.delimiter).toBe(delimiter);
    expect(entries.map(({ source, whatHappened }) => [source, whatHappened])).toEqual(
      rows.slice(1).map(([, , source, words]) => [source, words]),
    );
    expect(preview.entries.map(({ date, time }) => [date.kind, date.from, date.to, time])).toEqual([
      ['day', '2020-11-02', '2020-11-02', '10:00'],
      ['day', '2020-11-03', '2020-11-03', '15:40'],
      ['range', '2020-11-09', '2020-11-15', null],
    ]);
  });
});

describe('a period in two columns', () => {
  it('is read from its start to its end, and a day that starts and ends on itself as that day', () => {
    const { preview } = read(
      'Start date,End date,Event\n1/2/2021,5/2/2021,Stayed with grandmother\n7/2/2021,7/2/2021,Home visit made\n8/2/2021,,Telephone call\n',
    );
    expect(preview.entries.map(({ date }) => [date.text, date.kind, date.from, date.to])).toEqual([
      ['1/2/2021 to 5/2/2021', 'range', '2021-02-01', '2021-02-05'],
      ['7/2/2021', 'day', '2021-02-07', '2021-02-07'],
      ['8/2/2021', 'day', '2021-02-08', '2021-02-08'],
    ]);
  });
});

describe('a return form', () => {
  it('is known by its headings, reads with no choice made, and leaves its blank rows out', () => {
    const filled = formColumns.map(({ field }) =>
      field === 'date' ? '14/04/2026' : field === 'childSeen' ? 'Seen alone' : `${field} words`,
    );
    const blank = ['R-0002', ...formHeadings.slice(1).map(() => '')];
    const text = Papa.unparse([['Return form'], [...formHeadings], filled, blank]);
    const { preview, entries } = read(text);
    expect(preview.file?.isReturnForm).toBe(true);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      rowId: 'rowId words',
      childSeen: 'seen-alone',
      childVoice: 'childVoice words',
      people: 'people words',
      authorComment: 'authorComment words',
    });
    expect(preview.leftOut.at(-1)?.why).toBe('Blank row of the form');
  });
});
