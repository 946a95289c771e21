import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { clockRuleNames, isOfReview } from '../../../shared/domain/clockRules.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { reviewClocks } from '../workspace/migrations/0121-review-clocks.ts';
import { type OpenWorkspace, upkeepScope } from '../workspace/openWorkspace.ts';

/**
 * A clock of reviews that names none: written by an older Candour, or while there was no review. The review it was
 * counted from comes first, then the latest there was when it was written, then the first that came. Why no review was
 * needed is not carried over to one that began afterwards.
 */
const belongsTo = `
  SELECT review.id FROM exercise AS review
  WHERE review.case_id = case_clock.case_id AND review.removed_at IS NULL
    AND review.kind IN ('local-review', 'serious-case-review')
    AND (case_clock.not_needed_because = '' OR review.created_at < case_clock.created_at)
    AND NOT EXISTS (SELECT 1 FROM case_clock AS own WHERE own.exercise_id = review.id AND own.rule = case_clock.rule)
  ORDER BY coalesce(case_clock.judged_anchor_on IN (review.initiated_on, review.published_on), 0) DESC, review.created_at > case_clock.created_at,
    iif(review.created_at > case_clock.created_at, review.number, -review.number)
  LIMIT 1`;

const ofReviews = clockRuleNames
  .filter(isOfReview)
  .map((rule) => `'${rule}'`)
  .join(', ');

const homeless = `exercise_id IS NULL AND rule IN (${ofReviews})`;

/**
 * Why no review was needed says so of the time without one. A review that begins or is put back has its own deadline,
 * which must not be lost; only an older Candour, which had one clock for all reviews, meant the one there was.
 */
const homelessNow = `${homeless} AND not_needed_because = ''`;

interface Found {
  readonly id: string;
  readonly exerciseId: ExerciseId;
}

function findHomes(read: ReadHandle, which: string, caseId?: CaseId): Found[] {
  return read
    .all<{ id: string; exerciseId: ExerciseId | null }>(
      `SELECT id, (${belongsTo}) AS exerciseId FROM case_clock WHERE ${which} AND case_id = coalesce(:caseId, case_id)`,
      { caseId: caseId ?? null },
    )
    .flatMap(({ id, exerciseId }) => (exerciseId === null ? [] : [{ id, exerciseId }]));
}

/** Gives what was said of a clock while there was no review to the review it belongs to, in the operation under way. */
export function giveReviewsTheirClocks(write: WriteHandle, now: Date, caseId: CaseId): void {
  bringHome(write, findHomes(write, homelessNow, caseId), now);
}

function bringHome(write: WriteHandle, found: readonly Found[], now: Date): void {
  for (const { id, exerciseId } of found)
    write.run('UPDATE case_clock SET exercise_id = :exerciseId, updated_at = :now WHERE id = :id', {
      id,
      exerciseId,
      now: now.toISOString(),
    });
}

/**
 * The same for every case of an older file, when it is opened. Not a step of the migration: what is written there
 * stands in no line of the change log, and the check would take it for tampering.
 */
export function giveOlderReviewsTheirClocks(workspace: OpenWorkspace): void {
  const found = findHomes(workspace.read, workspace.cameFrom < reviewClocks.number ? homeless : homelessNow);
  if (found.length === 0) return;
  workspace.write(({ begin, now }) => {
    bringHome(begin({ label: 'Give each review its clocks', caseId: upkeepScope }), found, now);
  });
}
