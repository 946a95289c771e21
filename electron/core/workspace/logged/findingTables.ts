import { derivedTimes, type LoggedTable } from './loggedTable.ts';

/** Findings and recommendations. */
export const findingTables = {
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
} as const satisfies Readonly<Record<string, LoggedTable>>;
