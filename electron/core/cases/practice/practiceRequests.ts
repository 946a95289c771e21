import type { AgencyDetails } from '../../../../shared/contract/agencyNames.ts';
import type { NamePeriod } from '../../../../shared/domain/agencyNames.ts';
import type { ChaserWay } from '../../../../shared/domain/requestTerms.ts';
import type { RequestFields } from '../../requests/requests.store.ts';

/**
 * Invented, as everything in this folder. Some days are counted from the day on which the practice case is
 * opened, so that one answer is always a few days late and another soon due.
 */
export type PracticeDay = string | { readonly inDays: number };

export type DayName =
  | 'askedOn'
  | 'dueOn'
  | 'promisedOn'
  | 'receivedOn'
  | 'checkedOn'
  | 'queriedOn'
  | 'coversFrom'
  | 'coversTo';

export type PracticeRequest = Partial<Omit<RequestFields, DayName>> & {
  /** The agency's code. */
  readonly agency: string;
  readonly days: Partial<Record<DayName, PracticeDay>>;
  readonly chasers?: readonly {
    readonly on: PracticeDay;
    readonly how: ChaserWay;
    readonly toWhom: string;
    readonly note: string;
  }[];
};

const firstRound = { askedOn: '2026-06-01', dueOn: '2026-06-12' } as const;
const wholePeriod = { coversFrom: '2025-06-01', coversTo: '2026-05-24' } as const;

/** What was asked for the rapid review, all of it in; and for the local review, some of it still out. */
export const practiceRequests: readonly PracticeRequest[] = [
  {
    agency: 'CSC',
    answer: 'received',
    personsSearched: 'Rowan, Hazel, Leah, Callum, Maggie',
    days: { ...firstRound, ...wholePeriod, receivedOn: '2026-06-11', checkedOn: '2026-06-12' },
  },
  {
    agency: 'PO',
    answer: 'received',
    personsSearched: 'Leah, Callum',
    days: { ...firstRound, ...wholePeriod, receivedOn: '2026-06-08', checkedOn: '2026-06-10' },
  },
  {
    agency: 'MW',
    answer: 'received',
    days: {
      ...firstRound,
      receivedOn: '2026-06-12',
      checkedOn: '2026-06-15',
      coversFrom: '2025-08-05',
      coversTo: '2026-02-25',
    },
  },
  {
    agency: 'HV',
    answer: 'received',
    queriedBecause:
      'The return says “birthmark as before”, and no earlier record has one. Was the guidance on bruising open on the screen?',
    days: {
      ...firstRound,
      receivedOn: '2026-06-11',
      queriedOn: '2026-06-16',
      coversFrom: '2026-01-22',
      coversTo: '2026-05-24',
    },
  },
  {
    agency: 'HOSP',
    answer: 'received',
    days: { ...firstRound, ...wholePeriod, receivedOn: '2026-06-10', checkedOn: '2026-06-12' },
  },
  {
    agency: 'VCS',
    answer: 'received',
    note: 'Two volunteers’ notebooks and the register of the Tuesday group.',
    days: { ...firstRound, receivedOn: '2026-06-09', checkedOn: '2026-06-12' },
  },
  {
    agency: 'GP',
    kind: 'management-review',
    missing: 'The review itself, and the record from 4 to 24 May 2026',
    days: { askedOn: { inDays: -31 }, dueOn: { inDays: -3 }, promisedOn: { inDays: 4 } },
    chasers: [
      {
        on: { inDays: -8 },
        how: 'e-mail',
        toWhom: 'Dr Hester Kell',
        note: 'A reminder with the return form, copied to the named GP.',
      },
      {
        on: { inDays: -1 },
        how: 'telephone',
        toWhom: 'Dr Hester Kell',
        note: 'Says the full record is with the practice manager. Promised in five days.',
      },
    ],
  },
  {
    agency: 'SCH',
    kind: 'records',
    answer: 'part',
    missing: 'Hazel’s attendance from 2 March to 20 April 2026',
    days: {
      askedOn: { inDays: -24 },
      dueOn: { inDays: -4 },
      receivedOn: { inDays: -5 },
      coversFrom: '2025-09-03',
      coversTo: '2026-05-22',
    },
    chasers: [
      { on: { inDays: -3 }, how: 'e-mail', toWhom: 'The school office', note: 'Asked for the rest.' },
    ],
  },
  {
    agency: 'HSG',
    kind: 'chronology',
    days: { askedOn: { inDays: -14 }, dueOn: { inDays: 7 }, promisedOn: { inDays: 5 } },
  },
  {
    agency: 'PO',
    kind: 'records',
    answer: 'nil-return',
    personsSearched: 'Maggie, under both surnames she has used',
    note: 'In writing: no contact of any kind in the period.',
    days: { askedOn: { inDays: -14 }, dueOn: { inDays: -2 }, receivedOn: { inDays: -6 } },
  },
];

export interface PracticeNames {
  readonly formerNames?: readonly NamePeriod[];
  readonly aliases?: readonly string[];
  readonly details?: Partial<AgencyDetails>;
}

/** By the agency's code. Telephone numbers are from those that Ofcom keeps for drama; `.example` is nobody's. */
export const practiceNames: Readonly<Record<string, PracticeNames>> = {
  GP: {
    formerNames: [{ name: 'Thornbeck Medical Centre', from: null, to: '2023-03-31' }],
    aliases: ['the Thornbeck practice'],
    details: {
      sector: 'health',
      contact: 'Dr Hester Kell (invented)',
      role: 'Safeguarding lead',
      email: 'hester.kell@thornbeck.example',
      telephone: '01632 960210',
    },
  },
  CSC: {
    aliases: ['Wexmoor Childrens Services', 'the Wexmoor front door'],
    details: {
      sector: 'local-authority',
      contact: 'Ines Farrow (invented)',
      role: 'Principal social worker',
    },
  },
  PO: { aliases: ['Wexmoor Constabulary'], details: { sector: 'police' } },
  HSG: {
    formerNames: [{ name: 'Wexmoor Council Housing', from: '2009-04-01', to: '2022-03-31' }],
    details: { sector: 'housing' },
  },
  HV: {
    formerNames: [{ name: 'Moorland 0–19 Service', from: null, to: '2021-03-31' }],
    details: { sector: 'health' },
  },
};
