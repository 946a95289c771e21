import type { PracticeEntry } from './practiceTypes.ts';

/** 2025, from before the pregnancy to the end of the year. In the order of the list. */
export const entriesOf2025: readonly PracticeEntry[] = [
  {
    key: 'arrears',
    agency: 'HSG',
    date: '9 April 2025',
    whatHappened:
      'Rent two months behind. Payment plan of £12 a week agreed by telephone. Leah said that a friend was going to help with money.',
    childSeen: 'not-applicable',
    source: 'Tenancy file, p. 7, para 1',
    comment: 'Perhaps the first mention of Callum in any record.',
  },
  {
    key: 'traffic-stop',
    agency: 'PO',
    date: '02/05/2025',
    time: '2040 hrs',
    whatHappened:
      'Car stopped for a broken light. Driver Callum, passenger Leah, child in the back. Advice given. The two names not linked on the system.',
    childSeen: 'not-applicable',
    source: 'Traffic record 25-0418, p. 1',
    comment: 'Day first: 2 May. Read month first, it would fall before they had met.',
  },
  {
    key: 'pregnancy-confirmed',
    agency: 'GP',
    date: '1 July 2025',
    whatHappened:
      'Pregnancy confirmed, about 6 weeks. Pleased, tired. “New partner.” Partner’s name not asked. Referred to midwifery.',
    childSeen: 'not-applicable',
    source: 'GP record (Leah), p. 2, para 4',
  },
  {
    key: 'pre-school-visit',
    agency: 'SCH',
    date: 'mid July 2025',
    whatHappened:
      'Reception teacher visited Hazel at pre-school. Key worker: loves songs, watches grown-ups’ faces before she joins in.',
    childSeen: 'not-applicable',
    source: 'Transition form, p. 1',
  },
  {
    key: 'nausea',
    agency: 'GP',
    date: '14 July 2025',
    whatHappened:
      'Leah seen with sickness. Tablets given. “Partner in the waiting room”; not named and not asked about.',
    childSeen: 'not-applicable',
    source: 'GP record (Leah), p. 3, para 1',
  },
  {
    key: 'man-with-keys',
    agency: 'HSG',
    date: 'Aug 2025',
    whatHappened:
      'Neighbour asked whether the man with keys to the flat was a tenant. Told that the association could not discuss another household. Not written on the tenancy file.',
    childSeen: 'not-applicable',
    source: 'Call centre log, one line',
  },
  {
    key: 'booking',
    agency: 'MW',
    date: 'Tues 5 Aug 2025',
    time: '10:30',
    whatHappened:
      'Booking appointment, 11+2. Father of baby: “Callum, 26”. His date of birth, address and surname left blank. Routine enquiry about domestic abuse not made: partner present.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2025, p. 2, boxes 11–14',
    comment:
      'The form prompts for a second attempt at the next appointment. See the entries for September and December.',
  },
  {
    key: 'dating-scan',
    agency: 'HOSP',
    date: 'Thu 14 Aug 2025',
    time: '09:30',
    whatHappened:
      'Dating scan. Baby due on 22 February 2026. Leah came with a man who answered the questions put to her.',
    childSeen: 'not-applicable',
    source: 'Scan report 1, p. 1',
  },
  {
    key: 'asked-for-volunteer',
    agency: 'VCS',
    date: 'autumn 2025',
    whatHappened:
      'Leah asked for a home-visiting volunteer, on a leaflet given to her by a midwife. Placed on the waiting list. Form has no space for other adults in the home.',
    childSeen: 'not-applicable',
    source: 'Request form, p. 1',
  },
  {
    key: 'attendance',
    agency: 'SCH',
    date: 'autumn term 2025',
    whatHappened:
      'Hazel’s attendance for the term 88 per cent. Eleven late marks, seven of them on Mondays. Attendance letter sent. Reasons not recorded.',
    childSeen: 'not-applicable',
    source: 'Attendance summary, p. 1',
    comment: 'Only the summary was supplied. The register has been asked for.',
  },
  {
    key: 'starts-school',
    agency: 'SCH',
    date: '3 Sept 2025',
    whatHappened:
      'Hazel joined Reception. Contact card names Leah and Maggie. No other adult listed. Class teacher notes “settled, chatty, likes to sing”.',
    childSeen: 'not-applicable',
    source: 'Pupil file, p. 1',
  },
  {
    key: 'enquiry-missed-again',
    agency: 'MW',
    date: 'w/c 8 September 2025',
    whatHappened:
      '16-week appointment; day illegible in the scan supplied. All well. Routine enquiry not made: child present.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2025, p. 4, para 1',
  },
  {
    key: 'vaccine',
    agency: 'GP',
    date: '16 Sept 2025',
    whatHappened:
      'Whooping cough vaccine given to Leah by the practice nurse. Quiet. Asked how things were at home: “Fine, busy.” Nothing further asked.',
    childSeen: 'not-applicable',
    source: 'GP record (Leah), p. 3, para 4',
  },
  {
    key: 'anomaly-scan',
    agency: 'HOSP',
    date: 'Tue 30 Sept 2025',
    time: '11:00',
    whatHappened: 'Scan at 19 weeks, all well. Callum present and pleased. Sonographer gave him the picture.',
    childSeen: 'not-applicable',
    source: 'Scan report 2, p. 1',
  },
  {
    key: 'october-callout',
    agency: 'PO',
    date: '03/10/2025',
    time: '2252 hrs',
    whatHappened:
      'Neighbour reported shouting and a child crying. Officers attended. Leah, pregnant, said that there had been an argument over money. Callum had left before arrival; not traced, not spoken to. Hazel seen by an officer, asleep. Graded standard. Notification submitted.',
    childSeen: 'not-applicable',
    source: 'Incident log 25-1044, pp. 1–2',
    comment: 'Day first: 3 October, which agrees with the social care contact of 6 October.',
  },
  {
    key: 'day-after',
    agency: 'PO',
    date: '4 Oct 2025',
    time: '1415 hrs',
    whatHappened:
      'Officer telephoned Leah about the night before. She did not want to say more and asked that nobody come to the flat. Safety advice given by text.',
    childSeen: 'not-applicable',
    source: 'Incident log 25-1044, p. 3',
  },
  {
    key: 'encompass-call',
    agency: 'PO',
    date: '6 Oct 2025',
    time: '0805 hrs',
    whatHappened:
      'Message left on the school’s safeguarding telephone before the school day, saying that Hazel had been at home during an incident.',
    childSeen: 'not-applicable',
    source: 'Notification log, p. 2, line 4',
    comment:
      'Accounts differ. The school found a message on 20 October. Telephone records asked for from both.',
  },
  {
    key: 'october-contact',
    agency: 'CSC',
    date: '6 Oct 2025',
    time: '11:20',
    whatHappened:
      'Police notification received. No previous involvement. Mother 20 weeks pregnant. Surname of mother’s partner not given; no check made on him. Outcome: no further action. Letter about early help sent.',
    childSeen: 'not-applicable',
    source: 'Contact record 1, p. 1, para 3',
  },
  {
    key: 'encompass-found',
    agency: 'SCH',
    date: '20 October 2025',
    whatHappened:
      'Police message about Hazel found on the safeguarding telephone, a fortnight old. Class teacher told to “keep an eye”. Not written in the pupil file.',
    childSeen: 'not-applicable',
    source: 'Safeguarding lead’s diary, p. 41',
  },
  {
    key: 'telephone-appointment',
    agency: 'MW',
    date: 'Tue 21 Oct 2025',
    time: '15:00',
    whatHappened:
      'Appointment by telephone, 22 weeks. Baby moving. Routine enquiry not made: the service does not ask by telephone.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2025, p. 6, para 1',
  },
  {
    key: 'letter-returned',
    agency: 'CSC',
    date: '22 Oct 2025',
    whatHappened:
      'Letter about early help came back: the number of the flat was missing. Filed. Not sent again.',
    childSeen: 'not-applicable',
    source: 'Contact record 1, p. 2, para 1',
  },
  {
    key: 'sore-wrist',
    agency: 'GP',
    date: '27 Oct 2025',
    time: '17:20',
    whatHappened:
      'Leah seen with a sore wrist: “caught it in a door”. No fracture. How it was caught not asked; the pregnancy not mentioned in the note.',
    childSeen: 'not-applicable',
    source: 'GP record (Leah), p. 4, para 1',
    comment:
      'Read beside the repair of 8 April. The doctor could not have known of it, but could have asked.',
  },
];
