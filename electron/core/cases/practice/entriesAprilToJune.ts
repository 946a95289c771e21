import type { PracticeEntry } from './practiceTypes.ts';

/** From the eight-week check to June 2026, and what nobody dated. */
export const entriesAprilToJune: readonly PracticeEntry[] = [
  {
    key: 'eight-week-check',
    agency: 'GP',
    date: 'Tuesday 14 April 2026',
    time: '15:40',
    whatHappened:
      'Eight-week check. Rowan undressed and weighed, feeding well. Two small bruises on left cheek, each about 1 cm. Mother said that a toy had been dropped. Explanation accepted. Hazel present, playing. Callum not present and not asked about.',
    childSeen: 'seen',
    source: 'Interim GP record, p. 3, para 2',
    comment: 'Was the bruising guidance on the surgery’s system in April?',
  },
  {
    key: 'template-sent',
    agency: 'GP',
    date: '15 Apr 2026',
    whatHappened:
      'Eight-week check sent to the child health record. The template carries weight, hips, heart and eyes. Free text on the bruises not carried over.',
    childSeen: 'not-recorded',
    source: 'Interim GP record, p. 4; child health form, p. 1',
  },
  {
    key: 'mark-gone',
    agency: 'HV',
    date: 'c. 21 April 2026',
    whatHappened:
      'Telephoned Leah to ask how the doctor’s check had gone. She said that Rowan was asleep and “the mark was gone”. I asked what mark; she said a toy. Visit arranged for Friday 24 April so that I can see Rowan.',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 11',
    comment: 'Ask for the paragraph and the day. The entry was typed on 22 April.',
  },
  {
    key: 'call-by-health-visitor',
    agency: 'HV',
    date: '23.04.26',
    time: '14:10',
    whatHappened:
      'I telephoned the social care duty desk to ask whether anything was open for Rowan. Told that January’s contact was closed. I said that mother had spoken of a mark on the cheek, which I had not seen. Advised to refer if worried after my visit.',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 12, para 1',
    comment:
      'Accounts differ. Social care records one call, the next day, made by its own duty worker, and January’s contact as open until then. Telephone records asked for from both.',
  },
  {
    key: 'call-by-duty-worker',
    agency: 'CSC',
    date: 'Fri 24 April 2026',
    time: '09:35',
    whatHappened:
      'Duty worker telephoned the health visitor for the information outstanding since January. Health visitor has no concerns. Contact closed.',
    childSeen: 'not-recorded',
    source: 'Contact record 2, p. 3, line 6',
    comment:
      'Accounts differ. Compare the health visitor’s entry of 23 April: another day, another caller, and a mark.',
  },
  {
    key: 'no-reply-first',
    agency: 'HV',
    date: '24 April 2026',
    time: '13:30',
    whatHappened: 'Home visit as arranged. No reply. Curtains drawn. Card left, text sent.',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 12, para 3',
  },
  {
    key: 'no-reply-second',
    agency: 'HV',
    date: 'Tue 28 April 2026',
    time: '10:15',
    whatHappened:
      'Called again, not arranged. No reply. Leah answered by text: “All ok, at my mum’s.” I telephoned Maggie, who had not seen them since Sunday.',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 13, para 1',
  },
  {
    key: 'callum-at-the-door',
    agency: 'HV',
    date: 'Thu 30 Apr 2026',
    time: '18:05',
    whatHappened:
      'Evening visit. Callum at the door; Leah and Rowan asleep. I introduced myself and asked how he was finding it. “Not sleeping much.” I said who can help with that. He took my card.',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 13, paras 2–3',
    comment: 'The only record, in any return, of anyone asking Callum how he was.',
  },
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
    key: 'complaint-not-passed',
    agency: 'HSG',
    date: 'mid May 2026',
    whatHappened:
      'Neighbour telephoned about shouting and a baby crying “for hours”. Advised to ring the police. No note to any other agency.',
    childSeen: 'not-recorded',
    source: 'Call centre log, one line',
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
    key: 'letter-to-doctor',
    agency: 'HV',
    date: '19 May 2026',
    whatHappened:
      'Wrote to the GP: was a mark on Rowan’s cheek seen at the check on 14 April, and does Rowan have a birthmark?',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 17; letter, p. 1',
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
    key: 'interim-orders',
    agency: 'CSC',
    date: 'Fri 29 May 2026',
    whatHappened:
      'Interim orders made for both children. Hazel to stay with Maggie. Rowan to go to foster carers on leaving hospital.',
    childSeen: 'not-recorded',
    source: 'Case note 9, para 1',
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
