import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** The words of a document without any. */
const noWords = { type: 'doc', content: [] } as const;

/** Rows about the chronology as it is read; they come after an agency, a person and entries were made. */
export const readingRows: readonly Row[] = [
  good('same-events.listSuggestions', ({ caseId }) => ({ caseId })),
  bad('same-events.listSuggestions', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('same-events.reject', ({ caseId, entryId, otherEntryId }) => ({
    caseId,
    entryIds: [entryId, otherEntryId],
  })),
  bad(
    'same-events.reject',
    'refuses an entry that is not there',
    ({ caseId, entryId }) => ({ caseId, entryIds: [entryId, nobody] }),
    missing,
  ),
  good(
    'same-events.listRejected',
    ({ caseId }) => ({ caseId }),
    ({ rejected }, made) => {
      const [pair] = rejected;
      if (pair) made.rejectionId = pair.id;
    },
  ),
  good('same-events.offerAgain', ({ rejectionId }) => ({ rejectionId })),
  bad('same-events.listRejected', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  bad('same-events.offerAgain', 'refuses what is not there', () => ({ rejectionId: nobody }), missing),
  good(
    'same-events.create',
    ({ caseId, entryId, otherEntryId }) => ({ caseId, entryIds: [entryId, otherEntryId] }),
    ({ id }, made) => {
      made.sameEventId = id;
    },
  ),
  bad(
    'same-events.create',
    'refuses an entry that belongs to another event',
    ({ caseId, entryId, otherEntryId }) => ({ caseId, entryIds: [entryId, otherEntryId] }),
    'record/in-use',
  ),
  bad(
    'same-events.create',
    'refuses an entry that is not there',
    ({ caseId, entryId }) => ({ caseId, entryIds: [entryId, nobody] }),
    missing,
  ),
  good('same-events.list', ({ caseId }) => ({ caseId })),
  bad('same-events.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('same-events.get', ({ sameEventId }) => ({ sameEventId })),
  bad('same-events.get', 'refuses what is not there', () => ({ sameEventId: nobody }), missing),
  good('same-events.update', ({ sameEventId }) => ({
    sameEventId,
    changes: { reading: 'The surgery rang first.', reason: 'Its log is timed by machine.' },
  })),
  bad(
    'same-events.update',
    'refuses what is not there',
    () => ({ sameEventId: nobody, changes: {} }),
    missing,
  ),
  bad(
    'same-events.link',
    'refuses a finding that is not there',
    ({ sameEventId }) => ({ sameEventId, findingId: nobody }),
    missing,
  ),
  bad(
    'same-events.unlink',
    'refuses what is not cited',
    ({ sameEventId }) => ({ sameEventId, findingId: nobody }),
    missing,
  ),
  good('same-events.remove', ({ sameEventId }) => ({ sameEventId })),
  bad('same-events.remove', 'refuses what is not there', () => ({ sameEventId: nobody }), missing),
  good('same-events.restore', ({ sameEventId }) => ({ sameEventId })),
  bad('same-events.restore', 'refuses what is not there', () => ({ sameEventId: nobody }), missing),

  good('silences.list', ({ caseId }) => ({ caseId })),
  bad('silences.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('knowledge.link', ({ entryId, otherAgencyId }) => ({
    entryId,
    agencyId: otherAgencyId,
    since: '15/4/26',
    how: 'By telephone',
  })),
  bad(
    'knowledge.link',
    'refuses an agency of no case',
    ({ entryId }) => ({ entryId, agencyId: nobody }),
    missing,
  ),
  good('knowledge.list', ({ caseId, agencyId }) => ({ caseId, agencyId, asAt: '2026-06-10' })),
  bad(
    'knowledge.list',
    'refuses an agency of no case',
    ({ caseId }) => ({ caseId, agencyId: nobody, asAt: '2026-06-10' }),
    missing,
  ),
  good('knowledge.export', ({ caseId, agencyId }) => ({
    caseId,
    agencyId,
    asAt: '2026-06-10',
    format: 'csv',
  })),
  bad(
    'knowledge.export',
    'refuses an agency of no case',
    ({ caseId }) => ({ caseId, agencyId: nobody, asAt: '2026-06-10', format: 'csv' }),
    missing,
  ),
  good('knowledge.unlink', ({ entryId, otherAgencyId }) => ({ entryId, agencyId: otherAgencyId })),
  bad(
    'knowledge.unlink',
    'refuses what was not shared',
    ({ entryId, otherAgencyId }) => ({ entryId, agencyId: otherAgencyId }),
    missing,
  ),

  good(
    'episodes.create',
    ({ caseId, entryId }) => ({ caseId, title: 'The eight-week check', entryIds: [entryId] }),
    ({ id }, made) => {
      made.episodeId = id;
    },
  ),
  bad('episodes.create', 'needs a title', ({ caseId }) => ({ caseId, title: ' ' }), invalid, 'title'),
  bad('episodes.create', 'refuses a case that is not there', () => ({ caseId: nobody, title: 'x' }), missing),
  good('episodes.list', ({ caseId }) => ({ caseId })),
  bad('episodes.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('episodes.get', ({ episodeId }) => ({ episodeId })),
  bad('episodes.get', 'refuses what is not there', () => ({ episodeId: nobody }), missing),
  good('episodes.update', ({ episodeId }) => ({ episodeId, changes: { starts: '14/4/26', why: noWords } })),
  bad('episodes.update', 'refuses what is not there', () => ({ episodeId: nobody, changes: {} }), missing),
  good('episodes.link', ({ episodeId, otherEntryId }) => ({ episodeId, entryIds: [otherEntryId] })),
  bad(
    'episodes.link',
    'refuses an entry that is not there',
    ({ episodeId }) => ({ episodeId, entryIds: [nobody] }),
    missing,
  ),
  good('episodes.unlink', ({ episodeId, otherEntryId }) => ({ episodeId, entryIds: [otherEntryId] })),
  bad(
    'episodes.unlink',
    'refuses an episode that is not there',
    ({ entryId }) => ({ episodeId: nobody, entryIds: [entryId] }),
    missing,
  ),
  good('episodes.reorder', ({ caseId, episodeId }) => ({ caseId, episodeIds: [episodeId] })),
  bad(
    'episodes.reorder',
    'refuses a case that is not there',
    () => ({ caseId: nobody, episodeIds: [] }),
    missing,
  ),
  good('episodes.remove', ({ episodeId }) => ({ episodeId })),
  bad('episodes.remove', 'refuses what is not there', () => ({ episodeId: nobody }), missing),
  good('episodes.restore', ({ episodeId }) => ({ episodeId })),
  bad('episodes.restore', 'refuses what is not there', () => ({ episodeId: nobody }), missing),
];

/** Rows about citing a same event; they come after a finding was made. */
export const citingRows: readonly Row[] = [
  good('same-events.link', ({ sameEventId, findingId }) => ({
    sameEventId,
    findingId,
    note: 'Both rang.',
  })),
  bad(
    'same-events.remove',
    'refuses a reading that a finding cites',
    ({ sameEventId }) => ({ sameEventId }),
    'record/in-use',
  ),
  good('same-events.unlink', ({ sameEventId, findingId }) => ({ sameEventId, findingId })),
];
