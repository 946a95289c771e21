import type { RecordType } from '../../../shared/contract/history.ts';

export interface LoggedTable {
  readonly recordType: RecordType;
  /** The capability whose screens show it; named in `changed` events. */
  readonly capability: string;
  /** The column that names the record it hangs from, so that its history shows there too. */
  readonly parent: string | null;
  /** The column that names the case; `id` for the case itself. */
  readonly caseColumn: 'case_id' | 'id';
  /** Columns that follow from others and are not history. */
  readonly derived: readonly string[];
  /** The words the History panel uses for columns. */
  readonly labels: Readonly<Record<string, string>>;
}

const derivedTimes = ['updated_at'];

/**
 * Tables whose every change is recorded. A table that is missing here is not recorded, so a test compares this
 * list with the file: what is left out is named there with its reason.
 */
export const loggedTables: Readonly<Record<string, LoggedTable>> = {
  case_file: {
    recordType: 'case',
    capability: 'cases',
    parent: null,
    caseColumn: 'id',
    derived: derivedTimes,
    labels: {
      reference: 'Reference',
      pseudonym: 'Pseudonym',
      partnership: 'Partnership',
      exercise_kind: 'Kind of exercise',
      marking: 'Protective marking',
      lead_reviewer: 'Lead reviewer',
      summary: 'Summary',
      removed_at: 'Removed',
    },
  },
  agency: {
    recordType: 'agency',
    capability: 'agencies',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: { name: 'Name', code: 'Letters', kind: 'Kind', removed_at: 'Removed' },
  },
  import_batch: {
    recordType: 'import',
    capability: 'imports',
    parent: null,
    caseColumn: 'case_id',
    derived: [],
    labels: { file_name: 'File', added: 'Entries added' },
  },
  chronology_entry: {
    recordType: 'entry',
    capability: 'chronology',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      agency_id: 'Agency',
      date_text: 'Date',
      time: 'Time',
      what_happened: 'What happened',
      child_seen: 'Child seen',
      source: 'Source',
      comment: 'Comment',
      removed_at: 'Removed',
    },
  },
  finding: {
    recordType: 'finding',
    capability: 'findings',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      label: 'Label',
      title: 'Title',
      kind: 'Kind',
      body: 'What we found',
      why: 'Why it happened',
      position: 'Place in the order',
      removed_at: 'Removed',
    },
  },
  finding_evidence: {
    recordType: 'evidence',
    capability: 'findings',
    parent: 'finding_id',
    caseColumn: 'case_id',
    derived: [],
    labels: { entry_id: 'Entry cited', stance: 'How it bears', note: 'What it shows' },
  },
  recommendation: {
    recordType: 'recommendation',
    capability: 'recommendations',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      label: 'Label',
      text: 'Recommendation',
      outcome_sought: 'Outcome sought',
      due: 'Due',
      position: 'Place in the order',
      removed_at: 'Removed',
    },
  },
  recommendation_addressee: {
    recordType: 'addressee',
    capability: 'recommendations',
    parent: 'recommendation_id',
    caseColumn: 'case_id',
    derived: [],
    labels: { agency_id: 'Addressed to' },
  },
  recommendation_finding: {
    recordType: 'answer',
    capability: 'recommendations',
    parent: 'recommendation_id',
    caseColumn: 'case_id',
    derived: [],
    labels: { finding_id: 'Answers finding' },
  },
};

/** Tables that are not recorded, each with the reason. */
export const unloggedTables: Readonly<Record<string, string>> = {
  change_log: 'it is the record',
  import_file: 'kept by its hash and never changed; import_batch names it',
  case_counter: 'only counts numbers given out, and must not go back when something is undone',
};
