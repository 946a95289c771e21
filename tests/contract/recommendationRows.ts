import { bad, good, missing, nobody, type Row } from './rows.ts';

/** Rows about recommendations; they come after an agency and a finding were made, and leave one recommendation. */
export const recommendationRows: readonly Row[] = [
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
];
