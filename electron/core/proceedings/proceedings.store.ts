import { uuidv7 } from 'uuidv7';
import type { Proceeding, ProceedingDate } from '../../../shared/contract/proceedings.ts';
import {
  type CaseId,
  type ProceedingId,
  proceedingId as proceedingIdSchema,
} from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { witnessesOf } from './witnesses.store.ts';

interface ProceedingRow {
  id: ProceedingId;
  case_id: CaseId;
  kind: Proceeding['kind'];
  title: string;
  court: string;
  reference: string;
  status: string;
  next_on: string;
  next_what: string;
  contact_name: string;
  contact_role: string;
  contact_how: string;
  restrictions: string;
  holds_publication: 0 | 1;
  held_from: string | null;
  hold_because: string;
  hold_lifted_on: string | null;
  hold_lifted_because: string;
  ended_on: string | null;
  result: string;
  note: string;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

/** Those that go on first, then by their next date; those without one last. */
export function listProceedings(
  read: ReadHandle,
  caseId: CaseId,
  show: 'current' | 'removed' = 'current',
): Proceeding[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return complete(
    read,
    read.all<ProceedingRow>(
      `SELECT * FROM proceeding WHERE case_id = ? AND ${where}
       ORDER BY (ended_on IS NOT NULL), coalesce(next_day, '9999'), created_at, id`,
      [caseId],
    ),
  );
}

export function getProceeding(read: ReadHandle, id: ProceedingId): Proceeding {
  const row = read.get<ProceedingRow>('SELECT * FROM proceeding WHERE id = ?', [id]);
  const found = row && complete(read, [row])[0];
  if (!found) throw new Refusal('record/not-found');
  return found;
}

/** Refuses proceedings of another case or taken off the list. */
export function assertProceedingOfCase(read: ReadHandle, id: ProceedingId, caseId: CaseId): void {
  if (!read.get('SELECT 1 FROM proceeding WHERE id = ? AND case_id = ? AND removed_at IS NULL', [id, caseId]))
    throw new Refusal('record/not-found', {
      fields: [{ path: 'proceedingId', message: 'Choose proceedings of this case' }],
    });
}

interface DateRow {
  id: ProceedingId;
  case_id: CaseId;
  pseudonym: string;
  reference: string;
  kind: Proceeding['kind'];
  title: string;
  next_on: string;
  next_what: string;
}

/** Next dates of proceedings that go on in current cases, where their first day lies within the days given. */
export function listDates(read: ReadHandle, from: string, to: string, limit: number): ProceedingDate[] {
  return read
    .all<DateRow>(
      `SELECT proceeding.id, case_id, case_file.pseudonym, case_file.reference, kind, title, next_on, next_what
       FROM proceeding CROSS JOIN case_file ON case_file.id = proceeding.case_id
       WHERE next_day BETWEEN ? AND ? AND proceeding.removed_at IS NULL AND proceeding.ended_on IS NULL
         AND case_file.removed_at IS NULL
       ORDER BY next_day, proceeding.id LIMIT ?`,
      [from, to, limit],
    )
    .map(({ case_id: caseId, next_on: nextOn, next_what: what, ...row }) => ({
      ...row,
      caseId,
      on: parseEventDate(nextOn),
      what,
    }));
}

/** What can be written of proceedings; the next date as text. */
export type ProceedingFields = Omit<
  Proceeding,
  'id' | 'caseId' | 'nextOn' | 'witnesses' | 'createdAt' | 'updatedAt' | 'removedAt'
> & { readonly nextOn: string };

type Changes = { readonly [Field in keyof ProceedingFields]?: ProceedingFields[Field] | undefined };

const columns = {
  kind: 'kind',
  title: 'title',
  court: 'court',
  reference: 'reference',
  status: 'status',
  nextOn: 'next_on',
  nextWhat: 'next_what',
  contactName: 'contact_name',
  contactRole: 'contact_role',
  contactHow: 'contact_how',
  restrictions: 'restrictions',
  holdsPublication: 'holds_publication',
  heldFrom: 'held_from',
  holdBecause: 'hold_because',
  holdLiftedOn: 'hold_lifted_on',
  holdLiftedBecause: 'hold_lifted_because',
  endedOn: 'ended_on',
  outcome: 'result',
  note: 'note',
} as const satisfies Record<keyof ProceedingFields, string>;

export function insertProceeding(
  write: WriteHandle,
  caseId: CaseId,
  fields: ProceedingFields,
  now: Date,
): ProceedingId {
  const id = proceedingIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO proceeding (id, case_id, kind, title, court, reference, status, next_on, next_day, next_what, contact_name,
       contact_role, contact_how, restrictions, holds_publication, held_from, hold_because, hold_lifted_on,
       hold_lifted_because, ended_on, result, note, created_at, updated_at)
     VALUES (:id, :caseId, :kind, :title, :court, :reference, :status, :nextOn, :nextDay, :nextWhat, :contactName,
       :contactRole, :contactHow, :restrictions, :holdsPublication, :heldFrom, :holdBecause, :holdLiftedOn,
       :holdLiftedBecause, :endedOn, :outcome, :note, :now, :now)`,
    {
      ...fields,
      holdsPublication: Number(fields.holdsPublication),
      nextDay: firstDay(fields.nextOn),
      id,
      caseId,
      now: now.toISOString(),
    },
  );
  return id;
}

export function updateProceeding(write: WriteHandle, id: ProceedingId, changes: Changes, now: Date): void {
  const { holdsPublication, nextOn } = changes;
  const { sql, values } = assignments(
    { ...columns, nextDay: 'next_day' },
    {
      ...changes,
      holdsPublication: holdsPublication === undefined ? undefined : Number(holdsPublication),
      nextDay: nextOn === undefined ? undefined : firstDay(nextOn),
    },
  );
  write.run(`UPDATE proceeding SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setProceedingRemoved(
  write: WriteHandle,
  id: ProceedingId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE proceeding SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

/** The first day that a date as written can mean; null where it means none. */
function firstDay(words: string): string | null {
  return words === '' ? null : parseEventDate(words).earliest;
}

function complete(read: ReadHandle, rows: readonly ProceedingRow[]): Proceeding[] {
  const witnesses = witnessesOf(
    read,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    title: row.title,
    court: row.court,
    reference: row.reference,
    status: row.status,
    nextOn: row.next_on === '' ? null : parseEventDate(row.next_on),
    nextWhat: row.next_what,
    contactName: row.contact_name,
    contactRole: row.contact_role,
    contactHow: row.contact_how,
    restrictions: row.restrictions,
    holdsPublication: row.holds_publication === 1,
    heldFrom: row.held_from,
    holdBecause: row.hold_because,
    holdLiftedOn: row.hold_lifted_on,
    holdLiftedBecause: row.hold_lifted_because,
    endedOn: row.ended_on,
    outcome: row.result,
    note: row.note,
    witnesses: witnesses.get(row.id) ?? [],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  }));
}
