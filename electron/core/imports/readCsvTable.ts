import { type CsvTable, readCsv } from './readCsv.ts';
import type { SourceFile, SourceRow } from './sourceTable.ts';

/** Reads a text file as one table. Throws UnreadableFile. */
export function readCsvFile(bytes: Uint8Array): SourceFile {
  const table = readCsv(bytes);
  let columnCount = 0;
  const rows = table.records.map(({ record, line, lineEnd, cells, hasBrokenQuotes }): SourceRow => {
    columnCount = Math.max(columnCount, cells.length);
    return {
      number: record,
      place: { record, line, line_end: lineEnd },
      cells,
      ...(hasBrokenQuotes ? { hasBrokenQuotes } : {}),
      ...(record === 1 && table.hasSeparatorLine ? { noPart: 'Tells Excel which separator is used' } : {}),
    };
  });
  return {
    kind: 'csv',
    encoding: table.encoding,
    delimiter: table.delimiter,
    tables: [{ name: '', isHidden: false, rows, columnCount, hiddenColumns: new Set() }],
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
