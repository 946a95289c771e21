import type { PracticeEntry } from './practiceTypes.ts';

/** May 2026, to the night of the injuries. In the order of the list. */
export const entriesOfMay: readonly PracticeEntry[] = [
  {
    key: 'supervision',
    agency: 'HV',
    date: 'Fri 1 May 2026',
    whatHappened:
      'Supervision: three visits, Rowan not seen. I am on leave from Monday. Agreed that a colleague will see Rowan in clinic on Tuesday, and will refer that day if Rowan is not brought.',
    childSeen: 'not-seen',
    source: 'Supervision record, p. 1; health visiting record, p. 14',
  },
  {
    key: 'noise-closed',
    agency: 'PO',
    date: '4 May 2026',
    time: '2205 hrs',
    whatHappened:
      'Neighbour reported shouting. No unit free. Closed after an hour as a matter for the landlord. Landlord not told.',
    childSeen: 'not-recorded',
    source: 'Incident log 26-0588, p. 1',
  },
  {
    key: 'birthmark',
    agency: 'HV',
    date: '5 May 2026',
    time: '10:20',
    whatHappened:
      'Clinic, seen by colleague. Rowan weighed in vest, 5.0 kg. “Small birthmark, left cheek, as before.” Leah tired. No further action.',
    childSeen: 'seen',
    source: 'Health visiting record, p. 15, para 1',
    comment:
      'There is no “before”: neither the newborn examination nor the midwife’s body chart shows a mark.',
  },
  {
    key: 'emergency-department',
    agency: 'HOSP',
    date: 'Wed 6 May 2026',
    time: '21:14',
    whatHappened:
      'Emergency department. Crying for two days, hard to settle. Rowan examined undressed: no marks recorded. Improved, fed. Diagnosis: colic. Callum waited in the car. GP and health visiting records not opened. Home with advice.',
    childSeen: 'seen',
    source: 'Emergency record, pp. 1–3',
    comment: 'The doctor did not know that bruises had been seen three weeks before.',
  },
  {
    key: 'daily-list',
    agency: 'HOSP',
    date: '7 May 2026',
    whatHappened:
      'Safeguarding nurse’s daily list of infants who had attended: Rowan not on it. The list takes injuries; Rowan had been coded as colic.',
    childSeen: 'not-recorded',
    source: 'Daily list, p. 1',
  },
  {
    key: 'discharge-letter',
    agency: 'GP',
    date: 'after 7 May 2026',
    whatHappened:
      'Discharge letter from the emergency department, typed 7 May, filed to Rowan’s record. Date stamp illegible. Not sent on to health visiting.',
    childSeen: 'not-recorded',
    source: 'Interim GP record, p. 5, document 3',
  },
  {
    key: 'hazel-sings',
    agency: 'SCH',
    date: 'Mon 11 May 2026',
    time: '09:05',
    whatHappened:
      'Hazel said to her class teacher, “I sing to Rowan when it’s too loud.” Concern form completed and handed to the safeguarding lead before break.',
    childSeen: 'not-recorded',
    source: 'Concern form 1, p. 1',
  },
  {
    key: 'wants-to-stop',
    agency: 'GP',
    date: 'Mon 11 May 2026',
    whatHappened:
      'Leah by telephone: wants to stop the medicine, “Cal says it makes me foggy”. Agreed to halve it. Not seen. Rowan not asked about.',
    childSeen: 'not-seen',
    source: 'GP record (Leah), p. 8, para 1',
  },
  {
    key: 'complaint-not-passed',
    agency: 'HSG',
    date: 'mid May 2026',
    whatHappened:
      'Neighbour telephoned about shouting and a baby crying “for hours”. Advised to ring the police. No note to any other agency.',
    childSeen: 'not-recorded',
    source: 'Call centre log, one line',
  },
  {
    key: 'under-the-hood',
    agency: 'VCS',
    date: '12 May 2026',
    time: '14:15',
    whatHappened:
      'Volunteer met Leah with the pram outside the shop. Hood down over Rowan, asleep. Leah would not stop. Volunteer “had a feeling” and told her coordinator.',
    childSeen: 'not-seen',
    source: 'Volunteer’s notebook, p. 9',
  },
  {
    key: 'back-from-leave',
    agency: 'HV',
    date: 'Tue 12 May 2026',
    whatHappened:
      'Back from leave. Read the clinic entry and found no earlier note of a birthmark. Telephoned Leah twice, no answer. Visit offered by text for 14 May.',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 16, para 1',
  },
  {
    key: 'safeguarding-lead-call',
    agency: 'SCH',
    date: '13 May 2026',
    whatHappened:
      'Safeguarding lead telephoned Leah, who said that all was well, “just a crying baby”. Outcome on form: “Monitor.” Social care not contacted.',
    childSeen: 'not-recorded',
    source: 'Concern form 1, p. 2',
  },
  {
    key: 'no-reply-third',
    agency: 'HV',
    date: '14 May 2026',
    time: '12:00',
    whatHappened:
      'Home visit. No reply. Leah texted later and asked for the week after half term. I offered Tuesday 26 May, and said that I would need to see Rowan then.',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 16, para 3',
  },
  {
    key: 'lost-work',
    agency: 'PO',
    date: 'Sun 17 May 2026',
    time: '0130 hrs',
    whatHappened:
      'Callum spoken to, alone and upset, in the street. Said that he had lost his work. Lift home given. No check made of who else lived there.',
    childSeen: 'not-recorded',
    source: 'Officer’s notebook, p. 22',
  },
  {
    key: 'very-quiet',
    agency: 'SCH',
    date: '18 May 2026',
    whatHappened:
      'Hazel at news time: “We have to be very, very quiet in our house.” Class teacher wrote it down and added it to the concern form.',
    childSeen: 'not-recorded',
    source: 'Concern form 1, p. 3',
  },
  {
    key: 'letter-to-doctor',
    agency: 'HV',
    date: '19 May 2026',
    whatHappened:
      'Wrote to the GP: was a mark on Rowan’s cheek seen at the check on 14 April, and does Rowan have a birthmark?',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 17; letter, p. 1',
  },
  {
    key: 'early-help-form',
    agency: 'SCH',
    date: '20 May 2026',
    time: '15:30',
    whatHappened:
      'Early help form sent by e-mail to social care, with Hazel’s words of November and May. Safeguarding lead asked for a reply before half term.',
    childSeen: 'not-recorded',
    source: 'Early help form, pp. 1–4',
  },
  {
    key: 'letter-in-tray',
    agency: 'GP',
    date: 'Thu 21 May 2026',
    whatHappened: 'Letter from the health visitor received. Placed in the doctor’s tray for Tuesday 26 May.',
    childSeen: 'not-recorded',
    source: 'Interim GP record, p. 6, document 4',
  },
  {
    key: 'ambulance',
    agency: 'PO',
    date: 'overnight 23/24 May 2026',
    whatHappened:
      'Ambulance control asked for officers at the address. On arrival Rowan already on the way to hospital with Leah. Callum and Hazel at the flat. Hazel taken to Maggie by an officer.',
    childSeen: 'not-seen',
    source: 'Incident log 26-0702, pp. 1–2',
  },
];
