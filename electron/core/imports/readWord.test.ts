import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReturnReading } from '../../../shared/contract/returnReading.ts';
import { readReturn } from './readReturn.ts';

type Part = string | Paragraph | Paragraph[];
const change = { id: 1, author: 'A', date: '2021-05-24T10:30:00Z' };

function cell(
  part: Part,
  options: { columnSpan?: number; verticalMerge?: 'restart' | 'continue' } = {},
): TableCell {
  const children =
    typeof part === 'string' ? part.split('\n').map((line) => new Paragraph(line)) : [part].flat();
  return new TableCell({ children, ...options });
}

function row(...parts: (Part | TableCell)[]): TableRow {
  return new TableRow({ children: parts.map((part) => (part instanceof TableCell ? part : cell(part))) });
}

async function word(
  children: (Table | Paragraph)[],
  footnotes: Record<string, { children: Paragraph[] }> = {},
) {
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }], footnotes }));
  return new Uint8Array(buffer);
}

function read(bytes: Uint8Array, reading: Partial<ReturnReading> = {}) {
  return readReturn({ fileName: 'return.docx', bytes, reading });
}

function withBody(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(document)) });
}

const heading = row('Date', 'Source', 'Event', 'Action');

describe('the tables of a Word document', () => {
  it('are read paragraph by paragraph, with bullets left out and footnotes kept beside the entry', async () => {
    const bytes = await word(
      [
        new Paragraph('Agency chronology – Harrowgate Bay Maternity Service'),
        new Table({
          rows: [
            heading,
            row(
              '14/07/2020',
              'Midwife',
              [
                new Paragraph('Attended. Agreed:'),
                new Paragraph({ text: 'Plan at birth', bullet: { level: 0 } }),
              ],
              new Paragraph({ children: [new TextRun('Escalated'), new FootnoteReferenceRun(1)] }),
            ),
          ],
        }),
      ],
      { 1: { children: [new Paragraph('Held in the inbox.')] } },
    );
    const { entries, preview } = read(bytes);
    expect(entries).toEqual([
      expect.objectContaining({
        place: { table: 1, row: 2 },
        whatHappened: 'Attended. Agreed:\nPlan at birth',
        actionTaken: 'Escalated',
        authorComment: 'Footnote: Held in the inbox.',
      }),
    ]);
    expect(preview.file?.agency).toEqual({
      name: 'Harrowgate Bay Maternity Service',
      from: 'title of the document',
    });
    expect(preview.warnings.map(({ code }) => code)).toContain('footnote');
  });

  it('carry merged dates down, leave divider rows out and go on where a table is broken in two', async () => {
    const bytes = await word([
      new Table({
        rows: [
          heading,
          row(
            cell('14/07/2020', { verticalMerge: VerticalMergeType.RESTART }),
            'Midwife',
            'First call made',
            '',
          ),
          row(cell('', { verticalMerge: VerticalMergeType.CONTINUE }), 'Midwife', 'Second call made', ''),
          row(cell('Third trimester', { columnSpan: 4 })),
          row('15/07/2020', 'Midwife', 'Third call made', ''),
        ],
      }),
      new Paragraph(''),
      new Table({
        rows: [
          row('16/07/2020', 'Midwife', 'Fourth call made', ''),
          row('17/07/2020', 'Clinic', 'Fifth call made', ''),
        ],
      }),
    ]);
    const { preview } = read(bytes);
    expect(
      preview.entries.map(({ ref, date, source, dateFrom }) => [ref, date.from, source, dateFrom]),
    ).toEqual([
      [{ table: 1, row: 2 }, '2020-07-14', 'Midwife', null],
      [{ table: 1, row: 3 }, '2020-07-14', 'Midwife', { table: 1, row: 2 }],
      [{ table: 1, row: 5 }, '2020-07-15', 'Midwife', null],
      [{ table: 2, row: 1 }, '2020-07-16', 'Midwife', null],
      [{ table: 2, row: 2 }, '2020-07-17', 'Clinic', null],
    ]);
  });

  it('keep a table inside a cell as words of that cell', async () => {
    const inner = new Table({ rows: [row('Weight', '4.21 kg'), row('Length', '55 cm')] });
    const nested = new TableCell({ children: [new Paragraph('Measured:'), inner, new Paragraph('')] });
    const { entries } = read(await word([new Table({ rows: [heading, row('1/2/2021', 'HV', nested, '')] })]));
    expect(entries).toHaveLength(1);
    expect(entries[0]?.whatHappened.split(/\s+/)).toEqual([
      'Measured:',
      'Weight',
      '4.21',
      'kg',
      'Length',
      '55',
      'cm',
    ]);
  });
});

