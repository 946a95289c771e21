export interface TourStep {
  /** The section of the case it stands in, with its part: `overview/clock`. */
  readonly section: string;
  readonly title: string;
  readonly words: string;
}

/** Ten short steps through the practice case, in the order of the work. */
export const tourSteps: readonly TourStep[] = [
  {
    section: 'overview',
    title: 'How the case stands',
    words:
      'Rowan, fourteen weeks old, was badly hurt. This page says what was found and what waits. At the top right is the clock that matters most today.',
  },
  {
    section: 'overview/referral',
    title: 'What it opened with',
    words:
      'Who referred and why, and the days everything is counted from. A day that does not fit is said beside its field, and nothing stops you.',
  },
  {
    section: 'overview/clock',
    title: 'The clock',
    words:
      'Each deadline shows its sum in words. The rapid review went two working days late: what was judged then is kept, whatever changes later.',
  },
  {
    section: 'agencies/requests',
    title: 'The agencies’ desk',
    words:
      'Who was asked, by when, and what came. One return came late, one is still only part of a record. Letters and reminders are drafted from here.',
  },
  {
    section: 'people/family',
    title: 'The family',
    words:
      'Who is who to whom, as at any day, with the same in words beside the drawing. Names here are pseudonyms: Ctrl+Shift+P shows real ones, and that is written down.',
  },
  {
    section: 'chronology',
    title: 'The chronology',
    words:
      '151 entries of nine agencies in one order. Look at 23 and 24 April 2026: two agencies tell one telephone call differently. Both stay as they were written.',
  },
  {
    section: 'analysis/silences',
    title: 'What nobody wrote',
    words:
      'After two bruises were seen on 14 April, twenty days pass in which nobody sees Rowan. Silences are found and counted here, and open the rows on either side.',
  },
  {
    section: 'rapid-review',
    title: 'The rapid review',
    words:
      'Section by section, with what each agency said beside the writing. The numbers in the text open the entry they rest on.',
  },
  {
    section: 'rapid-review/decision',
    title: 'The decision',
    words:
      'Criteria with reasons, the options, and who signed. A signed decision is locked: it can be superseded, and never quietly changed.',
  },
  {
    section: 'report',
    title: 'What goes out',
    words:
      'The real pages of five documents, marked on every page, as Word and as PDF. That is the whole way round. Change anything you like here.',
  },
];
