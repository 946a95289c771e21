import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReadReturn, readReturn } from '../../electron/core/imports/readReturn.ts';
import { renderChronology } from '../../electron/core/render/renderChronology.ts';
import { exportColumns } from '../../shared/contract/chronology.ts';
import { isUndated } from '../../shared/domain/eventDate.ts';
import type { ChronologySource } from '../../shared/report/chronologySource.ts';
import { chronologyStatement } from '../../shared/report/chronologyStatement.ts';
import { all, unzip, wordPart } from '../support/exportReading.ts';
import { anEntry, aPicture, hardSource, hostileTexts } from './chronologySource.ts';

/** Sheets need nothing of the resources; a path that is not there would show it. */
const made = (source: ChronologySource, format: 'xlsx' | 'csv') =>
  renderChronology(source, format, '/nowhere');

type Rows = string[][];

function sheetRows(bytes: Uint8Array, sheet: string): Rows {
  const workbook = XLSX.read(bytes, { type: 'buffer', cellText: true });
  const found = workbook.Sheets[sheet];
  if (!found) throw new Error(`there is no sheet ${sheet}`);
  return XLSX.utils.sheet_to_json<string[]>(found, { header: 1, raw: false, defval: '', blankrows: false });
}

function columnOf(rows: Rows, heading: string): string[] {
  const at = rows[0]?.indexOf(heading) ?? -1;
  expect(at, heading).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((row) => row[at] ?? '');
}

const words = hardSource.entries.map(({ whatHappened }) => whatHappened);

describe('the chronology as comma-separated text', () => {
  let bytes: Uint8Array;
  let rows: Rows;
  beforeAll(async () => {
    ({ bytes } = await made(hardSource, 'csv'));
    rows = Papa.parse<string[]>(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    ).data.slice(0, -1);
  });

  test('is UTF-8 with a byte order mark and CR LF, and nothing stands in it but headings and entries', () => {
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(Buffer.from(bytes).toString('utf8')).toMatch(
      /^\ufeff"No\.","Date","First possible day",[^\n]*\r\n/,
    );
    expect(rows[0]).toEqual([
      'No.',
      'Date',
      'First possible day',
      'Last possible day',
      'Time',
      'Date as written',
      'Agency',
      'Source',
      'What happened',
      'Child seen',
      'Action taken and outcome',
      'Withdrawn',
    ]);
    expect(columnOf(rows, 'No.')).toEqual(hardSource.entries.map(({ number }) => String(number)));
  });

  test('makes a cell safe that looks like a formula, and leaves negative numbers alone', () => {
    const safe = new Map(columnOf(rows, 'What happened').map((cell, index) => [words[index], cell]));
    for (const text of ['=1+1', '+44 7700 900123 rang', '-- no reply', '@SUM(A1)', '\tindented', '＝cmd'])
      expect(safe.get(text)).toBe(`'${text}`);
    for (const text of [
      '-12.50',
      '-1,204',
      'constructor',
      '"quoted", with a comma\nand a second line',
      '1/2/21',
    ])
      expect(safe.get(text)).toBe(text);
  });

  test('hands its statement back beside the data, with how many cells were made safe', async () => {
    const { statement } = await made(hardSource, 'csv');
    expect(statement).toEqual(expect.arrayContaining(chronologyStatement(hardSource)));
    expect(statement.at(-1)?.text).toContain(
      'An apostrophe was put before six cells that look like a formula',
    );
  });

  test('gives days a machine reads beside the words, and says which entries were withdrawn', () => {
    const between = rows.find(([number]) => number === '5') ?? [];
    expect(between.slice(1, 6)).toEqual([
      'Between 3 and 9 May 2021',
      '2021-05-03',
      '2021-05-09',
      '15:40',
      'sometime 3rd to 9th May',
    ]);
    expect(columnOf(rows, 'Withdrawn').filter(Boolean)).toEqual(['Withdrawn by the agency, 2026-03-03']);
  });

  test('says the same when it is brought in again as a return', () => {
    expectSame(readReturn({ fileName: 'chronology.csv', bytes }), (text) =>
      /^[=+@\t＝]|^--/.test(text) ? `'${text}` : text,
    );
  });
});

/** What was read is what was written, dates and all; a reader trims the white space about a cell. */
function expectSame({ preview, entries: read }: ReadReturn, written: (text: string) => string): void {
  const expected = hardSource.entries;
  expect(preview.outcome).toBe('read');
  expect(preview.entries.map(({ date }) => [date.from, date.to])).toEqual(
    expected.map(({ date }) => [date.earliest, date.latest]),
  );
  expect(read.map(({ whatHappened }) => whatHappened)).toEqual(
    expected.map(({ whatHappened }) => written(whatHappened).trim()),
  );
  expect(read.map(({ source }) => source)).toEqual(expected.map(({ source }) => source));
  expect(read.map(({ time }) => time)).toEqual(expected.map(({ time }) => time));
  expect(read.map(({ childSeen }) => childSeen)).toEqual(expected.map(({ childSeen }) => childSeen));
}

