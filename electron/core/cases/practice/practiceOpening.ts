import type { Referral } from '../../../../shared/contract/referral.ts';
import type { StageState } from '../../../../shared/domain/exerciseStages.ts';
import type { ReferralChanges } from '../../referral/referral.store.ts';

/** Invented, as everything in this folder. */
export const practiceReferral: ReferralChanges = {
  referrerName: 'Dr Anneliese Frome (invented)',
  referrerRole: 'Named doctor for safeguarding children',
  referrerAgency: 'Aldermere Hospital',
  leadConsulted: 'Designated nurse, Wexmoor; by telephone on Monday 25 May',
  referredOn: '2026-05-26',
  referredBecause:
    'A baby of fourteen weeks has serious injuries that nobody has explained. Several services had met the family in the weeks before, and it is not clear that any of them knew what the others knew.',
  trigger: 'child-seriously-harmed',
  harmCategories: ['physical', 'domestic-abuse'],
  incidentDate: 'overnight 23/24 May 2026',
  incidentPlace: 'The family home in Thornbeck, as far as is known',
  awareOn: '2026-05-24',
  notifiedOn: '2026-05-28',
  receivedOn: '2026-05-28',
  notificationReference: 'WEX-2026-0528 (invented)',
  narrative:
    'Rowan was brought to Aldermere Hospital early on Sunday 24 May 2026 and admitted with serious injuries. ' +
    'The hospital told social care and the police before six that morning, and both children’s safety was settled in the strategy meeting that followed. ' +
    'Rowan is recovering. Hazel, who is five, is staying with their grandmother. A police investigation has begun.',
};

export const practiceAreas: Referral['areas'] = [
  { name: 'Wexmoor', part: 'where-it-happened' },
  { name: 'Wexmoor', part: 'where-the-child-lives' },
];

export interface PracticeStage {
  readonly state: StageState;
  readonly doneOn?: string;
  readonly note?: string;
}

/** Stages in the order of the template of their kind; those not named here are as they came. */
export const practiceRapidReview = {
  initiatedOn: '2026-05-28',
  endedOn: '2026-06-18',
  endedBecause:
    'The partners decided on a local review: bruising was seen and not acted on by three services, as in two earlier reviews, and how information passed between them needs more than fifteen days.',
  stages: [
    {
      state: 'done',
      doneOn: '2026-05-28',
      note: 'Sent by the head of safeguarding; all three partners agreed.',
    },
    { state: 'done', doneOn: '2026-06-01', note: 'To nine agencies.' },
    {
      state: 'done',
      doneOn: '2026-06-12',
      note: 'Eight in time. The surgery’s full record came after the meeting; its interim record was used.',
    },
    { state: 'done', doneOn: '2026-06-15' },
    { state: 'done', doneOn: '2026-06-16' },
    { state: 'done', doneOn: '2026-06-18', note: 'Local authority, integrated care board and police.' },
    { state: 'done', doneOn: '2026-07-09', note: 'The Panel agreed with a local review.' },
  ],
} as const satisfies { readonly stages: readonly PracticeStage[]; readonly [field: string]: unknown };

export const practiceLocalReview = {
  kind: 'local-review',
  title: '',
  initiatedOn: '2026-06-18',
  publishedOn: '2026-12-16',
  stages: [
    { state: 'done', doneOn: '2026-07-02', note: 'Miriam Oakes (invented), independent of all agencies.' },
    { state: 'done', doneOn: '2026-07-16' },
    {
      state: 'done',
      doneOn: '2026-09-04',
      note: 'Two accounts of one telephone call are kept side by side.',
    },
    {
      state: 'under-way',
      note: 'Practitioners met on 17 September. Rowan’s grandmother will be seen once the police agree.',
    },
    { state: 'under-way' },
    { state: 'under-way' },
  ],
} as const satisfies { readonly stages: readonly PracticeStage[]; readonly [field: string]: unknown };
