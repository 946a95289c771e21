import type { AttendanceState } from '../../../../shared/domain/meetingTerms.ts';

export const practiceActions = [
  {
    what: 'Hazel to stay with Maggie; Leah and Callum not to be with either child alone',
    forWhom: 'Rowan and Hazel',
    agency: 'CSC',
    ownerName: 'SW1',
    dueOn: '2026-05-24',
    doneOn: '2026-05-24',
    doneNote: 'Agreed in the strategy meeting, seen to the same afternoon.',
  },
  {
    what: 'Find out whether the child of Callum’s former partner is safe',
    forWhom: 'A child in Northmere, now about eight',
    agency: 'PO',
    ownerName: '',
    dueOn: '2026-06-01',
    doneOn: '2026-06-03',
    doneNote: 'Northmere has seen the child, who is well and has no contact with Callum.',
  },
  {
    what: 'Put the bruising guidance on the first screen of the surgery’s system',
    forWhom: 'Other babies of the practice',
    agency: 'GP',
    ownerName: 'Practice safeguarding lead',
    dueOn: '2026-06-12',
    doneOn: '2026-06-19',
    doneNote: '',
  },
  {
    what: 'Test every duty address that agencies’ forms carry',
    forWhom: 'Every child referred',
    agency: 'CSC',
    ownerName: '',
    dueOn: '2026-06-30',
    doneOn: null,
    doneNote: '',
  },
] as const;

/** On which day each milestone of the built-in fifteen days was done, in their order; the last of them late. */
export const practiceMilestonesDone = [
  '2026-06-01',
  '2026-06-08',
  '2026-06-12',
  '2026-06-12',
  '2026-06-15',
  '2026-06-15',
  '2026-06-16',
  '2026-06-18',
  '2026-06-22',
] as const;

export const practiceMeeting = {
  title: '',
  heldOn: '2026-06-15',
  time: '10:00 to 12:40',
  place: 'Wexmoor Town Hall, room 4',
  chair: 'Independent scrutineer',
  notes: 'The committee heard each agency in the order in which it had met the family.',
} as const;

export const practiceAttendance: readonly {
  readonly agency: string;
  readonly role: string;
  readonly state: AttendanceState;
  readonly note: string;
}[] = [
  { agency: 'CSC', role: 'Head of safeguarding', state: 'attended', note: '' },
  { agency: 'PO', role: 'Detective inspector', state: 'attended', note: '' },
  { agency: 'HV', role: 'Named nurse', state: 'attended', note: '' },
  { agency: 'MW', role: 'Named midwife', state: 'attended', note: '' },
  { agency: 'HOSP', role: 'Named doctor', state: 'attended', note: '' },
  { agency: 'GP', role: 'Practice safeguarding lead', state: 'sent-somebody', note: 'Practice manager came' },
  { agency: 'SCH', role: 'Designated safeguarding lead', state: 'attended', note: '' },
  { agency: 'HSG', role: 'Area manager', state: 'apologies', note: 'Sent a summary' },
  { agency: 'VCS', role: 'Coordinator', state: 'attended', note: '' },
];

export const practiceEarlierReviews = [
  {
    title: 'Willow (invented)',
    kind: 'local',
    publishedOn: 'March 2021',
    whereFound: 'Wexmoor library, 2021/2',
    whatItFound: 'A bruise on a baby was accepted with the mother’s explanation by two services.',
    bearing: 'The same guidance, not to hand again.',
  },
  {
    title: 'Linden (invented)',
    kind: 'local',
    publishedOn: 'November 2023',
    whereFound: 'Wexmoor library, 2023/1',
    whatItFound: 'A referral by e-mail was never received, and nobody noticed for six weeks.',
    bearing: 'The recommendation to acknowledge every referral was recorded as done.',
  },
  {
    title: 'Bruising in non-mobile infants',
    kind: 'national',
    publishedOn: '2022',
    whereFound: 'Child Safeguarding Practice Review Panel, briefing',
    whatItFound: 'Guidance is followed where it is in the room and where somebody can be rung.',
    bearing: 'Asks the question this case asks.',
  },
] as const;

/** What runs beside the review. */
export const practiceProceedings = [
  {
    kind: 'criminal',
    court: 'Wexmoor Police, major crime team',
    reference: 'Operation name not used here',
    status: 'Both adults released under investigation',
    nextOn: 'December 2026',
    nextWhat: 'Review of the investigation',
    contactName: 'Det Insp Rowe (invented)',
    contactRole: 'Senior investigating officer',
    contactHow: 'Through the force’s disclosure unit',
    restrictions: 'What either adult has said is not to be asked about or repeated.',
    holdsPublication: true,
    heldFrom: '2026-06-18',
    holdBecause: 'Until the decision on charge.',
  },
  {
    kind: 'family-court',
    court: 'Wexmoor Family Court',
    reference: '',
    status: 'Interim orders for both children',
    nextOn: '9 December 2026',
    nextWhat: 'Fact-finding hearing',
    contactName: '',
    contactRole: 'Solicitor for the council',
    contactHow: '',
    restrictions: 'Nothing of the proceedings may be published without leave.',
    holdsPublication: false,
    heldFrom: null,
    holdBecause: '',
  },
] as const;
