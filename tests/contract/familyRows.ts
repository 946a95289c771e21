import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** Rows about what people are to one another; they come after a person was made. */
export const familyRows: readonly Row[] = [
  good(
    'people.create',
    ({ caseId }) => ({ caseId, label: 'Twin of the child', kind: 'other-child' }),
    ({ id }, made) => {
      made.otherPersonId = id;
    },
  ),
  good(
    'family.create',
    ({ caseId, personId, otherPersonId }) => ({
      caseId,
      personA: personId,
      personB: otherPersonId,
      type: 'twin',
      from: 'Feb 2026',
    }),
    ({ id }, made) => {
      made.relationshipId = id;
    },
  ),
  bad(
    'family.create',
    'refuses it twice, the other way round',
    ({ caseId, personId, otherPersonId }) => ({
      caseId,
      personA: otherPersonId,
      personB: personId,
      type: 'twin',
      from: 'Feb 2026',
    }),
    'record/duplicate',
  ),
  bad(
    'family.create',
    'refuses a person as their own parent',
    ({ caseId, personId }) => ({ caseId, personA: personId, personB: personId, type: 'parent' }),
    'family/same-person',
    'personB',
  ),
  bad(
    'family.create',
    'refuses a relationship there is not',
    ({ caseId, personId, otherPersonId }) => ({
      caseId,
      personA: personId,
      personB: otherPersonId,
      type: 'acquaintance',
    }),
    invalid,
    'type',
  ),
  bad(
    'family.create',
    'refuses a person who is not there',
    ({ caseId, personId }) => ({ caseId, personA: personId, personB: nobody, type: 'parent' }),
    missing,
  ),
  good('family.list', ({ caseId }) => ({ caseId })),
  bad('family.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('family.update', ({ relationshipId }) => ({
    relationshipId,
    changes: { isUncertain: true, uncertainBecause: 'Not said by the hospital' },
  })),
  bad(
    'family.update',
    'refuses both to be one person',
    ({ relationshipId, otherPersonId }) => ({ relationshipId, changes: { personA: otherPersonId } }),
    'family/same-person',
    'personB',
  ),
  bad('family.update', 'refuses what is not there', () => ({ relationshipId: nobody, changes: {} }), missing),
  good('family.createOneOf', ({ relationshipId }) => ({ relationshipId })),
  bad(
    'family.createOneOf',
    'refuses a second one for the same two',
    ({ relationshipId }) => ({ relationshipId }),
    'record/duplicate',
    'label',
  ),
  good('family.remove', ({ relationshipId }) => ({ relationshipId })),
  bad('family.remove', 'refuses what is not there', () => ({ relationshipId: nobody }), missing),
  bad(
    'family.createOneOf',
    'refuses what was removed',
    ({ relationshipId }) => ({ relationshipId }),
    missing,
  ),
  good('family.restore', ({ relationshipId }) => ({ relationshipId })),
  bad('family.restore', 'refuses what is not there', () => ({ relationshipId: nobody }), missing),
];
