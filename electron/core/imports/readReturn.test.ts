import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { returnPreview } from '../../../shared/contract/imports.ts';
import type { Place } from '../../../shared/contract/returnReading.ts';
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
