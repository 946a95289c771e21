import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { chronologyTitle } from '../../../../shared/report/chronologyDocument.ts';
import type { ChronologyEntry } from '../../../../shared/report/chronologyEntry.ts';
import type { ChronologySource } from '../../../../shared/report/chronologySource.ts';
import type { StatementLine } from '../../../../shared/report/chronologyStatement.ts';
import { countedFirst } from '../../../../shared/report/reportWords.ts';
import { cellParts, cellText } from './cellText.ts';
import { type SheetColumn, sheetColumns } from './sheetColumns.ts';
import { type SheetExtras, sheetFeature } from './sheetFeatures.ts';
import {
  bodyCell,
  factRow,
  headingCell,
  highestRow,
  rowHeight,
  titleCell,
  workbookFont,
} from './sheetStyles.ts';

const aboutSheet = 'About';
const timelineSheet = 'Timeline';
const tableSheet = 'Chronology';
const aboutCharacters = 110;

/**
 * The entries as a workbook: what it holds and leaves out on the first sheet, pictures of the timeline on one of their
 * own, then the entries under a header row that stays in sight, can be filtered by and is printed on every page.
 */
export async function chronologyWorkbook(
  source: ChronologySource,
  statement: readonly StatementLine[],
): Promise<{ bytes: Uint8Array; statement: StatementLine[] }> {
  const columns = sheetColumns(source);
  const { rows, continued, isCutOff } = bodyRows(source.entries, columns);
  const lines = [
    ...statement,
    {
      label: 'Cells',
      text: `Every cell is text${source.columns.includes('number') ? ', but for the number of the entry' : ''}. None is a formula, whatever sign it begins with.${isCutOff ? cutOffSentence : ''}${continuedSentence(continued)}`,
    },
  ];
  const { marking } = source.case;
  const lastCell = getCellAddress(rows.length, columns.length - 1);
  const sheets: {
    readonly sheet: Parameters<typeof writeXlsxFile>[0][number];
    readonly extras: SheetExtras;
  }[] = [
    {
      sheet: {
        sheet: aboutSheet,
        ...aboutData(source, lines),
        columns: [{ width: 16 }, { width: aboutCharacters }],
        orientation: 'landscape',
      },
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
    {
      label: 'Name',
      text: `${pseudonym} is the name used for the child in this review. It is not the child’s real name.`,
    },
    ...(isPractice
      ? [{ label: 'Practice case', text: 'Every person, place and event in it is made up.' }]
      : []),
  ];
  return {
    data: [
      [titleCell(chronologyTitle(source))],
      [],
      ...facts.map(({ label, text }) => factRow(label, text, aboutCharacters)),
    ],
  };
}

function bodyRows(
  entries: readonly ChronologyEntry[],
  columns: readonly SheetColumn[],
): { rows: Row[]; continued: number; isCutOff: boolean } {
  const rows: Row[] = [];
  let continued = 0;
  let isCutOff = false;
  for (const entry of entries) {
    const isStruck = entry.withdrawnOn !== null;
    const parts = columns.map((column) => cellParts(column.text(entry)));
    const rowCount = Math.max(1, ...parts.map(({ length }) => length));
    if (rowCount > 1) continued += 1;
    for (let part = 0; part < rowCount; part += 1) {
      const texts = columns.map(({ characters }, at) => ({ text: parts[at]?.[part] ?? '', characters }));
      const height = rowHeight(texts);
      if (height === highestRow) isCutOff = true;
      rows.push(
        columns.map((column, at) => ({
          ...cellOf(column, texts[at]?.text ?? '', part, entry, isStruck),
          ...(height === undefined ? {} : { height }),
        })),
      );
    }
  }
  return { rows, continued, isCutOff };
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

const cutOffSentence =
  ' No row can be higher than 409 points, so the end of a long text is seen only by opening its cell.';

function continuedSentence(continued: number): string {
  if (continued === 0) return '';
  const go = continued === 1 ? 'entry goes' : 'entries go';
  return ` ${countedFirst(continued, go, go)} on in a further row marked “continued”, because a cell holds no more than 32,767 characters.`;
}

/** Shown no wider than this, in pixels of 96 to the inch. */
const widestPx = 1_300;

/** A sheet for each picture: rows are not equally high in every program, so that two on one sheet could overlap. */
function pictureSheets({ pictures, case: { marking } }: ChronologySource) {
  return pictures.map(({ contentBase64, widthPx, heightPx, alternative }, index) => {
    const scale = Math.min(1, widestPx / widthPx);
    const name = pictures.length === 1 ? timelineSheet : `${timelineSheet} ${index + 1}`;
    const image = {
      content: Buffer.from(contentBase64, 'base64'),
      contentType: 'image/png',
      width: Math.round(widthPx * scale),
      height: Math.round(heightPx * scale),
      dpi: 96,
      anchor: { row: 1, column: 1 },
      title: name,
      description: alternative,
    };
    const sheet = { sheet: name, data: [[]], images: [image], orientation: 'landscape' as const };
    return { sheet, extras: { sheet: name, marking, isOnePage: true } };
  });
}