describe('a document with tracked changes', () => {
  const changed = new Paragraph({
    children: [
      new TextRun('KC '),
      new DeletedTextRun({ text: '26', ...change }),
      new InsertedTextRun({ text: '25', ...change, id: 2 }),
      new TextRun(' weeks.'),
    ],
  });
  const document = () =>
    word([
      new Table({
        rows: [heading, row('1/2/2021', 'HV', changed, ''), row('2/2/2021', 'HV', 'Call made', '')],
      }),
    ]);

  it.each([
    ['accepted', 'KC 25 weeks.'],
    ['original', 'KC 26 weeks.'],
    ['both', 'Before the tracked changes: KC 26 weeks.\nAfter the tracked changes: KC 25 weeks.'],
  ] as const)('is read %s', async (wordChanges, words) => {
    const { entries, preview } = read(await document(), { wordChanges });
    expect(entries.map(({ whatHappened }) => whatHappened)).toEqual([words, 'Call made']);
    expect(preview.file?.wordChanges).toEqual({ insertions: 1, deletions: 1, comments: 0, hiddenTexts: 0 });
    expect(preview.warnings.find(({ code }) => code === 'tracked_changes')?.ref).toEqual({
      table: 1,
      row: 2,
    });
  });

  it('leaves out a row that was taken out, until the original is asked for', async () => {
    let at = 0;
    const bytes = withBody(await document(), (xml) =>
      xml.replace(/<w:tr>/g, (tag) =>
        ++at === 3 ? `${tag}<w:trPr><w:del w:id="9" w:author="A"/></w:trPr>` : tag,
      ),
    );
    const accepted = read(bytes);
    expect(accepted.entries).toHaveLength(1);
    expect(accepted.preview.leftOut.at(-1)?.why).toBe('Row taken out in tracked changes');
    expect(read(bytes, { wordChanges: 'original' }).entries).toHaveLength(2);
  });

  it('joins the paragraphs whose end was taken out', async () => {
    const two = [new Paragraph('One'), new Paragraph('two')];
    const bytes = withBody(
      await word([new Table({ rows: [heading, row('1/2/2021', 'HV', two, '')] })]),
      (xml) =>
        xml.replace(
          '<w:p><w:r><w:t xml:space="preserve">One',
          '<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One',
        ),
    );
    expect(read(bytes).entries[0]?.whatHappened).toBe('Onetwo');
    expect(read(bytes, { wordChanges: 'original' }).entries[0]?.whatHappened).toBe('One\ntwo');
  });
});

describe('hidden text', () => {
  it('is left out and counted until it is asked for', async () => {
    const hidden = new Paragraph({
      children: [new TextRun('Home visit.'), new TextRun({ text: ' Neighbour called.', vanish: true })],
    });
    const bytes = await word([new Table({ rows: [heading, row('1/2/2021', 'HV', hidden, '')] })]);
    const { entries, preview } = read(bytes);
    expect(entries[0]?.whatHappened).toBe('Home visit.');
    expect(preview.file?.wordChanges?.hiddenTexts).toBe(1);
    expect(preview.warnings.map(({ code }) => code)).toContain('hidden_text');
    expect(JSON.stringify(preview)).not.toContain('Neighbour');
    expect(read(bytes, { hiddenText: true }).entries[0]?.whatHappened).toBe('Home visit. Neighbour called.');
  });
});

describe('a document that holds no entries', () => {
  it('without a table is refused with what to ask for', async () => {
    const { preview } = read(await word([new Paragraph('On 4 January there was a visit.')]));
    expect(preview).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('holds no table') });
  });

  it('whose XML is broken is refused', async () => {
    const bytes = await word([new Table({ rows: [heading, row('1/2/2021', 'HV', 'Visit', '')] })]);
    for (const edit of [
      (xml: string) => xml.replace('</w:tbl>', ''),
      (xml: string) => xml.replace('Visit', '&hostname;'),
      (xml: string) => xml.slice(0, xml.length / 2),
    ])
      expect(read(withBody(bytes, edit)).preview).toMatchObject({ outcome: 'refused', entries: [] });
  });
});
