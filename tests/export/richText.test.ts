import path from 'node:path';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from '../../electron/core/render/render.ts';
import { quotationBlock } from '../../shared/domain/quotation.ts';
import type { RichBlock, RichTable } from '../../shared/domain/richText.ts';
import { buildLearningReport } from '../../shared/report/learningReport.ts';
import {
  all,
  flat,
  paragraphStyle,
  printedByLibreOffice,
  programPath,
  readPdf,
  unzip,
  wordPart,
  wordText,
} from '../support/exportReading.ts';
import { richSource } from './richReport.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');
const soffice = programPath('soffice');
const guidance = 'https://www.gov.uk/guidance?part=1&of=2';

const words = (text: string): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function table(hasHeader: boolean, ...rows: readonly (readonly string[])[]): RichTable {
  return {
    type: 'table',
    content: rows.map((cells, index) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({
        type: hasHeader && index === 0 ? 'tableHeader' : 'tableCell',
        content: [words(cell)],
      })),
    })),
  };
}

const quoted = quotationBlock({
  text: 'He was always there.\n\nNobody asked his name.',
  source: 'Mother, to the reviewer, 2 June 2026',
  entryId: 'e-14',
});
const many = Array.from({ length: 18 }, (_column, index) => `Service${index}`);
const [finding] = richSource.findings;
if (!finding || !quoted) throw new Error('the report that this test begins with has no finding');

const report = buildLearningReport({
  ...richSource,
  entries: richSource.entries.slice(0, 20),
  recommendations: [],
  findings: [
    {
      ...finding,
      evidence: [],
      why: { type: 'doc', content: [] },
      body: {
        type: 'doc',
        content: [
          quoted,
          table(true, ['Day', 'What was said'], ['14 April', 'Two bruises'], ['15 April', 'No referral']),
          words('Between two tables.'),
          table(false, ['Father', 'Not asked'], ['Grandmother', 'Seen twice']),
          table(true, many, many),
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'See the ' },
              {
                type: 'text',
                text: 'guidance',
                marks: [{ type: 'bold' }, { type: 'link', attrs: { href: guidance } }],
              },
              { type: 'text', text: ' or ' },
              {
                type: 'text',
                text: 'write',
                marks: [{ type: 'link', attrs: { href: 'mailto:a@example.org' } }],
              },
              { type: 'text', text: '.' },
            ],
          },
        ],
      },
    },
  ],
});

describe('tables, links and quotations in Word', () => {
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, Buffer>;
  let body: Document;
  beforeAll(async () => {
    bytes = await renderReport(report, 'docx', resources);
    parts = unzip(bytes);
    body = wordPart(parts, 'word/document.xml');
  });

  test('read back by another program: table, quotation and links are what they were', async () => {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: [
          "p[style-name='Quote'] => blockquote > p:fresh",
          "p[style-name='Quote Source'] => blockquote > p.source:fresh",
        ],
      },
    );
    expect(html).toContain('<p>He was always there.</p><p>Nobody asked his name.</p>');
    expect(html).toMatch(
      /<p class="source">— Mother, to the reviewer, 2 June 2026\s\(<a href="#[^"]+">entry 14<\/a>\)<\/p>/u,
    );
    expect(html).toMatch(/<thead><tr><th><p>Day<\/p><\/th><th><p>What was said<\/p><\/th><\/tr><\/thead>/);
    expect(html).toMatch(/<td><p>14 April<\/p><\/td><td><p>Two bruises<\/p><\/td>/);
    expect(html).toContain(`href="${guidance.replace('&', '&amp;')}"`);
    expect(html).toContain('href="mailto:a@example.org"');
  });

  test('a table drawn without a header has none, and loses no row', () => {
    const plain = all(body, 'w:tbl').find((one) => wordText(one).includes('Grandmother'));
    if (!plain) throw new Error('the table is not there');
    expect(all(plain, 'w:tr').map((row) => wordText(row))).toEqual([
      'FatherNot asked',
      'GrandmotherSeen twice',
    ]);
    expect(all(plain, 'w:tblHeader')).toEqual([]);
  });

  test('the line that says whose words they are is never parted from them', () => {
    const paragraphs = all(body, 'w:p');
    const source = paragraphs.findIndex((one) => paragraphStyle(one) === 'QuoteSource');
    const before = paragraphs[source - 1];
    expect(before && wordText(before)).toBe('Nobody asked his name.');
    expect(before && all(before, 'w:keepNext')).toHaveLength(1);
  });

  test('a table too wide for a page becomes several, and no column is lost', () => {
    const wide = all(body, 'w:tbl').filter((one) => wordText(one).includes('Service0'));
    expect(wide.length).toBeGreaterThan(1);
    const printed = wide.map((one) => wordText(one)).join(' ');
    for (const column of many) expect(printed).toContain(column);
  });

  test.skipIf(!soffice)('prints whole', { timeout: 180_000 }, async () => {
    const { pages } = await readPdf(printedByLibreOffice(bytes, soffice ?? ''));
    const printed = flat(pages.map(({ text }) => text).join('\n'));
    expect(printed).toContain('Two bruises');
    expect(printed).toContain('Seen twice');
  });
});

describe('tables, links and quotations in the PDF', () => {
  let pdf: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    pdf = await readPdf(await renderReport(report, 'pdf', resources));
  });

  test('are tagged as what they are', () => {
    const roles = pdf.pages.filter(({ isLandscape }) => !isLandscape).flatMap((page) => page.roles);
    const count = (role: string) => roles.filter((one) => one === role).length;
    expect(count('BlockQuote')).toBe(1);
    expect(count('TH')).toBeGreaterThanOrEqual(2 + many.length);
    expect(count('TD')).toBeGreaterThanOrEqual(4 + 4 + many.length);
    expect(pdf.metadata.get('pdfuaid:part')).toBe('1');
  });

  test('say all that was written', () => {
    const printed = flat(pdf.pages.map(({ text }) => text).join('\n'));
    for (const said of [
      'Nobody asked his name.',
      '— Mother, to the reviewer, 2 June 2026',
      'No referral',
      'Seen twice',
    ])
      expect(printed).toContain(said);
  });
});
