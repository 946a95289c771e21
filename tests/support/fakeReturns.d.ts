import type { OutputOf, ParsedInputOf } from '../../shared/contract/contract.ts';
import type { ColumnChoice, Receipt, ReturnPreview, RowDifference, TrayRow } from '../../shared/contract/imports.ts';
export declare const tarnColumns: ColumnChoice;
/** Answers as the core would to what was chosen: corrections are read, rows left out, columns echoed. */
export declare function tarnPreview({ reading, agencyId, }?: Partial<ParsedInputOf<'imports.preview'>>): ReturnPreview;
/** A Word table with tracked changes, a comment and hidden text. */
export declare function wordPreview(input?: Partial<ParsedInputOf<'imports.preview'>>): ReturnPreview;
export declare const tarnReceipt: Receipt;
export declare const tarnCreated: OutputOf<'imports.create'>;
/** Rows that differ from an earlier return, one of each kind. */
export declare const differences: RowDifference[];
/** The same workbook as a corrected return. */
export declare function correctedPreview(input?: Partial<ParsedInputOf<'imports.preview'>>): ReturnPreview;
export declare const waitingRow: TrayRow;
