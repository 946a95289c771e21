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
    derived: [...derivedTimes, 'time_minutes', 'agency_sort'],
    labels: {
      agency_id: 'Agency',
      date_text: 'Date',
      time: 'Time',
      what_happened: 'What happened',
      child_seen: 'Child seen',
      child_voice: 'Child’s voice',
      action_taken: 'Action taken',
      source: 'Source',
      comment: 'Comment',
      author_comment: 'Agency’s comment',
      expected_practice: 'Practice',
      significance: 'Significance',
      is_reviewed: 'Reviewed',
      is_disputed: 'Disputed',
      moved_because: 'Moved in its day because',
      withdrawn_at: 'Withdrawn by the agency',
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
  waiting_row: child('waiting row', 'imports', 'import_id', {
    why: 'Why it waits',
    left_out_why: 'Why it was left out',
    settled_at: 'Settled',
  }),
  supplied_version: child('supplied row', 'chronology', 'entry_id', {
    version: 'Version the agency sent',
    what_happened: 'What happened, as supplied',
  }),
  person: {
    recordType: 'person',
    capability: 'people',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      label: 'Shown as',
      kind: 'Who it is',
      also_known_as: 'Also known as',
      birth: 'Born',
      due: 'Due',
      removed_at: 'Removed',
    },
  },
  entry_person: child('person in entry', 'chronology', 'entry_id', { person_id: 'Person' }),
  theme: {
    recordType: 'theme',
    capability: 'themes',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      name: 'Name',
      definition: 'Definition',
      synonyms: 'Other words',
      set_name: 'Set',
      merged_into: 'Merged into',
      removed_at: 'Removed',
    },
  },
  entry_theme: child('theme of entry', 'chronology', 'entry_id', { theme_id: 'Theme' }),
  saved_view: {
    recordType: 'view',
    capability: 'views',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: { name: 'Name', removed_at: 'Removed' },
  },
  same_event: {
    recordType: 'same event',
    capability: 'same-events',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: { reading: 'Our reading', reason: 'Reason', removed_at: 'Removed' },
  },
  same_event_entry: child('account', 'same-events', 'same_event_id', { entry_id: 'Account' }),
  rejected_pair: {
    recordType: 'rejected pair',
    capability: 'same-events',
    parent: null,
    caseColumn: 'case_id',
    derived: [],
    labels: { reason: 'Reason' },
  },
  same_event_citation: child('citation of same event', 'findings', 'finding_id', {
    same_event_id: 'Same event cited',
    note: 'What it shows',
  }),
  shared_entry: child('shared entry', 'knowledge', 'entry_id', {
    agency_id: 'Shared with',
    since: 'Since',
    how: 'How',
  }),
  episode: {
    recordType: 'episode',
    capability: 'episodes',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      title: 'Title',
      starts: 'From',
      ends: 'To',
      appraisal: 'Appraisal',
      why: 'Why it happened',
      good_practice: 'Good practice',
      position: 'Place in the order',
      removed_at: 'Removed',
    },
  },
  episode_entry: child('entry of episode', 'episodes', 'episode_id', { entry_id: 'Entry' }),
  period: {
    recordType: 'period',
    capability: 'timeline',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: { name: 'Name', kind: 'Kind', starts: 'From', ends: 'To', removed_at: 'Removed' },
  },
};

/** A record that hangs from another and is shown in that one's history. */
function child(
  recordType: RecordType,
  capability: string,
  parent: string,
  labels: LoggedTable['labels'],
): LoggedTable {
  return { recordType, capability, parent, caseColumn: 'case_id', derived: [], labels };
}

/** Tables that are not recorded, each with the reason. */
export const unloggedTables: Readonly<Record<string, string>> = {
  change_log: 'it is the record',
  import_file: 'kept by its hash and never changed; import_batch names it',
  entry_words: 'worked out from the entries',
  case_counter: 'only counts numbers given out, and must not go back when something is undone',
};
