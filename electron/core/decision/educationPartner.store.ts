import { uuidv7 } from 'uuidv7';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

/** Partnerships in which education signs as well; the empty name stands for cases that name none. */
export function listEducationPartners(read: ReadHandle): string[] {
  return read
    .all<{ partnership: string }>('SELECT partnership FROM education_partner ORDER BY partnership')
    .map(({ partnership }) => partnership);
}

/** Whether education signs as well in the partnership of a case. */
export function hasEducation(read: ReadHandle, caseId: CaseId): boolean {
  return (
    read.get(
      `SELECT 1 FROM case_file JOIN education_partner ON education_partner.partnership = case_file.partnership COLLATE NOCASE
       WHERE case_file.id = ?`,
      [caseId],
    ) !== undefined
  );
}

/** Nothing happens where it is so already. */
export function setEducationPartner(
  write: WriteHandle,
  partnership: string,
  isPartner: boolean,
  now: Date,
): void {
  if (!isPartner) {
    write.run('DELETE FROM education_partner WHERE partnership = ? COLLATE NOCASE', [partnership]);
    return;
  }
  write.run(
    `INSERT INTO education_partner (id, partnership, created_at) VALUES (?, ?, ?)
     ON CONFLICT (partnership COLLATE NOCASE) DO NOTHING`,
    [uuidv7(), partnership, now.toISOString()],
  );
}
