/** What made the incident one to refer. Source: Working Together 2023, chapter 5; the Panel's notification guidance. */
export const referralTriggers = {
  'not-recorded': 'Not recorded',
  'child-died': 'A child died',
  'child-seriously-harmed': 'A child was seriously harmed',
  'looked-after-child-died': 'A looked-after child died',
  'care-leaver-died': 'A care leaver died',
  other: 'Other',
} as const;
export type ReferralTrigger = keyof typeof referralTriggers;
export const referralTriggerNames = Object.keys(referralTriggers) as [ReferralTrigger, ...ReferralTrigger[]];

/**
 * Categories of harm. The first four are those of child protection plans; the others are the harms and contexts that
 * notifications and reviews name most. One referral may have several.
 */
export const harmCategories = {
  neglect: 'Neglect',
  physical: 'Physical abuse',
  sexual: 'Sexual abuse',
  emotional: 'Emotional abuse',
  'domestic-abuse': 'Domestic abuse or coercive control',
  'sexual-exploitation': 'Sexual exploitation',
  'criminal-exploitation': 'Criminal exploitation or county lines',
  'youth-violence': 'Serious youth violence',
  'sudden-infant-death': 'Sudden unexpected death of an infant',
  'self-harm': 'Suicide or self-harm',
  'head-trauma': 'Abusive head trauma',
  'perplexing-presentation': 'Fabricated or induced illness, or a perplexing presentation',
  'harm-by-a-child': 'Harm by another child',
  online: 'Online harm',
  institutional: 'Harm in an institution',
  other: 'Other',
} as const;
export type HarmCategory = keyof typeof harmCategories;
export const harmCategoryNames = Object.keys(harmCategories) as [HarmCategory, ...HarmCategory[]];

/** The part an area has in a case. */
export const areaParts = {
  'where-it-happened': 'Where it happened',
  'where-the-child-lives': 'Where the child lives',
  other: 'Other',
} as const;
export type AreaPart = keyof typeof areaParts;
export const areaPartNames = Object.keys(areaParts) as [AreaPart, ...AreaPart[]];

/** How many children one notification takes. Source: GOV.UK, Report a serious child safeguarding incident. */
export const childrenInOneNotification = 4;
