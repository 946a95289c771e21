import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

const line = {
  onDay: '2026-06-10',
  direction: 'given',
  what: 'The chronology.',
  toOrFrom: 'Wexmoor Police',
} as const;

/** Rows about what runs beside a review: proceedings, the disclosure log, legal holds and what is published. */
export const proceedingRows: readonly Row[] = [
  good(
    'proceedings.create',
    ({ caseId }) => ({ caseId, kind: 'criminal', nextOn: 'w/c 4 January 2027' }),
    ({ id }, made) => {
      made.proceedingId = id;
    },
  ),
  bad(
    'proceedings.create',
    'refuses a kind there is not',
    ({ caseId }) => ({ caseId, kind: 'poem' }),
    invalid,
    'kind',
  ),
  bad(
    'proceedings.create',
    'refuses a case that is not there',
    () => ({ caseId: nobody, kind: 'inquest' }),
    missing,
  ),
  good('proceedings.list', ({ caseId }) => ({ caseId })),
  bad('proceedings.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('proceedings.listDates', () => ({ from: '2027-01-04', to: '2027-01-10' })),
  bad(
    'proceedings.listDates',
    'refuses a day there is not',
    () => ({ from: '2027-02-30', to: '2027-03-01' }),
    invalid,
    'from',
  ),
  good('proceedings.update', ({ proceedingId }) => ({ proceedingId, changes: { status: 'Charged' } })),
  bad(
    'proceedings.update',
    'refuses what is not there',
    () => ({ proceedingId: nobody, changes: {} }),
    missing,
  ),
  good(
    'proceedings.createWitness',
    ({ proceedingId }) => ({ proceedingId, role: 'Paramedic' }),
    ({ witnesses }, made) => {
      const [first] = witnesses;
      if (first) made.witnessId = first.id;
    },
  ),
  bad(
    'proceedings.createWitness',
    'refuses nobody',
    ({ proceedingId }) => ({ proceedingId }),
    invalid,
    'name',
  ),
  bad(
    'proceedings.createWitness',
    'refuses a person of no case',
    ({ proceedingId }) => ({ proceedingId, personId: nobody }),
    missing,
    'personId',
  ),
  good('proceedings.updateWitness', ({ witnessId }) => ({
    witnessId,
    changes: { note: 'Ask the officer first' },
  })),
  bad(
    'proceedings.updateWitness',
    'refuses what is not there',
    () => ({ witnessId: nobody, changes: {} }),
    missing,
  ),
  good('proceedings.removeWitness', ({ witnessId }) => ({ witnessId })),
  bad('proceedings.removeWitness', 'refuses it twice', ({ witnessId }) => ({ witnessId }), missing),
  good('proceedings.remove', ({ proceedingId }) => ({ proceedingId })),
  bad('proceedings.remove', 'refuses what is not there', () => ({ proceedingId: nobody }), missing),
  good('proceedings.restore', ({ proceedingId }) => ({ proceedingId })),
  bad('proceedings.restore', 'refuses what is not there', () => ({ proceedingId: nobody }), missing),

  good(
    'disclosures.create',
    ({ caseId, proceedingId }) => ({ caseId, ...line, proceedingId }),
    ({ id }, made) => {
      made.disclosureId = id;
    },
  ),
  bad(
    'disclosures.create',
    'refuses a line that says nothing',
    ({ caseId }) => ({ caseId, ...line, what: ' ' }),
    invalid,
    'what',
  ),
  bad(
    'disclosures.create',
    'refuses proceedings of no case',
    ({ caseId }) => ({ caseId, ...line, proceedingId: nobody }),
    missing,
    'proceedingId',
  ),
  bad(
    'proceedings.remove',
    'refuses proceedings that the log names',
    ({ proceedingId }) => ({ proceedingId }),
    'record/in-use',
  ),
  good('disclosures.list', ({ caseId }) => ({ caseId })),
  bad('disclosures.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  bad(
    'disclosures.strike',
    'refuses without a reason',
    ({ disclosureId }) => ({ disclosureId, because: '' }),
    invalid,
    'because',
  ),
  good('disclosures.strike', ({ disclosureId }) => ({ disclosureId, because: 'Sent to another case' })),
  bad(
    'disclosures.strike',
    'refuses it twice',
    ({ disclosureId }) => ({ disclosureId, because: 'x' }),
    'disclosure/struck',
  ),

  good(
    'holds.create',
    ({ caseId }) => ({ caseId, placedOn: '2026-06-10', placedBy: 'Crown Court', because: 'Trial to come.' }),
    ({ id }, made) => {
      made.legalHoldId = id;
    },
  ),
  bad(
    'holds.create',
    'refuses a hold without a reason',
    ({ caseId }) => ({ caseId, placedOn: '2026-06-10', placedBy: 'Crown Court', because: '' }),
    invalid,
    'because',
  ),
  good('holds.get', ({ caseId }) => ({ caseId })),
  bad('holds.get', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  bad('cases.remove', 'refuses a case under a legal hold', ({ caseId }) => ({ caseId }), 'case/on-hold'),
  good('holds.update', ({ legalHoldId }) => ({
    holdId: legalHoldId,
    changes: { placedBy: 'Wexmoor Crown Court' },
  })),
  bad('holds.update', 'refuses what is not there', () => ({ holdId: nobody, changes: {} }), missing),
  bad(
    'holds.lift',
    'refuses a day before it was placed',
    ({ legalHoldId }) => ({
      holdId: legalHoldId,
      liftedOn: '2026-06-01',
      liftedBy: 'Crown Court',
      because: 'Over.',
    }),
    invalid,
    'liftedOn',
  ),
  good('holds.lift', ({ legalHoldId }) => ({
    holdId: legalHoldId,
    liftedOn: '2026-06-10',
    liftedBy: 'Crown Court',
    because: 'Over.',
  })),
  good('holds.updatePublication', ({ exerciseId }) => ({
    exerciseId,
    changes: { form: 'improvements-only' },
  })),
  bad(
    'holds.updatePublication',
    'refuses what is not there',
    () => ({ exerciseId: nobody, changes: {} }),
    missing,
  ),
];
