import { passphrase } from '../support/workspaceClient.ts';
import { importRows } from './importRows.ts';
import { citingRows, readingRows } from './readingRows.ts';
import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** Every method, with what it takes and what it refuses, in an order in which each finds what it needs. */
export const table: readonly Row[] = [
  good('workspace.get', () => ({})),
  bad('cases.list', 'is refused where there is no workspace', () => ({}), 'workspace/none'),
  bad('workspace.unlock', 'is refused where there is no workspace', () => ({ passphrase }), 'workspace/none'),
  good('workspace.openPractice', () => ({})),
  good('workspace.lock', () => ({})),
  good('workspace.preview', () => ({})),
  bad(
    'workspace.create',
    'refuses a short passphrase',
    () => ({ passphrase: 'short' }),
    invalid,
    'passphrase',
  ),
  bad(
    'workspace.create',
    'refuses one that everyone guesses',
    () => ({ passphrase: 'passwordpassword' }),
    'workspace/weak-passphrase',
    'passphrase',
  ),
  good(
    'workspace.create',
    () => ({ passphrase }),
    ({ recoveryKey }, made) => {
      made.recoveryKey = recoveryKey;
    },
  ),
  bad('workspace.create', 'refuses a second', () => ({ passphrase }), 'workspace/already-open'),
  bad('workspace.preview', 'refuses where there is one', () => ({}), 'workspace/exists'),
  bad('workspace.openPractice', 'refuses while one is open', () => ({}), 'workspace/already-open'),
  bad(
    'workspace.changePassphrase',
    'refuses the wrong one',
    () => ({ current: 'wrong', next: passphrase }),
    'workspace/wrong-passphrase',
    'current',
  ),
  good('workspace.changePassphrase', () => ({ current: passphrase, next: passphrase })),
  good('workspace.lock', () => ({})),
  bad('cases.list', 'is refused while it is locked', () => ({}), 'workspace/locked'),
  bad(
    'workspace.unlock',
    'refuses the wrong passphrase',
    () => ({ passphrase: 'not this one at all' }),
    'workspace/wrong-passphrase',
  ),
  bad(
    'workspace.recover',
    'refuses the wrong key',
    () => ({ recoveryKey: 'AAAA', passphrase }),
    'workspace/wrong-recovery-key',
  ),
  good('workspace.recover', ({ recoveryKey }) => ({ recoveryKey, passphrase })),
  good('workspace.lock', () => ({})),
  good('workspace.unlock', () => ({ passphrase })),

  bad(
    'cases.create',
    'needs a reference',
    () => ({ reference: '  ', pseudonym: 'Rowan' }),
    invalid,
    'reference',
  ),
  bad(
    'cases.create',
    'refuses what it does not know',
    () => ({ reference: 'W 1', pseudonym: 'Rowan', realName: 'x' }),
    invalid,
  ),
  good(
    'cases.create',
    () => ({ reference: 'W 1', pseudonym: 'Rowan' }),
    ({ id }, made) => {
      made.caseId = id;
    },
  ),
  good('cases.list', () => ({})),
  bad('cases.list', 'refuses a page without end', () => ({ limit: 100_000 }), invalid, 'limit'),
  good('cases.get', ({ caseId }) => ({ caseId })),
  bad('cases.get', 'refuses what is not there', () => ({ caseId: nobody }), missing),
  bad('cases.get', 'refuses what is no id', () => ({ caseId: '1 OR 1=1' }), invalid, 'caseId'),
  good('cases.update', ({ caseId }) => ({ caseId, changes: { summary: 'A few sentences.' } })),
  bad(
    'cases.update',
    'refuses an unknown marking',
    ({ caseId }) => ({ caseId, changes: { marking: 'PUBLIC' } }),
    invalid,
    'changes.marking',
  ),
  bad('cases.update', 'refuses what is not there', () => ({ caseId: nobody, changes: {} }), missing),
  good('cases.remove', ({ caseId }) => ({ caseId })),
  bad('cases.remove', 'refuses what is not there', () => ({ caseId: nobody }), missing),
  good('cases.restore', ({ caseId }) => ({ caseId })),
  bad('cases.restore', 'refuses what is not there', () => ({ caseId: nobody }), missing),
  good('cases.createPractice', () => ({})),

  good(
    'agencies.create',
    ({ caseId }) => ({ caseId, name: 'Northgate Surgery', kind: 'gp' }),
    ({ id }, made) => {
      made.agencyId = id;
    },
  ),
  bad(
    'agencies.create',
    'refuses the same name twice',
    ({ caseId }) => ({ caseId, name: 'NORTHGATE surgery' }),
    'record/duplicate',
    'name',
  ),
  bad(
    'agencies.create',
    'refuses letters that are none',
    ({ caseId }) => ({ caseId, name: 'Housing', code: 'H/S' }),
    invalid,
    'code',
  ),
  bad(
    'agencies.create',
    'refuses a case that is not there',
    () => ({ caseId: nobody, name: 'Housing' }),
    missing,
  ),
  good('agencies.list', ({ caseId }) => ({ caseId })),
  bad('agencies.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('agencies.update', ({ agencyId }) => ({ agencyId, changes: { code: 'nsur' } })),
  bad('agencies.update', 'refuses what is not there', () => ({ agencyId: nobody, changes: {} }), missing),

  bad(
    'chronology.create',
    'needs some form of date',
    ({ caseId, agencyId }) => ({ caseId, agencyId, date: ' ' }),
    invalid,
    'date',
  ),
  bad(
    'chronology.create',
    'refuses an agency of no case',
    ({ caseId }) => ({ caseId, agencyId: nobody, date: '2019' }),
    missing,
    'agencyId',
  ),
  good(
    'chronology.create',
    ({ caseId, agencyId }) => ({ caseId, agencyId, date: '14/4/26' }),
    ({ id }, made) => {
      made.entryId = id;
    },
  ),
  good('chronology.list', ({ caseId, agencyId }) => ({
    caseId,
    agencyIds: [agencyId],
    words: 'x',
    childSeen: ['seen'],
    direction: 'newest-first',
  })),
  bad('chronology.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('chronology.get', ({ entryId }) => ({ entryId })),
  bad('chronology.get', 'refuses what is not there', () => ({ entryId: nobody }), missing),
  good('chronology.update', ({ entryId }) => ({
    entryId,
    changes: { date: 'c. mar 2021', childSeen: 'seen' },
  })),
  bad(
    'chronology.update',
    'refuses a state of seeing that there is not',
    ({ entryId }) => ({ entryId, changes: { childSeen: 'maybe' } }),
    invalid,
    'changes.childSeen',
  ),
  bad('chronology.update', 'refuses what is not there', () => ({ entryId: nobody, changes: {} }), missing),
  good('chronology.remove', ({ entryId }) => ({ entryId })),
  bad('chronology.remove', 'refuses what is not there', () => ({ entryId: nobody }), missing),
  good('chronology.restore', ({ entryId }) => ({ entryId })),
  bad('chronology.restore', 'refuses what is not there', () => ({ entryId: nobody }), missing),

  ...importRows,
  ...readingRows,

  good(
    'findings.create',
    ({ caseId }) => ({ caseId, title: 'A bruise' }),
    ({ id }, made) => {
      made.findingId = id;
    },
  ),
  bad('findings.create', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  ...citingRows,
  good('findings.list', ({ caseId }) => ({ caseId })),
  bad('findings.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('findings.get', ({ findingId }) => ({ findingId })),
  bad('findings.get', 'refuses what is not there', () => ({ findingId: nobody }), missing),
  good('findings.update', ({ findingId }) => ({ findingId, changes: { kind: 'good-practice' } })),
  bad(
    'findings.update',
    'refuses text that is no text',
    ({ findingId }) => ({ findingId, changes: { body: { type: 'doc', content: [{ type: 'image' }] } } }),
    invalid,
  ),
  bad('findings.update', 'refuses what is not there', () => ({ findingId: nobody, changes: {} }), missing),
  good('findings.link', ({ findingId, entryId }) => ({
    findingId,
    entryId,
    stance: 'complicates',
    note: 'Another account.',
  })),
  bad(
    'findings.link',
    'refuses an entry that is not there',
    ({ findingId }) => ({ findingId, entryId: nobody }),
    missing,
    'entryId',
  ),
  bad('chronology.remove', 'refuses an entry that is cited', ({ entryId }) => ({ entryId }), 'record/in-use'),
  bad(
    'findings.unlink',
    'refuses what is not cited',
    ({ findingId }) => ({ findingId, entryId: nobody }),
    missing,
  ),
  good('findings.unlink', ({ findingId, entryId }) => ({ findingId, entryId })),
  good('findings.update', ({ findingId, entryId }) => ({
    findingId,
    changes: {
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'citation', attrs: { entryId } }] }],
      },
    },
  })),
  bad(
    'findings.unlink',
    'refuses while the text cites it',
    ({ findingId, entryId }) => ({ findingId, entryId }),
    'record/in-use',
  ),
  good('findings.reorder', ({ findingId }) => ({ findingId, position: 0 })),
  bad('findings.reorder', 'refuses what is not there', () => ({ findingId: nobody, position: 0 }), missing),
  good('findings.remove', ({ findingId }) => ({ findingId })),
  bad('findings.remove', 'refuses what is not there', () => ({ findingId: nobody }), missing),
  good('findings.restore', ({ findingId }) => ({ findingId })),
  bad('findings.restore', 'refuses what is not there', () => ({ findingId: nobody }), missing),

  good(
    'recommendations.create',
    ({ caseId, agencyId, findingId }) => ({
      caseId,
      label: '1a.',
      text: 'Prompt a referral.',
      addresseeIds: [agencyId],
      findingIds: [findingId],
    }),
    ({ id }, made) => {
      made.recommendationId = id;
    },
  ),
  bad(
    'recommendations.create',
    'refuses an agency of no case',
    ({ caseId }) => ({ caseId, addresseeIds: [nobody] }),
    missing,
    'agencyId',
  ),
  bad(
    'agencies.remove',
    'refuses one that is depended on',
    ({ agencyId }) => ({ agencyId }),
    'record/in-use',
  ),
  good('recommendations.list', ({ caseId }) => ({ caseId })),
  bad('recommendations.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('recommendations.get', ({ recommendationId }) => ({ recommendationId })),
  bad('recommendations.get', 'refuses what is not there', () => ({ recommendationId: nobody }), missing),
  good('recommendations.update', ({ recommendationId }) => ({
    recommendationId,
    changes: { addresseeIds: [], due: 'by 31 March 2027' },
  })),
  bad(
    'recommendations.update',
    'refuses what is not there',
    () => ({ recommendationId: nobody, changes: {} }),
    missing,
  ),
  good('recommendations.unlink', ({ recommendationId, findingId }) => ({ recommendationId, findingId })),
  bad(
    'recommendations.unlink',
    'refuses what is not linked',
    ({ recommendationId, findingId }) => ({ recommendationId, findingId }),
    missing,
  ),
  good('recommendations.link', ({ recommendationId, findingId }) => ({ recommendationId, findingId })),
  bad(
    'recommendations.link',
    'refuses a finding that is not there',
    ({ recommendationId }) => ({ recommendationId, findingId: nobody }),
    missing,
    'findingId',
  ),
  good('recommendations.reorder', ({ recommendationId }) => ({ recommendationId, position: 3 })),
  bad(
    'recommendations.reorder',
    'refuses what is not there',
    () => ({ recommendationId: nobody, position: 0 }),
    missing,
  ),
  good('recommendations.remove', ({ recommendationId }) => ({ recommendationId })),
  bad('recommendations.remove', 'refuses what is not there', () => ({ recommendationId: nobody }), missing),
  good('recommendations.restore', ({ recommendationId }) => ({ recommendationId })),
  bad('recommendations.restore', 'refuses what is not there', () => ({ recommendationId: nobody }), missing),

  good(
    'agencies.create',
    ({ caseId }) => ({ caseId, name: 'Tarn Homes', kind: 'housing' }),
    ({ id }, made) => {
      made.agencyId = id;
    },
  ),
  good('agencies.remove', ({ agencyId }) => ({ agencyId })),
  bad('agencies.remove', 'refuses what is not there', () => ({ agencyId: nobody }), missing),
  good('agencies.restore', ({ agencyId }) => ({ agencyId })),
  bad('agencies.restore', 'refuses what is not there', () => ({ agencyId: nobody }), missing),

  good('history.list', ({ entryId }) => ({ recordId: entryId })),
  bad('history.list', 'refuses what is no id', () => ({ recordId: 'all' }), invalid, 'recordId'),
  good('history.get', ({ caseId }) => ({ caseId })),
  good('history.undo', ({ caseId }) => ({ caseId })),
  good('history.redo', ({ caseId }) => ({ caseId })),
  bad(
    'history.redo',
    'refuses where there is nothing',
    ({ caseId }) => ({ caseId }),
    'history/nothing-to-redo',
  ),
  bad(
    'history.undo',
    'refuses where there is nothing',
    () => ({ caseId: nobody }),
    'history/nothing-to-undo',
  ),

  good('reports.get', ({ caseId }) => ({ caseId })),
  bad('reports.get', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('reports.preview', ({ caseId }) => ({ caseId, taskId: 'preview-1' })),
  bad('reports.preview', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('reports.export', ({ caseId }) => ({ caseId, format: 'docx' })),
  bad(
    'reports.export',
    'refuses a format that there is not',
    ({ caseId }) => ({ caseId, format: 'odt' }),
    invalid,
    'format',
  ),
  good('tasks.cancel', () => ({ taskId: 'nothing-like-it' })),
  bad('tasks.cancel', 'refuses a name that is none', () => ({ taskId: '../..' }), invalid, 'taskId'),
  good('workspace.check', () => ({})),
];
