import { uuidv7 } from 'uuidv7';
import type { EarlierReview } from '../../../shared/contract/earlierReviews.ts';
import {
  type CaseId,
  type EarlierReviewId,
  earlierReviewId as earlierReviewIdSchema,
  type ExerciseId,
} from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { nextPlaceInExercise } from '../workspace/ordering.ts';

interface ReviewRow {
  id: EarlierReviewId;
  case_id: CaseId;
  exercise_id: ExerciseId;
  title: string;
  kind: EarlierReview['kind'];
  published_on: string;
  where_found: string;
  what_it_found: string;
  bearing: string;
  position: number;
  removed_at: string | null;
}

/** The earlier reviews that an exercise refers to, in their order. */
export function listEarlierReviews(
  read: ReadHandle,
  exerciseId: ExerciseId,
  show: 'current' | 'removed' = 'current',
): EarlierReview[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return read
    .all<ReviewRow>(`SELECT * FROM earlier_review WHERE exercise_id = ? AND ${where} ORDER BY position, id`, [
      exerciseId,
    ])
    .map(toReview);
}

export function getEarlierReview(read: ReadHandle, id: EarlierReviewId): EarlierReview {
  const row = read.get<ReviewRow>('SELECT * FROM earlier_review WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toReview(row);
}

/** As written down: the day of publication in the words it was given in. */
type ReviewFields = Omit<
  EarlierReview,
  'id' | 'caseId' | 'exerciseId' | 'publishedOn' | 'position' | 'removedAt'
> & { readonly publishedOn: string };

/** Adds one at the end of those of its exercise. */
export function insertEarlierReview(
  write: WriteHandle,
  review: ReviewFields & Pick<EarlierReview, 'caseId' | 'exerciseId'>,
  now: Date,
): EarlierReviewId {
  const id = earlierReviewIdSchema.parse(uuidv7());
  const position = nextPlaceInExercise(write, 'earlier_review', review.exerciseId);
  write.run(
    `INSERT INTO earlier_review (id, case_id, exercise_id, title, kind, published_on, where_found, what_it_found, bearing,
       position, created_at, updated_at)
     VALUES (:id, :caseId, :exerciseId, :title, :kind, :publishedOn, :whereFound, :whatItFound, :bearing,
       :position, :now, :now)`,
    { ...review, id, position, now: now.toISOString() },
  );
  return id;
}

const columns = {
  title: 'title',
  kind: 'kind',
  publishedOn: 'published_on',
  whereFound: 'where_found',
  whatItFound: 'what_it_found',
  bearing: 'bearing',
  removedAt: 'removed_at',
} as const satisfies Record<keyof ReviewFields | 'removedAt', string>;

export function updateEarlierReview(
  write: WriteHandle,
  id: EarlierReviewId,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE earlier_review SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

function toReview(row: ReviewRow): EarlierReview {
  return {
    id: row.id,
    caseId: row.case_id,
    exerciseId: row.exercise_id,
    title: row.title,
    kind: row.kind,
    publishedOn: row.published_on === '' ? null : parseEventDate(row.published_on),
    whereFound: row.where_found,
    whatItFound: row.what_it_found,
    bearing: row.bearing,
    position: row.position,
    removedAt: row.removed_at,
  };
}
