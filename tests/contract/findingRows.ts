import { citingRows } from './readingRows.ts';
import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** Rows about findings; they come after a case, an entry and a same event were made, and leave one finding. */
export const findingRows: readonly Row[] = [
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
];
