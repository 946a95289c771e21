import type { ErrorCode } from '../../../shared/contract/errorCodes.ts';
import { Refusal } from '../refusal.ts';
import type { TaskName } from './taskTypes.ts';

/**
 * Most memory one piece of work may take for what it holds in JavaScript, in MB; the bytes of a file, what is unpacked
 * from it and what the PDF compiler takes stand beside that and have bounds of their own. A corrected return as large as
 * may be read (45 MB, 199,000 rows) was compared and written within 768. Documents are bounded by what is put into them
 * (`printableSize`); a report through the Word library takes about 70 for each thousand entries.
 */
const mostForReturns = 1024;
const mostForOwnWork = 2048;

/** Work that has to hold a file from outside in memory as a whole. */
const returns = {
  mostMb: mostForReturns,
  code: 'imports/too-large',
  sentence:
    'Reading that file needs more memory than Candour gives to one file. Nothing was brought in. Ask for it in parts, or split it, and bring in each part.',
} as const;
const documents = {
  mostMb: mostForOwnWork,
  code: 'reports/cannot-render',
  sentence:
    'There is more in it than Candour can set as one document. Your work is safe. Choose fewer entries, or take them out as a workbook or CSV.',
} as const;

/** The most, and what a person is told of work that needs more. */
const bounds: Record<TaskName, { mostMb: number; code: ErrorCode; sentence: string }> = {
  'read-return': returns,
  'compare-return': returns,
  'bring-in': returns,
  'read-source': {
    mostMb: mostForReturns,
    code: 'imports/unreadable',
    sentence:
      'Reading that file again needs more memory than Candour gives to one file. Nothing was changed, and the file is kept.',
  },
  'write-elsewhere': {
    mostMb: mostForOwnWork,
    code: 'internal/unexpected',
    sentence: 'That was too much to change in one step. Nothing was changed. Choose fewer entries.',
  },
  'render-report': documents,
  'render-chronology': documents,
  'render-form': documents,
};

/** The most memory of a piece of work, in MB. */
export function mostMemoryMb(name: TaskName): number {
  return bounds[name].mostMb;
}

/** The fault of a thread as a person should read it, where it ran out of memory; anything else as it was. */
export function asMemoryRefusal(name: TaskName, fault: unknown): unknown {
  const isOutOfMemory =
    fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isOutOfMemory) return fault;
  const { code, sentence } = bounds[name];
  return new Refusal(code, { sentence });
}
