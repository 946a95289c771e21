import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { returnPreview } from '../../../shared/contract/imports.ts';
import type { Place } from '../../../shared/contract/returnReading.ts';
import { formColumns, formHeadings } from './formLayout.ts';
import { noColumns as none } from './guessColumns.ts';
import { type ReturnFile, readReturn } from './readReturn.ts';

function read(text: string, options: Partial<ReturnFile> = {}) {
  return readReturn({ fileName: 'return.csv', bytes: new TextEncoder().encode(text), ...options });
}

function recordOf(ref: Place): number | null {
  return 'record' in ref ? ref.record : null;
}

const messy = [
  'Wexmoor Health Visiting – agency chronology',
  '',
  'Contact date;Time;Child seen;Recorded by;Record of contact;Plan',
  '05/03/2018;9.10am;Yes;J. Pritchard;"Home visit.\nMother said ""fine; thanks"".";Return in May',
  '',
  'c. March 2018;approx 1700;heard only;J. Pritchard;  - Telephone call  ;',
  '31/02/2018;;;J. Pritchard;Liaison with school;',
  ';;No;J. Pritchard;No reply;',
  'OFFICIAL-SENSITIVE;;;;;',
  'Contact date;Time;Child seen;Recorded by;Record of contact;Plan',
  'Tuesday 10th February 2021;;N/A;Clinic;Weighed;;extra words',
  'Total entries: 5;;;;;',
  'End of report;;;;;',
  ';;;;;',
].join('\n');

describe('a plain return', () => {
  const { preview, entries } = read(messy);

  it('is read by its heading words, with the rows above them left out', () => {
    expect(preview.reading?.tables).toEqual([
      {
        table: 0,
        isUsed: true,
        headingRow: 3,
        headings: ['Contact date', 'Time', 'Child seen', 'Recorded by', 'Record of contact', 'Plan'],
        fillsDown: true,
        columns: {
          ...none,
          date: [0],
          time: [1],
          childSeen: [2],
          source: [3],
          whatHappened: [4],
          actionTaken: [5],
        },
      },
    ]);
    const [table] = preview.file?.tables ?? [];
    expect(preview.file).toMatchObject({ kind: 'csv', delimiter: ';', encoding: 'utf-8', readBy: 'guess' });
    expect(table).toMatchObject({ rowCount: 14, entryCount: 5 });
    expect(table?.columns[5]).toEqual({
      index: 5,
      letter: '6',
      heading: 'Plan',
      samples: ['Return in May'],
      isHidden: false,
    });
    expect(table?.columns[6]).toMatchObject({ heading: '', samples: ['extra words'] });
    expect(preview.file?.agency).toEqual({ name: 'Wexmoor Health Visiting', from: 'record 1' });
  });

  it('gives each entry in the words of the source, with its place in the file', () => {
    expect(entries).toEqual([
      {
        place: { record: 4, line: 4, line_end: 5 },
        order: 1,
        rowId: '',
        dateText: '05/03/2018',
        dateFrom: null,
        time: '9.10am',
        whatHappened: 'Home visit.\nMother said "fine; thanks".',
        source: 'J. Pritchard',
        childSeen: 'seen',
        childSeenText: 'Yes',
        childVoice: '',
        actionTaken: 'Return in May',
        people: '',
        authorComment: '',
        correctedDate: null,
        correctedTime: null,
        correctedWhatHappened: null,
        unreadable: null,
      },
      expect.objectContaining({
        place: { record: 6, line: 7, line_end: 7 },
        order: 2,
        time: 'approx 1700',
        whatHappened: '- Telephone call',
        childSeen: 'not-recorded',
        childSeenText: 'heard only',
      }),
      expect.objectContaining({
        dateText: '31/02/2018',
        unreadable: expect.stringContaining('no such date'),
      }),
      expect.objectContaining({
        dateText: '31/02/2018',
        dateFrom: { record: 7, line: 8, line_end: 8 },
        childSeen: 'not-seen',
      }),
      expect.objectContaining({ place: { record: 11, line: 12, line_end: 12 }, childSeen: 'not-applicable' }),
    ]);
  });

  it('shows how each date and time is read, and invents none', () => {
    expect(preview.entries.map(({ date, time }) => [date.kind, date.from, date.to, time])).toEqual([
      ['day', '2018-03-05', '2018-03-05', '09:10'],
      ['approx', '2018-03-01', '2018-03-31', '17:00'],
      ['unknown', null, null, null],
      ['unknown', null, null, null],
      ['day', '2021-02-10', '2021-02-10', null],
    ]);
  });

  it('says of every row left out why', () => {
    expect(preview.leftOut.map(({ ref, why }) => [recordOf(ref), why])).toEqual([
      [1, 'Above the headings'],
      [2, 'Blank row'],
      [3, 'Headings'],
      [5, 'Blank row'],
      [9, 'Title or divider row'],
      [10, 'Headings repeated'],
      [12, 'Total row'],
      [13, 'Closing line'],
      [14, 'Blank row'],
    ]);
  });

  it('warns of what a person should look at, row by row', () => {
    expect(preview.warnings.map(({ ref, code }) => [ref === null ? null : recordOf(ref), code])).toEqual([
      [null, 'day_first_assumed'],
      [null, 'columns_not_used'],
      [10, 'repeated_header_skipped'],
      [12, 'totals_row_skipped'],
      [11, 'ragged_row'],
      [6, 'approximate_date'],
      [6, 'child_seen_words'],
      [6, 'formula_like_text'],
      [7, 'impossible_date'],
      [8, 'inherited_date'],
      [11, 'weekday_mismatch'],
    ]);
    expect(preview.warnings.find(({ code }) => code === 'child_seen_words')?.text).toContain('“heard only”');
    expect(preview.warnings.find(({ code }) => code === 'impossible_date')?.text).toContain(
      'Feb 2018, day not known',
    );
  });

  it('answers what the contract promises', () => {
    expect(returnPreview.parse(preview)).toEqual(preview);
  });
});

