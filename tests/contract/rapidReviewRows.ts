import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** Rows about the writing of a rapid review; they come after a case and an entry were made, and leave its sections. */
export const rapidReviewRows: readonly Row[] = [
  good('rapid-review.listTemplate', () => ({})),
  bad('rapid-review.listTemplate', 'takes nothing', () => ({ caseId: nobody }), invalid),
  good(
    'exercises.create',
    ({ caseId }) => ({ caseId, kind: 'rapid-review' }),
    ({ id }, made) => {
      made.rapidReviewId = id;
    },
  ),
  bad(
    'rapid-review.updateTemplate',
    'refuses a rapid review with no sections',
    ({ rapidReviewId }) => ({ exerciseId: rapidReviewId }),
    missing,
  ),
  good(
    'rapid-review.create',
    ({ rapidReviewId }) => ({ exerciseId: rapidReviewId }),
    ({ sections }, made) => {
      const [first] = sections;
      if (first) made.sectionId = first.id;
    },
  ),
  bad(
    'rapid-review.create',
    'refuses to begin what was begun',
    ({ rapidReviewId }) => ({ exerciseId: rapidReviewId }),
    'record/duplicate',
  ),
  good('rapid-review.list', ({ rapidReviewId }) => ({ exerciseId: rapidReviewId })),
  bad('rapid-review.list', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('rapid-review.createSection', ({ rapidReviewId }) => ({
    exerciseId: rapidReviewId,
    title: 'School',
    isRequired: true,
  })),
  bad(
    'rapid-review.createSection',
    'needs a title',
    ({ rapidReviewId }) => ({ exerciseId: rapidReviewId, title: ' ' }),
    invalid,
    'title',
  ),
  good('rapid-review.update', ({ sectionId, entryId }) => ({
    sectionId,
    changes: {
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Notified.' },
              { type: 'citation', attrs: { entryId } },
            ],
          },
        ],
      },
    },
  })),
  bad(
    'rapid-review.update',
    'refuses a state that there is not',
    ({ sectionId }) => ({ sectionId, changes: { state: 'done' } }),
    invalid,
    'changes.state',
  ),
  bad(
    'rapid-review.update',
    'refuses what is not there',
    () => ({ sectionId: nobody, changes: {} }),
    missing,
  ),
  bad(
    'rapid-review.update',
    'calls nothing complete that must not be empty and is',
    ({ sectionId }) => ({
      sectionId,
      changes: { isRequired: true, body: { type: 'doc', content: [] }, state: 'complete' },
    }),
    'rapid-review/not-complete',
  ),
  good('rapid-review.link', ({ sectionId, entryId }) => ({ sectionId, entryId })),
  bad(
    'rapid-review.link',
    'refuses an entry that is not cited',
    ({ sectionId }) => ({ sectionId, entryId: nobody }),
    missing,
  ),
  bad('chronology.remove', 'refuses an entry that is cited', ({ entryId }) => ({ entryId }), 'record/in-use'),
  good('rapid-review.listContributions', ({ caseId }) => ({ caseId })),
  bad(
    'rapid-review.listContributions',
    'refuses a case that is not there',
    () => ({ caseId: nobody }),
    missing,
  ),
  good('rapid-review.reorder', ({ sectionId }) => ({ sectionId, position: 1 })),
  bad(
    'rapid-review.reorder',
    'refuses what is not there',
    () => ({ sectionId: nobody, position: 0 }),
    missing,
  ),
  good('rapid-review.remove', ({ sectionId }) => ({ sectionId })),
  bad('rapid-review.remove', 'refuses what is not there', () => ({ sectionId: nobody }), missing),
  good('rapid-review.updateTemplate', ({ rapidReviewId }) => ({ exerciseId: rapidReviewId })),
  good('rapid-review.restoreTemplate', () => ({})),
  bad('rapid-review.restoreTemplate', 'takes nothing', () => ({ all: true }), invalid),
  good('rapid-review.restore', ({ sectionId }) => ({ sectionId })),
  bad('rapid-review.restore', 'refuses what is not there', () => ({ sectionId: nobody }), missing),
  // Later rows take the entry out of the case.
  good('rapid-review.update', ({ sectionId }) => ({
    sectionId,
    changes: { body: { type: 'doc', content: [] } },
  })),
];
