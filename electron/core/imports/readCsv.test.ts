import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { largestReturnBytes } from '../../../shared/contract/imports.ts';
import { readCsv } from './readCsv.ts';

function table(text: string) {
  const read = readCsv(new TextEncoder().encode(text));
  if (read.outcome === 'refused') throw new Error(read.reason);
  return read;
}

function reasonFor(bytes: Uint8Array | string): string | null {
  const read = readCsv(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  return read.outcome === 'refused' ? read.reason : null;
}

describe('the records of a CSV file', () => {
  it.each([
    [',', 'Date,Event\n1/2/21,a; b; c\n'],
    [';', 'Title of the return, with commas, and more\nDate;Event\n1/2/21;a, b\n2/2/21;c, d, e\n'],
    ['\t', 'Date\tEvent\n1/2/21\ta, b\n2/2/21\tc, d\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    expect(table(text).delimiter).toBe(delimiter);
  });

  it('counts blank records and the lines inside quoted cells, so that a reviewer can go back to the file', () => {
    const { records } = table('Date,Event\r\n\r\n1/2/21,"one\r\ntwo, ""three"""\r\n2/2/21,four\r\n\r\n\r\n');
    expect(records.map(({ record, line, cells }) => [record, line, cells])).toEqual([
      [1, 1, ['Date', 'Event']],
      [2, 2, ['']],
      [3, 3, ['1/2/21', 'one\ntwo, "three"']],
      [4, 5, ['2/2/21', 'four']],
      [5, 6, ['']],
      [6, 7, ['']],
    ]);
  });

  it('obeys the line that tells Excel the separator, and still counts it', () => {
    const { records, delimiter, hasSeparatorLine } = table('sep=;\nDate;Event\n1/2/21;a,b,c\n');
    expect({ delimiter, hasSeparatorLine }).toEqual({ delimiter: ';', hasSeparatorLine: true });
    expect(records.map(({ record, line, cells }) => [record, line, cells])).toEqual([
      [1, 1, ['sep=;']],
      [2, 2, ['Date', 'Event']],
      [3, 3, ['1/2/21', 'a,b,c']],
    ]);
  });

  it('marks a record whose quotation marks are never closed', () => {
    const { records } = table('Date,Event\n1/2/21,"left open\n2/2/21,b\n');
    expect(records.map(({ hasBrokenQuotes }) => hasBrokenQuotes)).toEqual([false, true]);
  });
});

describe('a file that is no CSV, whatever its name', () => {
  it('is refused as a PDF', () => {
    expect(reasonFor('%PDF-1.4\n1 0 obj\n')).toMatch(
      /^This is a PDF, not a CSV file\. Nothing was brought in\./,
    );
  });

  it('is refused as an Excel workbook, with what to do', () => {
    const part = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.alloc(26),
      Buffer.from('xl/workbook.xml'),
      deflateRawSync('x'),
    ]);
    expect(reasonFor(new Uint8Array(part))).toMatch(/an Excel workbook.*save it as “CSV UTF-8”/);
  });

  it('is refused as an older Office file, and as a web page', () => {
    expect(reasonFor(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toContain(
      'an older Word or Excel file',
    );
    expect(reasonFor('<html><table><tr><td>1/2/21</td></tr></table></html>')).toContain('a web page');
  });

  it('is refused where it is filled with zero bytes', () => {
    expect(reasonFor(new Uint8Array(64))).toMatch(/not text, or is damaged/);
  });

  it.each(['', '\n\n', '\ufeff', '  \r\n '])('is refused as empty: %j', (text) => {
    expect(reasonFor(text)).toBe('This file is empty. Nothing was brought in.');
  });

  it('is refused above the largest size, before it is read', () => {
    expect(reasonFor(new Uint8Array(largestReturnBytes + 1).fill(44))).toMatch(
      /^This file is larger than 50 MB\./,
    );
  });

  it('is not refused for starting with letters that other files start with', () => {
    expect(reasonFor('PK seen at home,1/2/21\n')).toBeNull();
  });
});
