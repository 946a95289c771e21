/** Recorded sex of a person; it chooses the sign in a genogram. */
export const personSexes = {
  'not-known': 'Not recorded',
  female: 'Female',
  male: 'Male',
  other: 'Other',
} as const;
export type PersonSex = keyof typeof personSexes;
export const personSexNames = Object.keys(personSexes) as [PersonSex, ...PersonSex[]];

/** Where a pseudonym is used. The one in use here is the working one; a report or the family may have another. */
export const pseudonymScopes = {
  working: 'Here, while we work',
  published: 'In what is published',
  family: 'Chosen by the family',
} as const;
export type PseudonymScope = keyof typeof pseudonymScopes;
export const pseudonymScopeNames = Object.keys(pseudonymScopes) as [PseudonymScope, ...PseudonymScope[]];

/** What a person’s standing with services can be. Source: Children Act 1989 sections 17, 20, 31, 47; Children and Families Act 2014 part 3. */
export const personStatusKinds = {
  'child-protection-plan': 'Child protection plan',
  'child-in-need': 'Child in need',
  'looked-after': 'Looked after',
  'early-help': 'Early help',
  'care-leaver': 'Care leaver',
  'education-health-care-plan': 'Education, health and care plan',
  'care-proceedings': 'Care proceedings or an order',
  'young-carer': 'Young carer',
  'asylum-seeking': 'Unaccompanied, seeking asylum',
  other: 'Another, in words',
} as const;
export type PersonStatusKind = keyof typeof personStatusKinds;
export const personStatusKindNames = Object.keys(personStatusKinds) as [
  PersonStatusKind,
  ...PersonStatusKind[],
];
