import { type CsvTable, readCsv } from './readCsv.ts';
import type { SourceFile } from './sourceTable.ts';

/** Reads a text file as one table. Throws UnreadableFile. */
export function readCsvFile(bytes: Uint8Array): SourceFile {
  const table = readCsv(bytes);
  return {
    kind: 'csv',
    encoding: table.encoding,
    delimiter: table.delimiter,
    tables: [
      {
        name: '',
        isHidden: false,
        rows: table.rows,
        columnCount: table.columnCount,
        hiddenColumns: new Set(),
      },
    ],
    titleLines: [],
    wordChanges: null,
    warnings: encodingWarnings(table),
  };
}

function encodingWarnings({ encoding }: CsvTable): SourceFile['warnings'] {
  if (encoding !== 'windows-1252') return [];
  return [
    {
      ref: null,
      code: 'encoding_not_utf8',
      text: 'This file is not UTF-8. It was read as Windows-1252; check pound signs, accents and curly quotes.',
    },
  ];
}
