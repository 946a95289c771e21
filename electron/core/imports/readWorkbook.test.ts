import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ReturnFile, readReturn } from './readReturn.ts';

const day = (serial: number, format = 'dd/mm/yyyy') => ({ t: 'n' as const, v: serial, z: format });
/** 4 January 2021. */
const january = 44_200;
const headings = ['Date', 'Source', 'Event', 'Action taken'];

function workbook(
  sheets: Record<string, WorkSheet | unknown[][]>,
  change?: (book: WorkBook) => void,
): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets))
    utils.book_append_sheet(book, Array.isArray(sheet) ? utils.aoa_to_sheet(sheet) : sheet, name);
  change?.(book);
  return book;
}

function bytesOf(book: WorkBook, bookType: 'xlsx' | 'xlsb' | 'ods' | 'biff8' = 'xlsx'): Uint8Array {
  return new Uint8Array(write(book, { type: 'buffer', bookType, compression: true }));
}

function read(bytes: Uint8Array, options: Partial<ReturnFile> = {}) {
  return readReturn({ fileName: 'return.xlsx', bytes, ...options });
}

/** Changes the XML of one part, as other programs would have written it. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

const datesOf = (bytes: Uint8Array) =>
  read(bytes).preview.entries.map(({ date, time }) => [date.text, date.kind, date.from, time]);
const codesOf = (bytes: Uint8Array, options?: Partial<ReturnFile>) =>
  read(bytes, options).preview.warnings.map(({ code }) => code);

describe('the dates of a workbook', () => {
  it('are shown as they stand, whatever format the cell has, and a month stays a month', () => {
    const bytes = bytesOf(
      workbook({
        Log: [
          headings,
          [day(january), 'HV', 'Home visit made', ''],
          [day(january, 'm/d/yy'), 'HV', 'Telephone call', ''],
          [day(january + 0.604_166_666_7, 'dd/mm/yyyy hh:mm'), 'HV', 'Meeting held', ''],
          [day(january + 28, 'mmm-yy'), 'HV', 'Reviewed in the month', ''],
          [day(january, 'yyyy'), 'HV', 'Known that year', ''],
          [day(january, '[$-809]dddd, d mmmm yyyy'), 'HV', 'Letter sent', ''],
          ['2019', 'HV', 'Earlier loss', ''],
        ],
      }),
    );
    expect(datesOf(bytes)).toEqual([
      ['04/01/2021', 'day', '2021-01-04', null],
      ['04/01/2021', 'day', '2021-01-04', null],
      ['04/01/2021 14:30', 'day', '2021-01-04', '14:30'],
      ['Feb 2021', 'month', '2021-02-01', null],
      ['2021', 'year', '2021-01-01', null],
      ['04/01/2021', 'day', '2021-01-04', null],
      ['2019', 'year', '2019-01-01', null],
    ]);
  });

  it('are read by the rule of 1904 where the workbook counts so, and that is said', () => {
    const book = workbook({ Log: [headings, [day(january - 1462), 'HV', 'Home visit made', '']] }, (made) => {
      made.Workbook = { WBProps: { date1904: true } };
    });
    expect(datesOf(bytesOf(book))).toEqual([['04/01/2021', 'day', '2021-01-04', null]]);
    expect(codesOf(bytesOf(book))).toContain('date_system_1904');
  });

  it('keep midnight apart from no time, and words of time as words', () => {
    const bytes = bytesOf(
      workbook({
        Log: [
          ['Date', 'Time', 'Event'],
          [day(january), { t: 'n', v: 0, z: 'hh:mm' }, 'Noise reported by the neighbour'],
          [day(january), { t: 'n', v: 0.989_583_333_3, z: 'h:mm AM/PM' }, 'Second call from the neighbour'],
          [day(january), 'Unk', 'Undated call from the neighbour'],
          [day(january), '', 'Third call from the neighbour'],
        ],
      }),
    );
    expect(read(bytes).preview.entries.map(({ time }) => time)).toEqual(['00:00', '23:45', null, null]);
    expect(read(bytes).entries.map(({ time }) => time)).toEqual(['00:00', '23:45', 'Unk', '']);
  });

  it('take midnight behind every date as no time, and behind one date as midnight', () => {
    const visits = ['First visit made', 'Second visit made', 'Third visit made'];
    const stamped = (last: number) =>
      bytesOf(
        workbook({
          Log: [
            ['Date', 'Event'],
            ...visits.map((words, at) => [
              day(january + at + (at === 2 ? last : 0), 'dd/mm/yyyy hh:mm'),
              words,
            ]),
          ],
        }),
      );
    expect(read(stamped(0)).preview.entries.map(({ time }) => time)).toEqual([null, null, null]);
    expect(codesOf(stamped(0))).toContain('midnight_times');
    expect(read(stamped(0.5)).preview.entries.map(({ time }) => time)).toEqual(['00:00', '00:00', '12:00']);
  });

  it('carry down where cells are merged or blank or say the same, with the row they come from', () => {
    const sheet = utils.aoa_to_sheet([
      headings,
      [day(january), 'Police', 'First call to the address', ''],
      ['', 'Police', 'Second call to the address', ''],
      [day(january + 1), 'Police', 'Third call to the address', ''],
      ['"', 'Police', 'Fourth call to the address', ''],
      ['as above', 'Police', 'Fifth call to the address', ''],
      ['Unknown', 'Police', 'Call of unknown date', ''],
    ]);
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    const { preview, entries } = read(bytesOf(workbook({ Log: sheet })));
    expect(preview.entries.map(({ date, dateFrom }) => [date.text, date.from, dateFrom])).toEqual([
      ['04/01/2021', '2021-01-04', null],
      ['', '2021-01-04', { sheet: 'Log', row: 2 }],
      ['05/01/2021', '2021-01-05', null],
      ['"', '2021-01-05', { sheet: 'Log', row: 4 }],
      ['as above', '2021-01-05', { sheet: 'Log', row: 4 }],
      ['Unknown', null, null],
    ]);
    expect(entries.map(({ dateText }) => dateText)).toEqual([
      '04/01/2021',
      '04/01/2021',
      '05/01/2021',
      '05/01/2021',
      '05/01/2021',
      'Unknown',
    ]);
    expect(entries.every(({ unreadable }) => unreadable === null)).toBe(true);
  });

  it('that nobody can read wait in words, with a hint where a day stands as a bare number', () => {
    const { entries, preview } = read(
      bytesOf(
        workbook({
          Log: [
            headings,
            ['16/01/2021', 'HV', 'Home visit made', ''],
            [44_200, 'HV', 'Home visit made again', ''],
            ['02/14/2021', 'HV', 'Seen at the clinic', ''],
            ['30/02/2021', 'HV', 'Not at home when called', ''],
          ],
        }),
      ),
    );
    expect(entries.map(({ unreadable }) => unreadable)).toEqual([
      null,
      expect.stringContaining('own number for a day'),
      expect.stringContaining('Is it 14 Feb 2021?'),
      expect.stringContaining('no such date'),
    ]);
    expect(preview.counts).toMatchObject({ added: 1, unreadable: 3, undated: 0 });
    expect(preview.warnings.map(({ code }) => code)).toContain('month_first_suspected');
  });
});

describe('what is hidden in a workbook', () => {
  const sheet = utils.aoa_to_sheet([
    ['Date', 'Caller', 'Event', 'Action taken'],
    [day(january), 'Mrs Oakhanger', 'Noise reported', ''],
    [day(january + 1), 'Mr Pike', 'Noise again', ''],
  ]);
  sheet['!cols'] = [{}, { hidden: true }, {}, {}];
  sheet['!rows'] = [{}, {}, { hidden: true }];
  const book = workbook(
    { Log: sheet, Old: [headings, [day(january), 'HV', 'Home visit made', '']] },
    (made) => {
      made.Workbook = {
        Sheets: [
          { name: 'Log', Hidden: 0 },
          { name: 'Old', Hidden: 1 },
        ],
      };
    },
  );
  const bytes = bytesOf(book);

  it('is left out, counted and told, and the names in it are shown nowhere', () => {
    const { preview } = read(bytes);
    expect(preview.entries.map(({ event }) => event)).toEqual(['Noise reported']);
    expect(preview.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['hidden_column', 'hidden_rows', 'hidden_sheet']),
    );
    expect(JSON.stringify(preview)).not.toContain('Oakhanger');
    expect(preview.leftOut.map(({ why }) => why)).toEqual([
      'Headings',
      'Hidden row',
      'In a hidden sheet',
      'In a hidden sheet',
    ]);
    expect(preview.file?.tables.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  });

  it('is read once that is chosen, columns only with a reason', () => {
    const { preview, entries } = read(bytes, {
      reading: { hiddenRows: true, hiddenColumnsReason: 'Agreed with the force' },
    });
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(preview.rows)).toContain('Oakhanger');
    // Even then a person chooses what it is.
    expect(entries[0]?.source).toBe('');
  });

  it('is found in an OpenDocument sheet too', () => {
    const ods = bytesOf(
      workbook({
        Log: [headings, ['4/1/2021', 'HV', 'Home visit made', ''], ['5/1/2021', 'HV', 'Call made', '']],
      }),
      'ods',
    );
    let row = 0;
    const hidden = withPart(ods, 'content.xml', (xml) =>
      xml.replace(/<table:table-row\b/g, (tag) => (++row === 3 ? `${tag} table:visibility="collapse"` : tag)),
    );
    expect(read(hidden).entries.map(({ whatHappened }) => whatHappened)).toEqual(['Home visit made']);
    expect(codesOf(hidden)).toContain('hidden_rows');
  });
});

describe('the shape of a workbook', () => {
  it('may hold two tables in one sheet, each under headings of its own', () => {
    const { preview } = read(
      bytesOf(
        workbook({
          Log: [
            ['Section one: antenatal'],
            headings,
            ['4/1/2021', 'Midwife', 'Booking appointment', 'None'],
            [],
            ['Section two: postnatal'],
            ['When', 'Time', 'Who', 'Contact'],
            ['5/2/2021', '10:15', 'Health visitor', 'New birth visit'],
          ],
        }),
      ),
    );
    expect(preview.entries.map(({ ref, time, source, event }) => [ref, time, source, event])).toEqual([
      [{ sheet: 'Log', row: 3 }, null, 'Midwife', 'Booking appointment'],
      [{ sheet: 'Log', row: 7 }, '10:15', 'Health visitor', 'New birth visit'],
    ]);
    expect(preview.file?.tables.map(({ name }) => name)).toEqual(['Log', 'Log (from row 6)']);
  });

  it('may name its columns on two rows', () => {
    const { preview } = read(
      bytesOf(
        workbook({
          Log: [
            ['Date', 'Contact', '', 'Outcome'],
            ['', 'Who', 'What happened', ''],
            ['4/1/2021', 'Health visitor', 'New birth visit', 'Return in May'],
          ],
        }),
      ),
    );
    expect(preview.entries).toHaveLength(1);
    expect(preview.entries[0]).toMatchObject({ source: 'Health visitor', event: 'New birth visit' });
    expect(preview.leftOut.map(({ why }) => why)).toEqual(['Headings', 'Headings']);
  });

  it('may repeat its headings, divide its rows and close with totals; those are left out and said', () => {
    const sheet = utils.aoa_to_sheet([
      headings,
      ['4/1/2021', 'HV', 'Home visit made', ''],
      ['March 2021'],
      headings,
      ['5/3/2021', 'HV', 'Telephone call made', ''],
      ['Total', 2],
      ['Prepared by', 'J. Smith'],
    ]);
    sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 3 } }];
    const { preview } = read(bytesOf(workbook({ Log: sheet })));
    expect(preview.entries).toHaveLength(2);
    expect(preview.leftOut.map(({ why }) => why)).toEqual([
      'Headings',
      'Title or divider row',
      'Headings repeated',
      'Total row',
      'No date and nothing in what happened',
    ]);
  });

  it('takes the value a formula shows, calculates nothing, and says so', () => {
    const sheet = utils.aoa_to_sheet([headings, ['4/1/2021', 'HV', 'x', '']]);
    sheet['C2'] = { t: 's', v: 'Weight 4.21 kg', f: 'CONCATENATE("Weight ",4.21," kg")' };
    sheet['D2'] = { t: 'e', v: 42, f: 'VLOOKUP(1,Z1:Z2,1)' };
    const { preview, entries } = read(bytesOf(workbook({ Log: sheet })));
    expect(entries[0]).toMatchObject({ whatHappened: 'Weight 4.21 kg', actionTaken: '#N/A' });
    expect(preview.warnings.find(({ code }) => code === 'formulas')?.text).toContain('row 2');
  });

  it('keeps numbers as they are shown, text that looks like a formula as text, and every line of a cell', () => {
    const { entries } = read(
      bytesOf(
        workbook({
          Log: [
            headings,
            [
              '4/1/2021',
              { t: 'n', v: 7_700_900_123, z: '00000 000000' },
              '=1+1 was written on the wall\r\nand more',
              0.1 + 0.2,
            ],
          ],
        }),
      ),
    );
    expect(entries[0]).toMatchObject({
      source: '07700 900123',
      whatHappened: '=1+1 was written on the wall\nand more',
      actionTaken: '0.3',
    });
  });
});

describe('other kinds of workbook', () => {
  const rows = [
    headings,
    [day(january), 'Lettings', 'Tenancy started – £412.60', ''],
    [day(january + 1), 'Repairs', 'Boiler mended', ''],
  ];

  it.each([
    ['ods', 'ods'],
    ['biff8', 'xls'],
    ['xlsb', 'xlsx'],
  ] as const)('%s is converted whole, and said to be', (bookType, kind) => {
    const { preview } = read(bytesOf(workbook({ Log: rows }), bookType));
    expect(preview.file?.kind).toBe(kind);
    expect(preview.entries.map(({ date, event }) => [date.from, event])).toEqual([
      ['2021-01-04', 'Tenancy started – £412.60'],
      ['2021-01-05', 'Boiler mended'],
    ]);
    expect(preview.warnings.map(({ code }) => code)).toContain('legacy_format');
  });

  it('is known by its bytes and not by its name', () => {
    const { preview } = read(bytesOf(workbook({ Log: rows })), { fileName: 'return.csv' });
    expect(preview).toMatchObject({ outcome: 'read', file: { kind: 'xlsx' } });
  });
});
