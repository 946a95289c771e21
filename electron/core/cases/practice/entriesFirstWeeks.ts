import type { PracticeEntry } from './practiceTypes.ts';

/** From Rowan’s birth to the week before the eight-week check. In the order of the list. */
export const entriesFirstWeeks: readonly PracticeEntry[] = [
  {
    key: 'birth',
    agency: 'HOSP',
    date: 'Sunday 15 February 2026',
    time: '04:12',
    whatHappened:
      'Rowan born at 39 weeks, 3.2 kg, in good condition. Callum and Maggie present. Skin to skin with Leah.',
    childSeen: 'seen',
    source: 'Birth record, p. 1',
  },
  {
    key: 'newborn-examination',
    agency: 'HOSP',
    date: '16 Feb 2026',
    time: '10:05',
    whatHappened: 'Newborn examination normal. Skin: clear. Birthmarks: none seen.',
    childSeen: 'seen',
    source: 'Newborn examination form, p. 1, box 9',
    comment: 'Bears on the entry of 5 May.',
  },
  {
    key: 'going-home',
    agency: 'HOSP',
    date: '16 Feb 2026',
    time: '14:00',
    whatHappened:
      'Home from the ward. Crying leaflet given to both parents together. Callum’s surname taken for the birth record and not carried to the discharge form.',
    childSeen: 'seen',
    source: 'Discharge form, pp. 1–2',
  },
  {
    key: 'first-midwife-visit',
    agency: 'MW',
    date: '17-Feb-26',
    whatHappened:
      'First visit at home. Rowan undressed and examined, feeding well. Body chart: no marks. Hazel showed me how she sings to Rowan. Callum asleep, not woken.',
    childSeen: 'seen',
    source: 'Postnatal notes, p. 1, para 2',
  },
  {
    key: 'day-five',
    agency: 'MW',
    date: 'Fri 20 Feb 2026',
    time: '10:30',
    whatHappened:
      'Day five. Rowan weighed, 3.1 kg, screening test taken, alert. Undressed: skin clear. Leah sore and smiling. Maggie making tea.',
    childSeen: 'seen',
    source: 'Postnatal notes, p. 2, para 1',
  },
  {
    key: 'photograph',
    agency: 'SCH',
    date: 'Mon 23 Feb 2026',
    whatHappened:
      'Hazel brought a photograph of Rowan. “Rowan cries and Cal goes out in the car.” The class sang to the photograph.',
    childSeen: 'not-recorded',
    source: 'Class log, p. 29, entry 1',
  },
  {
    key: 'rowan-registered',
    agency: 'GP',
    date: '23/02/2026',
    whatHappened:
      'Rowan registered with the practice. Father’s name left blank on the form. Household link made to Leah and Hazel.',
    childSeen: 'not-recorded',
    source: 'Registration form, p. 1',
  },
  {
    key: 'midwife-handover',
    agency: 'MW',
    date: 'Wed 25 Feb 2026',
    whatHappened:
      'Discharged to health visitor. Rowan seen, well. Handover form: “no concerns” ticked. Referral of December not mentioned on the form.',
    childSeen: 'seen',
    source: 'Postnatal notes, p. 4; handover form, p. 1',
  },
  {
    key: 'new-birth-visit',
    agency: 'HV',
    date: 'Fri 27 Feb 2026',
    time: '10:00',
    whatHappened:
      'New birth visit, day 12. Rowan undressed, settled, fed twice. Safe sleep and coping with crying gone through with Leah. Callum at work; I asked when he is at home and offered to come then.',
    childSeen: 'seen',
    source: 'Health visiting record, p. 4, paras 1–6',
  },
  {
    key: 'tenancy-check',
    agency: 'HSG',
    date: '2 Mar 2026',
    whatHappened:
      'Tenancy check. Man’s coat and work boots in hall; Leah said that her partner “stops over”. Baby heard crying in another room. Household record not changed.',
    childSeen: 'not-seen',
    source: 'Tenancy file, p. 11, para 1',
  },
  {
    key: 'evening-visit',
    agency: 'HV',
    date: 'Thu 5 March 2026',
    time: '17:50',
    whatHappened:
      'Evening visit, at the time Leah gave for Callum. His shift had changed. Rowan asleep in the basket, pink and well. Left my number for him on the fridge.',
    childSeen: 'seen',
    source: 'Health visiting record, p. 6, para 1',
  },
  {
    key: 'mastitis',
    agency: 'GP',
    date: '6 March 2026',
    time: '08:40',
    whatHappened:
      'Leah by telephone: hot, sore breast. Antibiotics. Baby heard crying. Asked whether she had help: “Mum comes Tuesdays.”',
    childSeen: 'not-seen',
    source: 'GP record (Leah), p. 6, para 1',
  },
  {
    key: 'volunteer-begins',
    agency: 'VCS',
    date: 'between 9 and 13 March 2026',
    whatHappened:
      'First visit by the volunteer. Held Rowan while Leah had a shower. “Lovely little thing, watches the light.”',
    childSeen: 'seen',
    source: 'Volunteer’s notebook, p. 1',
  },
  {
    key: 'crying-at-night',
    agency: 'VCS',
    date: '17 March 2026',
    time: 'about 2 pm',
    whatHappened:
      'Leah tearful. “It’s the crying at night. Cal can’t stand it.” Rowan fed and slept on the volunteer’s shoulder. Volunteer told her coordinator the same evening.',
    childSeen: 'seen',
    source: 'Volunteer’s notebook, p. 3',
  },
  {
    key: 'coordinator-note',
    agency: 'VCS',
    date: '18 March 2026',
    whatHappened:
      'Coordinator’s note: “Sounds like normal new-baby tiredness. Keep visiting.” Health visitor not told.',
    childSeen: 'not-recorded',
    source: 'Supervision sheet, p. 2',
    comment: 'The coordinator had no name or number for the health visitor.',
  },
  {
    key: 'school-gate',
    agency: 'SCH',
    date: 'Fri 20 Mar 2026',
    time: '15:40',
    whatHappened:
      'Hazel collected late for the third time this week. Leah at the gate with the pram, hood up. Rowan not seen. Leah said that she was “on her knees”.',
    childSeen: 'not-seen',
    source: 'Class log, p. 33, entry 2',
  },
  {
    key: 'visit-cancelled',
    agency: 'VCS',
    date: '24 March 2026',
    whatHappened:
      'Leah cancelled by text an hour before: “Not a good day xx”. Volunteer asked whether she was all right. No answer.',
    childSeen: 'not-seen',
    source: 'Volunteer’s notebook, p. 4',
  },
  {
    key: 'six-week-visit',
    agency: 'HV',
    date: 'Thu 26 Mar 2026',
    time: '11:15',
    whatHappened:
      'Six-week contact. Rowan undressed and weighed, 4.3 kg, beginning to smile. Mood score 11, to be repeated. Leah says that Callum “finds the crying hard”. Crying leaflet left for him. I have still not met him.',
    childSeen: 'seen',
    source: 'Health visiting record, p. 8, paras 1–5',
  },
  {
    key: 'march-callout',
    agency: 'PO',
    date: '29 March 2026',
    time: '0150 hrs',
    whatHappened:
      'Neighbour reported shouting. Quiet on arrival. Female spoke by door telephone and declined to open. Children said to be asleep; not seen. No notification submitted.',
    childSeen: 'not-seen',
    source: 'Incident log 26-0391, p. 1',
    comment:
      'Clocks went forward at 01:00 that night, so this time did not occur. Ask whether the log keeps GMT.',
  },
  {
    key: 'sergeant-review',
    agency: 'PO',
    date: '30 March 2026',
    time: '0900 hrs',
    whatHappened:
      'Call of the night before looked at by a sergeant. Door not opened, no offence; no notification needed. The calls of October, December and January not opened.',
    childSeen: 'not-recorded',
    source: 'Incident log 26-0391, p. 2',
  },
  {
    key: 'weighing-clinic',
    agency: 'HV',
    date: 'w/c 30 March 2026',
    whatHappened: 'Rowan not brought to the weighing clinic. Text sent. Mood score not repeated.',
    childSeen: 'not-seen',
    source: 'Health visiting record, p. 9',
  },
  {
    key: 'rowan-asleep',
    agency: 'VCS',
    date: '31 March 2026',
    whatHappened:
      'Volunteer at the door. Leah: “Rowan’s only just gone off.” Five minutes in the hall. Volunteer heard nothing from the bedroom.',
    childSeen: 'not-seen',
    source: 'Volunteer’s notebook, p. 6',
  },
  {
    key: 'bathroom-lock',
    agency: 'HSG',
    date: '8 Apr 2026',
    whatHappened:
      'Repair: bathroom door, lock broken from outside, frame split. Made good. Cause not asked. Sheet does not say who was at home.',
    childSeen: 'not-recorded',
    source: 'Repairs sheet 4471',
    comment: 'Read beside what Hazel said on 12 November. No one held both.',
  },
  {
    key: 'medicine-begun',
    agency: 'GP',
    date: '9 April 2026',
    time: '11:50',
    whatHappened:
      'Leah by telephone: not sleeping, “Cal gets stressed with it all”. Medicine for depression begun. Mood score of 26 March not on the screen. Health visitor not told.',
    childSeen: 'not-seen',
    source: 'GP record (Leah), p. 7, paras 1–2',
  },
];
