/** The case that is taken from its referral to the Panel, in the words that are typed. All of it is made up. */
export const review = { reference: 'WSCP 2025-07', pseudonym: 'Rowan' } as const;

export const referral = {
  referredBy: 'Named doctor',
  role: 'Consultant paediatrician',
  agency: 'Wexmoor General Hospital',
  referredOn: '27/5/2025',
  because: 'A fracture that nobody could explain, in a baby who could not yet move.',
  incidentDate: '24 May 2025',
  narrative: 'Rowan was brought to hospital by ambulance with a fracture of the left arm.',
  area: 'Wexmoor',
  awareOn: '27/5/2025',
  notifiedOn: '2/6/2025',
  receivedOn: '3/6/2025',
  notificationReference: 'SCN-2025-0417',
} as const;

export const agencies = [
  { name: 'Northgate Surgery', kind: 'GP practice' },
  { name: 'Wexmoor Health Visiting', kind: 'Health visiting' },
  { name: 'Wexmoor Police', kind: 'Police' },
] as const;

/** One answers, one has nothing to return; the third does neither, and is late. */
export const answers = [
  {
    agency: 'Northgate Surgery',
    answer: 'Received',
    on: '6 June 2025',
    missing: 'Records from before the birth',
  },
  { agency: 'Wexmoor Police', answer: 'Nil return', on: '5 June 2025', missing: '' },
] as const;

export const entries = [
  { date: '14/4/2025', words: 'Two small bruises on the left cheek.', source: 'GP record, p. 3' },
  { date: '2/5/2025', words: 'Not brought to the second appointment.', source: 'GP record, p. 5' },
  { date: '24/5/2025', words: 'Taken to hospital by ambulance.', source: 'GP record, p. 6' },
] as const;

export const noFather = 'No record names a father, and nobody asked.';
/** Written into the sections that no other part of the case file fills, by their numbers. */
export const written = {
  9: 'Rowan lay in a travel cot by day, and smiled at whoever came near',
  10: 'Both languages of the home were recorded, and neither was asked about again.',
  12: 'A doctor saw the bruises and had nobody to ask.',
  13: 'The surgery now telephones the same day.',
  17: 'A local review with two lines of enquiry.',
  18: 'Mother is told by her social worker before anything is published.',
} as const;

export const action = {
  what: 'Rowan’s sister seen at home and examined.',
  forWhom: 'Sister, 3 years',
  owner: 'SW1',
  due: '28/5/2025',
  done: '28/5/2025',
  note: 'No injury was found.',
} as const;

export const meeting = { day: '12/6/2025', chair: 'Independent chair', role: 'Named GP' } as const;

export const earlier = {
  title: 'Child Alder',
  published: 'March 2021',
  found: 'Bruising in babies was not passed on.',
  bearing: 'The same pathway was not known here.',
} as const;

export const briefWords = 'A doctor saw two bruises and wrote them down.';

export const decision = {
  met: ['Abuse or neglect is known or suspected', 'Died or seriously harmed', 'Improvements needed'],
  together: {
    criterion: 'How agencies work together',
    reason: 'Three services each held a part and none was asked for it.',
  },
  notMet: [
    'Recurrent themes',
    'The Panel’s view',
    'One agency',
    'No agency involved',
    'More than one area',
    'Institutional settings',
  ],
  options: [
    {
      title: 'A local review',
      for: 'Bruising pathways have failed before.',
      against: 'It takes half a year.',
    },
    { title: 'No further review', for: 'The learning is known.', against: 'It was known before, too.' },
  ],
  outcome: 'Local child safeguarding practice review',
  decidedOn: '16/6/2025',
  decidedBy: 'Learning from Cases Committee',
  reasons: 'What went wrong here went wrong before, and we do not yet know why.',
  dissent: 'Police would have had an audit instead.',
  partners: [
    { partner: 'Local authority', name: 'Director of Children’s Services', signedOn: '17/6/2025' },
    { partner: 'Integrated care board', name: 'Chief Nurse', signedOn: '18/6/2025' },
    { partner: 'Police', name: 'Detective Superintendent', signedOn: '18/6/2025' },
  ],
} as const;

export const panel = {
  sent: { what: 'Rapid review report', on: '19/6/2025', summary: 'With the decision record.' },
  received: {
    what: 'Letter of the Panel',
    on: '3/7/2025',
    due: '17/7/2025',
    summary: 'The Panel agrees, and asks how the family is to be heard.',
  },
  answer: { on: '10/7/2025', summary: 'Mother and grandmother will be met in September.' },
} as const;

export const proceeding = {
  court: 'Wexmoor Crown Court',
  status: 'Charged',
  nextOn: '12 January 2026',
  nextWhat: 'Trial',
  heldFrom: '10 June 2025',
  because: 'Publication could prejudice the trial.',
} as const;
