import { child, derivedTimes, type LoggedTable } from './loggedTable.ts';

/** The agencies and their desk. */
export const agencyTables = {
  agency: {
    recordType: 'agency',
    capability: 'agencies',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: { name: 'Name', code: 'Letters', kind: 'Kind', removed_at: 'Removed' },
  },
  agency_name: child('former name', 'agencies', 'agency_id', {
    name: 'Former name',
    from_day: 'From',
    to_day: 'To',
  }),
  agency_alias: child('other name', 'agencies', 'agency_id', { alias: 'Also seen as' }),
  agency_details: {
    ...child('details of agency', 'agencies', 'agency_id', {
      sector: 'Sector',
      contact: 'Speak to',
      role: 'Role',
      email: 'E-mail',
      telephone: 'Telephone',
    }),
    derived: derivedTimes,
  },
  request: {
    recordType: 'request',
    capability: 'requests',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      agency_id: 'Agency',
      kind: 'Asked for',
      asked_on: 'Asked on',
      due_on: 'Due',
      promised_on: 'Promised for',
      received_on: 'Received on',
      checked_on: 'Checked on',
      queried_on: 'Queried on',
      queried_because: 'Queried because',
      answer: 'Answer',
      covers_from: 'Covers from',
      covers_to: 'Covers to',
      persons_searched: 'Persons searched for',
      missing: 'What is missing',
      note: 'Note',
      removed_at: 'Removed',
    },
  },
  request_chaser: child('chaser', 'requests', 'request_id', {
    chased_on: 'Chased on',
    how: 'How',
    to_whom: 'To whom',
    note: 'Note',
  }),
  letter_template: {
    recordType: 'letter',
    capability: 'requests',
    parent: null,
    caseColumn: null,
    derived: derivedTimes,
    labels: { title: 'Heading', wording: 'Wording' },
  },
} as const satisfies Readonly<Record<string, LoggedTable>>;
