import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { chronologyTitle } from '../../../../shared/report/chronologyDocument.ts';
import type { ChronologyEntry, ChronologySource } from '../../../../shared/report/chronologySource.ts';
import type { StatementLine } from '../../../../shared/report/chronologyStatement.ts';
import { countedFirst } from '../../../../shared/report/reportWords.ts';
import { cellParts, cellText } from './cellText.ts';
import { type SheetColumn, sheetColumns } from './sheetColumns.ts';
import { type SheetExtras, sheetFeature } from './sheetFeatures.ts';
import { bodyCell, headingCell, labelCell, titleCell, workbookFont } from './sheetStyles.ts';

const aboutSheet = 'About';
const timelineSheet = 'Timeline';
const tableSheet = 'Chronology';

/**
 * The entries as a workbook: what it holds and leaves out on the first sheet, pictures of the timeline on one of their
 * own, then the entries under a header row that stays in sight, can be filtered by and is printed on every page.
 */
export async function chronologyWorkbook(
  source: ChronologySource,
  statement: readonly StatementLine[],
): Promise<{ bytes: Uint8Array; statement: StatementLine[] }> {
  const columns = sheetColumns(source);
  const { rows, continued } = bodyRows(source.entries, columns);
  const lines = [
    ...statement,
    {
      label: 'Cells',
      text: `Every cell is text${source.columns.includes('number') ? ', but for the number of the entry' : ''}. None is a formula, whatever sign it begins with.${continuedSentence(continued)}`,
    },
  ];
  const { marking } = source.case;
  const lastCell = getCellAddress(rows.length, columns.length - 1);
  const sheets: { readonly sheet: Parameters<typeof writeXlsxFile>[0][number]; readonly extras: SheetExtras }[] = [
    {
      sheet: { sheet: aboutSheet, ...aboutData(source, lines), columns: [{ width: 16 }, { width: 110 }], orientation: 'landscape' },
      extras: { sheet: aboutSheet, marking },
    },
    ...pictureSheets(source),
    {
      sheet: {
        sheet: tableSheet,
        data: [columns.map(({ heading }) => headingCell(heading)), ...rows],
        columns: columns.map(({ characters }) => ({ width: characters })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      extras: { sheet: tableSheet, marking, repeatedRows: 1, autoFilter: `A1:${lastCell}` },
    },
  ];
  const file = writeXlsxFile(
    sheets.map(({ sheet }) => sheet),
    { ...workbookFont, features: [sheetFeature(sheets.map(({ extras }) => extras))] },
  );
  return { bytes: await file.toBuffer(), statement: lines };
}

function aboutData(source: ChronologySource, lines: readonly StatementLine[]): { data: Row[] } {
  const { marking, reference, pseudonym, isPractice } = source.case;
  const facts = [
    { label: 'Marking', text: marking },
    { label: 'Reference', text: reference },
    ...(source.title ? [{ label: 'View', text: source.title }] : []),
    ...lines,
    { label: 'Name', text: `${pseudonym} is the name used for the child in this review. It is not the child’s real name.` },
    ...(isPractice
      ? [{ label: 'Practice case', text: 'Every person, place and event in it is made up.' }]
      : []),
  ];
  return {
    data: [
      [titleCell(chronologyTitle(source))],
      [],
      ...facts.map(({ label, text }) => [labelCell(label), bodyCell(cellText(text))]),
    ],
  };
}

function bodyRows(
  entries: readonly ChronologyEntry[],
  columns: readonly SheetColumn[],
): { rows: Row[]; continued: number } {
  const rows: Row[] = [];
  let continued = 0;
  for (const entry of entries) {
    const isStruck = entry.withdrawnOn !== null;
    const parts = columns.map((column) => cellParts(column.text(entry)));
    const rowCount = Math.max(1, ...parts.map(({ length }) => length));
    if (rowCount > 1) continued += 1;
    for (let part = 0; part < rowCount; part += 1)
      rows.push(columns.map((column, at) => cellOf(column, parts[at]?.[part] ?? '', part, entry, isStruck)));
  }
  return { rows, continued };
}

function cellOf(
  column: SheetColumn,
  text: string,
  part: number,
  entry: ChronologyEntry,
  isStruck: boolean,
): CellObject {
  if (column.isNumber)
    return part === 0
      ? { ...bodyCell('', isStruck), type: Number, format: '0', value: entry.number }
      : bodyCell(`${entry.number} (continued)`, isStruck);
  return bodyCell(cellText(text), isStruck && column.isStatus !== true);
}

function continuedSentence(continued: number): string {
  if (continued === 0) return '';
  const go = continued === 1 ? 'entry goes' : 'entries go';
  return ` ${countedFirst(continued, go, go)} on in a further row marked “continued”, because a cell holds no more than 32,767 characters.`;
}

/** Shown so wide, in pixels of 96 to the inch; a row of an empty sheet is 20 of them high. */
const shown = { widthPx: 1_300, rowPx: 20 } as const;

function pictureSheets({ pictures, case: { marking } }: ChronologySource) {
  if (pictures.length === 0) return [];
  let row = 1;
  const images = pictures.map(({ contentBase64, widthPx, heightPx, alternative }) => {
    const scale = Math.min(1, shown.widthPx / widthPx);
    const image = {
      content: Buffer.from(contentBase64, 'base64'),
      contentType: 'image/png',
      width: Math.round(widthPx * scale),
      height: Math.round(heightPx * scale),
      dpi: 96,
      anchor: { row, column: 1 },
      title: 'Timeline',
      description: alternative,
    };
    row += Math.ceil(image.height / shown.rowPx) + 2;
    return image;
  });
  const sheet = { sheet: timelineSheet, data: [[]], images, orientation: 'landscape' as const };
  return [{ sheet, extras: { sheet: timelineSheet, marking } }];
}
