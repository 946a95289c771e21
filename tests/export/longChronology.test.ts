import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../electron/core/render/docx/renderDocx.ts';
import { renderLongDocx } from '../../electron/core/render/docx/renderLongDocx.ts';
import { preparedDocument } from '../../electron/core/render/preparedDocument.ts';
import { readFonts } from '../../electron/core/render/render.ts';
import { renderLongPdf, stretchesOf } from '../../electron/core/render/typst/renderLongPdf.ts';
import { TaskRunner } from '../../electron/core/tasks/taskRunner.ts';
import { exportColumns } from '../../shared/contract/chronology.ts';
import { parseEventDate } from '../../shared/domain/parseEventDate.ts';
import { planChronology, wholeChronology } from '../../shared/report/chronologyDocument.ts';
import type { ChronologySource } from '../../shared/report/chronologySource.ts';
import { chronologyStatement } from '../../shared/report/chronologyStatement.ts';
import { flat, programPath, readPdf, unzip, withFile } from '../support/exportReading.ts';
import { anEntry, aPicture, hardSource, sentence } from './chronologySource.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');
const pdfinfo = programPath('pdfinfo');
const pdfResources = {
  template: readFileSync(path.join(resources, 'report', 'report.typ'), 'utf8'),
  fonts: Object.values(readFonts(resources)),
};

const dated = Array.from({ length: 110 }, (_, index) =>
  anEntry(index + 1, {
    date: parseEventDate(`${1 + (index % 28)}/${1 + (Math.floor(index / 28) % 12)}/2021`),
    whatHappened: `Account ${index + 1} begins. ${sentence.repeat(1 + (index % 5))}Account ${index + 1} ends.`,
  }),
);
const undated = Array.from({ length: 30 }, (_, index) =>
  anEntry(201 + index, { date: parseEventDate('not known'), whatHappened: `Account ${201 + index} begins.` }),
);
const long: ChronologySource = {
  ...hardSource,
  entries: [...dated, ...undated],
  caseTotal: 140,
  leftOut: [],
  waiting: 0,
};

/** As if so many cells were as much as is held at once. */
function inStretches(source: ChronologySource, cells: number, steps: string[] = []) {
  const plan = planChronology(source);
  const stretches = stretchesOf(plan.tables, ({ whatHappened }) => whatHappened.length, {
    cells,
    characters: 1_000_000,
  });
  return renderLongPdf(plan, stretches, pdfResources, (words, done, total) =>
    steps.push(`${words}, ${done} of ${total}`),
  );
}

