import type { PersonFields } from '../../people/people.store.ts';
import type { PeriodFields } from '../../timeline/periods.store.ts';

/** People of the practice case. An entry is linked with those whose name it says. */
export const practicePeople: readonly PersonFields[] = [
  {
    label: 'Rowan',
    kind: 'subject-child',
    alsoKnownAs: '',
    birth: '15 February 2026',
    due: '22 February 2026',
  },
  { label: 'Hazel', kind: 'other-child', alsoKnownAs: '', birth: 'March 2021', due: '' },
  { label: 'Leah', kind: 'adult', alsoKnownAs: 'mother', birth: '', due: '' },
  { label: 'Callum', kind: 'adult', alsoKnownAs: 'Cal', birth: '', due: '' },
  { label: 'Maggie', kind: 'adult', alsoKnownAs: '', birth: '', due: '' },
];

/** Whom each concerns, by label; null for the whole case. */
export const practicePeriods: readonly (Omit<PeriodFields, 'personId'> & {
  readonly person: string | null;
})[] = [
  {
    name: 'Open to midwifery',
    kind: 'other',
    starts: 'Tues 5 Aug 2025',
    ends: 'Wed 25 Feb 2026',
    person: null,
  },
  { name: 'Rowan was injured', kind: 'key-date', starts: '24 May 2026', ends: '', person: 'Rowan' },
  {
    name: 'Interim care orders',
    kind: 'legal-status',
    starts: '29 May 2026',
    ends: 'now',
    person: 'Rowan',
  },
];

/** Entries on which the review turns. */
export const practiceKeyEntries: readonly string[] = [
  'referral-sent',
  'no-referral-found',
  'midwife-handover',
  'eight-week-check',
  'call-by-health-visitor',
  'birthmark',
  'callum-at-the-door',
  'hospital-admission',
];

/** Built-in themes by their key, each with the entries it was found in. */
export const practiceThemes: Readonly<Record<string, readonly string[]>> = {
  bruising: ['eight-week-check', 'call-by-health-visitor', 'mark-gone', 'birthmark', 'ask-about-cheek'],
  voice: ['hazel-bathroom', 'hazel-picture', 'hazel-sings', 'bathroom-lock', 'coordinator-note'],
  'fathers-and-men': [
    'booking',
    'rowan-registered',
    'callum-at-the-door',
    'big-softie',
    'people-coming-round',
  ],
  'domestic-abuse': ['october-callout', 'car-park', 'march-callout', 'enquiry-missed-again', 'just-shouting'],
  'information-sharing': [
    'referral-sent',
    'no-referral-found',
    'midwife-handover',
    'discharge-letter',
    'letter-to-doctor',
    'letter-in-tray',
  ],
  curiosity: ['eight-week-check', 'emergency-department', 'no-reply-first', 'no-reply-second'],
  'parental-mental-health': ['bereavement', 'listening-visits', 'hazel-first-visit'],
  'good-practice': ['new-birth-visit', 'hospital-admission', 'supervision'],
};
