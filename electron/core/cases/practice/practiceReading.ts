import type { EntryFilter } from '../../../../shared/contract/entryFilter.ts';
import type { PersonFields } from '../../people/people.store.ts';
import type { PeriodFields } from '../../timeline/periods.store.ts';
import type { Passage } from './passages.ts';

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
  { label: 'Hazel’s father', kind: 'adult', alsoKnownAs: '', birth: '', due: '' },
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

/** Saved views: their names, and what they let through. */
export const practiceViews: readonly {
  readonly name: string;
  readonly filter: Partial<Pick<EntryFilter, 'significance' | 'childSeen'>>;
}[] = [
  { name: 'Key events', filter: { significance: ['key'] } },
  { name: 'A child seen', filter: { childSeen: ['seen', 'seen-alone'] } },
];

/** A key practice episode, with its entries by key. */
export const practiceEpisode = {
  title: 'What became of the mark on Rowan’s cheek',
  starts: '14 April 2026',
  ends: '13 May 2026',
  entries: [
    'eight-week-check',
    'template-sent',
    'call-by-health-visitor',
    'mark-gone',
    'birthmark',
    'back-from-leave',
    'ask-about-cheek',
  ],
  appraisal: [
    'A bruise on a baby who cannot move is a reason to refer on the same day, whatever the explanation. Four people saw or heard of the mark in four weeks, and each met it as something already explained {eight-week-check}.',
    'By the time it was looked at again it had become a birthmark “as before”, though no earlier record has one {birthmark}.',
  ],
  why: [
    'The explanation came with the mark, from a mother whom everyone liked, at the end of a full clinic. The guidance was on the intranet and not in the room.',
    'The call that could have joined the two accounts was made to a duty desk that could see one of them {call-by-health-visitor}.',
  ],
  goodPractice: [
    'The health visitor who came back from leave read the file from the beginning, and saw that there was no “before” {back-from-leave}.',
  ],
} as const satisfies {
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly entries: readonly string[];
  readonly appraisal: readonly Passage[];
  readonly why: readonly Passage[];
  readonly goodPractice: readonly Passage[];
};
