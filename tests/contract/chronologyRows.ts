import { peopleRows } from './peopleRows.ts';
import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

const aView = {
  filter: {},
  columns: ['date' as const, 'whatHappened' as const],
  direction: 'oldest-first' as const,
};

/** Rows about the chronology as it is worked on, its people, themes, views and periods; they come after a case, an agency and an entry were made. */
export const chronologyRows: readonly Row[] = [
  good(
    'agencies.create',
    ({ caseId }) => ({ caseId, name: 'Wexmoor Police', kind: 'police' }),
    ({ id }, made) => {
      made.otherAgencyId = id;
    },
  ),
  good(
    'chronology.createMany',
    ({ caseId, otherAgencyId }) => ({
      caseId,
      entries: [{ agencyId: otherAgencyId, date: '14/4/26', whatHappened: 'Seen by the GP.' }],
    }),
    ({ entryIds }, made) => {
      const [entryId] = entryIds;
      if (entryId) made.otherEntryId = entryId;
    },
  ),
  bad(
    'chronology.createMany',
    'refuses an agency of no case',
    ({ caseId }) => ({ caseId, entries: [{ agencyId: nobody, date: '' }] }),
    missing,
  ),
  bad('chronology.createMany', 'needs a row', ({ caseId }) => ({ caseId, entries: [] }), invalid, 'entries'),
  good('chronology.updateMany', ({ caseId, entryId, otherEntryId }) => ({
    caseId,
    entryIds: [entryId, otherEntryId],
    changes: { significance: 'key' },
  })),
  bad(
    'chronology.updateMany',
    'refuses an entry that is not there',
    ({ caseId }) => ({ caseId, entryIds: [nobody], changes: {} }),
    missing,
  ),
  good('chronology.update', ({ entryId }) => ({ entryId, changes: { date: '14 April 2026' } })),
  good('chronology.reorder', ({ entryId, otherEntryId }) => ({
    entryId: otherEntryId,
    after: entryId,
    reason: 'The surgery rang first',
  })),
  bad(
    'chronology.reorder',
    'needs a reason',
    ({ entryId }) => ({ entryId, after: null, reason: ' ' }),
    invalid,
    'reason',
  ),
  bad(
    'chronology.reorder',
    'refuses a place after an entry of another day',
    ({ entryId }) => ({ entryId, after: nobody, reason: 'x' }),
    'chronology/not-same-day',
  ),
  good('chronology.export', ({ caseId }) => ({ caseId, format: 'csv' })),
  bad(
    'chronology.export',
    'refuses a case that is not there',
    () => ({ caseId: nobody, format: 'csv' }),
    missing,
  ),
  bad(
    'chronology.export',
    'refuses a form that there is not',
    ({ caseId }) => ({ caseId, format: 'odt' }),
    invalid,
    'format',
  ),

  ...peopleRows,

  good('themes.import', ({ caseId }) => ({ caseId })),
  bad('themes.import', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good(
    'themes.create',
    ({ caseId }) => ({ caseId, name: 'Marks on babies', synonyms: 'mark; bruise' }),
    ({ id }, made) => {
      made.themeId = id;
    },
  ),
  good(
    'themes.create',
    ({ caseId }) => ({ caseId, name: 'Marks' }),
    ({ id }, made) => {
      made.otherThemeId = id;
    },
  ),
  bad(
    'themes.create',
    'refuses the same name twice',
    ({ caseId }) => ({ caseId, name: 'marks' }),
    'record/duplicate',
  ),
  good('themes.list', ({ caseId }) => ({ caseId })),
  bad('themes.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('themes.update', ({ themeId }) => ({ themeId, changes: { definition: 'Any mark on a baby.' } })),
  bad('themes.update', 'refuses what is not there', () => ({ themeId: nobody, changes: {} }), missing),
  good('themes.preview', ({ themeId, otherThemeId }) => ({ themeId: otherThemeId, into: themeId })),
  bad('themes.preview', 'refuses what is not there', ({ themeId }) => ({ themeId, into: nobody }), missing),
  good('themes.merge', ({ themeId, otherThemeId }) => ({ themeId: otherThemeId, into: themeId })),
  bad('themes.merge', 'refuses what is not there', ({ themeId }) => ({ themeId, into: nobody }), missing),
  good('themes.getMatrix', ({ caseId }) => ({ caseId })),
  bad('themes.getMatrix', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('themes.remove', ({ themeId }) => ({ themeId })),
  bad('themes.remove', 'refuses what is not there', () => ({ themeId: nobody }), missing),
  good('themes.restore', ({ themeId }) => ({ themeId })),
  bad('themes.restore', 'refuses what is not there', () => ({ themeId: nobody }), missing),

  good(
    'views.create',
    ({ caseId }) => ({ caseId, name: 'Key events', ...aView }),
    ({ id }, made) => {
      made.viewId = id;
    },
  ),
  bad(
    'views.create',
    'refuses the same name twice',
    ({ caseId }) => ({ caseId, name: 'KEY events', ...aView }),
    'record/duplicate',
  ),
  good('views.list', ({ caseId }) => ({ caseId })),
  bad('views.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('views.update', ({ viewId }) => ({ viewId, changes: { filter: { significance: ['key'] } } })),
  bad('views.update', 'refuses what is not there', () => ({ viewId: nobody, changes: {} }), missing),
  good('views.reorder', ({ caseId, viewId }) => ({ caseId, viewIds: [viewId] })),
  bad('views.reorder', 'refuses a case that is not there', () => ({ caseId: nobody, viewIds: [] }), missing),
  good('views.remove', ({ viewId }) => ({ viewId })),
  bad('views.remove', 'refuses what is not there', () => ({ viewId: nobody }), missing),
  good('views.restore', ({ viewId }) => ({ viewId })),
  bad('views.restore', 'refuses what is not there', () => ({ viewId: nobody }), missing),

  good('timeline.get', ({ caseId }) => ({ caseId, lanes: 'person' })),
  bad('timeline.get', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good(
    'periods.create',
    ({ caseId, personId }) => ({
      caseId,
      name: 'Child protection plan',
      kind: 'legal-status',
      starts: 'March 2026',
      personId,
    }),
    ({ id }, made) => {
      made.periodId = id;
    },
  ),
  bad(
    'periods.create',
    'needs a first day',
    ({ caseId }) => ({ caseId, name: 'Plan', kind: 'other', starts: '' }),
    invalid,
    'starts',
  ),
  bad(
    'periods.create',
    'refuses a person of no case',
    ({ caseId }) => ({ caseId, name: 'Plan', kind: 'other', starts: '2026', personId: nobody }),
    missing,
  ),
  good('periods.list', ({ caseId }) => ({ caseId })),
  bad('periods.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('periods.update', ({ periodId }) => ({ periodId, changes: { ends: 'now' } })),
  bad('periods.update', 'refuses what is not there', () => ({ periodId: nobody, changes: {} }), missing),
  good('periods.remove', ({ periodId }) => ({ periodId })),
  bad('periods.remove', 'refuses what is not there', () => ({ periodId: nobody }), missing),
  good('periods.restore', ({ periodId }) => ({ periodId })),
  bad('periods.restore', 'refuses what is not there', () => ({ periodId: nobody }), missing),
];
