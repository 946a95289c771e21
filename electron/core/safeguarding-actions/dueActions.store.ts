import type { DueAction } from '../../../shared/contract/safeguardingActions.ts';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';

type Owner = NonNullable<DueAction['ownerAgency']>;

interface DueRow {
  id: DueAction['id'];
  case_id: DueAction['caseId'];
  exercise_id: DueAction['exerciseId'];
  pseudonym: string;
  reference: string;
  what: string;
  owner_name: string;
  due_on: string;
  agency_id: AgencyId | null;
  agency_name: Owner['name'];
  agency_code: Owner['code'];
  agency_kind: Owner['kind'];
}

/** The first conditions are those of the index `safeguarding_action_due`. */
const dueInCurrentCases = `FROM safeguarding_action AS action
  CROSS JOIN exercise ON exercise.id = action.exercise_id
  CROSS JOIN case_file ON case_file.id = action.case_id
  LEFT JOIN agency ON agency.id = action.owner_agency_id
  WHERE action.removed_at IS NULL AND action.done_on IS NULL AND action.due_on IS NOT NULL AND action.due_on <= :by
    AND (:caseId IS NULL OR action.case_id = :caseId) AND exercise.removed_at IS NULL AND case_file.removed_at IS NULL`;

/** One page, longest due first. */
export const dueActions = `SELECT action.id, action.case_id, action.exercise_id, case_file.pseudonym, case_file.reference, action.what, action.owner_name, action.due_on,
       agency.id AS agency_id, agency.name AS agency_name, agency.code AS agency_code, agency.kind AS agency_kind
     ${dueInCurrentCases} ORDER BY action.due_on, action.id LIMIT :limit`;

/** What is to do in all current cases, or in one of them, by a day, longest due first, and how many there are in all. */
export function listDueActions(
  read: ReadHandle,
  { by, caseId, limit }: { readonly by: string; readonly caseId: CaseId | null; readonly limit: number },
): { total: number; actions: DueAction[] } {
  const counted = read.get<{ total: number }>(`SELECT count(*) AS total ${dueInCurrentCases}`, {
    by,
    caseId,
  });
  const rows = read.all<DueRow>(dueActions, { by, caseId, limit });
  return { total: counted?.total ?? 0, actions: rows.map(fromRow) };
}

function fromRow(row: DueRow): DueAction {
  return {
    id: row.id,
    caseId: row.case_id,
    exerciseId: row.exercise_id,
    pseudonym: row.pseudonym,
    reference: row.reference,
    what: row.what,
    ownerName: row.owner_name,
    dueOn: row.due_on,
    ownerAgency: row.agency_id && {
      id: row.agency_id,
      name: row.agency_name,
      code: row.agency_code,
      kind: row.agency_kind,
    },
  };
}
