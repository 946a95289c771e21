import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../../electron/core/render/typst/renderPdf.ts';
import { renderReport } from '../../electron/core/render/render.ts';
import {
  undrawableCharacters,
  withCodePoints,
} from '../../electron/core/render/typst/undrawableCharacters.ts';
import { headingLine, reportOutline } from '../../shared/report/documentText.ts';
import { buildLearningReport } from '../../shared/report/learningReport.ts';
import { flat, type PdfPage, programPath, readPdf, withFile } from '../support/exportReading.ts';
import { everyInline, listItemCount, tablesOf } from './model.ts';
import { emptySource, hostile, richSource } from './richReport.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');
const report = buildLearningReport(richSource);
const pdfinfo = programPath('pdfinfo');

let bytes: Uint8Array;
let pdf: Awaited<ReturnType<typeof readPdf>>;
let printed: string;

beforeAll(async () => {
  bytes = await renderReport(report, 'pdf', resources);
  pdf = await readPdf(bytes);
  printed = flat(pdf.pages.map(({ text }) => text).join('\n'));
});

function count(pages: readonly PdfPage[], role: string): number {
  return pages.flatMap(({ roles }) => roles).filter((one) => one === role).length;
}

describe('the PDF report', () => {
  test('says its title, author and language to a screen reader, and that it is PDF/UA-1', () => {
    expect(pdf.info).toMatchObject({ Title: report.meta.title, Author: 'Miriam Oakes', Language: 'en-GB' });
    expect(pdf.isTagged).toBe(true);
    expect(pdf.metadata.get('pdfuaid:part')).toBe('1');
  });

  test('has the headings of the report, and no others but its contents, as bookmarks and as tags', () => {
    const outline = reportOutline(report);
    const bookmarks = (items: typeof pdf.outline): string[] =>
      (items ?? []).flatMap((item) => [item.title, ...bookmarks(item.items)]);
    expect(bookmarks(pdf.outline).filter((title) => title !== 'Contents')).toEqual(outline.map(headingLine));
    for (const level of [2, 3, 4]) {
      expect(count(pdf.pages, `H${level}`), `level ${level}`).toBe(
        outline.filter((item) => item.level === level).length,
      );
    }
    expect(count(pdf.pages, 'H1')).toBe(outline.filter(({ level }) => level === 1).length + 1);
  });

  test('has every table, row and list item of the report in its tags', async () => {
    // Without the entry that runs over several pages, whose row would be met once on each of them.
    const onePage = buildLearningReport({
      ...richSource,
      entries: richSource.entries.filter(({ id }) => id !== 'e-63'),
    });
    const { pages } = await readPdf(await renderReport(onePage, 'pdf', resources));
    const tables = tablesOf(onePage);
    expect(count(pages, 'TH')).toBe(tables.reduce((sum, { columns }) => sum + columns.length, 0));
    expect(count(pages, 'TD')).toBe(
      tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0),
    );
    expect(count(pages, 'LI')).toBe(listItemCount(onePage));
    expect(count(pages, 'BlockQuote')).toBe(1);
  });

  test('carries the marking twice, DRAFT and “Page x of y” on every page', () => {
    const words = (text: string) => flat(text);
    expect(pdf.pages.length).toBeGreaterThan(8);
    pdf.pages.forEach(({ text }, index) => {
      expect(text.match(/OFFICIAL-SENSITIVE/g)?.length, `page ${index + 1}`).toBe(2);
      expect(words(text)).toContain('DRAFT, 3 November 2026');
      expect(words(text).match(/DRAFT/g)?.length, 'running head and watermark').toBeGreaterThanOrEqual(2);
      expect(words(text)).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
    });
  });

  test('lists every part in the contents with the page it is on', () => {
    const contents = pdf.pages[1]?.text ?? '';
    const recommendations =
      pdf.pages.findIndex(({ text }, index) => index > 1 && text.includes('3 Recommendations')) + 1;
    expect(flat(contents)).toMatch(new RegExp(`3 Recommendations[ .]*${recommendations}\\b`));
    expect(pdf.pages[1]?.linkCount).toBeGreaterThanOrEqual(
      reportOutline(report).filter(({ level }) => level <= 2).length,
    );
  });

  test('links every citation to its entry', () => {
    const references = everyInline(report).filter(({ type }) => type === 'crossReference').length;
    const links = pdf.pages.slice(2).reduce((sum, { linkCount }) => sum + linkCount, 0);
    // One that breaks over a line is two links.
    expect(links).toBeGreaterThanOrEqual(references);
  });

  test('puts the chronology on landscape pages, each with the table’s header row', () => {
    const first = pdf.pages.findIndex(({ isLandscape }) => isLandscape);
    expect(pdf.pages[first]?.text).toContain('Appendix: Chronology');
    expect(pdf.pages.slice(first).every(({ isLandscape }) => isLandscape)).toBe(true);
    for (const { text } of pdf.pages.slice(first))
      expect(flat(text)).toMatch(/No\.\s*Date and time\s*Agency\s*What happened\s*Child seen\s*Source/);
  });

  test('leaves no page blank', () => {
    for (const { text } of pdf.pages) expect(text.length).toBeGreaterThan(150);
  });

  test('prints what looks like markup exactly as it was written, and runs none of it', () => {
    // White space alone is told apart by nobody on paper.
    expect(printed.split(flat(hostile.markup)).length - 1).toBeGreaterThanOrEqual(2);
    expect(printed).toContain(flat(hostile.withoutControls));
  });

  test('prints the names of Welsh, Polish, Vietnamese, Ukrainian and Arabic families', () => {
    for (const name of ['Siân Ŵyn-Puw', 'Małgorzata Żółć', 'Олена', 'Nguyễn Thị Hương'])
      expect(printed).toContain(name);
    expect(printed.normalize('NFKC')).toMatch(/[\u0621-\u064a]{3,}/);
  });

  test('prints an entry that is longer than a page to its last word', () => {
    expect(printed).toContain('Strategy discussion minutes begin.');
    expect(printed).toContain('Strategy discussion minutes end.');
  });

  test('still comes out where a character is in no font, and shows which one it was', async () => {
    const summary = 'Rowan’s grandmother wrote \u{10fffd}\u{10fffc} on the card.';
    const odd = buildLearningReport({ ...richSource, case: { ...richSource.case, summary } });
    const { pages } = await readPdf(await renderReport(odd, 'pdf', resources));
    expect(flat(pages.map(({ text }) => text).join(' '))).toContain('wrote [U+10FFFD U+10FFFC] on the card.');
  });

  test('is the same to the last byte when it is made again', async () => {
    expect(Buffer.compare(await renderReport(report, 'pdf', resources), bytes)).toBe(0);
  });

  test('holds no folder of this computer and not its user’s name', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    for (const secret of [process.cwd(), resources, os.homedir() + path.sep, `(${os.userInfo().username})`])
      expect(raw).not.toContain(secret);
  });

  test('names nobody, and reads well, where nothing has been written yet', async () => {
    const empty = await readPdf(await renderReport(buildLearningReport(emptySource), 'pdf', resources));
    const text = flat(empty.pages.map((page) => page.text).join(' '));
    expect(empty.info).not.toHaveProperty('Author');
    expect(text).toContain('No findings have been written yet.');
    for (const page of empty.pages) expect(page.text).toContain('PRACTICE CASE');
  });

  test.skipIf(!pdfinfo)('is called tagged by another program too (needs pdfinfo)', () => {
    const report = withFile(bytes, 'report.pdf', (file) =>
      execFileSync(pdfinfo ?? '', [file], { encoding: 'utf8' }),
    );
    expect(report).toMatch(/Tagged: +yes/);
  });
});

describe('a report that cannot be laid out', () => {
  test('is refused in words that hold nothing of the case', () => {
    const template = '#panic(sys.inputs.report)';
    expect(() => renderPdf(report, { template, fonts: [] })).toThrow(
      /^The report could not be written as a PDF$/,
    );
  });
});

describe('a character that no font can draw', () => {
  test('is read from the compiler’s refusal, written plainly or as its number', () => {
    const refusal =
      'message: "PDF/UA-1 error: the text `\\"த\\"` could not be displayed with font", the text `\\"\\\\u{bcd}\\"` could not be displayed';
    expect([...undrawableCharacters(refusal)]).toEqual(['த', '\u0bcd']);
  });

  test('is printed as its number, neighbours together, with all else as it was', () => {
    expect(withCodePoints('"தம, ok த"', new Set(['த', 'ம']))).toBe('"[U+0BA4 U+0BAE], ok [U+0BA4]"');
  });
});
