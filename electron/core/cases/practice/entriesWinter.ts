import type { PracticeEntry } from './practiceTypes.ts';

/** November 2025 to the week before Rowan was born. In the order of the list. */
export const entriesWinter: readonly PracticeEntry[] = [
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
    key: 'waiting-list-call',
    agency: 'VCS',
    date: '2 Dec 2025',
    whatHappened:
      'Coordinator telephoned Leah to say that she was next on the list. Leah: “Can’t talk now.” A man’s voice in the room. To try again in the new year.',
    childSeen: 'not-applicable',
    source: 'Request form, p. 2',
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
    key: 'nativity',
    agency: 'SCH',
    date: 'Thu 11 Dec 2025',
    time: '14:00',
    whatHappened:
      'Nativity play. Hazel sang a verse alone. Leah and Maggie came; Maggie asked the teacher whether Hazel had “said anything about home”, and was told that she was happy at school.',
    childSeen: 'not-applicable',
    source: 'Class log, p. 19, entry 2',
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
    key: 'growth-scan',
    agency: 'HOSP',
    date: '16 Dec 2025',
    time: '10:40',
    whatHappened:
      'Growth scan, all well. The box “anything you would like to talk about alone?” on the form left blank.',
    childSeen: 'not-applicable',
    source: 'Scan report 3, p. 1',
  },
  {
    key: 'silent-call',
    agency: 'PO',
    date: '26 Dec 2025',
    time: '2315 hrs',
    whatHappened:
      '999 call from Leah’s telephone, no words. Called back: “My little girl was playing with it.” Hazel is four. No visit. Not linked to October.',
    childSeen: 'not-applicable',
    source: 'Call record 25-9921, p. 1',
  },
  {
    key: 'day-unit',
    agency: 'HOSP',
    date: 'Sat 3 Jan 2026',
    time: '13:30',
    whatHappened:
      'Day unit, 33 weeks: fewer movements felt. Monitored two hours, well. Partner asked twice when they could go. Leah not seen alone.',
    childSeen: 'not-applicable',
    source: 'Day unit notes, pp. 1–2',
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
    key: 'no-reply-midwife',
    agency: 'MW',
    date: '13 Jan 2026',
    time: '10:00',
    whatHappened:
      'Home visit at 34 weeks. No reply. Leah rang back the same afternoon and came to clinic on 29 January.',
    childSeen: 'not-applicable',
    source: 'Maternity notes 2025, p. 13, para 1',
  },
  {
    key: 'asleep-on-carpet',
    agency: 'SCH',
    date: '14 Jan 2026',
    whatHappened:
      'Hazel fell asleep on the carpet after lunch, for the second time this week. Left to sleep. Mentioned to Maggie at the gate.',
    childSeen: 'not-applicable',
    source: 'Class log, p. 23, entry 4',
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
    key: 'hazel-absent',
    agency: 'SCH',
    date: 'w/c 19 January 2026',
    whatHappened:
      'Hazel away for three days: “a bug”. Text from Leah each morning. No visit; none is made before the tenth day.',
    childSeen: 'not-applicable',
    source: 'Attendance summary, p. 2, para 1',
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
    key: 'e-mail-to-team',
    agency: 'CSC',
    date: '26 Jan 2026',
    time: '16:30',
    whatHappened:
      'Information asked of health visiting by e-mail to the team’s shared address. No answer. Not chased until 24 April.',
    childSeen: 'not-applicable',
    source: 'Contact record 2, p. 2, para 3',
    comment: 'Accounts differ. Health visiting has searched and found no such message.',
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
    key: 'tearful',
    agency: 'GP',
    date: '2 Feb 2026',
    time: '09:10',
    whatHappened:
      'Leah seen with heartburn, tearful, “scared of it all”. Doctor kind, gave her time. Told to mention it to the midwife. Not passed on.',
    childSeen: 'not-applicable',
    source: 'GP record (Leah), p. 5, para 2',
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
  {
    key: 'volunteer-matched',
    agency: 'VCS',
    date: '10 Feb 2026',
    whatHappened:
      'Volunteer found for Leah: retired nursery nurse. Letter of introduction sent. First visit to be when the baby is three weeks old.',
    childSeen: 'not-applicable',
    source: 'Supervision sheet, p. 1',
  },
  {
    key: 'larger-flat',
    agency: 'HSG',
    date: '11 Feb 2026',
    whatHappened:
      'Request for a larger flat. Leah’s form names Callum, with his date of birth, as living there since August 2025. Filed with lettings; the tenancy officer not told.',
    childSeen: 'not-applicable',
    source: 'Lettings form, p. 2, box 6',
    comment: 'Two desks of one landlord: one knew who lived there, the other recorded that nobody did.',
  },
];
