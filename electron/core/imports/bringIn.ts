import { assertAgencyOfCase } from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import { Refusal } from '../refusal.ts';
import type { TaskTools } from '../tasks/taskTypes.ts';
import { compareReturn } from './compareReturn.ts';
import { decideRows } from './decideRows.ts';
import { listEarlierEntries } from './earlierEntries.store.ts';
import { getImport } from './imports.store.ts';
import { readReturn } from './readReturn.ts';
import type { BringInInput, BroughtIn } from './returnTasks.ts';
import { writeReturn } from './writeReturn.ts';

/** Runs on a worker thread: reads the return, compares it with what the agency sent before, and writes it in one operation. */
export async function bringIn(
  { return: source, bytes, now }: BringInInput,
  tools: TaskTools,
): Promise<BroughtIn> {
  tools.progress('Reading the file', 0, 1);
  const { preview, entries } = readReturn({
    fileName: source.fileName,
    bytes,
    reading: source.reading,
    // Nobody looks at the preview of what is brought in.
    limit: 0,
  });
  if (preview.outcome === 'refused')
    throw new Refusal('imports/unreadable', preview.reason ? { sentence: preview.reason } : {});
  if (entries.length === 0)
    throw new Refusal('imports/unreadable', {
      sentence: 'There is no entry in that file. Nothing was brought in.',
    });
  tools.stopIfAsked();
  return tools.writing(new Date(now), (unit) => {
    const { caseId, agencyId, fileName, reading } = source;
    // Asked again: the agency may have been taken out while the file was read.
    assertCase(unit.read, caseId);
    assertAgencyOfCase(unit.read, agencyId, caseId);
    tools.progress('Comparing it with what the agency sent before', 0, 1);
    const comparison = compareReturn(entries, listEarlierEntries(unit.read, agencyId));
    tools.stopIfAsked();
    const decided = decideRows(comparison, source.decisions);
    const importId = writeReturn(
      unit,
      { caseId, agencyId, fileName, bytes, reading, leftOut: [...preview.leftOut, ...decided.leftOut] },
      comparison,
      decided,
      tools,
    );
    tools.progress('Making sure it is on the disk', 1, 1);
    const { reading: _, differences: __, ...receipt } = getImport(unit.read, importId);
    return receipt;
  });
}
