import type { PracticeEntry } from './practiceTypes.ts';

/** To the end of 2024. In the order of the list. */
export const entriesTo2024: readonly PracticeEntry[] = [
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
    key: 'mood-again',
    agency: 'GP',
    date: 'March 2020',
    whatHappened:
      'Leah, 18, seen again with low mood. Medicine talked about and declined. To return in four weeks. No further appointment found.',
    childSeen: 'not-applicable',
    source: 'GP summary, p. 1, para 5',
  },
  {
    key: 'northmere-2020',
    agency: 'PO',
    date: '14 Aug 2020',
    time: '2310 hrs',
    whatHappened:
      'Record of a neighbouring force: Callum, then 20, damaged the front door of a former partner. Dealt with by community resolution. Not searched for by Wexmoor until 27 May 2026.',
    childSeen: 'not-applicable',
    source: 'Record of the Northmere force 20-3310, p. 1',
    comment: 'The former partner had a child of two. Ask Northmere what became of that record.',
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
    key: 'hazel-born',
    agency: 'HOSP',
    date: '9 March 2021',
    time: '18:20',
    whatHappened:
      'Hazel born at 39 weeks, well. Home the next day with Leah and Hazel’s father. No concern recorded by the ward.',
    childSeen: 'not-applicable',
    source: 'Birth record (Hazel), p. 1',
  },
  {
    key: 'leah-postnatal-2021',
    agency: 'GP',
    date: '20 May 2021',
    whatHappened:
      'Postnatal check of Leah. Mood score 12. Referred to talking therapies, to which she would have to apply herself.',
    childSeen: 'not-applicable',
    source: 'GP record (Leah), p. 1, para 2',
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
    key: 'therapy-closed',
    agency: 'GP',
    date: 'Sept 2021',
    whatHappened:
      'Letter from talking therapies: closed, because Leah had not applied within six weeks. Filed. Leah not telephoned.',
    childSeen: 'not-applicable',
    source: 'GP record (Leah), document 1',
  },
  {
    key: 'northmere-2021',
    agency: 'PO',
    date: 'Nov 2021',
    whatHappened:
      'Record of a neighbouring force: second call to the same former partner of Callum. Shouting heard by neighbours; nobody hurt. A child aged two was in the home. Graded standard.',
    childSeen: 'not-applicable',
    source: 'Record of the Northmere force 21-4178, p. 2',
  },
  {
    key: 'hazel-one-year',
    agency: 'HV',
    date: '12 March 2022',
    whatHappened:
      'One-year review of Hazel at the clinic. Walking, three words. Leah “much better, busy”. No further contact planned until two.',
    childSeen: 'not-applicable',
    source: 'Health visiting record (Hazel), p. 5, para 1',
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
    key: 'boiler',
    agency: 'HSG',
    date: '14 Feb 2023',
    whatHappened:
      'Boiler repair. Engineer notes Leah and a toddler at home, flat clean and warm. Thanked for coming the same day.',
    childSeen: 'not-applicable',
    source: 'Repairs sheet 2207',
  },
  {
    key: 'hazel-two-years',
    agency: 'HV',
    date: 'June 2023',
    whatHappened:
      'Two-year review of Hazel: talking well, sleeps through. Granny collects her two days a week. Universal service to continue.',
    childSeen: 'not-applicable',
    source: 'Health visiting record (Hazel), p. 6, para 2',
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
    key: 'toddler-register',
    agency: 'VCS',
    date: 'since September 2024',
    whatHappened:
      'Register of the toddler group: Leah and Hazel at 27 of 34 sessions up to July 2025. Note in the margin: “quiet mum, always stays to wash up”.',
    childSeen: 'not-applicable',
    source: 'Group register, pp. 1–3',
  },
  {
    key: 'hazel-chest',
    agency: 'GP',
    date: '11 Oct 2024',
    time: '16:10',
    whatHappened:
      'Hazel seen with a cough for ten days. Chest clear. Leah worried that she would be thought a bad mother for waiting.',
    childSeen: 'not-applicable',
    source: 'GP record (Hazel), p. 2, para 1',
  },
];
