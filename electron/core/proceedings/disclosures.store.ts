import { uuidv7 } from 'uuidv7';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import {
  type CaseId,
  type DisclosureId,
  disclosureId as disclosureIdSchema,
  type ProceedingId,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface DisclosureRow {
  id: DisclosureId;
  case_id: CaseId;
  number: number;
  on_day: string;
  direction: Disclosure['direction'];
  what: string;
  to_or_from: string;
  proceeding_id: ProceedingId | null;
  request_reference: string;
  basis: string;
  decided_by: string;
  held_back: string;
  held_back_because: string;
  struck_at: string | null;
  struck_because: string;
  corrects: DisclosureId | null;
  created_at: string;
}

/** Newest day first; of one day the last one noted first. */
export function listDisclosures(read: ReadHandle, caseId: CaseId): Disclosure[] {
  return read
    .all<DisclosureRow>('SELECT * FROM disclosure WHERE case_id = ? ORDER BY on_day DESC, number DESC', [
      caseId,
    ])
    .map(toDisclosure);
}

export function getDisclosure(read: ReadHandle, id: DisclosureId): Disclosure {
  const row = read.get<DisclosureRow>('SELECT * FROM disclosure WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toDisclosure(row);
}

/** How many lines of the log name the proceedings, struck through or not. */
export function countDisclosuresFor(read: ReadHandle, id: ProceedingId): number {
  return (
    read.get<{ total: number }>('SELECT count(*) AS total FROM disclosure WHERE proceeding_id = ?', [id])
      ?.total ?? 0
  );
}

export type NewDisclosure = Omit<
  Disclosure,
  'id' | 'caseId' | 'number' | 'struckAt' | 'struckBecause' | 'createdAt'
>;

export function insertDisclosure(
  write: WriteHandle,
  caseId: CaseId,
  fields: NewDisclosure,
  now: Date,
): DisclosureId {
  const id = disclosureIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO disclosure (id, case_id, number, on_day, direction, what, to_or_from, proceeding_id, request_reference,
       basis, decided_by, held_back, held_back_because, struck_because, corrects, created_at, updated_at)
     VALUES (:id, :caseId, (SELECT coalesce(max(number), 0) + 1 FROM disclosure WHERE case_id = :caseId), :onDay,
       :direction, :what, :toOrFrom, :proceedingId, :requestReference, :basis, :decidedBy, :heldBack, :heldBackBecause,
       '', :corrects, :now, :now)`,
    { ...fields, id, caseId, now: now.toISOString() },
  );
  return id;
}

export function strikeDisclosure(write: WriteHandle, id: DisclosureId, because: string, now: Date): void {
  write.run(
    'UPDATE disclosure SET struck_at = :now, struck_because = :because, updated_at = :now WHERE id = :id',
    { id, because, now: now.toISOString() },
  );
}

function toDisclosure(row: DisclosureRow): Disclosure {
  return {
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    onDay: row.on_day,
    direction: row.direction,
    what: row.what,
    toOrFrom: row.to_or_from,
    proceedingId: row.proceeding_id,
    requestReference: row.request_reference,
    basis: row.basis,
    decidedBy: row.decided_by,
    heldBack: row.held_back,
    heldBackBecause: row.held_back_because,
    struckAt: row.struck_at,
    struckBecause: row.struck_because,
    corrects: row.corrects,
    createdAt: row.created_at,
  };
}
