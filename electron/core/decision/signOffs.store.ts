import { uuidv7 } from 'uuidv7';
import type { SignOff } from '../../../shared/contract/decision.ts';
import type { CaseId, DecisionId } from '../../../shared/contract/values.ts';
import { type SigningPartner, signingPartnerNames } from '../../../shared/domain/decisionTerms.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { hasEducation } from './educationPartner.store.ts';

interface SignOffRow {
  partner: SigningPartner;
  name: string;
  role: string;
  asked_on: string | null;
  signed_on: string | null;
  note: string;
}

interface Owner {
  readonly id: DecisionId;
  readonly caseId: CaseId;
}

/**
 * A draft needs those of the partnership as it is set today; what is written down for another stays on show. A signed
 * decision keeps those who signed it, whatever is set later.
 */
export function listSignOffs(
  read: ReadHandle,
  { id, caseId, isLocked }: Owner & { readonly isLocked: boolean },
): SignOff[] {
  const rows = read
    .all<SignOffRow>('SELECT * FROM sign_off WHERE decision_id = ?', [id])
    .map((row): SignOff => {
      const { partner, name, role, note } = row;
      return { partner, name, role, askedOn: row.asked_on, signedOn: row.signed_on, note };
    });
  return signingPartnerNames.flatMap((partner) => {
    const written = rows.find((row) => row.partner === partner);
    if (written && saysSomething(written)) return [written];
    const isNeeded = !isLocked && (partner !== 'education' || hasEducation(read, caseId));
    return isNeeded ? [{ partner, name: '', role: '', askedOn: null, signedOn: null, note: '' }] : [];
  });
}

function saysSomething({ name, role, askedOn, signedOn, note }: SignOff): boolean {
  return name !== '' || role !== '' || askedOn !== null || signedOn !== null || note !== '';
}

/** The id of its record; undefined while there is none. */
export function signOffRecord(
  read: ReadHandle,
  decisionId: DecisionId,
  partner: SigningPartner,
): string | undefined {
  return read.get<{ id: string }>('SELECT id FROM sign_off WHERE decision_id = ? AND partner = ?', [
    decisionId,
    partner,
  ])?.id;
}

const columns = {
  name: 'name',
  role: 'role',
  askedOn: 'asked_on',
  signedOn: 'signed_on',
  note: 'note',
} as const;

export function setSignOff(
  write: WriteHandle,
  { id: decisionId, caseId }: Owner,
  partner: SigningPartner,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const record = signOffRecord(write, decisionId, partner);
  if (record === undefined) {
    write.run(
      `INSERT INTO sign_off (id, case_id, decision_id, partner, name, role, asked_on, signed_on, note, created_at, updated_at)
       VALUES (:id, :caseId, :decisionId, :partner, :name, :role, :askedOn, :signedOn, :note, :now, :now)`,
      {
        id: uuidv7(),
        caseId,
        decisionId,
        partner,
        name: changes.name ?? '',
        role: changes.role ?? '',
        askedOn: changes.askedOn ?? null,
        signedOn: changes.signedOn ?? null,
        note: changes.note ?? '',
        now: now.toISOString(),
      },
    );
    return;
  }
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE sign_off SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id: record,
    now: now.toISOString(),
  });
}
