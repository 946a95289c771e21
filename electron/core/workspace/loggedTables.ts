import { agencyTables } from './logged/agencyTables.ts';
import { caseTables } from './logged/caseTables.ts';
import { chronologyTables } from './logged/chronologyTables.ts';
import { decisionTables } from './logged/decisionTables.ts';
import { findingTables } from './logged/findingTables.ts';
import { peopleTables } from './logged/peopleTables.ts';
import { rapidReviewTables } from './logged/rapidReviewTables.ts';
import type { LoggedTable } from './logged/loggedTable.ts';

/** What stands for the case in the lines of records that belong to no case, and for the scope of their undo. */
export const wholeWorkspace = 'workspace';

/**
 * Tables whose every change is recorded. A table that is missing here is not recorded, so a test compares this
 * list with the file: what is left out is named there with its reason.
 */
export const loggedTables: Readonly<Record<string, LoggedTable>> = {
  ...caseTables,
  ...agencyTables,
  ...chronologyTables,
  ...findingTables,
  ...peopleTables,
  ...rapidReviewTables,
  ...decisionTables,
};

/** Tables that are not recorded, each with the reason. */
export const unloggedTables: Readonly<Record<string, string>> = {
  change_log: 'it is the record',
  import_file: 'kept by its hash and never changed; import_batch names it',
  entry_words: 'worked out from the entries',
  case_counter: 'only counts numbers given out, and must not go back when something is undone',
};
