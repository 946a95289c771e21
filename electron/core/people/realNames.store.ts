import { uuidv7 } from 'uuidv7';
import type { RealNames } from '../../../shared/contract/people.ts';
import type { CaseId, PersonId } from '../../../shared/contract/values.ts';
import { isOrdinaryWord } from '../../../shared/domain/ordinaryNames.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

/** The real names that are recorded; of removed people as well, whose names still stand in what agencies wrote. */
export function listRealNames(read: ReadHandle, caseId: CaseId): RealNames[] {
  return read.all<RealNames>(
    `SELECT id AS personId, label, real_name AS realName, other_real_names AS otherRealNames FROM person
     WHERE case_id = ? AND (real_name <> '' OR other_real_names <> '') ORDER BY label COLLATE NOCASE, id`,
    [caseId],
  );
}

/** Somebody of a case by every word that can stand for them in what an agency wrote. */
export interface NamedPerson {
  readonly id: PersonId;
  readonly label: string;
  /** Parted by semicolons; real names among them, so this never leaves the core. */
  readonly alsoKnownAs: string;
}

/** Current people with the words that name them, for finding them in returns. */
export function listNamedPeople(read: ReadHandle, caseId: CaseId): NamedPerson[] {
  return read
    .all<NamedPerson & { realName: string; otherRealNames: string }>(
      `SELECT id, label, also_known_as AS alsoKnownAs, real_name AS realName, other_real_names AS otherRealNames
       FROM person WHERE case_id = ? AND removed_at IS NULL ORDER BY id`,
      [caseId],
    )
    .map(({ id, label, alsoKnownAs, realName, otherRealNames }) => ({
      id,
      label,
      alsoKnownAs: [alsoKnownAs, ...namesInReturns(realName), otherRealNames].filter(Boolean).join('; '),
    }));
}

/** The whole name and the given name; a given name that is an ordinary word would be found in every other line. */
function namesInReturns(realName: string): string[] {
  const [given = ''] = realName.split(/\s+/);
  return given === realName || isOrdinaryWord(given) ? [realName] : [realName, given];
}

export function getRealNames(
  read: ReadHandle,
  id: PersonId,
): { readonly realName: string; readonly otherRealNames: string } {
  return (
    read.get<{ realName: string; otherRealNames: string }>(
      'SELECT real_name AS realName, other_real_names AS otherRealNames FROM person WHERE id = ?',
      [id],
    ) ?? { realName: '', otherRealNames: '' }
  );
}

export function insertUnmasking(write: WriteHandle, caseId: CaseId, now: Date): void {
  write.run('INSERT INTO unmasking (id, case_id, at) VALUES (?, ?, ?)', [
    uuidv7(),
    caseId,
    now.toISOString(),
  ]);
}

/** How many of the latest moments are listed; the total counts them all. */
const listedUnmaskings = 100;

export function listUnmaskings(read: ReadHandle, caseId: CaseId): { total: number; moments: string[] } {
  const total = read.get<{ total: number }>('SELECT count(*) AS total FROM unmasking WHERE case_id = ?', [
    caseId,
  ]);
  const rows = read.all<{ at: string }>(
    'SELECT at FROM unmasking WHERE case_id = ? ORDER BY at DESC, id DESC LIMIT ?',
    [caseId, listedUnmaskings],
  );
  return { total: total?.total ?? 0, moments: rows.map(({ at }) => at) };
}
