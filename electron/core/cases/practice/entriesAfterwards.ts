import type { PracticeEntry } from './practiceTypes.ts';

/** From the day of the injuries on, and what nobody dated. In the order of the list. */
export const entriesAfterwards: readonly PracticeEntry[] = [
  {
    key: 'hospital-admission',
    agency: 'HOSP',
    date: 'Sunday 24 May 2026',
    time: '05:12',
    whatHappened:
      'Rowan brought in by ambulance with serious injuries, not explained. Seen by a consultant within 20 minutes. Findings drawn, dated and signed. What each adult said written down in their own words. Referred to social care and police, 05:50.',
    childSeen: 'seen',
    source: 'Admission record, pp. 1–8',
    comment:
      'Prompt, and carefully recorded. The detail is kept in the medical report and not repeated here.',
  },
  {
    key: 'strategy-meeting',
    agency: 'CSC',
    date: '24 May 2026',
    time: '06:30',
    whatHappened:
      'Strategy meeting by telephone: social care, police, hospital, health visiting on call. Joint enquiry agreed. Both children’s safety settled before the call ended.',
    childSeen: 'not-recorded',
    source: 'Strategy meeting minutes, pp. 1–3',
  },
  {
    key: 'further-examination',
    agency: 'HOSP',
    date: '24 May 2026',
    time: '09:40',
    whatHappened:
      'Further examinations made and explained to Leah as they were done. Results kept in the medical report. A nurse stayed with Rowan throughout.',
    childSeen: 'seen',
    source: 'Admission record, p. 9',
  },
  {
    key: 'first-accounts',
    agency: 'PO',
    date: '24 May 2026',
    time: '1120 hrs',
    whatHappened:
      'First accounts taken from both adults, separately. The flat secured. What each said is kept in the police file and not repeated here.',
    childSeen: 'not-recorded',
    source: 'Incident log 26-0702, p. 4',
  },
  {
    key: 'hazel-placed',
    agency: 'CSC',
    date: '24 May 2026',
    time: '16:00',
    whatHappened:
      'Maggie visited and assessed. Hazel to stay with her. Hazel asked for her reading book and for “the song for Rowan”.',
    childSeen: 'not-recorded',
    source: 'Case note 2, paras 1–4',
  },
  {
    key: 'both-children-seen',
    agency: 'CSC',
    date: 'Mon 25 May 2026',
    time: '14:00',
    whatHappened:
      'Social worker saw Rowan on the ward, then Hazel, alone, in Maggie’s kitchen. Hazel asked who was singing to Rowan.',
    childSeen: 'seen-alone',
    source: 'Case note 4, paras 1–3',
    comment: '“Alone” is Hazel. Rowan was seen with a nurse.',
  },
  {
    key: 'letter-opened',
    agency: 'GP',
    date: 'Tue 26 May 2026',
    time: '08:30',
    whatHappened:
      'Doctor read the health visitor’s letter, opened the record of 14 April and told the practice’s safeguarding lead within the hour. Social care telephoned the same morning.',
    childSeen: 'not-recorded',
    source: 'Interim GP record, p. 7, para 1',
    comment: 'Set down plainly, against the doctor’s own interest.',
  },
  {
    key: 'ward-round',
    agency: 'HOSP',
    date: '26 May 2026',
    time: '10:00',
    whatHappened:
      'Rowan breathing without help. Turned towards a nurse who was humming. Ward to keep one nurse for Rowan at night.',
    childSeen: 'seen',
    source: 'Ward notes, p. 4, para 2',
  },
  {
    key: 'neighbouring-force',
    agency: 'PO',
    date: '27 May 2026',
    time: '1540 hrs',
    whatHappened:
      'Neighbouring forces asked about Callum. Two records found, of 2020 and 2021. Shared with social care within the hour.',
    childSeen: 'not-recorded',
    source: 'Enquiry log, p. 3, line 2',
  },
  {
    key: 'opened-late',
    agency: 'CSC',
    date: '27 May 2026',
    whatHappened:
      'School’s early help form of 20 May opened in a shared mailbox. Added to the enquiry. The mailbox had not been read since 15 May.',
    childSeen: 'not-recorded',
    source: 'Case note 6, para 1',
  },
  {
    key: 'notification',
    agency: 'CSC',
    date: '28 May 2026',
    time: '14:50',
    whatHappened:
      'Serious incident notification sent to the national Panel, four working days after the council became aware. Partners told the same day.',
    childSeen: 'not-recorded',
    source: 'Notification, pp. 1–6',
  },
  {
    key: 'interim-orders',
    agency: 'CSC',
    date: 'Fri 29 May 2026',
    whatHappened:
      'Interim orders made for both children. Hazel to stay with Maggie. Rowan to go to foster carers on leaving hospital.',
    childSeen: 'not-recorded',
    source: 'Case note 9, para 1',
  },
  {
    key: 'returned-mail',
    agency: 'MW',
    date: '1 June 2026',
    whatHappened:
      'Trace of the e-mail of 11 December: returned undelivered the same evening, to a mailbox that nobody opens. The referral never reached anyone.',
    childSeen: 'not-recorded',
    source: 'Trace report, p. 1, para 3',
    comment: 'Settles why the search of contacts found nothing.',
  },
  {
    key: 'hazel-back-at-school',
    agency: 'SCH',
    date: 'Mon 1 June 2026',
    whatHappened:
      'Hazel back at school. Met at the gate by her class teacher. The picture of 5 February was found in her tray and given to the social worker.',
    childSeen: 'not-recorded',
    source: 'Pupil file, p. 9',
  },
  {
    key: 'callum-looked-after',
    agency: 'CSC',
    date: '2 June 2026',
    whatHappened:
      'Letter received: Callum was looked after by Northmere Council from 12 to 16, in three placements. The file has been asked for and has not come.',
    childSeen: 'not-recorded',
    source: 'Letter from Northmere, p. 1, para 2',
    comment: 'Nobody in Wexmoor knew of it before this day.',
  },
  {
    key: 'files-secured',
    agency: 'HSG',
    date: '2 June 2026',
    whatHappened:
      'Tenancy, lettings and repairs files secured and read together for the first time. Summary sent to the review.',
    childSeen: 'not-recorded',
    source: 'Agency return, p. 1',
  },
  {
    key: 'foster-carer',
    agency: 'CSC',
    date: '3 June 2026',
    time: '16:20',
    whatHappened:
      'Foster carer by telephone: Rowan settles when held upright by the window, and turns to Hazel’s voice before anyone else’s.',
    childSeen: 'not-seen',
    source: 'Case note 12, para 2',
  },
  {
    key: 'mailbox-search',
    agency: 'HV',
    date: '4 June 2026',
    whatHappened:
      'Search of the team’s shared mailbox for January to April. No message from social care about Rowan or Leah found.',
    childSeen: 'not-recorded',
    source: 'Agency return, p. 3, para 2',
  },
  {
    key: 'to-foster-carers',
    agency: 'HOSP',
    date: '5 June 2026',
    time: '11:00',
    whatHappened:
      'Rowan left the ward with foster carers, who had sat with Rowan on each of the last four days. Follow-up in six weeks.',
    childSeen: 'seen',
    source: 'Discharge letter, p. 1',
  },
  {
    key: 'children-together',
    agency: 'CSC',
    date: '8 June 2026',
    time: '15:00',
    whatHappened:
      'Hazel and Rowan together at the family centre. Hazel sang. Leah, supervised, held Rowan for ten minutes and wept.',
    childSeen: 'seen',
    source: 'Contact notes, p. 1',
  },
  {
    key: 'foster-home-visit',
    agency: 'HV',
    date: '9 June 2026',
    time: '10:30',
    whatHappened:
      'First visit at the foster home. Rowan undressed and weighed, 5.9 kg, following a face. Same health visitor as before, at her own request.',
    childSeen: 'seen',
    source: 'Health visiting record, p. 19, para 1',
  },
  {
    key: 'volunteer-spoken-to',
    agency: 'VCS',
    date: '10 June 2026',
    whatHappened:
      'Coordinator spoke with the volunteer, who had kept her notebook. She asked whether she should have rung somebody herself.',
    childSeen: 'not-recorded',
    source: 'Coordinator’s note, p. 1, para 4',
  },
  {
    key: 'under-investigation',
    agency: 'PO',
    date: '11 June 2026',
    whatHappened:
      'Both adults released under investigation. Conditions on contact. Next review of the case in September.',
    childSeen: 'not-recorded',
    source: 'Police update, p. 1',
  },
  {
    key: 'nobody-asked',
    agency: 'CSC',
    date: '16 June 2026',
    time: '16:10',
    whatHappened:
      'Social worker with Hazel, third time. Hazel: “I told my teacher and I told the dinner lady and nobody asked me.” Written down in her words.',
    childSeen: 'not-seen',
    source: 'Case note 15, paras 2–3',
  },
  {
    key: 'four-month-review',
    agency: 'HV',
    date: '18 June 2026',
    whatHappened:
      'Review at four months: catching up, reaching, laughs. Foster carers ask how much Rowan will remember.',
    childSeen: 'seen',
    source: 'Health visiting record, p. 20, para 2',
  },
  {
    key: 'conference',
    agency: 'CSC',
    date: '24 June 2026',
    whatHappened:
      'Child protection conference. Both children subject to plans while proceedings go on. GP’s report received on the morning.',
    childSeen: 'not-recorded',
    source: 'Conference minutes, pp. 1–5',
  },
  {
    key: 'injections-given',
    agency: 'GP',
    date: '25 June 2026',
    whatHappened:
      'First injections given, brought by foster carer. Rowan undressed by the nurse as a matter of course: the practice has changed how it does this.',
    childSeen: 'seen',
    source: 'Interim GP record, p. 9, para 1',
  },
  {
    key: 'directions-hearing',
    agency: 'CSC',
    date: '9 July 2026',
    whatHappened:
      'Family court: directions given. Next hearing on 14 October. Review told that its draft must not be published before then without leave.',
    childSeen: 'not-recorded',
    source: 'Case note 21, para 1',
  },
  {
    key: 'school-year-ends',
    agency: 'SCH',
    date: '17 July 2026',
    whatHappened:
      'End of year report. Hazel’s attendance since June 98 per cent. “Hazel tells us when something is wrong, and we write it down.”',
    childSeen: 'not-recorded',
    source: 'Pupil file, p. 12',
  },
  {
    key: 'people-coming-round',
    agency: 'VCS',
    date: 'Not known',
    whatHappened:
      'Card in the volunteer’s handwriting, found loose in the file: “Cal doesn’t like people coming round.”',
    childSeen: 'not-recorded',
    source: 'Loose card, behind p. 5 of the notebook',
    comment: 'The volunteer thinks late March. Leave undated until she has seen the card.',
  },
  {
    key: 'ask-about-cheek',
    agency: 'GP',
    date: 'Undated',
    whatHappened: 'Note stuck to Rowan’s paper file: “Ask re cheek.” Not signed. Writer not known.',
    childSeen: 'not-recorded',
    source: 'Paper file, inside cover',
  },
];
