import { chronologyRows } from './chronologyRows.ts';
import { clockRows } from './clockRows.ts';
import { decisionRows } from './decisionRows.ts';
import { familyRows } from './familyRows.ts';
import { findingRows } from './findingRows.ts';
import { importRows } from './importRows.ts';
import { openingRows } from './openingRows.ts';
import { milestoneRows } from './milestoneRows.ts';
import { rapidReviewRows } from './rapidReviewRows.ts';
import { proceedingRows } from './proceedingRows.ts';
import { rapidMeetingRows } from './rapidMeetingRows.ts';
import { readingRows } from './readingRows.ts';
import { recommendationRows } from './recommendationRows.ts';
import { reportTemplateRows } from './reportTemplateRows.ts';
import { requestRows } from './requestRows.ts';
import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';
import { workspaceRows } from './workspaceRows.ts';

/** Every method, with what it takes and what it refuses, in an order in which each finds what it needs. */
export const table: readonly Row[] = [
  ...workspaceRows,

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
  ...openingRows,
  ...clockRows,
  ...milestoneRows,
  ...proceedingRows,

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
  ...requestRows,
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
  good('chronology.listMarks', ({ caseId }) => ({ caseId, significance: ['key'], gapDays: 28 })),
  bad('chronology.listMarks', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
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
  ...chronologyRows,
  ...readingRows,

  ...rapidReviewRows,
  ...rapidMeetingRows,

  ...decisionRows,
  ...findingRows,
  ...familyRows,

  ...recommendationRows,

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

  ...reportTemplateRows,

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
