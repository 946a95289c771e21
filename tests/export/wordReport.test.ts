import os from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from '../../electron/core/render/render.ts';
import { headingLine, reportOutline } from '../../shared/report/documentText.ts';
import { buildLearningReport } from '../../shared/report/learningReport.ts';
import {
  all,
  flat,
  paragraphStyle,
  parseMarkup,
  printedByLibreOffice,
  programPath,
  readPdf,
  unzip,
  wordPart,
  wordText,
} from '../support/exportReading.ts';
import { everyInline, listItemCount, tablesOf } from './model.ts';
import { emptySource, endlessCell, hostile, richSource } from './richReport.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');
const report = buildLearningReport(richSource);
const soffice = programPath('soffice');

let bytes: Uint8Array;
let parts: ReadonlyMap<string, Buffer>;
let body: Document;

beforeAll(async () => {
  bytes = await renderReport(report, 'docx', resources);
  parts = unzip(bytes);
  body = wordPart(parts, 'word/document.xml');
});

function partsNamed(pattern: RegExp): Document[] {
  return [...parts.keys()].filter((name) => pattern.test(name)).map((name) => wordPart(parts, name));
}

function fieldsOf(part: Document): string[] {
  return all(part, 'w:instrText').map((field) => (field.textContent ?? '').trim());
}

