import type { FileFacts } from '../../../shared/contract/returnReading.ts';
import { isFormHeaderRow } from './formLayout.ts';
import { guessAgency } from './guessAgency.ts';
import type { GuessedTable } from './guessReading.ts';
import type { SortedTable } from './sortRows.ts';
import { columnLetter, isBlank, type SourceFile, type SourceRow } from './sourceTable.ts';

const sampleCount = 3;
const sampleCharacters = 80;

/** What a file is and what its columns hold, for the screen. */
export function describeFile(
  source: SourceFile,
  sorted: readonly SortedTable[],
  guessed: readonly GuessedTable[],
  named: { fileName: string; agencyName: string | undefined },
): FileFacts {
  return {
    kind: source.kind,
    encoding: source.encoding,
    delimiter: source.delimiter,
    agency: guessAgency(source, named.fileName, named.agencyName),
    isReturnForm: sorted.some(({ reading, headings }) => reading.isUsed && isFormHeaderRow(headings)),
    readBy: readBy(guessed),
    tables: sorted.map((table) => describeTable(source.kind, table)),
    wordChanges: source.wordChanges,
  };
}

function readBy(guessed: readonly GuessedTable[]): FileFacts['readBy'] {
  const used = guessed.filter(({ reading }) => reading.isUsed);
  if (guessed.some(({ from }) => from === 'choice')) return 'choice';
  return used.some(({ from }) => from === 'remembered') ? 'remembered' : 'guess';
}

function describeTable(
  kind: SourceFile['kind'],
  { table, reading, headings, entries }: SortedTable,
): FileFacts['tables'][number] {
  const rows = entries.length > 0 ? entries.map(({ row }) => row) : table.rows;
  return {
    table: reading.table,
    name: table.name,
    isHidden: table.isHidden,
    rowCount: kind === 'csv' ? table.rows.length : table.rows.filter(({ cells }) => !isBlank(cells)).length,
    entryCount: entries.length,
    columns: Array.from({ length: table.columnCount }, (_, index) => ({
      index,
      letter: columnLetter(kind, index),
      heading: headings[index] ?? '',
      samples: samplesOf(rows, index),
      isHidden: table.hiddenColumns.has(index),
    })),
  };
}

/** The first different words of a column. A column that says little is not searched to the end of the file. */
export function samplesOf(rows: readonly SourceRow[], column: number): string[] {
  const samples: string[] = [];
  for (let index = 0; index < Math.min(rows.length, 2000); index += 1) {
    const cell = (rows[index]?.cells[column] ?? '').slice(0, sampleCharacters);
    if (cell !== '' && !samples.includes(cell)) samples.push(cell);
    if (samples.length === sampleCount) break;
  }
  return samples;
}