describe('the chronology as a workbook', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await made(hardSource, 'xlsx'));
  });

  test('says about itself on its first sheet what it holds and leaves out', async () => {
    const about = sheetRows(bytes, 'About');
    const { statement } = await made(hardSource, 'xlsx');
    for (const { label, text } of statement) expect(about).toContainEqual([label, text]);
    expect(about).toContainEqual(['Reference', 'WSCP 2026-04']);
    expect(about).toContainEqual([
      'Left out',
      '30 entries: 27 outside the filter; 3 removed from the chronology.',
    ]);
  });

  test('keeps every text as it is, as text, and works nothing out', () => {
    expect(columnOf(sheetRows(bytes, 'Chronology'), 'What happened')).toEqual(words);
    const sheet = wordPart(unzip(bytes), 'xl/worksheets/sheet2.xml');
    expect(all(sheet, 'f')).toEqual([]);
    const types = new Set(
      all(sheet, 'c')
        .filter((cell) => all(cell, 'v').length > 0)
        .map((cell) => cell.getAttribute('t')),
    );
    // Texts, and the numbers of the entries.
    expect(types).toEqual(new Set([null, 's']));
  });

  test('keeps its header row in sight, on every printed page, and can be filtered', () => {
    const parts = unzip(bytes);
    const sheet = wordPart(parts, 'xl/worksheets/sheet2.xml');
    expect(all(sheet, 'pane')[0]?.getAttribute('ySplit')).toBe('1');
    expect(all(sheet, 'pane')[0]?.getAttribute('state')).toBe('frozen');
    expect(all(sheet, 'pane')[0]?.getAttribute('activePane')).toBe('bottomLeft');
    expect(all(sheet, 'autoFilter')[0]?.getAttribute('ref')).toBe(`A1:L${hardSource.entries.length + 1}`);
    expect(parts.get('xl/workbook.xml')?.toString('utf8')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Chronology'!$1:$1</definedName>`,
    );
    expect(all(sheet, 'oddHeader')[0]?.textContent).toContain('OFFICIAL-SENSITIVE');
    expect(all(sheet, 'oddFooter')[0]?.textContent).toContain('Page &P of &N');
    expect(all(sheet, 'pageSetup')[0]?.getAttribute('orientation')).toBe('landscape');
  });

  test('strikes a withdrawn entry through, but not the words that say so', () => {
    const parts = unzip(bytes);
    const sheet = wordPart(parts, 'xl/worksheets/sheet2.xml');
    const styles = wordPart(parts, 'xl/styles.xml');
    const struckFonts = all(styles, 'font').map((font) => all(font, 'strike').length > 0);
    const formats = all(all(styles, 'cellXfs')[0] ?? styles, 'xf');
    const isStruck = (cell: Element) =>
      struckFonts[Number(formats[Number(cell.getAttribute('s'))]?.getAttribute('fontId'))] === true;
    const rows = all(sheet, 'row').map((row) => all(row, 'c').map(isStruck));
    expect(rows.map((row) => row.filter(Boolean).length > 0).indexOf(true)).toBe(3);
    expect(rows[3]?.slice(0, -1).every(Boolean)).toBe(true);
    expect(rows[3]?.at(-1)).toBe(false);
    expect(rows.filter((row) => row.includes(true))).toHaveLength(1);
  });

  test('goes on in a further row where a text is longer than a cell holds', async () => {
    const long = 'A long account goes on. '.repeat(3_000).trim();
    const source = { ...hardSource, entries: [anEntry(1, { whatHappened: long }), anEntry(2)] };
    const made70k = await made(source, 'xlsx');
    const rows = sheetRows(made70k.bytes, 'Chronology');
    expect(columnOf(rows, 'No.')).toEqual(['1', '1 (continued)', '1 (continued)', '2']);
    expect(columnOf(rows, 'What happened').slice(0, 3).join('')).toBe(long);
    expect(made70k.statement.at(-1)?.text).toContain('One entry goes on in a further row');
  });

  test('holds the timeline with its words on sheets of their own', async () => {
    const pictures = [aPicture(800, 400, 'Nine lanes.'), aPicture(800, 400, 'Second page.')];
    const { bytes: withPictures } = await made({ ...hardSource, pictures }, 'xlsx');
    const workbook = XLSX.read(withPictures, { type: 'buffer' });
    expect(workbook.SheetNames).toEqual(['About', 'Timeline 1', 'Timeline 2', 'Chronology']);
    const drawings = [...unzip(withPictures)].filter(([name]) => /drawings\/drawing\d+\.xml$/.test(name));
    const alternatives = drawings.flatMap(([name]) =>
      all(wordPart(unzip(withPictures), name), 'xdr:cNvPr').map((shape) => shape.getAttribute('descr')),
    );
    expect(alternatives.filter(Boolean)).toEqual(['Nine lanes.', 'Second page.']);
  });

  test('says the same when it is brought in again as a return', () => {
    expectSame(readReturn({ fileName: 'chronology.xlsx', bytes }), (text) => text);
  });

  test('holds every column and every entry where all are chosen', async () => {
    const { bytes: whole } = await made({ ...hardSource, columns: exportColumns }, 'xlsx');
    const rows = sheetRows(whole, 'Chronology');
    expect(rows).toHaveLength(hardSource.entries.length + 1);
    expect(columnOf(rows, 'Themes')[4]).toBe('Professional curiosity');
    expect(columnOf(rows, 'People')[4]).toBe('Mother, Child A\nAs written: mum');
    expect(columnOf(rows, 'The agency’s own words')[4]).toBe('As it came.');
    expect(columnOf(rows, 'Reviewer’s comment')[0]).toBe('Ask the GP.');
    const undated = hardSource.entries.filter(({ date }) => isUndated(date)).length;
    expect(columnOf(rows, 'First possible day').filter((day) => day === '')).toHaveLength(undated);
    expect(hostileTexts.every((text) => columnOf(rows, 'What happened').includes(text))).toBe(true);
  });
});
