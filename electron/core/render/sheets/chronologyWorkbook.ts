import writeXlsxFile, { type Cell, type CellObject, type Feature, type Sheet } from 'write-excel-file/node';
import { chronologyTitle } from '../../../../shared/report/chronologyDocument.ts';
import type { ChronologyEntry, ChronologySource } from '../../../../shared/report/chronologySource.ts';
import type { StatementLine } from '../../../../shared/report/chronologyStatement.ts';
import { counted } from '../../../../shared/report/reportWords.ts';
import { cellParts, cellText } from './cellText.ts';
import { looksLikeFormula } from './chronologyCsv.ts';
import { type SheetColumn, sheetColumns } from './sheetColumns.ts';
import { tableFeatures } from './sheetFeatures.ts';

type Content = Parameters<Feature<Buffer>['files'] & object>[0];

const aboutSheet = 'About';
const tableSheet = 'Chronology';
const ink = '#17191B';
const text = { type: String, format: '@', alignVertical: 'top', wrap: true } as const;
const headingStyle = {
  ...text,
  fontWeight: 'bold',
  alignVertical: 'bottom',
  backgroundColor: '#F3F2EE',
  bottomBorderStyle: 'thin',
  bottomBorderColor: ink,
} as const;
