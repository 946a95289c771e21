import type { Agency } from '../../shared/contract/agencies.ts';
import type { CaseRecord } from '../../shared/contract/cases.ts';
import type { Entry } from '../../shared/contract/chronology.ts';
import type { Person } from '../../shared/contract/people.ts';
import type { Theme } from '../../shared/contract/themes.ts';
import { agencyId, caseId, entryId, importId, personId, themeId } from '../../shared/contract/values.ts';
import { parseEventDate } from '../../shared/domain/parseEventDate.ts';

/** The invented case of the design, as `cases.get` would answer it. */
export const rowan: CaseRecord = {
  id: caseId.parse('01985b1e-0000-7000-8000-000000000001'),
  reference: 'WSCP 2026-04',
  pseudonym: 'Rowan',
  partnership: 'Wexmoor Safeguarding Children Partnership',
  workingTitle: '',
  exerciseKind: 'rapid-review',
  stages: [
    { name: 'Notification', state: 'done' },
    { name: 'Scoping requests', state: 'under-way' },
    { name: 'Agency returns', state: 'to-come' },
  ],
  marking: 'OFFICIAL-SENSITIVE',
  leadReviewer: 'Miriam Oakes',
  summary: 'Rowan was brought to Aldermere Hospital early on Sunday 24 May 2026.',
  isPractice: false,
  counts: {
    agencies: 2,
    entries: 236,
    undated: 12,
    findings: 5,
    recommendations: 0,
    findingsWithoutEvidence: 1,
    recommendationsWithoutFinding: 0,
  },
  createdAt: '2026-06-01T08:00:00.000Z',
  updatedAt: '2026-06-10T13:32:00.000Z',
  removedAt: null,
};

export const northgate: Agency = {
  id: agencyId.parse('01985b1e-0000-7000-8000-0000000000a1'),
  caseId: rowan.id,
  name: 'Northgate Surgery',
  code: 'GP',
  kind: 'gp',
  formerNames: [],
  aliases: [],
  details: { sector: 'not-recorded', contact: '', role: '', email: '', telephone: '' },
  entryCount: 21,
  recommendationCount: 1,
  removedAt: null,
};

export const wexmoorHousing: Agency = {
  ...northgate,
  id: agencyId.parse('01985b1e-0000-7000-8000-0000000000a2'),
  name: 'Tarn Homes',
  code: 'HSG',
  kind: 'housing',
  entryCount: 0,
  recommendationCount: 0,
};

/** An entry as `chronology.get` would answer it: typed here, with nothing recorded beyond what happened. */
export function makeEntry(number: number, changes: Partial<Entry> = {}): Entry {
  return {
    id: entryId.parse(`01985b1e-0000-7000-8000-${String(number).padStart(12, '0')}`),
    caseId: rowan.id,
    number,
    agencyId: northgate.id,
    date: parseEventDate(new Date(Date.UTC(2010, 0, number)).toISOString().slice(0, 10)),
    time: '',
    whatHappened: `Visit number ${number}.`,
    childSeen: 'not-recorded',
    source: `p. ${number}`,
    comment: '',
    childVoice: '',
    actionTaken: '',
    authorComment: '',
    expectedPractice: 'not-judged',
    significance: 'not-set',
    isReviewed: false,
    isDisputed: false,
    movedBecause: null,
    withdrawnAt: null,
    personIds: [],
    themeIds: [],
    sameEvent: null,
    asSupplied: null,
    findings: [],
    createdAt: '2026-06-01T08:00:00.000Z',
    updatedAt: '2026-06-01T08:00:00.000Z',
    removedAt: null,
    ...changes,
  };
}

/** What an agency wrote, for the `asSupplied` of an entry that was brought in. */
export function makeSupplied(
  changes: Partial<NonNullable<Entry['asSupplied']>> = {},
): NonNullable<Entry['asSupplied']> {
  return {
    importId: importId.parse('01985b1e-0000-7000-8000-0000000000f1'),
    place: { sheet: 'Sheet1', row: 14 },
    date: '',
    time: '',
    whatHappened: '',
    childSeen: '',
    childVoice: '',
    actionTaken: '',
    source: '',
    people: '',
    authorComment: '',
    versions: 1,
    ...changes,
  };
}

export function makeTheme(number: number, changes: Partial<Theme> = {}): Theme {
  return {
    id: themeId.parse(`01985b1e-0000-7000-8000-0000000b${String(number).padStart(4, '0')}`),
    caseId: rowan.id,
    name: `Theme ${number}`,
    definition: '',
    synonyms: '',
    set: 'Practice',
    entryCount: 0,
    isBuiltIn: false,
    removedAt: null,
    ...changes,
  };
}

export function makePerson(number: number, changes: Partial<Person> = {}): Person {
  return {
    id: personId.parse(`01985b1e-0000-7000-8000-0000000c${String(number).padStart(4, '0')}`),
    caseId: rowan.id,
    label: `Person ${number}`,
    kind: 'professional',
    alsoKnownAs: '',
    birth: null,
    due: null,
    died: null,
    sex: 'not-known',
    isUnborn: false,
    ethnicity: '',
    disability: '',
    languages: '',
    religion: '',
    hasRealName: false,
    pseudonyms: [],
    statuses: [],
    entryCount: 0,
    removedAt: null,
    ...changes,
  };
}
