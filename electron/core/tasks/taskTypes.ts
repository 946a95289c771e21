import type { ReportFormat } from '../../../shared/contract/reports.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import type { ReadReturn, ReturnFile } from '../imports/readReturn.ts';

/** The pieces of long work there are, with what goes in and what comes out; all of it plain data. */
export interface TaskTable {
  'read-return': {
    input: ReturnFile;
    output: ReadReturn;
  };
  'render-report': {
    input: { document: ReportDocument; format: ReportFormat; resourcesFolder: string };
    output: Uint8Array;
  };
}

export type TaskName = keyof TaskTable;
export type TaskInput<Name extends TaskName> = TaskTable[Name]['input'];
export type TaskOutput<Name extends TaskName> = TaskTable[Name]['output'];

export type TaskMessage<Name extends TaskName> =
  | { type: 'progress'; step: string; done: number; total: number }
  | { type: 'done'; output: TaskOutput<Name> }
  /** The reason names the fault, never what was in the file or the report. */
  | { type: 'failed'; reason: string };
