import { utils, write } from '@e965/xlsx';
import {
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A file as it is handed to the file field of a page. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A return as comma-separated text. */
export function csvFile(name: string, ...lines: readonly string[]): ChosenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
}

/** A return as a workbook of one sheet. */
export function workbookFile(name: string, rows: readonly (readonly (string | number)[])[]): ChosenFile {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Log');
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array),
  };
}

const change = { id: 1, author: 'A clerk', date: '2026-05-01T10:00:00Z' };

/** A Word table of two entries, in which somebody has changed words with tracking on. */
export async function trackedWordFile(name: string): Promise<ChosenFile> {
  const changed = new Paragraph({
    children: [
      new TextRun('Seen at home, '),
      new DeletedTextRun({ ...change, text: 'alone' }),
      new InsertedTextRun({ ...change, text: 'with her mother' }),
      new TextRun('.'),
    ],
  });
  const rows = [
    [new Paragraph('Date'), new Paragraph('What happened')],
    [new Paragraph('12/03/2026'), changed],
    [new Paragraph('13/03/2026'), new Paragraph('Called again.')],
  ].map((cells) => new TableRow({ children: cells.map((words) => new TableCell({ children: [words] })) }));
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] })),
  };
}
