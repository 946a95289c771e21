import type { ReturnPreview, RowDifference } from '../../../shared/contract/imports.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import type { TaskTools } from '../tasks/taskTypes.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { compareReturn, type Comparison, countRows, toDifference, toGone } from './compareReturn.ts';
import { listEarlierEntries } from './earlierEntries.store.ts';
import { citationsOf, latestReturn } from './imports.store.ts';
import { type ReadReturn, readReturn } from './readReturn.ts';
import type { ComparedReturn, ReturnToCompare } from './returnTasks.ts';

/** Runs on a worker thread: reads a return and says what bringing it in would do to what the agency sent before. */
export async function compareReturnFile(
  { file, agencyId }: ReturnToCompare,
  { progress, stopIfAsked, reading }: TaskTools,
): Promise<ComparedReturn> {
  progress('Reading the file', 0, 1);
  const read = readReturn(file);
  if (read.preview.outcome === 'refused') return read.preview;
  stopIfAsked();
  progress('Comparing it with what the agency sent before', 0, 1);
  const compared = await reading((handle) => withComparison(handle, agencyId, read, file.limit));
  stopIfAsked();
  return compared;
}

function withComparison(
  read: ReadHandle,
  agencyId: AgencyId,
  { preview, entries }: ReadReturn,
  limit: number | undefined,
): ReturnPreview {
  const comparison = compareReturn(entries, listEarlierEntries(read, agencyId));
  const before = latestReturn(read, agencyId, comparison.corrected);
  const counts = { leftOut: 0, undated: 0, ...preview.counts, ...countRows(comparison) };
  const compared = {
    ...preview,
    counts,
    // The entries of the preview are the first of those that were read, in their order.
    entries: preview.entries.map((entry, index) => ({
      ...entry,
      fate: comparison.rows[index]?.kind ?? null,
    })),
  };
  if (!before) return compared;
  return {
    ...compared,
    warnings: [sentenceOf(comparison, before.fileName), ...preview.warnings],
    comparison: { ...before, rows: differencesOf(read, comparison, limit) },
  };
}

/** Which rule was applied, in a sentence; the rule itself is in `matchRows`. */
function sentenceOf({ corrected, gone }: Comparison, fileName: string): ReturnPreview['warnings'][number] {
  if (corrected.size === 0)
    return {
      ref: null,
      code: 'another-return',
      text: `Fewer than half of the rows of an earlier return are in this file, so it is taken for a further return and not for a corrected one. Nothing that came before, in “${fileName}” or others, is marked as gone.`,
    };
  const marked =
    gone.length === 0
      ? 'No row is gone.'
      : `${gone.length === 1 ? 'The row' : `The ${gone.length} rows`} it no longer has will be struck through and kept.`;
  return {
    ref: null,
    code: 'corrected-return',
    text: `At least half of the rows of “${fileName}” are in this file, so it is taken for a corrected version. ${marked}`,
  };
}

/**
 * Changed, moved and gone rows all of them, for each can be decided on; of new and unchanged ones, which can be very many,
 * no more than the screen asked for.
 */
function differencesOf(
  read: ReadHandle,
  { rows, gone }: Comparison,
  limit = Number.POSITIVE_INFINITY,
): RowDifference[] {
  const room = { new: limit, same: limit };
  const chosen = rows.filter(({ kind }) => {
    if (kind !== 'new' && kind !== 'same') return true;
    room[kind] -= 1;
    return room[kind] >= 0;
  });
  const ids = [...chosen.flatMap(({ earlier }) => earlier?.id ?? []), ...gone.map(({ id }) => id)];
  const citedBy = citationsOf(read, ids);
  return [
    ...chosen.flatMap((row) => toDifference(row, citedBy) ?? []),
    ...gone.map((entry) => toGone(entry, citedBy)),
  ];
}
