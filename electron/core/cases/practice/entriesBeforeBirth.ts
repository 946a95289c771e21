import type { PracticeEntry } from './practiceTypes.ts';

/** From 2019 to the week before Rowan was born. */
export const entriesBeforeBirth: readonly PracticeEntry[] = [
  {
    key: 'bereavement',
    agency: 'GP',
    date: '2019',
    whatHappened:
      'Leah, then 17, seen after the death of her father. Low in mood, not sleeping. Counselling for young people offered. No record of whether it was taken up.',
    childSeen: 'not-applicable',
    source: 'GP summary, p. 1, para 3',
    comment: 'Ask the practice what was offered next. The summary does not say.',
  },
  {
    key: 'felt-watched',
    agency: 'HOSP',
    date: '12–14 Jan 2021',
    whatHappened:
      'Admitted at 31 weeks, expecting Hazel: fewer movements felt. Told a midwife that she felt “watched” at home. Partner (Hazel’s father) on the ward throughout. Discharged well.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2021, p. 6, para 2',
    comment: 'Not asked on her own about domestic abuse, so far as the notes show.',
  },
  {
    key: 'hazel-first-visit',
    agency: 'HV',
    date: 'c. Mar 2021',
    whatHappened:
      'First visit after Hazel’s birth; the day is missing from the return. Leah’s mood low. Three listening visits offered and accepted.',
    childSeen: 'not-applicable',
    source: 'Health visiting record (Hazel), p. 1',
    comment: 'Health visiting asked for the date on 8 June.',
  },
  {
    key: 'listening-visits',
    agency: 'HV',
    date: 'summer 2021',
    whatHappened:
      'Listening visits completed. Leah said that she had parted from Hazel’s father and was living with her mother, Maggie. Mood better.',
    childSeen: 'not-applicable',
    source: 'Health visiting record (Hazel), p. 3, para 1',
  },
  {
    key: 'tenancy',
    agency: 'HSG',
    date: '01/11/2022',
    whatHappened:
      'Tenancy began: two-bedroom flat, second floor, Thornbeck. Household declared: Leah, Hazel. No support needs declared.',
    childSeen: 'not-applicable',
    source: 'Tenancy file, p. 2, box 4',
  },
  {
    key: 'toddler-group',
    agency: 'VCS',
    date: 'before June 2024',
    whatHappened:
      'Leah and Hazel came to the Tuesday toddler group “most weeks”. Registers from before June 2024 were not kept.',
    childSeen: 'not-applicable',
    source: 'Coordinator’s statement, p. 1, para 2',
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
    key: 'noise-complaints',
    agency: 'HSG',
    date: 'Nov 2025',
    whatHappened:
      'Two complaints of shouting and banging from a neighbour; days not kept. Officer called once, no reply, card left. Case closed after 28 days without a further report.',
    childSeen: 'not-applicable',
    source: 'Anti-social behaviour file, p. 1, para 2',
  },
  {
    key: 'hazel-bathroom',
    agency: 'SCH',
    date: 'Wed 12 Nov 2025',
    time: '11:15',
    whatHappened:
      'At the water table Hazel said to a teaching assistant, “Cal shouts and Mummy goes in the bathroom.” Teaching assistant told the class teacher at lunch.',
    childSeen: 'not-applicable',
    source: 'Class log, p. 14, entry 3',
    comment: 'Hazel’s own words, written down the same day. Central to finding 3.',
  },
  {
    key: 'big-softie',
    agency: 'SCH',
    date: '2025-11-13',
    time: '15:10',
    whatHappened:
      'Class teacher spoke to Leah at collection. Leah said that Callum has “a loud voice” and is “a big softie”. Noted in class log. No concern form. Safeguarding lead not told.',
    childSeen: 'not-applicable',
    source: 'Class log, p. 14, entry 5',
  },
  {
    key: 'no-referral-found',
    agency: 'CSC',
    date: '1 Dec 2025 to 31 Jan 2026',
    whatHappened:
      'Search of contacts, e-mail and post made for this review. No referral from midwifery found in this period.',
    childSeen: 'not-applicable',
    source: 'Agency return, p. 9, para 2',
    comment:
      'The form kept by midwifery carries a duty address that was withdrawn in September 2025. Ask whether messages to it were returned to the sender.',
  },
  {
    key: 'just-shouting',
    agency: 'MW',
    date: 'Tue 9 Dec 2025',
    time: '14:00',
    whatHappened:
      '29+2, attended alone. Routine enquiry made. Leah: “It’s just shouting. He’s never touched me.” Midwife talked through a referral to children’s social care. Leah agreed to it.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2025, p. 9, paras 2–3',
  },
  {
    key: 'referral-sent',
    agency: 'MW',
    date: '11 Dec 2025',
    time: '16:48',
    whatHappened:
      'Referral to children’s social care completed and sent by e-mail to the duty address. Copy placed in notes. No acknowledgement on file.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2025, p. 10; referral form, pp. 1–3',
  },
  {
    key: 'message-left',
    agency: 'MW',
    date: 'approx. 6 Jan 2026',
    whatHappened:
      'Midwife left a message on the social care duty line, asking what had come of her referral. No reply recorded. Not raised with the named midwife for safeguarding.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2025, p. 12, margin note',
    comment: 'Margin note, written later. Social care has no record of a message.',
  },
  {
    key: 'car-park',
    agency: 'PO',
    date: 'Fri 16 Jan 2026',
    time: '1925 hrs',
    whatHappened:
      'Report of male and pregnant female arguing in car park. Both spoken to, separately. No offences. Callum’s full name and date of birth taken. Notification submitted.',
    childSeen: 'not-applicable',
    source: 'Incident log 26-0087, p. 1',
  },
  {
    key: 'january-contact',
    agency: 'CSC',
    date: 'Mon 19 Jan 2026',
    time: '09:50',
    whatHappened:
      'Second police notification in four months; mother 35 weeks pregnant. Screening note: “father supportive”, no source given. Pre-birth assessment not thought necessary. Left open for information from health visiting.',
    childSeen: 'not-applicable',
    source: 'Contact record 2, p. 2, para 1',
    comment: 'Police supplied Callum’s date of birth on this occasion. Nothing shows that it was used.',
  },
  {
    key: 'antenatal-visit',
    agency: 'HV',
    date: 'Thu 22 Jan 2026',
    time: '13:00',
    whatHappened:
      'Antenatal home visit. Callum let me in, then went out. Leah tired, looking forward to the baby. She spoke of low mood after Hazel. I have told the midwife by telephone and planned an early new birth visit.',
    childSeen: 'not-applicable',
    source: 'Health visiting record, p. 2, paras 1–4',
  },
  {
    key: 'birth-plan',
    agency: 'MW',
    date: '29.01.2026',
    time: '11:00',
    whatHappened:
      '36+4. Birth plan made. Callum present, quiet. Not asked about his health, sleep or own childhood. Leaflet on coping with crying given to Leah.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2025, p. 14, para 2',
  },
  {
    key: 'hazel-picture',
    agency: 'SCH',
    date: '5 Feb 2026',
    whatHappened:
      'Hazel drew her family: Mummy, Granny, the baby “in the tummy”, and Callum at the edge, coloured over. She said, “That’s where the shouting is.” Picture kept in her tray. Mentioned to the safeguarding lead in the corridor.',
    childSeen: 'not-applicable',
    source: 'Class log, p. 27, entry 1',
    comment:
      'The safeguarding lead does not recall the conversation, and says that it may well have taken place.',
  },
];
