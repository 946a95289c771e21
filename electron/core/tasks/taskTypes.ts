import type { MethodName } from '../../../shared/contract/contract.ts';
import type { ErrorCode } from '../../../shared/contract/errorCodes.ts';
import type { ReturnPreview } from '../../../shared/contract/imports.ts';
import type { ReportFormat } from '../../../shared/contract/reports.ts';
import type { ChronologySource } from '../../../shared/report/chronologySource.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import type { ReturnFile } from '../imports/readReturn.ts';
import type {
  BringInInput,
  BroughtIn,
  ComparedReturn,
  ReturnToCompare,
  SourceRows,
  SourceWanted,
} from '../imports/returnTasks.ts';
import type { FormContent } from '../render/form/formContent.ts';
import type { RenderedChronology } from '../render/render.ts';
import type { ChronologyFormat } from '../render/renderChronology.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import type { UnitOfWork } from '../workspace/openWorkspace.ts';

/** A writing method of the contract with its input as parsed. */
export interface MethodElsewhere {
  readonly name: MethodName;
  readonly input: unknown;
  /** ISO 8601. */
  readonly now: string;
}

/** The pieces of long work there are, with what goes in and what comes out; all of it plain data. */
export interface TaskTable {
  'read-return': {
    input: ReturnFile;
    /** Without the entries themselves: copying those of a large return between threads takes as long as reading it. */
    output: ReturnPreview;
  };
  /** Reads a return and compares it with what the agency sent before. Opens the file to read. */
  'compare-return': {
    input: ReturnToCompare;
    output: ComparedReturn;
  };
  /** Reads a return and writes it. Opens the file to write. */
  'bring-in': {
    input: BringInInput;
    output: BroughtIn;
  };
  'read-source': {
    input: SourceWanted;
    output: SourceRows;
  };
  /** A method that writes more than a moment's work. Opens the file to write. */
  'write-elsewhere': {
    input: MethodElsewhere;
    output: unknown;
  };
  'render-report': {
    input: { document: ReportDocument; format: ReportFormat; resourcesFolder: string };
    output: Uint8Array;
  };
  'render-chronology': {
    input: { source: ChronologySource; format: ChronologyFormat; resourcesFolder: string };
    output: RenderedChronology;
  };
  'render-form': {
    input: { content: FormContent; format: 'xlsx' | 'docx'; resourcesFolder: string };
    output: Uint8Array;
  };
}

export type TaskName = keyof TaskTable;
export type TaskInput<Name extends TaskName> = TaskTable[Name]['input'];
export type TaskOutput<Name extends TaskName> = TaskTable[Name]['output'];

/** What a worker thread begins with. */
export interface TaskStart<Name extends TaskName> {
  readonly name: Name;
  readonly input: TaskInput<Name>;
  /** Not 0 once it is asked to stop. */
  readonly stopFlag: Int32Array;
}

export type TaskMessage<Name extends TaskName> =
  | { type: 'progress'; step: string; done: number; total: number }
  /** Answered with an `Entrance` when its turn has come. */
  | { type: 'wants-file'; kind: 'read' | 'write' }
  | { type: 'changed'; capabilities: string[]; caseIds: string[] }
  | { type: 'done'; output: TaskOutput<Name> }
  | { type: 'refused'; code: ErrorCode; detail: RefusalDetail }
  /** The reason names the fault, never what was in the file or the report. */
  | { type: 'failed'; reason: string };

interface RefusalDetail {
  readonly sentence?: string;
  readonly fields?: readonly { path: string; message: string }[];
}

/** What a piece of work is handed on its thread. */
export interface TaskTools {
  progress(step: string, done: number, total: number): void;
  /** Throws where it was asked to stop. */
  stopIfAsked(): void;
  /** Reads the workspace as it is now; the file is closed again when this returns. */
  reading<Result>(work: (read: ReadHandle) => Result): Promise<Result>;
  /**
   * Writes in one transaction once no other thread is writing. All of it is on the disk when this resolves; what is
   * thrown inside takes all of it back.
   */
  writing<Result>(now: Date, work: (unit: UnitOfWork) => Result): Promise<Result>;
}
