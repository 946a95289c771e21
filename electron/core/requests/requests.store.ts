import { uuidv7 } from 'uuidv7';
import type { AnsweringReturn, Chaser, Request } from '../../../shared/contract/requests.ts';
import {
  type AgencyId,
  type CaseId,
  type ChaserId,
  type RequestId,
  requestId as requestIdSchema,
} from '../../../shared/contract/values.ts';
import { listReceipts } from '../imports/imports.store.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface RequestRow {
  id: RequestId;
  case_id: CaseId;
  agency_id: AgencyId;
  kind: Request['kind'];
  asked_on: string | null;
  due_on: string | null;
  promised_on: string | null;
  received_on: string | null;
  checked_on: string | null;
  queried_on: string | null;
  queried_because: string;
  answer: Request['answer'];
  covers_from: string | null;
  covers_to: string | null;
  persons_searched: string;
  missing: string;
  note: string;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

interface ChaserRow {
  id: ChaserId;
  request_id: RequestId;
  chased_on: string;
  how: Chaser['how'];
  to_whom: string;
  note: string;
}

/** By agency, and for one agency in the order in which it was asked. Those of an agency that was taken out go with it. */
export function listRequests(read: ReadHandle, caseId: CaseId, show: 'current' | 'removed'): Request[] {
  const where = show === 'current' ? 'request.removed_at IS NULL' : 'request.removed_at IS NOT NULL';
  return complete(
    read,
    read.all<RequestRow>(
      `SELECT request.* FROM request JOIN agency ON agency.id = request.agency_id
       WHERE request.case_id = ? AND ${where} AND agency.removed_at IS NULL
       ORDER BY agency.name COLLATE NOCASE, agency.id, request.created_at, request.id`,
      [caseId],
    ),
  );
}

export function getRequest(read: ReadHandle, id: RequestId): Request {
  const row = read.get<RequestRow>('SELECT * FROM request WHERE id = ?', [id]);
  const found = row && complete(read, [row])[0];
  if (!found) throw new Refusal('record/not-found');
  return found;
}

/** What came from the agencies of a case, newest first. */
export function listReturns(read: ReadHandle, caseId: CaseId): AnsweringReturn[] {
  return listReceipts(read, caseId, undefined).map(({ importId, agencyId, fileName, receivedAt, added }) => ({
    importId,
    agencyId,
    fileName,
    receivedAt,
    added,
  }));
}

export type RequestFields = Pick<
  Request,
  | 'kind'
  | 'askedOn'
  | 'dueOn'
  | 'promisedOn'
  | 'receivedOn'
  | 'checkedOn'
  | 'queriedOn'
  | 'queriedBecause'
  | 'answer'
  | 'coversFrom'
  | 'coversTo'
  | 'personsSearched'
  | 'missing'
  | 'note'
>;

const nothingYet: RequestFields = {
  kind: 'summary',
  askedOn: null,
  dueOn: null,
  promisedOn: null,
  receivedOn: null,
  checkedOn: null,
  queriedOn: null,
  queriedBecause: '',
  answer: 'none',
  coversFrom: null,
  coversTo: null,
  personsSearched: '',
  missing: '',
  note: '',
};

export function insertRequest(
  write: WriteHandle,
  request: Partial<RequestFields> & { caseId: CaseId; agencyId: AgencyId },
  now: Date,
): RequestId {
  const id = requestIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO request (id, case_id, agency_id, kind, asked_on, due_on, promised_on, received_on, checked_on, queried_on,
       queried_because, answer, covers_from, covers_to, persons_searched, missing, note, created_at, updated_at)
     VALUES (:id, :caseId, :agencyId, :kind, :askedOn, :dueOn, :promisedOn, :receivedOn, :checkedOn, :queriedOn,
       :queriedBecause, :answer, :coversFrom, :coversTo, :personsSearched, :missing, :note, :now, :now)`,
    { ...nothingYet, ...request, id, now: now.toISOString() },
  );
  return id;
}

const columns = {
  kind: 'kind',
  askedOn: 'asked_on',
  dueOn: 'due_on',
  promisedOn: 'promised_on',
  receivedOn: 'received_on',
  checkedOn: 'checked_on',
  queriedOn: 'queried_on',
  queriedBecause: 'queried_because',
  answer: 'answer',
  coversFrom: 'covers_from',
  coversTo: 'covers_to',
  personsSearched: 'persons_searched',
  missing: 'missing',
  note: 'note',
} as const satisfies Record<keyof RequestFields, string>;

export function updateRequest(
  write: WriteHandle,
  id: RequestId,
  changes: Partial<Record<keyof RequestFields, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE request SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setRequestRemoved(
  write: WriteHandle,
  id: RequestId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE request SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

export function insertChaser(
  write: WriteHandle,
  request: { id: RequestId; caseId: CaseId },
  chaser: Omit<Chaser, 'id'>,
  now: Date,
): void {
  write.run(
    `INSERT INTO request_chaser (id, case_id, request_id, chased_on, how, to_whom, note, created_at)
     VALUES (:id, :caseId, :requestId, :chasedOn, :how, :toWhom, :note, :now)`,
    { ...chaser, id: uuidv7(), caseId: request.caseId, requestId: request.id, now: now.toISOString() },
  );
}

/** The request that a chaser belongs to. */
export function requestOfChaser(read: ReadHandle, id: ChaserId): RequestId {
  const row = read.get<{ request_id: RequestId }>('SELECT request_id FROM request_chaser WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return row.request_id;
}

export function deleteChaser(write: WriteHandle, id: ChaserId): void {
  write.run('DELETE FROM request_chaser WHERE id = ?', [id]);
}

function complete(read: ReadHandle, rows: readonly RequestRow[]): Request[] {
  const chasers = Map.groupBy(
    read.all<ChaserRow>(
      `SELECT request_chaser.* FROM json_each(?) AS wanted JOIN request_chaser ON request_id = wanted.value
       ORDER BY chased_on, request_chaser.id`,
      [JSON.stringify(rows.map(({ id }) => id))],
    ),
    ({ request_id: requestId }) => requestId,
  );
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    agencyId: row.agency_id,
    kind: row.kind,
    askedOn: row.asked_on,
    dueOn: row.due_on,
    promisedOn: row.promised_on,
    receivedOn: row.received_on,
    checkedOn: row.checked_on,
    queriedOn: row.queried_on,
    queriedBecause: row.queried_because,
    answer: row.answer,
    coversFrom: row.covers_from,
    coversTo: row.covers_to,
    personsSearched: row.persons_searched,
    missing: row.missing,
    note: row.note,
    chasers: (chasers.get(row.id) ?? []).map(toChaser),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  }));
}

function toChaser({ id, chased_on, how, to_whom, note }: ChaserRow): Chaser {
  return { id, chasedOn: chased_on, how, toWhom: to_whom, note };
}