describe('a quotation mark that is never closed', () => {
  it('is told of, even where it swallows the rest of the file', () => {
    const { preview } = read('"Chronology of the family\nDate,Details\n1/2/21,Home visit\n');
    expect(preview.warnings).toContainEqual(
      expect.objectContaining({
        code: 'broken_quotes',
        ref: expect.objectContaining({ record: 1, line: 1 }),
      }),
    );
  });
});

describe('the choice of columns', () => {
  it('joins the columns chosen for what happened by line breaks, and leaves out rows with nothing in them', () => {
    const columns = { ...none, date: [0], whatHappened: [4, 5] };
    const tables = [{ table: 0, isUsed: true, headingRow: 3, columns, fillsDown: false }];
    const { entries, preview } = read(messy, { reading: { tables } });
    expect(entries[0]?.whatHappened).toBe('Home visit.\nMother said "fine; thanks".\nReturn in May');
    expect(entries[0]?.childSeen).toBe('not-recorded');
    expect(preview.entries).toHaveLength(5);
  });

  it('is guessed from the cells where there are no headings', () => {
    const { preview, entries } = read(
      '1/2/21,15:40,Home visit by the health visitor\n2/2/21,,Telephone call to the mother\n',
    );
    expect(preview.reading?.tables[0]).toMatchObject({
      headingRow: null,
      columns: { date: [0], time: [1], whatHappened: [2] },
    });
    expect(entries).toHaveLength(2);
  });

  it('takes the time from the date where there is no time of its own', () => {
    const { entries, preview } = read(
      'Contact Dt,Consultation narrative\n2021-03-30T23:30:00Z,Call from NHS 111 overnight\n',
    );
    expect(entries[0]).toMatchObject({ dateText: '2021-03-30T23:30:00Z', time: '00:30' });
    expect(preview.entries[0]?.date).toMatchObject({ from: '2021-03-31', to: '2021-03-31' });
  });

  it('keeps an entry whose words merely speak of a total', () => {
    const { entries } = read(
      'Date,Details\n1/2/21,Total of 3 visits made\n2/2/21,End of report read to mother\n',
    );
    expect(entries).toHaveLength(2);
  });
});

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

describe('warnings', () => {
  const words = (index: number) => `Home visit number ${index} to the family at home`;

  it('are told in one line where they would flood, with the rows named', () => {
    const text = `Date,Details\n${Array.from({ length: 400 }, (_, index) => `c. 2019,${words(index)}`).join('\n')}\n`;
    const { preview } = read(text);
    expect(preview.warnings).toHaveLength(1);
    expect(preview.warnings[0]?.text).toMatch(
      /^400 dates are vague .*: record 2; record 3; .* and 375 more\.$/,
    );
  });

  it('name a year that was typed wrong, and a date later than the return', () => {
    const dates = ['1/2/2021', '9/2/2021', '12/3/2021', '9/4/2012', '20/4/2021', '2/5/2021', '11/9/2021'];
    const text = `Chronology prepared 17/05/2021\nDate,Details\n${dates.map((date, index) => `${date},${words(index)}`).join('\n')}\n`;
    const found = read(text).preview.warnings.map(({ code, ref }) => [
      code,
      ref === null ? null : recordOf(ref),
    ]);
    expect(found).toContainEqual(['date_out_of_period', 6]);
    expect(found).toContainEqual(['date_after_return', 9]);
    expect(found.filter(([code]) => code === 'date_out_of_period')).toHaveLength(1);
  });

  it('do not take a return that goes back to an earlier year in earnest for a slip', () => {
    const dates = [
      '1/2/2012',
      '9/2/2012',
      '1/2/2020',
      '9/2/2020',
      '12/3/2020',
      '1/6/2012',
      '3/6/2012',
      '9/7/2012',
    ];
    const text = `Date,Details\n${dates.map((date, index) => `${date},${words(index)}`).join('\n')}\n`;
    expect(read(text).preview.warnings.map(({ code }) => code)).not.toContain('date_out_of_period');
  });

  it('name rows that repeat an earlier one, however many rows are alike in length', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `1/2/2021,Visit ${String(index).padStart(6, '0')} to the family`,
    );
    const start = performance.now();
    const { preview } = read(`Date,Details\n${[...rows, rows[7]].join('\n')}\n`);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(preview.warnings.find(({ code }) => code === 'possible_duplicate')?.text).toContain(
      'repeats record 9',
    );
  });
});

