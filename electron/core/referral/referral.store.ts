import { uuidv7 } from 'uuidv7';
import { type Referral, referral as referralSchema } from '../../../shared/contract/referral.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { listAreas, listChildIds } from './referralLists.store.ts';

interface ReferralRow {
  id: string;
  referrer_name: string;
  referrer_role: string;
  referrer_agency: string;
  lead_consulted: string;
  referred_on: string | null;
  referred_because: string;
  trigger_kind: Referral['trigger'];
  trigger_other: string;
  harm_categories: string;
  harm_other: string;
  incident_date: string;
  incident_place: string;
  aware_on: string | null;
  notified_on: string | null;
  received_on: string | null;
  notification_reference: string;
  withdrawn_on: string | null;
  withdrawn_because: string;
  further_children: string;
  narrative: string;
  updated_at: string;
}

/** The referral of a case; with an empty one where nothing is written down yet. */
export function getReferral(read: ReadHandle, caseId: CaseId): Referral {
  const row = read.get<ReferralRow>('SELECT * FROM referral WHERE case_id = ?', [caseId]) ?? emptyRow;
  return {
    id: row.id || null,
    caseId,
    referrerName: row.referrer_name,
    referrerRole: row.referrer_role,
    referrerAgency: row.referrer_agency,
    leadConsulted: row.lead_consulted,
    referredOn: row.referred_on,
    referredBecause: row.referred_because,
    trigger: row.trigger_kind,
    triggerOther: row.trigger_other,
    harmCategories: harmCategoriesOf(row.harm_categories),
    harmOther: row.harm_other,
    incidentDate: row.incident_date === '' ? null : parseEventDate(row.incident_date),
    incidentPlace: row.incident_place,
    awareOn: row.aware_on,
    notifiedOn: row.notified_on,
    receivedOn: row.received_on,
    notificationReference: row.notification_reference,
    withdrawnOn: row.withdrawn_on,
    withdrawnBecause: row.withdrawn_because,
    areas: listAreas(read, caseId),
    childIds: listChildIds(read, caseId),
    furtherChildren: row.further_children,
    narrative: row.narrative,
    updatedAt: row.updated_at || null,
  };
}

const emptyRow: ReferralRow = {
  id: '',
  referrer_name: '',
  referrer_role: '',
  referrer_agency: '',
  lead_consulted: '',
  referred_on: null,
  referred_because: '',
  trigger_kind: 'not-recorded',
  trigger_other: '',
  harm_categories: '[]',
  harm_other: '',
  incident_date: '',
  incident_place: '',
  aware_on: null,
  notified_on: null,
  received_on: null,
  notification_reference: '',
  withdrawn_on: null,
  withdrawn_because: '',
  further_children: '',
  narrative: '',
  updated_at: '',
};

function harmCategoriesOf(json: string): Referral['harmCategories'] {
  return referralSchema.shape.harmCategories.parse(JSON.parse(json));
}

/** A referral's own fields; its areas and children stand in lists of their own. */
export type ReferralFields = Omit<
  Referral,
  'id' | 'caseId' | 'updatedAt' | 'areas' | 'childIds' | 'incidentDate'
> & { readonly incidentDate: string };

export type ReferralChanges = {
  readonly [Field in keyof ReferralFields]?: ReferralFields[Field] | undefined;
};

const columns = {
  referrerName: 'referrer_name',
  referrerRole: 'referrer_role',
  referrerAgency: 'referrer_agency',
  leadConsulted: 'lead_consulted',
  referredOn: 'referred_on',
  referredBecause: 'referred_because',
  trigger: 'trigger_kind',
  triggerOther: 'trigger_other',
  harmCategories: 'harm_categories',
  harmOther: 'harm_other',
  incidentDate: 'incident_date',
  incidentPlace: 'incident_place',
  awareOn: 'aware_on',
  notifiedOn: 'notified_on',
  receivedOn: 'received_on',
  notificationReference: 'notification_reference',
  withdrawnOn: 'withdrawn_on',
  withdrawnBecause: 'withdrawn_because',
  furtherChildren: 'further_children',
  narrative: 'narrative',
} as const satisfies Readonly<Record<keyof ReferralFields, string>>;

/** Writes the fields given; the first of them begins the referral. */
export function updateReferral(
  write: WriteHandle,
  caseId: CaseId,
  { harmCategories, ...changes }: ReferralChanges,
  now: Date,
): void {
  write.run(
    `INSERT INTO referral (id, case_id, created_at, updated_at) VALUES (:id, :caseId, :now, :now)
     ON CONFLICT (case_id) DO NOTHING`,
    { id: uuidv7(), caseId, now: now.toISOString() },
  );
  const { sql, values } = assignments(columns, {
    ...changes,
    harmCategories: harmCategories && JSON.stringify(harmCategories),
  });
  write.run(`UPDATE referral SET ${sql} updated_at = :now WHERE case_id = :caseId`, {
    ...values,
    caseId,
    now: now.toISOString(),
  });
}
