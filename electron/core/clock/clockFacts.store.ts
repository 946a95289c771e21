import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import type { ExerciseKind } from '../../../shared/domain/caseTerms.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/** What the clocks of a case are counted from, and what names the case where it is listed. Days are `YYYY-MM-DD`. */
export interface ClockFactsOfCase {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly pseudonym: string;
  readonly partnership: string;
  readonly awareOn: string | null;
  readonly notifiedOn: string | null;
  readonly receivedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnBecause: string;
  /** Its statutory reviews that were not removed, in the order they began. */
  readonly reviews: readonly ReviewFacts[];
}

/**
 * The six months and the notice of publication are duties of statutory reviews only, so other exercises start no clock;
 * and of each of them, so a second review has its own.
 */
export interface ReviewFacts {
  readonly exerciseId: ExerciseId;
  readonly kind: ExerciseKind;
  readonly title: string;
  readonly initiatedOn: string | null;
  readonly publishedOn: string | null;
  readonly endedOn: string | null;
  readonly endedBecause: string;
}

type CaseRow = Omit<ClockFactsOfCase, 'reviews'>;
type ReviewRow = ReviewFacts & { readonly caseId: CaseId };

const selectCases = `
  SELECT case_file.id AS caseId, reference, pseudonym, partnership, aware_on AS awareOn, notified_on AS notifiedOn,
    received_on AS receivedOn, withdrawn_on AS withdrawnOn, coalesce(withdrawn_because, '') AS withdrawnBecause
  FROM case_file LEFT JOIN referral ON referral.case_id = case_file.id`;

const selectReviews = `
  SELECT case_id AS caseId, id AS exerciseId, kind, title, initiated_on AS initiatedOn, published_on AS publishedOn,
    ended_on AS endedOn, ended_because AS endedBecause
  FROM exercise WHERE removed_at IS NULL AND kind IN ('local-review', 'serious-case-review')`;

/** Undefined where the case is not there. */
export function factsOfCase(read: ReadHandle, caseId: CaseId): ClockFactsOfCase | undefined {
  const found = read.get<CaseRow>(`${selectCases} WHERE case_file.id = ?`, [caseId]);
  if (!found) return undefined;
  const reviews = read.all<ReviewRow>(`${selectReviews} AND case_id = ? ORDER BY number`, [caseId]);
  return { ...found, reviews: reviews.map(withoutCase) };
}

/** Of every case that is not taken off the list, or of those as well. Two statements, however many there are: the home screen shows hundreds. */
export function factsOfCases(read: ReadHandle, which: 'current' | 'all'): ClockFactsOfCase[] {
  const reviews = Map.groupBy(
    read.all<ReviewRow>(`${selectReviews} ORDER BY case_id, number`),
    ({ caseId }) => caseId,
  );
  const where = which === 'current' ? 'WHERE case_file.removed_at IS NULL' : '';
  return read
    .all<CaseRow>(`${selectCases} ${where} ORDER BY case_file.reference, case_file.id`)
    .map((found) => ({ ...found, reviews: (reviews.get(found.caseId) ?? []).map(withoutCase) }));
}

function withoutCase({ caseId: _caseId, ...review }: ReviewRow): ReviewFacts {
  return review;
}

/** The partnerships that cases name, each once. */
export function listPartnerships(read: ReadHandle): string[] {
  return read
    .all<{ partnership: string }>(
      `SELECT DISTINCT partnership COLLATE NOCASE AS partnership FROM case_file
       WHERE removed_at IS NULL AND partnership <> '' ORDER BY 1`,
    )
    .map(({ partnership }) => partnership);
}