describe('a file that cannot be read', () => {
  it('is refused with a sentence, and nothing of it comes in', () => {
    const reason = expect.stringContaining('This is a PDF');
    expect(read('%PDF-1.4 …')).toEqual({
      preview: {
        outcome: 'refused',
        reason,
        entries: [],
        leftOut: [],
        warnings: [{ ref: null, code: 'wrong_file_type', text: reason }],
      },
      entries: [],
    });
  });
});

describe('every return', () => {
  const cell = fc.constantFrom(
    '',
    ' ',
    'Date',
    'Event',
    'Source',
    '1/2/21',
    '2019',
    'n/k',
    'a "b"',
    'x\ny',
    'Total: 3',
    '=1',
    'words and more',
    'End of report',
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });
  const some = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 });
  const columns = fc.record({
    date: some,
    dateEnd: some,
    time: some,
    whatHappened: some,
    childSeen: some,
    childVoice: some,
    actionTaken: some,
    source: some,
    people: some,
    authorComment: some,
    rowId: some,
  });
  const tables = fc
    .record({
      table: fc.constant(0),
      isUsed: fc.boolean(),
      headingRow: fc.option(fc.integer({ min: 1, max: 14 }), { nil: null }),
      columns,
      fillsDown: fc.boolean(),
    })
    .map((table) => [table]);

  it('has each of its records among the entries or among what is left out, and in one of them only', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('', 'sep=;\n'),
        fc.option(tables, { nil: undefined }),
        (data, delimiter, first, chosen) => {
          const text =
            first +
            Papa.unparse(data, { delimiter: first === '' ? delimiter : ';', newline: '\r\n' }) +
            '\r\n';
          const { preview, entries } = read(
            text,
            chosen === undefined ? {} : { reading: { tables: chosen } },
          );
          if (preview.outcome === 'refused') {
            expect((first + data.flat().join('')).trim()).toBe('');
            return;
          }
          const places = [...preview.entries, ...preview.leftOut].map(({ ref }) => recordOf(ref));
          const all = Array.from({ length: data.length + (first === '' ? 0 : 1) }, (_, index) => index + 1);
          expect(places.toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual(all);
          expect(preview.rows?.map(({ ref }) => recordOf(ref))).toEqual(all);
          expect(preview.entries.map(({ ref }) => ref)).toEqual(entries.map(({ place }) => place));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads alike in every time zone', () => {
    const dates = [
      '14/4/26',
      '2021-03-30T23:30:00Z',
      '2021-10-31T00:30:00+01:00',
      '28/03/2021 01:30',
      'winter 2025',
      'w/c 25 Oct 2021',
      'c. mar 2021',
    ];
    const text = `Date,Details\n${dates.map((date) => `${date},What happened on that day`).join('\n')}\n`;
    const script = `
      const { readReturn } = await import(${JSON.stringify(new URL('./readReturn.ts', import.meta.url).href)});
      const { formatEventDate, describeReading } = await import(${JSON.stringify(new URL('../../../shared/domain/formatEventDate.ts', import.meta.url).href)});
      const { parseEventDate } = await import(${JSON.stringify(new URL('../../../shared/domain/parseEventDate.ts', import.meta.url).href)});
      const { preview } = readReturn({ fileName: 'a.csv', bytes: new TextEncoder().encode(${JSON.stringify(text)}) });
      const shown = preview.entries.map(({ date }) => parseEventDate(date.text)).map((date) => [formatEventDate(date), describeReading(date)]);
      console.log(JSON.stringify({ zone: new Date(2021, 6, 1).getTimezoneOffset(), preview, shown }));`;
    const answers = ['Europe/London', 'UTC', 'America/Bogota', 'Asia/Kolkata', 'Pacific/Auckland'].map(
      (zone) => {
        const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
          env: { ...process.env, TZ: zone },
          cwd: fileURLToPath(new URL('.', import.meta.url)),
          encoding: 'utf8',
        });
        return JSON.parse(output);
      },
    );
    expect(new Set(answers.map(({ zone }) => zone)).size).toBe(5);
    for (const { preview, shown } of answers) {
      expect({ preview, shown }).toEqual({ preview: answers[0].preview, shown: answers[0].shown });
      expect(preview.entries.map((entry: { date: { from: string } }) => entry.date.from)).toEqual([
        '2026-04-14',
        '2021-03-31',
        '2021-10-31',
        '2021-03-28',
        '2025-12-01',
        '2021-10-25',
        '2021-03-01',
      ]);
    }
  });
});
