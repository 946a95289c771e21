import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { type ReturnFile, readReturn } from './readReturn.ts';

const headings = ['Date', 'Source', 'Event', 'Action taken'];

function sheetOf(rows: unknown[][]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Log');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }));
}

function read(bytes: Uint8Array, options: Partial<ReturnFile> = {}) {
  return readReturn({ fileName: 'return.xlsx', bytes, ...options });
}

describe('choices made by hand', () => {
  const rows = [
    headings,
    ['4/1/2021', 'HV', 'Home visit made', 'None'],
    ['soon', 'HV', 'Telephone call', ''],
    ['Notes'],
  ];
  const bytes = sheetOf(rows);
  const at = (row: number) => ({ sheet: 'Log', row });

  it('put words right and keep what the file says beside them', () => {
    const { entries, preview } = read(bytes, {
      reading: { corrections: [{ ref: at(3), field: 'date', text: 'about 6 January 2021' }] },
    });
    expect(entries[1]).toMatchObject({
      dateText: 'soon',
      correctedDate: 'about 6 January 2021',
      unreadable: null,
    });
    expect(preview.entries[1]?.date).toMatchObject({ kind: 'approx', from: '2021-01-06', text: 'soon' });
    expect(preview.counts).toMatchObject({ added: 2, unreadable: 0 });
  });

  it('leave rows out with a reason, and bring rows in that would be left out', () => {
    const { entries, preview } = read(bytes, {
      reading: { leftOut: [{ ref: at(2), why: 'Another family' }], kept: [at(4)] },
    });
    expect(entries.map(({ place }) => place)).toEqual([at(3), at(4)]);
    expect(preview.leftOut).toEqual([
      { ref: at(1), why: 'Headings' },
      { ref: at(2), why: 'Another family' },
    ]);
  });

  it('join columns, and fill a field with the same words in every row', () => {
    const { reading } = read(bytes).preview;
    const [table] = reading?.tables ?? [];
    if (table === undefined) throw new Error('No table was read');
    const columns = { ...table.columns, whatHappened: [2, 3], actionTaken: [] };
    const { entries } = read(bytes, {
      reading: { tables: [{ ...table, columns, constants: { source: 'Contact log', childSeen: 'Yes' } }] },
    });
    expect(entries[0]).toMatchObject({
      whatHappened: 'Home visit made\nNone',
      source: 'Contact log',
      childSeen: 'seen',
    });
  });

  it('limit what is shown, with unreadable rows before others, and never what is counted', () => {
    const long = [
      headings,
      ...Array.from({ length: 30 }, (_, index) => ['4/1/2021', 'HV', `Visit number ${index}`, '']),
      ['soon', 'HV', 'A call', ''],
    ];
    const { preview, entries } = read(sheetOf(long), { limit: 5 });
    expect(preview.rows?.map(({ state }) => state)).toEqual([
      'heading',
      'entry',
      'entry',
      'entry',
      'unreadable',
    ]);
    expect(preview.entries).toHaveLength(5);
    expect(entries).toHaveLength(31);
    expect(preview.counts).toMatchObject({ added: 30, unreadable: 1, leftOut: 1 });
  });

  it('are remembered where they fit the next file of the agency, and not where they do not', () => {
    const odd = [
      ['A', 'B', 'C'],
      ['4/1/2021', 'Home visit made to the family', 'Mother'],
      ['5/1/2021', 'Telephone call to the family', 'Father'],
    ];
    const first = read(sheetOf(odd));
    const [table] = first.preview.reading?.tables ?? [];
    if (table === undefined || first.preview.reading === undefined) throw new Error('No table was read');
    const remembered = {
      ...first.preview.reading,
      tables: [{ ...table, columns: { ...table.columns, source: [2] } }],
    };
    const next = read(sheetOf([...odd, ['6/1/2021', 'Meeting with the family', 'Mother']]), { remembered });
    expect(next.preview.file?.readBy).toBe('remembered');
    expect(next.entries.map(({ source }) => source)).toEqual(['Mother', 'Father', 'Mother']);
    const other = read(bytes, { remembered });
    expect(other.preview.file?.readBy).toBe('guess');
    expect(other.entries[0]?.source).toBe('HV');
  });
});
