import type { RelationshipFields } from '../../family/family.store.ts';
import type { PersonFields } from '../../people/people.store.ts';

/** What the case file records of a person besides the name used here. Real names are as invented as the rest. */
export type PersonParticulars = Partial<
  Pick<PersonFields, 'sex' | 'ethnicity' | 'languages' | 'realName' | 'otherRealNames'>
>;

export const practiceParticulars: Readonly<Record<string, PersonParticulars>> = {
  Rowan: { ethnicity: 'White British', languages: 'English at home', realName: 'Teddy Marlowe' },
  Hazel: {
    sex: 'female',
    ethnicity: 'White British',
    languages: 'English',
    realName: 'Poppy Marlowe',
    otherRealNames: 'Pops',
  },
  Leah: { sex: 'female', ethnicity: 'White British', realName: 'Kirsty Marlowe', otherRealNames: 'Kirst' },
  Callum: { sex: 'male', ethnicity: 'Not asked by any agency', realName: 'Dean Pruett' },
  Maggie: { sex: 'female', realName: 'Sandra Marlowe', otherRealNames: 'Sandie' },
  'Hazel’s father': { sex: 'male' },
};

export type PracticeRelationship = Omit<RelationshipFields, 'personA' | 'personB'> & {
  /** Labels of people. */
  readonly of: readonly [string, string];
};

const certain = {
  typeOther: '',
  from: '',
  to: '',
  isUncertain: false,
  uncertainBecause: '',
  note: '',
} as const;

/** Who is who to whom: the first of each pair is this to the second. */
export const practiceRelationships: readonly PracticeRelationship[] = [
  { ...certain, of: ['Leah', 'Rowan'], type: 'parent' },
  {
    ...certain,
    of: ['Callum', 'Rowan'],
    type: 'parent',
    isUncertain: true,
    uncertainBecause: 'Every agency took it to be so; no record says that anyone asked.',
  },
  { ...certain, of: ['Leah', 'Hazel'], type: 'parent' },
  { ...certain, of: ['Hazel’s father', 'Hazel'], type: 'parent' },
  { ...certain, of: ['Maggie', 'Leah'], type: 'parent' },
  { ...certain, of: ['Leah', 'Hazel’s father'], type: 'former-partner', to: 'summer 2021' },
  {
    ...certain,
    of: ['Leah', 'Callum'],
    type: 'partner',
    from: 'spring 2025',
    to: '24 May 2026',
    note: 'The lettings form has him living in the home from August 2025.',
  },
  { ...certain, of: ['Hazel', 'Rowan'], type: 'half-sibling' },
];

/** Standing with services, by label. */
export const practiceStandings = [
  {
    person: 'Rowan',
    kind: 'care-proceedings',
    starts: '29 May 2026',
    ends: '',
    note: 'Interim care order; with foster carers',
  },
  {
    person: 'Hazel',
    kind: 'care-proceedings',
    starts: '29 May 2026',
    ends: '',
    note: 'Interim order; with Maggie',
  },
  { person: 'Rowan', kind: 'child-protection-plan', starts: '24 June 2026', ends: '', note: '' },
] as const;

/** A name that was used before, and why it no longer is. */
export const practiceFormerName = {
  person: 'Rowan',
  label: 'Baby R',
  scope: 'working',
  fromDay: '2026-05-28',
  chosenBy: 'The business unit',
  retiredOn: '2026-07-02',
  retiredBecause: 'An initial makes a child hard to picture. The grandmother chose Rowan.',
} as const;