describe('a chronology too long to be held as pages', () => {
  let bytes: Uint8Array;
  let pdf: Awaited<ReturnType<typeof readPdf>>;
  let printed: string;
  let statement: Awaited<ReturnType<typeof inStretches>>['statement'];
  const steps: string[] = [];
  beforeAll(async () => {
    const made = await inStretches(long, 40 * 7, steps);
    ({ bytes } = made);
    statement = made.statement;
    pdf = await readPdf(bytes);
    printed = flat(pdf.pages.map(({ text }) => text).join(' '));
  });

  test('becomes one PDF with its pages numbered through', () => {
    expect(pdf.pages.length).toBeGreaterThan(10);
    for (const [index, { text }] of pdf.pages.entries())
      expect(flat(text)).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
  });

  test('holds every entry once, whole and in order', () => {
    const begins = [...printed.matchAll(/Account (\d+) begins\./g)].map(([, number]) => Number(number));
    expect(begins).toEqual(long.entries.map(({ number }) => number));
    const ends = [...printed.matchAll(/Account (\d+) ends\./g)].map(([, number]) => Number(number));
    expect(ends).toEqual(dated.map(({ number }) => number));
  });

  test('states its filter and what it leaves out once, on its first page', () => {
    expect(statement.map(({ label }) => label)).toEqual([
      ...chronologyStatement(long).map(({ label }) => label),
      'Pages',
    ]);
    for (const { text } of statement) {
      expect(flat(pdf.pages[0]?.text ?? '')).toContain(text);
      expect(printed.split(text)).toHaveLength(2);
    }
  });

  test('has the header row, the marking and the running head on every page', () => {
    for (const { text, isLandscape } of pdf.pages.slice(1)) {
      expect(isLandscape).toBe(true);
      expect(text.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
      for (const heading of ['No.', 'What happened', 'Action taken']) expect(text).toContain(heading);
    }
  });

  test('says under which date it goes on, in the text and in the list of headings', () => {
    const titles = pdf.outline.map(({ title }: { title: string }) => title);
    expect(titles).toEqual([
      'Entries in order of date',
      'Entries in order of date, continued from Sat 13 Feb 2021',
      'Entries in order of date, continued from Thu 25 Mar 2021',
      'Undated',
      'Undated, continued',
    ]);
    for (const title of titles) expect(printed).toContain(title);
  });

  test('is tagged as one document, each table with heading cells and every cell there', () => {
    const roles = pdf.pages.flatMap((page) => page.roles);
    expect(pdf.isTagged).toBe(true);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(5 * 7);
    expect(new Set(roles)).not.toContain('Part');
    expect(Buffer.from(bytes).includes('pdfuaid:part')).toBe(true);
    expect(pdf.info).toMatchObject({ Title: 'Rowan: integrated chronology', Author: 'Miriam Oakes' });
  });

  test('tells how far it has come', () => {
    expect(steps).toHaveLength(8);
    expect(steps[0]).toBe('Counting the pages, 0 of 8');
    expect(steps.at(-1)).toBe('Setting the pages, 7 of 8');
  });

  test('is the same to the last byte when it is made again', async () => {
    expect(Buffer.compare((await inStretches(long, 40 * 7)).bytes, bytes)).toBe(0);
  });

  test.skipIf(!pdfinfo)('is read without complaint by another program (needs pdfinfo)', () => {
    const report = withFile(bytes, 'chronology.pdf', (file) =>
      execFileSync(pdfinfo ?? '', [file], { encoding: 'utf8' }),
    );
    expect(report).toMatch(/Tagged: +yes/);
    expect(report).toMatch(new RegExp(`Pages: +${pdf.pages.length}\n`));
  });
});

describe('a long chronology that is stopped', () => {
  test('leaves no file, and its thread ends before the next stretch', async () => {
    const entries = Array.from({ length: 2_500 }, (_, index) => anEntry(index + 1));
    const steps: string[] = [];
    const runner: TaskRunner = new TaskRunner(
      new URL('../../electron/core/tasks/worker.ts', import.meta.url),
      {
        progress(_taskId, words, done, total) {
          steps.push(`${words}, ${done} of ${total}`);
          if (done === 1) void runner.cancel('long');
        },
        changed: () => undefined,
      },
    );
    const input = { source: { ...long, entries }, format: 'pdf' as const, resourcesFolder: resources };
    await expect(runner.run('render-chronology', input, 'long')).rejects.toMatchObject({
      code: 'task/cancelled',
    });
    await runner.cancel('long');
    expect(steps.at(-1)).toBe('Counting the pages, 1 of 6');
  });
});

describe('what is joined', () => {
  test('keeps words that look like the inside of a PDF', async () => {
    const alternative = 'Lanes (see 12 0 R) /StructParents 3 and an open ( bracket.';
    const subject = 'The 7 0 R (Pages) family';
    const source = { ...long, subject, pictures: [aPicture(600, 300, alternative)] };
    const pdf = await readPdf((await inStretches(source, 60 * 7)).bytes);
    expect(pdf.info).toMatchObject({ Title: `Rowan: chronology of ${subject}` });
    expect(pdf.alternatives).toEqual([alternative]);
    expect(pdf.pages.at(-1)?.roles).toContain('TD');
  });

  test('is numbered right where a character that no font has is met only later', async () => {
    const odd = '\u{10fffd}'.repeat(900);
    const entries = dated.map((entry) =>
      entry.number === 90 ? { ...entry, whatHappened: `Account 90 begins. ${odd}` } : entry,
    );
    const { pages } = await readPdf((await inStretches({ ...long, entries }, 30 * 7)).bytes);
    expect(flat(pages.map(({ text }) => text).join(' '))).toContain('U+10FFFD');
    for (const [index, { text }] of pages.entries())
      expect(flat(text)).toContain(`Page ${index + 1} of ${pages.length}`);
  });

  test('goes on in a second table of columns only after all entries of the first', async () => {
    const pdf = await readPdf((await inStretches({ ...long, columns: exportColumns }, 40 * 12)).bytes);
    const titles: string[] = pdf.outline.map(({ title }: { title: string }) => title);
    const parts = titles.map((title) => /Entries.*part (\d) of/.exec(title)?.[1]).filter(Boolean);
    expect(parts).toEqual(parts.toSorted((one, other) => Number(one) - Number(other)));
    expect(new Set(parts).size).toBeGreaterThan(1);
  });
});

describe('the stretches of a chronology', () => {
  const { tables } = planChronology(long);
  const numbers = (stretches: ReturnType<typeof stretchesOf>) =>
    stretches.map((stretch) =>
      stretch.flatMap(({ table, from, to }) => table.entries.slice(from, to).map(({ number }) => number)),
    );

  test('hold every entry once, in order, and none is empty', () => {
    for (const cells of [7, 50, 280, 700, 980]) {
      const stretches = numbers(stretchesOf(tables, () => 10, { cells, characters: 10_000 }));
      expect(stretches.flat(), `${cells} cells`).toEqual(long.entries.map(({ number }) => number));
      expect(Math.min(...stretches.map(({ length }) => length))).toBeGreaterThan(0);
      expect(Math.max(...stretches.map(({ length }) => length * 7))).toBeLessThanOrEqual(cells);
    }
  });

  test('are one where all fits', () => {
    expect(stretchesOf(tables, () => 10)).toHaveLength(1);
  });

  test('let an entry that is longer than any may be stand alone', () => {
    const stretches = numbers(
      stretchesOf(tables, ({ number }) => (number === 5 ? 900 : 10), { cells: 7_000, characters: 500 }),
    );
    expect(stretches.slice(0, 2)).toEqual([[1, 2, 3, 4], [5]]);
  });
});

describe('the Word file of a chronology', () => {
  test.each([
    ['hard cells', hardSource],
    ['every column', { ...hardSource, columns: exportColumns }],
    ['many entries', long],
    ['none', { ...hardSource, entries: [] }],
  ])('is the same written row by row as drawn whole: %s', async (_what, source) => {
    const plan = planChronology(source);
    const fonts = readFonts(resources);
    const drawn = unzip(await renderDocx(preparedDocument(wholeChronology(plan)), { fonts }));
    const written = unzip(await renderLongDocx(plan, fonts, () => undefined));
    expect([...written.keys()].sort()).toEqual([...drawn.keys()].sort());
    // The library numbers bookmarks through all files it makes.
    const text = (bytes: Buffer | undefined) =>
      bytes?.toString('utf8').replace(/(<w:bookmark(?:Start|End) [^>]*w:id=")\d+/g, '$1');
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/header1.xml', '[Content_Types].xml'])
      expect(text(written.get(part)) === text(drawn.get(part)), part).toBe(true);
  });
});
