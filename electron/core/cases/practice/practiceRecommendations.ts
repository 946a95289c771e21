import type { PracticeRecommendation } from './practiceTypes.ts';

/** As in a draft: 4 does not say what anyone would do, 5 answers no finding, and finding 5 has none. */
export const practiceRecommendations: readonly PracticeRecommendation[] = [
  {
    label: '1',
    text: 'Record who a baby’s father and any other man caring for the baby are, by name and date of birth, before birth and again at the new birth visit; check what is known about them; and offer each of them a conversation of their own.',
    outcomeSought:
      'Whoever meets a baby in Wexmoor knows who is caring for that baby, and fathers say that someone has asked how they are.',
    due: 'Q3 2026/27',
    addressees: ['MW', 'HV', 'CSC'],
    answers: ['1'],
  },
  {
    label: '2a',
    text: 'Make sure that every GP record system prompts a same-day referral when bruising is recorded for a child under six months, and that the eight-week check has a field for skin.',
    outcomeSought: 'No baby with a bruise goes home without a paediatric opinion.',
    due: 'by 31 March 2027',
    addressees: ['GP'],
    answers: ['2'],
  },
  {
    label: '2b',
    text: 'Open the GP and health visiting records of every baby assessed in the emergency department, before the baby goes home, and write down that this was done.',
    outcomeSought:
      'The doctor examining a baby knows what the last person to examine that baby saw. Shown by a sample of 30 records each quarter.',
    due: 'by 30 September 2026',
    addressees: ['HOSP'],
    answers: ['2', '4'],
  },
  {
    label: '3a',
    text: 'Write down a child’s words about home on the day they are said, and give them to the safeguarding lead the same day, whether or not they seem worrying.',
    outcomeSought: 'One person in each school reads everything a child has said about home, side by side.',
    due: 'Q3 2026/27',
    addressees: ['SCH'],
    answers: ['3'],
  },
  {
    label: '3b',
    text: 'Tell the school within five working days what was done with what a child said, and what the school should do next.',
    outcomeSought:
      'Staff who pass on a child’s words know that they arrived, and children are told what happened to what they said.',
    due: 'by 31 December 2026',
    addressees: ['CSC'],
    answers: ['3'],
  },
  {
    label: '4',
    text: 'Raise awareness of the importance of sharing information about babies across agencies.',
    outcomeSought: '',
    due: 'Q4 2026/27',
    addressees: ['CSC', 'HV', 'GP'],
    answers: ['4'],
  },
  {
    label: '5',
    text: 'Tell health visiting when a tenancy check, a repair or a neighbour’s complaint shows that there is a baby in a home and something there gives cause for concern.',
    outcomeSought: 'What housing staff see and hear in a home reaches someone who is visiting the baby.',
    due: 'by 31 March 2027',
    addressees: ['HSG', 'HV'],
    answers: [],
  },
  {
    label: '6',
    text: 'Ask about every baby in supervision when they were last seen and what they were doing; agree what will be done, and by which day, after a second visit at which a baby is not seen.',
    outcomeSought: 'What one health visitor did for Rowan becomes what every practitioner is helped to do.',
    due: 'by 31 January 2027',
    addressees: ['HV', 'MW', 'VCS'],
    answers: ['6', '4'],
  },
];
