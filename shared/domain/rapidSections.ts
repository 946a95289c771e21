import { plainText, type RichText } from './richText.ts';

/** How far a section of a rapid review is written. */
export const rapidSectionStates = {
  'to-write': 'Not begun',
  writing: 'Being written',
  complete: 'Complete',
} as const;
export type RapidSectionState = keyof typeof rapidSectionStates;
export const rapidSectionStateNames = Object.keys(rapidSectionStates) as [
  RapidSectionState,
  ...RapidSectionState[],
];

export interface RapidTemplateSection {
  /** Names what the section is about whatever it is called; one a workspace has added itself begins with `own-`. */
  readonly key: string;
  readonly title: string;
  /** What belongs in it, for whoever writes it. Never printed. */
  readonly guidance: string;
  /** Never empty without a reason. */
  readonly isRequired: boolean;
}

/**
 * The sections a rapid review begins with until a partnership has its own. Source: Working Together 2023, chapter 5,
 * the Panel's guidance for safeguarding partners, June 2025, and the forms partnerships publish.
 */
export const builtInRapidSections: readonly RapidTemplateSection[] = [
  section(
    'details',
    'Case details',
    'What was notified, by whom and when: the reference, the incident date, the day the local authority became aware and the day of the notification. Say which areas are involved.',
  ),
  section(
    'children',
    'The children',
    'Each child the review is about: age, sex, ethnicity, religion, language, disability, legal status, plans and school. Pseudonyms only.',
  ),
  section(
    'household',
    'Household and family',
    'Who lived with the child and who mattered to them, from which day and with what doubt.',
  ),
  section(
    'incident',
    'What happened',
    'The incident as it is known today. Keep to what is recorded; say what is alleged and what is not yet known.',
  ),
  section(
    'immediate-action',
    'Immediate safeguarding action',
    'What was done to keep this child, brothers, sisters and other children safe, and what is still to be done.',
  ),
  section(
    'parallel',
    'Parallel processes',
    'Criminal, coroner’s, family court and other proceedings and reviews: where each stands, and what it means for the timing and for what may be said.',
  ),
  section(
    'agencies',
    'Agencies asked',
    'Which agencies were asked, who knew the family, who had nothing to return, and who has not answered.',
  ),
  section(
    'chronology',
    'Brief chronology',
    'What led here, in brief, or the key practice episodes. Say why these events were chosen.',
  ),
  section(
    'lived-experience',
    'The child’s lived experience and voice',
    'What a day was like for this child, what they said and showed, and who listened. Say where nobody asked.',
    true,
  ),
  section(
    'identity',
    'Identity and circumstances',
    'Ethnicity, culture, faith, language, disability, poverty and housing, and what they meant for the child. Say whether racism or other discrimination played a part.',
    true,
  ),
  section(
    'adults',
    'Fathers and significant adults',
    'Every father, partner and adult who mattered in the child’s life: what was known of each, who asked, and who was not asked.',
    true,
  ),
  section(
    'analysis',
    'Analysis and what worked well',
    'What the accounts show by theme, why it made sense at the time, and what was done well.',
  ),
  section(
    'acted-on',
    'Learning already acted on',
    'What has been changed since, by which agency, and how it is known to have made a difference.',
  ),
  section(
    'earlier-reviews',
    'Links to earlier reviews',
    'What earlier local and national reviews found that bears on this one, and what became of it.',
  ),
  section(
    'criteria',
    'The criteria',
    'How this case stands against the definition of a serious safeguarding case and the criteria for a local review.',
  ),
  section(
    'decision',
    'Decision and reasons',
    'What was decided and why, what else was considered, and who did not agree.',
  ),
  section(
    'next',
    'What follows',
    'If a local review follows: its scope, lines of enquiry, method and reviewer. If not: how the learning is shared instead.',
  ),
  section(
    'publication',
    'Publication, media and family contact',
    'Whether and when anything is published, who speaks to the media, and how and by whom the family is told and heard.',
  ),
  section(
    'sign-off',
    'Sign-off',
    'Who signed for each safeguarding partner, what was sent to the Panel and when, its reply, and the answer to it.',
  ),
];

function section(key: string, title: string, guidance: string, isRequired = false): RapidTemplateSection {
  return { key, title, guidance, isRequired };
}

/** What decides whether a section may be called complete. */
export interface WrittenSection {
  readonly isRequired: boolean;
  readonly body: RichText;
  readonly emptyBecause: string;
}

/** Whether nothing is written in a section. A citation alone says nothing to a reader. */
export function isUnwritten({ body }: Pick<WrittenSection, 'body'>): boolean {
  return plainText(body).trim() === '';
}

/** Whether a section that must not be empty is so, and nobody has said why. */
export function lacksWords(section: WrittenSection): boolean {
  return section.isRequired && isUnwritten(section) && section.emptyBecause.trim() === '';
}
