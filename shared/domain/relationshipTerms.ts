import type { PersonSex } from './personTerms.ts';

/**
 * What a relationship does to a family drawing: parentage goes down one row, a grandparent two; partners and siblings
 * stand in one row; what is beside the family is told at the person and draws no line.
 */
export type RelationshipGroup = 'parentage' | 'partnership' | 'sibling' | 'grandparent' | 'beside';

interface RelationshipTerm {
  /** As it is chosen: the first person is this to the second. */
  readonly label: string;
  readonly group: RelationshipGroup;
  /** What the first person is to the second, in a sentence: by sex where it is known. */
  readonly is: string | { readonly female: string; readonly male: string; readonly other: string };
  /** Means the same whichever of the two comes first. */
  readonly isMutual: boolean;
}

/** Source: the relationships of the family tables in referral and rapid review forms; the symbols are those of McGoldrick and Gerson, Genograms. */
export const relationshipTypes = {
  parent: {
    label: 'Parent of',
    group: 'parentage',
    is: { female: 'the mother of', male: 'the father of', other: 'a parent of' },
    isMutual: false,
  },
  'adoptive-parent': {
    label: 'Adoptive parent of',
    group: 'parentage',
    is: { female: 'the adoptive mother of', male: 'the adoptive father of', other: 'an adoptive parent of' },
    isMutual: false,
  },
  'step-parent': {
    label: 'Step-parent of',
    group: 'parentage',
    is: { female: 'the stepmother of', male: 'the stepfather of', other: 'a step-parent of' },
    isMutual: false,
  },
  'foster-carer': { label: 'Foster carer of', group: 'parentage', is: 'a foster carer of', isMutual: false },
  married: { label: 'Married to', group: 'partnership', is: 'married to', isMutual: true },
  partner: { label: 'Partner of', group: 'partnership', is: 'the partner of', isMutual: true },
  'former-partner': {
    label: 'Former partner of',
    group: 'partnership',
    is: 'a former partner of',
    isMutual: true,
  },
  sibling: {
    label: 'Brother or sister of',
    group: 'sibling',
    is: { female: 'a sister of', male: 'a brother of', other: 'a sibling of' },
    isMutual: true,
  },
  'half-sibling': {
    label: 'Half-brother or half-sister of',
    group: 'sibling',
    is: { female: 'a half-sister of', male: 'a half-brother of', other: 'a half-sibling of' },
    isMutual: true,
  },
  twin: { label: 'Twin of', group: 'sibling', is: 'a twin of', isMutual: true },
  grandparent: {
    label: 'Grandparent of',
    group: 'grandparent',
    is: { female: 'a grandmother of', male: 'a grandfather of', other: 'a grandparent of' },
    isMutual: false,
  },
  'other-family': {
    label: 'Otherwise family of',
    group: 'beside',
    is: 'otherwise family of',
    isMutual: false,
  },
  carer: { label: 'Carer of', group: 'beside', is: 'a carer of', isMutual: false },
  friend: { label: 'Friend of', group: 'beside', is: 'a friend of', isMutual: true },
  professional: { label: 'Professional for', group: 'beside', is: 'a professional for', isMutual: false },
  /** One person of the list who stands for one of several, where records do not say which. Never drawn as a person. */
  'one-of': {
    label: 'Stands for, where it is not recorded which',
    group: 'beside',
    is: 'written where a record may mean',
    isMutual: false,
  },
  other: { label: 'Other, in words', group: 'beside', is: 'connected with', isMutual: false },
} as const satisfies Record<string, RelationshipTerm>;
export type RelationshipType = keyof typeof relationshipTypes;
export const relationshipTypeNames = Object.keys(relationshipTypes) as [
  RelationshipType,
  ...RelationshipType[],
];

export function groupOf(type: RelationshipType): RelationshipGroup {
  return relationshipTypes[type].group;
}

/** `the mother of`, `a partner of`; for "other" and "otherwise family" the words that were written, where there are any. */
export function relationshipInWords(
  type: RelationshipType,
  typeOther: string,
  sex: PersonSex | undefined,
): string {
  const written = typeOther.trim();
  if ((type === 'other' || type === 'other-family') && written !== '')
    return /\b(?:of|to|for|with|by)$/i.test(written) ? written : `${written} of`;
  const { is } = relationshipTypes[type];
  if (typeof is === 'string') return is;
  return sex === 'female' || sex === 'male' ? is[sex] : is.other;
}
