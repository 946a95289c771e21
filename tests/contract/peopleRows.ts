import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** The people of a case, what they are called, and the key to their names. They come after a case and leave one person. */
export const peopleRows: readonly Row[] = [
  good(
    'people.create',
    ({ caseId }) => ({ caseId, label: 'Unborn baby', kind: 'subject-child', isUnborn: true }),
    ({ id }, made) => {
      made.personId = id;
    },
  ),
  bad(
    'people.create',
    'refuses the same name twice',
    ({ caseId }) => ({ caseId, label: 'UNBORN baby', kind: 'adult' }),
    'record/duplicate',
    'label',
  ),
  good('people.born', ({ personId }) => ({ personId, birth: '15 February 2026', label: 'Ash' })),
  bad(
    'people.born',
    'refuses who is born already',
    ({ personId }) => ({ personId, birth: '15 February 2026', label: 'Ash' }),
    'record/in-use',
  ),
  good('people.changeLabel', ({ personId }) => ({
    personId,
    label: 'Rowan',
    retiredBecause: 'Another review uses it',
  })),
  bad(
    'people.changeLabel',
    'needs a reason',
    ({ personId }) => ({ personId, label: 'Elm', retiredBecause: ' ' }),
    invalid,
    'retiredBecause',
  ),
  good('people.changeRealName', ({ personId }) => ({ personId, realName: 'Ella Carter' })),
  bad('people.changeRealName', 'needs a name', ({ personId }) => ({ personId, realName: '' }), invalid),
  good('people.list', ({ caseId }) => ({ caseId })),
  bad('people.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('people.update', ({ personId }) => ({ personId, changes: { alsoKnownAs: 'RC; baby' } })),
  bad('people.update', 'refuses who is not there', () => ({ personId: nobody, changes: {} }), missing),
  good('people.remove', ({ personId }) => ({ personId })),
  bad('people.remove', 'refuses who is not there', () => ({ personId: nobody }), missing),
  good('people.restore', ({ personId }) => ({ personId })),
  bad('people.restore', 'refuses who is not there', () => ({ personId: nobody }), missing),
  good(
    'people.createPseudonym',
    ({ personId }) => ({ personId, label: 'Skylar', scope: 'published', fromDay: '2026-03-02' }),
    ({ id }, made) => {
      made.pseudonymId = id;
    },
  ),
  bad(
    'people.createPseudonym',
    'refuses a pseudonym retired for no reason',
    ({ personId }) => ({ personId, label: 'Wren', scope: 'family', retiredOn: '2026-03-02' }),
    invalid,
    'retiredBecause',
  ),
  good('people.updatePseudonym', ({ pseudonymId }) => ({
    pseudonymId,
    changes: { retiredOn: '2026-04-01', retiredBecause: 'The family objected' },
  })),
  bad(
    'people.updatePseudonym',
    'refuses what is not there',
    () => ({ pseudonymId: nobody, changes: {} }),
    missing,
  ),
  good('people.removePseudonym', ({ pseudonymId }) => ({ pseudonymId })),
  bad('people.removePseudonym', 'refuses what is not there', () => ({ pseudonymId: nobody }), missing),
  good(
    'people.createStatus',
    ({ personId }) => ({ personId, kind: 'child-protection-plan', starts: 'March 2026' }),
    ({ id }, made) => {
      made.personStatusId = id;
    },
  ),
  bad(
    'people.createStatus',
    'refuses a standing that there is not',
    ({ personId }) => ({ personId, kind: 'at risk' }),
    invalid,
    'kind',
  ),
  good('people.updateStatus', ({ personStatusId }) => ({ personStatusId, changes: { ends: '1/6/26' } })),
  bad(
    'people.updateStatus',
    'refuses what is not there',
    () => ({ personStatusId: nobody, changes: {} }),
    missing,
  ),
  good('people.removeStatus', ({ personStatusId }) => ({ personStatusId })),
  bad('people.removeStatus', 'refuses what is not there', () => ({ personStatusId: nobody }), missing),
  good('people.unmask', ({ caseId }) => ({ caseId })),
  bad('people.unmask', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('people.realNames', ({ caseId }) => ({ caseId })),
  bad('people.realNames', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('people.listUnmaskings', ({ caseId }) => ({ caseId })),
  bad('people.listUnmaskings', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
];
