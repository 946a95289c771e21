import { z } from 'zod';

// Plain interpretation, no compiled validators: a strict content policy forbids code made at run time.
z.config({ jitless: true });

/** Bounds against a program gone wild, far above what anyone writes or any agency's cell holds. */
const limits = { lineCharacters: 10_000, textCharacters: 1_000_000 } as const;

/** Characters that XML, and so Word, refuses. They arrive in pasted text and are taken out on the way in. */
// eslint-disable-next-line no-control-regex -- naming control characters is the point of this pattern
const illegalInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Removes control characters that no document can hold; everything a person can see is left as it was. */
export function withoutControlCharacters(text: string): string {
  return text.replace(illegalInXml, '').toWellFormed();
}

/** One line of text, at most 10,000 characters, outer white space removed. */
export const line = z
  .string()
  .max(limits.lineCharacters)
  .transform((text) => withoutControlCharacters(text).replace(/\s+/g, ' ').trim());
/** A line that must say something. */
export const requiredLine = line.refine((text) => text.length > 0, 'Enter something here');
/** Running text with line breaks, at most 1,000,000 characters. Kept exactly, but for illegal control characters. */
export const text = z.string().max(limits.textCharacters).transform(withoutControlCharacters);
/** Running text that must say something. */
export const requiredText = text.refine((words) => words.trim().length > 0, 'Enter something here');

/** A permanent id, UUID version 7. Labels and numbers on screen are text over it. */
function id<const Brand extends string>() {
  return z.uuid().brand<Brand>();
}
export const caseId = id<'CaseId'>();
export const agencyId = id<'AgencyId'>();
export const entryId = id<'EntryId'>();
export const findingId = id<'FindingId'>();
export const recommendationId = id<'RecommendationId'>();
export const importId = id<'ImportId'>();
export const personId = id<'PersonId'>();
export const themeId = id<'ThemeId'>();
export const viewId = id<'ViewId'>();
export const sameEventId = id<'SameEventId'>();
export const episodeId = id<'EpisodeId'>();
export const periodId = id<'PeriodId'>();
export const exerciseId = id<'ExerciseId'>();
export const stageId = id<'StageId'>();
export const milestoneId = id<'MilestoneId'>();
export const milestoneTemplateId = id<'MilestoneTemplateId'>();
export const agencyNameId = id<'AgencyNameId'>();
export const agencyAliasId = id<'AgencyAliasId'>();
export const requestId = id<'RequestId'>();
export const chaserId = id<'ChaserId'>();
export const holidayId = id<'HolidayId'>();
export const proceedingId = id<'ProceedingId'>();
export const proceedingWitnessId = id<'ProceedingWitnessId'>();
export const disclosureId = id<'DisclosureId'>();
export const legalHoldId = id<'LegalHoldId'>();
export const safeguardingActionId = id<'SafeguardingActionId'>();
export const briefEntryId = id<'BriefEntryId'>();
export const meetingId = id<'MeetingId'>();
export const attendanceId = id<'AttendanceId'>();
export const earlierReviewId = id<'EarlierReviewId'>();
export const decisionId = id<'DecisionId'>();
export const optionId = id<'OptionId'>();
export const exchangeId = id<'ExchangeId'>();
export const pseudonymId = id<'PseudonymId'>();
export const personStatusId = id<'PersonStatusId'>();
export const rapidSectionId = id<'RapidSectionId'>();
export const relationshipId = id<'RelationshipId'>();
export const recordId = z.uuid();
export type SafeguardingActionId = z.infer<typeof safeguardingActionId>;
export type BriefEntryId = z.infer<typeof briefEntryId>;
export type MeetingId = z.infer<typeof meetingId>;
export type AttendanceId = z.infer<typeof attendanceId>;
export type EarlierReviewId = z.infer<typeof earlierReviewId>;
export type CaseId = z.infer<typeof caseId>;
export type AgencyId = z.infer<typeof agencyId>;
export type EntryId = z.infer<typeof entryId>;
export type FindingId = z.infer<typeof findingId>;
export type RecommendationId = z.infer<typeof recommendationId>;
export type ImportId = z.infer<typeof importId>;
export type PersonId = z.infer<typeof personId>;
export type RelationshipId = z.infer<typeof relationshipId>;
export type ThemeId = z.infer<typeof themeId>;
export type ViewId = z.infer<typeof viewId>;
export type SameEventId = z.infer<typeof sameEventId>;
export type EpisodeId = z.infer<typeof episodeId>;
export type PeriodId = z.infer<typeof periodId>;
export type PseudonymId = z.infer<typeof pseudonymId>;
export type PersonStatusId = z.infer<typeof personStatusId>;
export type HolidayId = z.infer<typeof holidayId>;
export type MilestoneId = z.infer<typeof milestoneId>;
export type MilestoneTemplateId = z.infer<typeof milestoneTemplateId>;
export type AgencyNameId = z.infer<typeof agencyNameId>;
export type AgencyAliasId = z.infer<typeof agencyAliasId>;
export type RequestId = z.infer<typeof requestId>;
export type ChaserId = z.infer<typeof chaserId>;
export type ExerciseId = z.infer<typeof exerciseId>;
export type StageId = z.infer<typeof stageId>;
export type RapidSectionId = z.infer<typeof rapidSectionId>;
export type DecisionId = z.infer<typeof decisionId>;
export type OptionId = z.infer<typeof optionId>;
export type ExchangeId = z.infer<typeof exchangeId>;
export type ProceedingId = z.infer<typeof proceedingId>;
export type ProceedingWitnessId = z.infer<typeof proceedingWitnessId>;
export type DisclosureId = z.infer<typeof disclosureId>;
export type LegalHoldId = z.infer<typeof legalHoldId>;

/** A moment, ISO 8601 in UTC with milliseconds: `2026-06-10T14:32:05.120Z`. */
export const moment = z.iso.datetime();
/** A calendar day without a time zone: `2026-06-10`. */
export const day = z.iso.date();
/** A name for one piece of long work, chosen by the caller, so that it can be followed and cancelled. */
export const taskId = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const nothing = z.strictObject({});
