import path from 'node:path';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderChronology } from '../../electron/core/render/renderChronology.ts';
import { exportColumns } from '../../shared/contract/chronology.ts';
import { chronologyStatement } from '../../shared/report/chronologyStatement.ts';
import type { ChronologySource } from '../../shared/report/chronologySource.ts';
import {
  all,
  flat,
  parseMarkup,
  printedByLibreOffice,
  programPath,
  readPdf,
  unzip,
  wordPart,
  wordText,
} from '../support/exportReading.ts';
import { anEntry, aPicture, hardSource, longCell } from './chronologySource.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');
const soffice = programPath('soffice');
const everything: ChronologySource = { ...hardSource, columns: exportColumns };

async function made(source: ChronologySource, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  return (await renderChronology(source, format, resources)).bytes;
}

/** Without spaces and break places: only what is there counts, not where a line ends. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u00ad]/g, '');
}

describe('the chronology as Word', () => {
  let parts: ReadonlyMap<string, Buffer>;
  let body: Document;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await made(hardSource, 'docx');
    parts = unzip(bytes);
    body = wordPart(parts, 'word/document.xml');
  });
  const tables = () => all(body, 'w:tbl');
  const rowsOf = (table: Element | undefined) => (table ? all(table, 'w:tr') : []);

  test('states its filter, its counts and what it leaves out before the first entry', () => {
    const head = wordText(body).slice(0, wordText(body).indexOf('Entries in order of date'));
    for (const line of chronologyStatement(hardSource)) expect(flat(head)).toContain(line.text);
    expect(head).toContain('64 of the 94 entries of the case.');
    expect(head).toContain('30 entries: 27 outside the filter; 3 removed from the chronology.');
    expect(head).toContain('Two entries here have no date');
    expect(head).toContain('Four rows of returns wait');
    expect(head).toContain('3 November 2026');
    expect(head).toContain('Reviewer’s comment (one entry). The columns were chosen without them.');
    expect(head).toContain('The reviewer edited the wording of one entry.');
  });

  test('holds every entry once, in order, the undated last under a heading of their own', () => {
    const numbers = tables().map((table) =>
      rowsOf(table)
        .slice(1)
        .map((row) => wordText(all(row, 'w:tc')[0] ?? row)),
    );
    expect(numbers).toEqual([
      hardSource.entries.slice(0, -2).map(({ number }) => String(number)),
      ['98', '99'],
    ]);
    const headings = all(body, 'w:p')
      .filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') === 'Heading1')
      .map(wordText);
    expect(headings).toEqual(['Entries in order of date', 'Undated']);
  });

  test('repeats the header row of every table and lets only a row break that no page holds', () => {
    for (const table of tables()) {
      const heads = rowsOf(table).map((row) => all(row, 'w:tblHeader').length > 0);
      expect(heads).toEqual(heads.map((_head, index) => index === 0));
    }
    const whole = (row: Element | undefined) => {
      const rule = row && all(row, 'w:cantSplit')[0];
      return rule !== undefined && !['false', '0', 'off'].includes(rule.getAttribute('w:val') ?? '');
    };
    const rows = rowsOf(tables()[0]);
    expect(whole(rows[1])).toBe(true);
    expect(whole(rows[2])).toBe(false);
    expect(squeezed(wordText(rows[2] ?? body))).toContain(squeezed(longCell));
  });

  test('stands on landscape pages with marking and “Page x of y”', () => {
    expect(all(body, 'w:pgSz').map((size) => size.getAttribute('w:orient'))).toEqual(['landscape']);
    expect(wordText(wordPart(parts, 'word/header1.xml'))).toContain('OFFICIAL-SENSITIVE');
    const foot = wordPart(parts, 'word/footer1.xml');
    expect(wordText(foot)).toContain('OFFICIAL-SENSITIVE');
    expect(all(foot, 'w:instrText').map((field) => field.textContent?.trim())).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('strikes a withdrawn entry through and says so in words that are not', () => {
    const row = rowsOf(tables()[0]).find((one) => wordText(one).includes('recorded twice')) ?? body;
    expect(wordText(row)).toContain('Withdrawn by the agency on 3 March 2026');
    const struck = all(row, 'w:r').filter((run) => all(run, 'w:strike').length > 0);
    expect(struck.map(wordText)).toContain('A visit that was recorded twice.');
    expect(struck.map(wordText).join(' ')).not.toContain('Withdrawn');
    expect(all(row, 'w:r').length - struck.length).toBe(1);
  });

  test('names the agency in every row, and shows the agency’s own words beside a date read another way', () => {
    const cells = rowsOf(tables()[0])
      .slice(1)
      .map((row) => all(row, 'w:tc').map(wordText));
    for (const row of cells) expect(['Northgate Surgery', 'Wexmoor Health Visiting']).toContain(row[2]);
    const range = cells.find((row) => row[0] === '5');
    expect(range?.[1]).toBe('Between 3 and 9 May 2021, 15:40As written: sometime 3rd to 9th May');
    expect(cells[0]?.[1]).toBe('Wed 14 Apr 2021, 15:40');
    expect(wordText(tables()[1] ?? body)).toContain('An agency no longer in this case');
  });

  test('names nobody but the named author, and is in British English', () => {
    const core = parts.get('docProps/core.xml')?.toString('utf8') ?? '';
    expect(core).toContain('<dc:title>Rowan: integrated chronology</dc:title>');
    expect(core).toContain('<dc:creator>Miriam Oakes</dc:creator>');
    const language = all(wordPart(parts, 'word/styles.xml'), 'w:lang')[0];
    expect(language?.getAttribute('w:val')).toBe('en-GB');
  });

  test('gives another program the same table', async () => {
    const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const page = parseMarkup(html.value, 'text/html');
    const rows = [...page.querySelectorAll('table')].map((table) => table.querySelectorAll('tr').length);
    expect(rows).toEqual([hardSource.entries.length - 2 + 1, 3]);
  });

  test('prints every number and nothing past the edge of the page (needs LibreOffice)', async ({ skip }) => {
    if (!soffice) return skip('LibreOffice is not on this computer');
    const { pages } = await readPdf(printedByLibreOffice(bytes, soffice));
    const text = squeezed(pages.map((page) => page.text).join(''));
    expect(text).toContain(squeezed(longCell).slice(-200));
    for (const page of pages) {
      expect(page.isLandscape).toBe(true);
      expect(page.text).toContain('OFFICIAL-SENSITIVE');
      expect(flat(page.text)).toMatch(/What happened|Undated|Filter/);
    }
  });
});

describe('the timeline in front of the chronology', () => {
  const pictures = [
    aPicture(2_400, 1_200, 'Nine lanes from 2021 to 2026.'),
    aPicture(900, 1_400, 'Second page.'),
  ];

  test('stands in Word with its words for whoever cannot see it, no larger than a page', async () => {
    const body = wordPart(unzip(await made({ ...hardSource, pictures }, 'docx')), 'word/document.xml');
    const descriptions = all(body, 'wp:docPr').map((shape) => shape.getAttribute('descr'));
    expect(descriptions).toEqual(['Nine lanes from 2021 to 2026.', 'Second page.']);
    const millimetres = (shape: Element, side: string) => Number(shape.getAttribute(side)) / 36_000;
    for (const shape of all(body, 'wp:extent')) {
      expect(millimetres(shape, 'cx')).toBeLessThanOrEqual(271.1);
      expect(millimetres(shape, 'cy')).toBeLessThanOrEqual(145);
    }
    expect(wordText(body).indexOf('Timeline')).toBeLessThan(wordText(body).indexOf('Entries in order'));
  });

  test('stands in the PDF as figures with those words', async () => {
    const bytes = await made({ ...hardSource, pictures }, 'pdf');
    const { pages } = await readPdf(bytes);
    const roles = pages.flatMap((page) => page.roles);
    expect(roles.filter((role) => role === 'Figure')).toHaveLength(2);
  });
});

describe('the chronology as PDF', () => {
  test('is tagged PDF/UA-1 with one header row to each table, and loses no word', async () => {
    const bytes = await made(hardSource, 'pdf');
    const { pages, isTagged, info } = await readPdf(bytes);
    const text = squeezed(pages.map((page) => page.text).join(''));
    expect(isTagged).toBe(true);
    expect(Buffer.from(bytes).includes('pdfuaid:part')).toBe(true);
    expect(info).toMatchObject({ Title: 'Rowan: integrated chronology' });
    for (const line of chronologyStatement(hardSource)) expect(text).toContain(squeezed(line.text));
    for (const { whatHappened } of hardSource.entries.filter(({ number }) => number >= 100))
      expect(text).toContain(squeezed(whatHappened));
    expect(text).toContain(squeezed('Withdrawn by the agency on 3 March 2026'));
    const roles = pages.flatMap((page) => page.roles);
    expect(roles).toContain('TH');
    for (const page of pages) {
      expect(page.isLandscape).toBe(true);
      expect(flat(page.text)).toContain(`Page ${pages.indexOf(page) + 1} of ${pages.length}`);
    }
    // The header row is printed on every page that holds entries.
    for (const page of pages.slice(1)) expect(flat(page.text)).toContain('What happened');
  });
});

describe('a chronology with every column', () => {
  test('goes on in a second table, says so, and leaves out no column and no word', async () => {
    const bytes = await made(everything, 'docx');
    const body = wordPart(unzip(bytes), 'word/document.xml');
    const heads = all(body, 'w:tbl').map((table) =>
      all(all(table, 'w:tr')[0] ?? table, 'w:tc').map(wordText),
    );
    expect(heads).toHaveLength(4);
    expect(new Set(heads.flat()).size).toBe(exportColumns.length);
    for (const head of heads) expect(head.slice(0, 2)).toEqual(['No.', 'Date']);
    expect(wordText(body)).toContain(`The ${exportColumns.length} columns do not fit side by side on a page`);
    for (const grid of all(body, 'w:tblGrid')) {
      const widths = all(grid, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(15_370);
      // 8 points is the smallest type; the narrowest column still holds its heading's longest word.
      expect(Math.min(...widths)).toBeGreaterThan(500);
    }
  });

  test('keeps every line of print between the margins of the PDF', async () => {
    const { pages } = await readPdf(await made(everything, 'pdf'));
    const text = squeezed(pages.map((page) => page.text).join(''));
    for (const word of ['W'.repeat(90), 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'])
      expect(text).toContain(word);
    for (const page of pages) {
      expect(page.rightmost).toBeLessThanOrEqual(297 - 12.5);
      expect(page.overprinted).toEqual([]);
    }
  });
});

describe('a chronology too long for pages', () => {
  test('is refused with the ways to take it out all the same', async () => {
    const entries = Array.from({ length: 250 }, (_, index) =>
      anEntry(index + 1, { whatHappened: 'x'.repeat(400_000) }),
    );
    for (const format of ['pdf', 'docx'] as const)
      await expect(made({ ...hardSource, entries }, format)).rejects.toMatchObject({
        code: 'reports/cannot-render',
        sentence: expect.stringContaining('as a workbook or CSV'),
      });
  });
});
