import type { PracticeEntry } from './practiceTypes.ts';

/** From the eight-week check to the end of April 2026. In the order of the list. */
export const entriesOfApril: readonly PracticeEntry[] = [
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
    key: 'not-brought-injections',
    agency: 'GP',
    date: '17 April 2026',
    whatHappened:
      'Rowan not brought for first injections. Text sent with a new day. The nurse did not know of the bruises seen three days before.',
    childSeen: 'not-seen',
    source: 'Interim GP record, p. 4, para 3',
  },
  {
    key: 'poorly-cheek',
    agency: 'SCH',
    date: '20 April 2026',
    time: '12:20',
    whatHappened:
      'Hazel to the lunchtime supervisor: “Rowan’s got a poorly cheek.” Not written down; remembered by the supervisor on 2 June, who is sure of the day because it was her first back.',
    childSeen: 'not-recorded',
    source: 'Statement of lunchtime supervisor, p. 1',
  },
  {
    key: 'no-reply-volunteer',
    agency: 'VCS',
    date: '21 April 2026',
    whatHappened:
      'Volunteer back from holiday. Knocked twice, no reply, music on inside. Told her coordinator, who said to try next week.',
    childSeen: 'not-seen',
    source: 'Volunteer’s notebook, p. 7',
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
    key: 'brought-by-callum',
    agency: 'SCH',
    date: '22 April 2026',
    time: '09:20',
    whatHappened:
      'Hazel late, brought by Callum for the first time. Polite, in a hurry. Hazel did not look at him when he said goodbye.',
    childSeen: 'not-recorded',
    source: 'Class log, p. 36, entry 1',
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
    key: 'volunteer-telephones',
    agency: 'VCS',
    date: '28 Apr 2026',
    time: '16:00',
    whatHappened:
      'Volunteer telephoned. Leah: all fine, at her mother’s. Maggie told the health visitor the same day that she had not seen them since Sunday.',
    childSeen: 'not-seen',
    source: 'Volunteer’s notebook, p. 8',
    comment: 'Compare the health visitor’s entry of 28 April.',
  },
  {
    key: 'second-door',
    agency: 'HSG',
    date: '29 April 2026',
    whatHappened:
      'Repair reported: bedroom door off its hinge. Cancelled next day by a male caller, “sorted it myself”. Not compared with the repair of 8 April.',
    childSeen: 'not-recorded',
    source: 'Repairs sheet 4533',
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
];
