interface Filled {
  /** What is recorded elsewhere and belongs to the section. */
  readonly what: string;
  /** The part of the case it is recorded in, as it is called there. */
  readonly where: string;
  readonly path: string;
}

/** Sections whose facts are recorded elsewhere in the case: written here is only what is to be said about them. */
export const filledFrom: Readonly<Record<string, Filled>> = {
  details: { what: 'Dates and references', where: 'Referral', path: 'overview/referral' },
  children: { what: 'Who the children are', where: 'People', path: 'people' },
  household: { what: 'Who is who to whom', where: 'Family', path: 'people/family' },
  incident: { what: 'What was notified', where: 'Referral', path: 'overview/referral' },
  'immediate-action': {
    what: 'Each action with its owner and its day',
    where: 'Actions',
    path: 'rapid-review/actions',
  },
  parallel: {
    what: 'Each proceeding and where it stands',
    where: 'Proceedings',
    path: 'overview/proceedings',
  },
  agencies: { what: 'Who was asked and where each stands', where: 'Requests', path: 'agencies/requests' },
  chronology: {
    what: 'The entries chosen from the chronology',
    where: 'Brief chronology',
    path: 'rapid-review/brief-chronology',
  },
  'earlier-reviews': {
    what: 'Each earlier review and its bearing',
    where: 'Earlier reviews',
    path: 'rapid-review/earlier-reviews',
  },
  criteria: { what: 'Each criterion with its answer', where: 'Decision', path: 'rapid-review/decision' },
  decision: {
    what: 'The decision, its reasons and dissent',
    where: 'Decision',
    path: 'rapid-review/decision',
  },
  'sign-off': {
    what: 'Who signed, and what went to the Panel and back',
    where: 'Decision',
    path: 'rapid-review/decision',
  },
};
