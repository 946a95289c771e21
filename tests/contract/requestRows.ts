import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** Rows about what agencies are asked, the letters to them, and the names they go by; they come after an agency was made. */
export const requestRows: readonly Row[] = [
  good(
    'agencies.createName',
    ({ agencyId }) => ({ agencyId, name: 'Thornbeck Medical Centre', to: '2023-03-31' }),
    ({ id }, made) => {
      made.agencyNameId = id;
    },
  ),
  bad(
    'agencies.createName',
    'refuses a name on a day that has another',
    ({ agencyId }) => ({ agencyId, name: 'Thornbeck Practice', from: '2020-01-01' }),
    invalid,
    'from',
  ),
  bad('agencies.createName', 'refuses what is not there', () => ({ agencyId: nobody, name: 'X' }), missing),
  good('agencies.updateName', ({ agencyNameId }) => ({ agencyNameId, changes: { from: '2010-04-01' } })),
  bad(
    'agencies.updateName',
    'refuses an end before the beginning',
    ({ agencyNameId }) => ({ agencyNameId, changes: { to: '2009-01-01' } }),
    invalid,
    'to',
  ),
  bad(
    'agencies.updateName',
    'refuses what is not there',
    () => ({ agencyNameId: nobody, changes: {} }),
    missing,
  ),
  good('agencies.removeName', ({ agencyNameId }) => ({ agencyNameId })),
  bad('agencies.removeName', 'refuses it twice', ({ agencyNameId }) => ({ agencyNameId }), missing),
  good(
    'agencies.createAlias',
    ({ agencyId }) => ({ agencyId, alias: 'the surgery' }),
    ({ id }, made) => {
      made.agencyAliasId = id;
    },
  ),
  bad(
    'agencies.createAlias',
    'refuses a name that is taken',
    ({ agencyId }) => ({ agencyId, alias: 'The Surgery' }),
    'record/duplicate',
    'alias',
  ),
  bad('agencies.createAlias', 'refuses what is not there', () => ({ agencyId: nobody, alias: 'X' }), missing),
  good('agencies.removeAlias', ({ agencyAliasId }) => ({ agencyAliasId })),
  bad('agencies.removeAlias', 'refuses it twice', ({ agencyAliasId }) => ({ agencyAliasId }), missing),
  good('agencies.updateDetails', ({ agencyId }) => ({
    agencyId,
    changes: { sector: 'health', contact: 'Dr H. Kell' },
  })),
  bad(
    'agencies.updateDetails',
    'refuses a sector there is not',
    ({ agencyId }) => ({ agencyId, changes: { sector: 'trade' } }),
    invalid,
    'changes.sector',
  ),
  bad(
    'agencies.updateDetails',
    'refuses what is not there',
    () => ({ agencyId: nobody, changes: {} }),
    missing,
  ),

  good(
    'requests.create',
    ({ caseId, agencyId }) => ({ caseId, agencyIds: [agencyId], kind: 'chronology', dueOn: '2026-06-05' }),
    ({ requests }, made) => {
      const [first] = requests;
      if (first) made.requestId = first.id;
    },
  ),
  bad('requests.create', 'refuses to ask nobody', ({ caseId }) => ({ caseId }), invalid, 'agencyIds'),
  bad(
    'requests.create',
    'refuses a day there is not',
    ({ caseId, agencyId }) => ({ caseId, agencyIds: [agencyId], dueOn: '2026-02-30' }),
    invalid,
    'dueOn',
  ),
  bad(
    'requests.create',
    'refuses a new agency of a name there is',
    ({ caseId }) => ({ caseId, newAgency: { name: 'NORTHGATE surgery', kind: 'gp' } }),
    'record/duplicate',
    'name',
  ),
  bad(
    'requests.create',
    'refuses an agency that is not there',
    ({ caseId }) => ({ caseId, agencyIds: [nobody] }),
    missing,
  ),
  good('requests.list', ({ caseId }) => ({ caseId })),
  bad('requests.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('requests.listAwaited', () => ({})),
  bad('requests.listAwaited', 'refuses more than it gives', () => ({ limit: 1000 }), invalid, 'limit'),
  good('requests.listMentioned', ({ caseId }) => ({ caseId })),
  bad('requests.listMentioned', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('requests.update', ({ requestId }) => ({ requestId, changes: { answer: 'part', missing: 'May' } })),
  bad(
    'requests.update',
    'refuses an answer there is not',
    ({ requestId }) => ({ requestId, changes: { answer: 'perhaps' } }),
    invalid,
    'changes.answer',
  ),
  bad('requests.update', 'refuses what is not there', () => ({ requestId: nobody, changes: {} }), missing),
  good(
    'requests.createChaser',
    ({ requestId }) => ({ requestId, chasedOn: '2026-06-08', how: 'telephone' }),
    ({ chasers }, made) => {
      const [first] = chasers;
      if (first) made.chaserId = first.id;
    },
  ),
  bad(
    'requests.createChaser',
    'refuses what is not there',
    () => ({ requestId: nobody, chasedOn: '2026-06-08' }),
    missing,
  ),
  good('requests.removeChaser', ({ chaserId }) => ({ chaserId })),
  bad('requests.removeChaser', 'refuses it twice', ({ chaserId }) => ({ chaserId }), missing),
  good('requests.listTemplates', () => ({})),
  bad('requests.listTemplates', 'refuses what it does not know', () => ({ kind: 'poem' }), invalid),
  good('requests.updateTemplate', () => ({ kind: 'request', changes: { title: 'Information wanted' } })),
  bad(
    'requests.updateTemplate',
    'refuses a letter there is not',
    () => ({ kind: 'poem', changes: {} }),
    invalid,
    'kind',
  ),
  good('requests.restoreTemplate', () => ({ kind: 'request' })),
  bad('requests.restoreTemplate', 'refuses a letter there is not', () => ({ kind: 'poem' }), invalid, 'kind'),
  good('requests.previewLetter', ({ requestId }) => ({ requestId, kind: 'reminder' })),
  bad(
    'requests.previewLetter',
    'refuses what is not there',
    () => ({ requestId: nobody, kind: 'reminder' }),
    missing,
  ),
  good('requests.exportLetter', ({ requestId }) => ({ requestId, kind: 'covering-note' })),
  bad(
    'requests.exportLetter',
    'refuses what is not there',
    () => ({ requestId: nobody, kind: 'reminder' }),
    missing,
  ),
  good('requests.remove', ({ requestId }) => ({ requestId })),
  bad('requests.remove', 'refuses what is not there', () => ({ requestId: nobody }), missing),
  good('requests.restore', ({ requestId }) => ({ requestId })),
  bad('requests.restore', 'refuses what is not there', () => ({ requestId: nobody }), missing),
];
