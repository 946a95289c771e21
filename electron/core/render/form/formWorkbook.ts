import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { cellText } from '../sheets/cellText.ts';
import { type SheetExtras, sheetFeature, type Validation } from '../sheets/sheetFeatures.ts';
import {
  bodyCell,
  factRow,
  headingCell,
  inputCell,
  labelCell,
  titleCell,
  workbookFont,
} from '../sheets/sheetStyles.ts';
import type { FormContent } from './formContent.ts';

/** Rows without an id below those with one, made ready in the same way for an agency with more to say. */
const furtherRows = 300;
const instructionCharacters = 110;

/**
 * A return form as a workbook: what to do, the table to fill in, and a sheet that Excel's menus do not show, by which it
 * is known when it comes back. Every cell of the table is text, so that Excel turns no date into another.
 */
export async function formWorkbook(content: FormContent): Promise<Uint8Array> {
  const { columns, marking, sheetName, instructionsSheetName, markSheetName } = content;
  const extras: SheetExtras[] = [
    { sheet: instructionsSheetName, marking },
    { sheet: sheetName, marking, repeatedRows: 1, validations: validationsOf(content) },
    { sheet: markSheetName, isVeryHidden: true },
  ];
  const file = writeXlsxFile(
    [
      {
        sheet: instructionsSheetName,
        data: instructionRows(content),
        columns: [{ width: 30 }, { width: instructionCharacters }],
        orientation: 'landscape',
        showGridLines: false,
      },
      {
        sheet: sheetName,
        data: [columns.map(({ heading }) => headingCell(heading)), ...tableRows(content)],
        columns: columns.map(({ characters }) => ({ width: characters })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        orientation: 'landscape',
      },
      {
        sheet: markSheetName,
        data: content.mark.map(({ name, value }) => [bodyCell(name), bodyCell(cellText(value))]),
      },
    ],
    { ...workbookFont, features: [sheetFeature(extras)] },
  );
  return file.toBuffer();
}

function instructionRows(content: FormContent): Row[] {
  const { agencyName, reference, marking, instructions, columns, childSeenChoices } = content;
  const line = (label: string, text: string): Row => factRow(label, text, instructionCharacters);
  return [
    [titleCell(cellText(`Return form: ${agencyName}`))],
    line('Reference', reference),
    line('Marking', marking),
    ...(content.isPractice ? [line('Practice case', 'Every person, place and event in it is made up.')] : []),
    ...instructions.flatMap(({ heading, lines }): Row[] => [
      [],
      ...lines.map((text, index) => line(index === 0 ? heading : '', text)),
    ]),
    [],
    [labelCell('What goes where')],
    ...columns.map(({ heading, help }) => line(heading, help)),
    line('Choices for “Child seen”', childSeenChoices.join('; ')),
  ];
}

function tableRows({ columns, rowIds }: FormContent): Row[] {
  const ids = [...rowIds, ...Array.from({ length: furtherRows }, () => '')];
  return ids.map((id) => columns.map(({ field }) => inputCell(field === 'rowId' ? id : '')));
}

function validationsOf({ columns, rowIds, childSeenChoices }: FormContent): Validation[] {
  const lastRow = rowIds.length + furtherRows;
  return columns.map(({ field, heading, help }, index) => ({
    range: `${getCellAddress(1, index)}:${getCellAddress(lastRow, index)}`,
    title: heading,
    help,
    ...(field === 'childSeen' ? { list: childSeenChoices } : {}),
  }));
}
