/** Proceedings that run beside a review, as Working Together and the Panel's guidance name them. */
export const proceedingKinds = {
  criminal: 'Criminal investigation or trial',
  inquest: 'Inquest',
  'family-court': 'Family court',
  lado: 'Allegation against staff (LADO)',
  sar: 'Safeguarding adults review (SAR)',
  dhr: 'Domestic homicide review (DHR)',
  psirf: 'Patient safety incident response (PSIRF)',
  cdop: 'Child death overview panel (CDOP)',
  other: 'Other proceedings',
} as const;
export type ProceedingKind = keyof typeof proceedingKinds;
export const proceedingKindNames = Object.keys(proceedingKinds) as [ProceedingKind, ...ProceedingKind[]];

/** The same within a sentence. */
const inSentence: Readonly<Record<ProceedingKind, string>> = {
  criminal: 'the criminal proceedings',
  inquest: 'the inquest',
  'family-court': 'the family court',
  lado: 'the allegation against staff',
  sar: 'the safeguarding adults review',
  dhr: 'the domestic homicide review',
  psirf: 'the patient safety response',
  cdop: 'the child death overview panel',
  other: 'other proceedings',
};

/** Which way material went. */
export const disclosureDirections = { given: 'Given', received: 'Received' } as const;
export type DisclosureDirection = keyof typeof disclosureDirections;
export const disclosureDirectionNames = Object.keys(disclosureDirections) as [
  DisclosureDirection,
  ...DisclosureDirection[],
];

/**
 * What of a review is made public. Where a report is thought inappropriate to publish, information about the
 * improvements is published instead. Source: Children Act 2004, section 16F; Working Together 2023, chapter 5.
 */
export const publicationForms = {
  undecided: 'Not decided yet',
  'whole-report': 'The whole report',
  'improvements-only': 'The improvements only',
  'not-published': 'Nothing is published',
} as const;
export type PublicationForm = keyof typeof publicationForms;
export const publicationFormNames = Object.keys(publicationForms) as [PublicationForm, ...PublicationForm[]];

/** What proceedings are called: their own title, or what kind they are. */
export function proceedingName({
  kind,
  title,
}: {
  readonly kind: ProceedingKind;
  readonly title: string;
}): string {
  return title || proceedingKinds[kind];
}

/** The same within a sentence: “the inquest”, or their own title as it is. */
export function proceedingInSentence({
  kind,
  title,
}: {
  readonly kind: ProceedingKind;
  readonly title: string;
}): string {
  return title || inSentence[kind];
}
