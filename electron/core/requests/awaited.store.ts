import type { AwaitedRequest } from '../../../shared/contract/requests.ts';
import type { ReadHandle } from '../workspace/handles.ts';

interface AwaitedRow {
  id: AwaitedRequest['id'];
  case_id: AwaitedRequest['caseId'];
  pseudonym: string;
  agency_id: AwaitedRequest['agency']['id'];
  agency_name: string;
  agency_code: string;
  agency_kind: AwaitedRequest['agency']['kind'];
  kind: AwaitedRequest['kind'];
  asked_on: string | null;
  due_on: string | null;
  promised_on: string | null;
  received_on: string | null;
  checked_on: string | null;
  queried_on: string | null;
  answer: AwaitedRequest['answer'];
}

/** What the index `request_awaited` holds, and no more: received whole is no longer waited for. */
const awaited = `request.removed_at IS NULL AND request.asked_on IS NOT NULL
  AND request.answer IN ('none', 'part') AND (request.answer = 'part' OR request.checked_on IS NULL)`;

const ofCurrentCases = `FROM request
  CROSS JOIN agency ON agency.id = request.agency_id
  CROSS JOIN case_file ON case_file.id = request.case_id
  WHERE ${awaited} AND (request.received_on IS NULL OR request.answer = 'part')
    AND agency.removed_at IS NULL AND case_file.removed_at IS NULL`;

/** One page, longest due first. */
export const awaitedRequests = `SELECT request.id, request.case_id, case_file.pseudonym, agency.id AS agency_id, agency.name AS agency_name,
    agency.code AS agency_code, agency.kind AS agency_kind, request.kind, request.asked_on, request.due_on,
    request.promised_on, request.received_on, request.checked_on, request.queried_on, request.answer
  ${ofCurrentCases}
  ORDER BY coalesce(request.due_on, request.promised_on, '9999'), request.asked_on, request.id LIMIT ?`;

/** Of all current cases, longest due first, and how many there are in all. */
export function listAwaited(read: ReadHandle, limit: number): { total: number; requests: AwaitedRequest[] } {
  const counted = read.get<{ total: number }>(`SELECT count(*) AS total ${ofCurrentCases}`);
  const rows = read.all<AwaitedRow>(awaitedRequests, [limit]);
  return { total: counted?.total ?? 0, requests: rows.map(fromRow) };
}

function fromRow(row: AwaitedRow): AwaitedRequest {
  return {
    id: row.id,
    caseId: row.case_id,
    pseudonym: row.pseudonym,
    agency: { id: row.agency_id, name: row.agency_name, code: row.agency_code, kind: row.agency_kind },
    kind: row.kind,
    askedOn: row.asked_on,
    dueOn: row.due_on,
    promisedOn: row.promised_on,
    receivedOn: row.received_on,
    checkedOn: row.checked_on,
    queriedOn: row.queried_on,
    answer: row.answer,
  };
}
