import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { cellReader, type CellText } from './cellText.ts';
import { formMarkSheetName } from './formLayout.ts';
import type { OfficeFile } from './officeParts.ts';
import { checkOpenDocument, checkSheetBounds, mostRows, tooManyRows } from './sheetBounds.ts';
import {
  columnBit,
  isBlank,
  type ReturnWarning,
  type SourceFile,
  type SourceRow,
  type SourceTable,
} from './sourceTable.ts';
import { damaged, locked } from './zipGuard.ts';

/** Text is made from values here, so the library need not format each cell, nor write it as HTML. */
const options = { type: 'buffer', dense: true, cellNF: true, cellText: false, cellHTML: false } as const;

/** Reads the parts of an .xlsx, .xlsb or .ods file. Throws UnreadableFile. */
export function readZippedWorkbook({ kind, parts }: OfficeFile): SourceFile {
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/[^/]+\.(?:xml|bin)$/i.test(name));
  checkSheetBounds(sheets.map(([, part]) => part));
  const content = parts.get('content.xml')?.toString('utf8');
  const hidden = content === undefined ? [] : checkOpenDocument(content);
  const mayHide = kind !== 'ods' && sheets.some(([, part]) => mayHoldHidden(part));
  // Stored and not packed again: what was measured is what is read.
  const file = zipSync(Object.fromEntries(parts), { level: 0 });
  const workbook = parse(Buffer.from(file.buffer, file.byteOffset, file.length), mayHide || kind === 'xlsb');
  const isProtected =
    sheets.some(([, part]) => part.includes('<sheetProtection')) ||
    content?.includes('table:protected="true"');
  const warnings = [
    ...(kind === 'xlsx'
      ? []
      : [
          converted(
            kind === 'ods' ? 'an OpenDocument spreadsheet (.ods)' : 'a binary Excel workbook (.xlsb)',
          ),
        ]),
    ...(isProtected === true ? [protectedSheet] : []),
  ];
  const source = sourceOf(workbook, kind === 'ods' ? 'ods' : 'xlsx', warnings);
  if (hidden.length === 0) return source;
  return { ...source, tables: source.tables.map((table, index) => hide(table, hidden[index])) };
}

/** Reads an .xls file. Throws UnreadableFile. */
export function readOldWorkbook(bytes: Uint8Array): SourceFile {
  const workbook = parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), true);
  return sourceOf(workbook, 'xls', [converted('an old Excel workbook (.xls)')]);
}

const protectedSheet: ReturnWarning = {
  ref: null,
  code: 'sheet_protected',
  text: 'A sheet is protected against changes. It can be read, and was read whole.',
};

function converted(name: string): ReturnWarning {
  return {
    ref: null,
    code: 'legacy_format',
    text: `This is ${name}. It was converted and every row of it read; compare a few rows, or ask for an .xlsx file.`,
  };
}

function mayHoldHidden(sheet: Buffer): boolean {
  return ['hidden="', 'width="0', 'ht="0', 'zeroHeight'].some((mark) => sheet.includes(mark));
}

function parse(file: Buffer, withHidden: boolean): WorkBook {
  try {
    return read(file, { ...options, cellStyles: withHidden });
  } catch (error) {
    // The library's own words may quote the file; only the kind of fault is taken from them.
    throw error instanceof Error && /password|encrypt/i.test(error.message) ? locked() : damaged();
  }
}

function sourceOf(workbook: WorkBook, kind: SourceFile['kind'], warnings: ReturnWarning[]): SourceFile {
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const readCell = cellReader(is1904);
  const tables: SourceTable[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    // The hidden mark of a return form is not the agency's and holds no rows of theirs.
    if (sheet === undefined || name === formMarkSheetName) return;
    if (sheet['!type'] === 'chart' || sheet['!data'] === undefined) {
      if (sheet['!type'] === 'chart')
        warnings.push({
          ref: null,
          code: 'chart_sheet_skipped',
          text: `“${name}” is a chart and holds no rows.`,
        });
      return;
    }
    tables.push(tableOf(name, (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, sheet, readCell));
  });
  if (is1904 && tables.some(({ rows }) => rows.some(({ dateColumns }) => dateColumns !== undefined)))
    warnings.push({
      ref: null,
      code: 'date_system_1904',
      text: 'This workbook counts its days from 1904. Its dates were read by that rule; other programs may show them four years too early.',
    });
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) > mostRows) throw tooManyRows();
  return { kind, encoding: null, delimiter: null, tables, titleLines: [], wordChanges: null, warnings };
}

function tableOf(
  name: string,
  isHidden: boolean,
  sheet: WorkSheet,
  readCell: (cell: CellObject) => CellText,
): SourceTable {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const merges = mergesByRow(sheet);
  const heights = sheet['!rows'];
  const rows: SourceRow[] = [];
  let columnCount = 0;
  for (let index = 0; index < data.length; index += 1) {
    const cells = data[index];
    if (cells === undefined) continue;
    const row = rowOf(name, index, cells, readCell, merges.get(index));
    if (row === null) continue;
    const height = heights?.[index];
    rows.push(height?.hidden === true || height?.hpt === 0 ? { ...row, isHidden: true } : row);
    columnCount = Math.max(columnCount, row.cells.length);
  }
  const widths = sheet['!cols'] ?? [];
  const hiddenColumns = widths.flatMap((column, index) =>
    index < columnCount && (column?.hidden === true || column?.width === 0) ? [index] : [],
  );
  return { name, isHidden, rows, columnCount, hiddenColumns: new Set(hiddenColumns) };
}

/** Null for a row with nothing in it. */
function rowOf(
  sheet: string,
  index: number,
  cells: readonly (CellObject | undefined)[],
  readCell: (cell: CellObject) => CellText,
  merge: RowMerge | undefined,
): SourceRow | null {
  const texts: string[] = [];
  let dates = 0;
  let formulas = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell === undefined) {
      texts.push('');
      continue;
    }
    const { text, isDate } = readCell(cell);
    texts.push(text);
    if (isDate) dates |= columnBit(column);
    if (cell.f !== undefined) formulas |= columnBit(column);
  }
  if (isBlank(texts)) return null;
  const number = index + 1;
  return {
    number,
    place: { sheet, row: number },
    cells: texts,
    ...(dates === 0 ? {} : { dateColumns: dates }),
    ...(formulas === 0 ? {} : { formulaColumns: formulas }),
    ...merge,
  };
}

type RowMerge = Pick<SourceRow, 'mergedColumns' | 'isOneCell'>;

/** A cell merged over this many columns is a title, not an entry. */
const leastColumnsOfTitle = 3;

function mergesByRow(sheet: WorkSheet): Map<number, RowMerge> {
  const merges = new Map<number, RowMerge>();
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    if (end.c - start.c + 1 >= leastColumnsOfTitle && start.c === 0)
      merges.set(start.r, { ...merges.get(start.r), isOneCell: true });
    for (let row = start.r + 1; row <= Math.min(end.r, start.r + mostRows); row += 1) {
      const known = merges.get(row);
      merges.set(row, { ...known, mergedColumns: (known?.mergedColumns ?? 0) | columnBit(start.c) });
    }
  }
  return merges;
}

function hide(
  table: SourceTable,
  hidden: { rows: ReadonlySet<number>; columns: ReadonlySet<number> } | undefined,
): SourceTable {
  if (hidden === undefined) return table;
  return {
    ...table,
    rows: table.rows.map((row) => (hidden.rows.has(row.number - 1) ? { ...row, isHidden: true } : row)),
    hiddenColumns: new Set([...hidden.columns].filter((column) => column < table.columnCount)),
  };
}
