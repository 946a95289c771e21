import { child, derivedTimes, type LoggedTable } from './loggedTable.ts';

/** People, what they are called, and what they are to one another. */
export const peopleTables = {
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
      died: 'Died',
      sex: 'Sex',
      is_unborn: 'Unborn',
      ethnicity: 'Ethnicity',
      disability: 'Disability',
      languages: 'Languages',
      religion: 'Religion',
      real_name: 'Real name',
      other_real_names: 'Other real names',
      removed_at: 'Removed',
    },
  },
  pseudonym: {
    ...child('pseudonym', 'people', 'person_id', {
      label: 'Pseudonym',
      scope: 'Used',
      from_day: 'From',
      chosen_by: 'Chosen by',
      retired_on: 'Retired on',
      retired_because: 'Retired because',
    }),
    derived: derivedTimes,
  },
  person_status: {
    ...child('standing', 'people', 'person_id', {
      kind: 'Standing',
      starts: 'From',
      ends: 'To',
      note: 'Note',
    }),
    derived: derivedTimes,
  },
  unmasking: child('showing of real names', 'people', 'case_id', {}),
  relationship: {
    recordType: 'relationship',
    capability: 'family',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      person_a: 'Person',
      person_b: 'To whom',
      type: 'Relationship',
      type_other: 'Relationship, in words',
      starts: 'From',
      ends: 'To',
      is_uncertain: 'Uncertain',
      uncertain_because: 'Why it is uncertain',
      note: 'Note',
      removed_at: 'Removed',
    },
  },
} as const satisfies Readonly<Record<string, LoggedTable>>;