describe('the Word report', () => {
  test('is well-formed XML in every part, although what was pasted into the case was not', () => {
    const xml = [...parts.keys()].filter((name) => /\.(xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(10);
    for (const name of xml) expect(() => wordPart(parts, name), name).not.toThrow();
  });

  test('carries the marking, the word DRAFT and the watermark at the head of every section', () => {
    const headers = partsNamed(/^word\/header\d+\.xml$/);
    const sections = all(body, 'w:sectPr');
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      expect(all(section, 'w:headerReference').map((header) => header.getAttribute('w:type'))).toEqual([
        'default',
      ]);
      expect(all(section, 'w:titlePg')).toEqual([]);
    }
    expect(headers).toHaveLength(sections.length);
    for (const header of headers) {
      expect(wordText(header)).toContain('OFFICIAL-SENSITIVE');
      expect(wordText(header)).toContain('DRAFT, 3 November 2026');
      expect(
        all(header, 'v:shape')
          .flatMap((shape) => all(shape, 'v:textpath'))
          .map((path) => path.getAttribute('string')),
      ).toEqual(['DRAFT']);
    }
  });

  test('carries the marking and “Page x of y” at the foot of every section', () => {
    const footers = partsNamed(/^word\/footer\d+\.xml$/);
    expect(footers).toHaveLength(3);
    for (const footer of footers) {
      expect(wordText(footer)).toMatch(/OFFICIAL-SENSITIVEPage .* ?of /);
      expect(fieldsOf(footer)).toEqual(['PAGE', 'NUMPAGES']);
    }
  });

  test('has the headings of the report as real heading styles, and one title', () => {
    const headings = all(body, 'w:p').filter((paragraph) => /^Heading\d$/.test(paragraphStyle(paragraph)));
    const found = headings.map((paragraph) => [
      Number(paragraphStyle(paragraph).slice(-1)),
      wordText(paragraph),
    ]);
    expect(found).toEqual(reportOutline(report).map((item) => [item.level, headingLine(item)]));
    expect(
      all(body, 'w:p')
        .filter((paragraph) => paragraphStyle(paragraph) === 'Title')
        .map(wordText),
    ).toEqual([report.meta.title]);
  });

  test('has every table with every row, and a header row that repeats', () => {
    const tables = all(body, 'w:tbl').map((table) => all(table, 'w:tr').length);
    const headerRows = all(body, 'w:tbl').map((table) =>
      all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length > 0),
    );
    expect(tables).toEqual(tablesOf(report).map(({ rows }) => rows.length + 1));
    for (const rows of headerRows) expect(rows).toEqual(rows.map((_row, index) => index === 0));
  });

  test('keeps rows whole on a page, but lets the one break that no page can hold', () => {
    const breaking = all(body, 'w:tr').filter((row) => {
      const rule = all(row, 'w:cantSplit')[0];
      return !rule || ['off', 'false', '0'].includes(rule.getAttribute('w:val') ?? '');
    });
    expect(breaking.map((row) => wordText(row).slice(0, 2))).toEqual(['63']);
    expect(wordText(body)).toContain(endlessCell);
  });

  test('has real lists, nested, each counting from its own start', () => {
    const items = all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:numPr').length > 0);
    const depths = items.map((item) => Number(all(item, 'w:ilvl')[0]?.getAttribute('w:val')));
    const starts = all(wordPart(parts, 'word/numbering.xml'), 'w:start').map((start) =>
      start.getAttribute('w:val'),
    );
    expect(items).toHaveLength(listItemCount(report));
    expect(depths).toEqual([0, 0, 1, 1, 2, 2, 0, 0, 0]);
    expect(starts).toContain('3');
  });

  test('links every citation and every line of the contents to a bookmark that exists and that Word accepts', () => {
    const bookmarks = all(body, 'w:bookmarkStart').map((bookmark) => bookmark.getAttribute('w:name') ?? '');
    const anchors = all(body, 'w:hyperlink').map((link) => link.getAttribute('w:anchor') ?? '');
    const references = everyInline(report).filter(({ type }) => type === 'crossReference').length;
    const inContents = reportOutline(report).filter(({ level }) => level <= 2).length;
    expect(anchors).toHaveLength(references + inContents);
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    for (const bookmark of bookmarks) expect(bookmark).toMatch(/^_?[A-Za-z][A-Za-z0-9_]{0,38}$/);
  });

  test('opens without Word asking to update fields, and with a page number beside each line of the contents', () => {
    const fields = fieldsOf(body);
    expect(fields.every((field) => field.startsWith('PAGEREF '))).toBe(true);
    expect(all(wordPart(parts, 'word/settings.xml'), 'w:updateFields')).toEqual([]);
    const lines = all(body, 'w:p').filter((paragraph) => /^TOC\d$/.test(paragraphStyle(paragraph)));
    expect(lines.length).toBe(fields.length);
    for (const line of lines) expect(wordText(line)).toMatch(/[1-9]\d*$/);
  });

  test('puts the appendix alone on landscape pages', () => {
    const orientations = all(body, 'w:pgSz').map((size) => size.getAttribute('w:orient'));
    expect(orientations).toEqual(['portrait', 'portrait', 'landscape']);
  });

  test('is in British English, with the title and only the named author in its properties', () => {
    const core = parts.get('docProps/core.xml')?.toString('utf8') ?? '';
    const language = all(all(wordPart(parts, 'word/styles.xml'), 'w:docDefaults')[0] ?? body, 'w:lang')[0];
    expect(language?.getAttribute('w:val')).toBe('en-GB');
    expect(core).toContain('<dc:title>Rowan: local child safeguarding practice review</dc:title>');
    expect(core).toContain('<dc:creator>Miriam Oakes</dc:creator>');
  });

  test('names nobody where the case names nobody, neither the computer’s user nor its folders', async () => {
    const anonymous = unzip(await renderReport(buildLearningReport(emptySource), 'docx', resources));
    const core = anonymous.get('docProps/core.xml')?.toString('utf8') ?? '';
    const words = [...anonymous]
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => part.toString('utf8'))
      .join('\n');
    expect(core).not.toMatch(/<dc:creator>[^<]|<cp:lastModifiedBy>[^<]/);
    expect(words).not.toContain(resources);
    expect(words).not.toContain(process.cwd());
    expect(words).not.toContain(os.homedir() + path.sep);
    expect(words).not.toContain(`>${os.userInfo().username}<`);
  });

  test('always spaces lines by the rule that every program reads alike', () => {
    const spaced = [
      ...all(body, 'w:spacing'),
      ...all(wordPart(parts, 'word/styles.xml'), 'w:spacing'),
    ].filter((one) => one.hasAttribute('w:line'));
    expect(spaced.length).toBeGreaterThan(10);
    expect(new Set(spaced.map((one) => one.getAttribute('w:lineRule')))).toEqual(new Set(['auto']));
  });

  test('brings its own type faces, of which Word finds each in the file', () => {
    const fonts = all(wordPart(parts, 'word/fontTable.xml'), 'w:font').map((font) =>
      font.getAttribute('w:name'),
    );
    expect(fonts).toEqual(expect.arrayContaining(['Source Serif 4', 'Source Sans 3']));
    expect([...parts.keys()].filter((name) => name.endsWith('.odttf'))).toHaveLength(8);
  });

  test('prints what looks like markup, other scripts and emoji as they were written', () => {
    const printed = wordText(body);
    for (const text of [hostile.markup, hostile.names, hostile.emoji, hostile.withoutControls])
      expect(printed).toContain(text);
  });

  test('gives another program the same headings, tables and lists', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const page = parseMarkup(html, 'text/html');
    const outline = reportOutline(report);
    for (const level of [2, 3, 4] as const) {
      const titles = [...page.querySelectorAll(`h${level}`)].map((one) => one.textContent);
      expect(titles, `level ${level}`).toEqual(
        outline.filter((item) => item.level === level).map(headingLine),
      );
    }
    expect(page.querySelectorAll('table')).toHaveLength(tablesOf(report).length);
    expect(page.querySelectorAll('thead')).toHaveLength(tablesOf(report).length);
    expect(page.querySelectorAll('li')).toHaveLength(listItemCount(report));
    expect(page.querySelectorAll('strong').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('em').length).toBeGreaterThan(0);
  });

  test.skipIf(!soffice)(
    'prints from LibreOffice with marking, DRAFT and page number on every page, and no word lost (needs LibreOffice)',
    async () => {
      const { pages } = await readPdf(printedByLibreOffice(bytes, soffice ?? ''));
      const printed = flat(pages.map(({ text }) => text).join('\n'));
      expect(pages.length).toBeGreaterThan(8);
      pages.forEach(({ text }, index) => {
        expect(text.match(/OFFICIAL-SENSITIVE/g)?.length, `page ${index + 1}`).toBe(2);
        expect(flat(text)).toContain(`Page ${index + 1} of ${pages.length}`);
        expect(flat(text)).toContain('DRAFT, 3 November 2026');
      });
      for (const { id } of richSource.entries)
        expect(printed).toContain(`Record ${id === 'e-61' ? 1 : 62}, page`);
      expect(printed).toContain('Strategy discussion minutes begin.');
      expect(printed).toContain('Strategy discussion minutes end.');
      expect(printed).toContain('Why this happened has not been written yet.');
    },
  );
});
