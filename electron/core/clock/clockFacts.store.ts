import type { CaseId } from '../../../shared/contract/values.ts';
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
  /** Of the latest statutory review of the case. */
  readonly initiatedOn: string | null;
  readonly publishedOn: string | null;
}

/**
 * One statement for one case or for all: the home screen shows hundreds. The six months and the notice of publication
 * are duties of statutory reviews only, so other exercises start no clock.
 */
const selectFacts = `
  SELECT case_file.id AS caseId, reference, pseudonym, partnership, aware_on AS awareOn, notified_on AS notifiedOn,
    received_on AS receivedOn, withdrawn_on AS withdrawnOn, coalesce(withdrawn_because, '') AS withdrawnBecause,
    review.initiated_on AS initiatedOn, review.published_on AS publishedOn
  FROM case_file
    LEFT JOIN referral ON referral.case_id = case_file.id
    LEFT JOIN exercise AS review ON review.id =
      (SELECT id FROM exercise WHERE case_id = case_file.id AND removed_at IS NULL
         AND kind IN ('local-review', 'serious-case-review') ORDER BY number DESC LIMIT 1)`;

/** Undefined where the case is not there. */
export function factsOfCase(read: ReadHandle, caseId: CaseId): ClockFactsOfCase | undefined {
  return read.get<ClockFactsOfCase>(`${selectFacts} WHERE case_file.id = ?`, [caseId]);
}

/** Of every case that is not taken off the list. */
export function factsOfCurrentCases(read: ReadHandle): ClockFactsOfCase[] {
  return read.all<ClockFactsOfCase>(
    `${selectFacts} WHERE case_file.removed_at IS NULL ORDER BY case_file.reference, case_file.id`,
  );
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
