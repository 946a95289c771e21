import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** Rows about the referral a case opens with and its exercises; they come after a case was made. */
export const openingRows: readonly Row[] = [
  good('referral.get', ({ caseId }) => ({ caseId })),
  bad('referral.get', 'refuses what is not there', () => ({ caseId: nobody }), missing),
  good('referral.update', ({ caseId }) => ({
    caseId,
    changes: {
      trigger: 'child-seriously-harmed',
      harmCategories: ['neglect'],
      incidentDate: 'overnight 23/24 May 2026',
      awareOn: '2026-05-29',
      notifiedOn: '2026-05-28',
      areas: [{ name: 'Wexmoor', part: 'where-it-happened' }],
    },
  })),
  bad(
    'referral.update',
    'refuses a day there is not',
    ({ caseId }) => ({ caseId, changes: { awareOn: '2026-02-30' } }),
    invalid,
    'changes.awareOn',
  ),
  bad(
    'referral.update',
    'refuses a child of no case',
    ({ caseId }) => ({ caseId, changes: { childIds: [nobody] } }),
    missing,
    'childIds',
  ),
  good(
    'exercises.list',
    ({ caseId }) => ({ caseId }),
    ({ exercises }, made) => {
      const [first] = exercises;
      if (first) made.exerciseId = first.id;
    },
  ),
  bad('exercises.list', 'refuses what is not there', () => ({ caseId: nobody }), missing),
  good('exercises.update', ({ exerciseId }) => ({ exerciseId, changes: { title: 'Rapid review' } })),
  bad(
    'exercises.update',
    'refuses a kind there is not',
    ({ exerciseId }) => ({ exerciseId, changes: { kind: 'enquiry' } }),
    invalid,
    'changes.kind',
  ),
  bad(
    'exercises.remove',
    'refuses the only one of a case',
    ({ exerciseId }) => ({ exerciseId }),
    'record/in-use',
  ),
  good(
    'exercises.create',
    ({ caseId, exerciseId }) => ({
      caseId,
      kind: 'local-review',
      turnedFrom: { exerciseId, on: '2026-06-18', because: 'The partners decided on a review.' },
    }),
    ({ id }, made) => {
      made.otherExerciseId = id;
    },
  ),
  bad(
    'exercises.create',
    'refuses to turn what is not there',
    ({ caseId }) => ({
      caseId,
      kind: 'audit',
      turnedFrom: { exerciseId: nobody, on: '2026-06-18', because: '' },
    }),
    missing,
  ),
  good(
    'stages.create',
    ({ otherExerciseId }) => ({ exerciseId: otherExerciseId, name: 'Family read the draft' }),
    ({ id }, made) => {
      made.stageId = id;
    },
  ),
  bad('stages.create', 'needs a name', ({ exerciseId }) => ({ exerciseId, name: ' ' }), invalid, 'name'),
  good('stages.update', ({ stageId }) => ({ stageId, changes: { state: 'done', doneOn: '2026-09-01' } })),
  bad('stages.update', 'refuses what is not there', () => ({ stageId: nobody, changes: {} }), missing),
  good('stages.reorder', ({ stageId }) => ({ stageId, position: 0 })),
  bad('stages.reorder', 'refuses what is not there', () => ({ stageId: nobody, position: 0 }), missing),
  good('stages.remove', ({ stageId }) => ({ stageId })),
  bad('stages.remove', 'refuses what is not there', () => ({ stageId: nobody }), missing),
  good('stages.restore', ({ stageId }) => ({ stageId })),
  bad('stages.restore', 'refuses what is not there', () => ({ stageId: nobody }), missing),
  good('exercises.remove', ({ otherExerciseId }) => ({ exerciseId: otherExerciseId })),
  good('exercises.restore', ({ otherExerciseId }) => ({ exerciseId: otherExerciseId })),
  bad('exercises.restore', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
];
