import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { ErrorCode } from '../../shared/contract/errorCodes.ts';
import type {
  AgencyAliasId,
  AgencyId,
  AgencyNameId,
  AttendanceId,
  BriefEntryId,
  CaseId,
  ChaserId,
  DecisionId,
  EarlierReviewId,
  EntryId,
  DisclosureId,
  EpisodeId,
  ExchangeId,
  ExerciseId,
  FindingId,
  HolidayId,
  ImportId,
  MeetingId,
  MilestoneId,
  MilestoneTemplateId,
  LegalHoldId,
  OptionId,
  PeriodId,
  PersonId,
  PersonStatusId,
  PseudonymId,
  ProceedingId,
  ProceedingWitnessId,
  RapidSectionId,
  RecommendationId,
  RelationshipId,
  RequestId,
  SafeguardingActionId,
  SameEventId,
  StageId,
  ThemeId,
  ViewId,
} from '../../shared/contract/values.ts';

/** One way of reaching the core. The table below must hold through every one of them. */
export interface Transport {
  send(name: string, input: unknown): Promise<Envelope<unknown>>;
}

/** What earlier rows made, for the rows that follow. */
export interface Made {
  recoveryKey: string;
  caseId: CaseId;
  agencyId: AgencyId;
  entryId: EntryId;
  findingId: FindingId;
  recommendationId: RecommendationId;
  otherAgencyId: AgencyId;
  otherEntryId: EntryId;
  importId: ImportId;
  importedEntryId: EntryId;
  trayRowId: string;
  otherTrayRowId: string;
  askedKey: string;
  personId: PersonId;
  otherPersonId: PersonId;
  relationshipId: RelationshipId;
  pseudonymId: PseudonymId;
  personStatusId: PersonStatusId;
  themeId: ThemeId;
  otherThemeId: ThemeId;
  viewId: ViewId;
  sameEventId: SameEventId;
  rejectionId: string;
  episodeId: EpisodeId;
  periodId: PeriodId;
  exerciseId: ExerciseId;
  otherExerciseId: ExerciseId;
  stageId: StageId;
  rapidReviewId: ExerciseId;
  sectionId: RapidSectionId;
  holidayId: HolidayId;
  milestoneId: MilestoneId;
  milestoneTemplateId: MilestoneTemplateId;
  agencyNameId: AgencyNameId;
  agencyAliasId: AgencyAliasId;
  requestId: RequestId;
  chaserId: ChaserId;
  decisionId: DecisionId;
  optionId: OptionId;
  exchangeId: ExchangeId;
  safeguardingActionId: SafeguardingActionId;
  briefEntryId: BriefEntryId;
  meetingId: MeetingId;
  attendanceId: AttendanceId;
  earlierReviewId: EarlierReviewId;
  proceedingId: ProceedingId;
  witnessId: ProceedingWitnessId;
  disclosureId: DisclosureId;
  legalHoldId: LegalHoldId;
}

type Answered =
  | { ok: true; keep?: (value: never, made: Made) => void }
  | { ok: false; code: ErrorCode; path?: string };

export interface Row {
  readonly name: MethodName;
  readonly says: string;
  readonly input: (made: Made) => unknown;
  readonly answers: Answered;
}

export function good<Name extends MethodName>(
  name: Name,
  input: (made: Made) => InputOf<Name>,
  keep?: (value: OutputOf<Name>, made: Made) => void,
): Row {
  return { name, says: 'answers', input, answers: keep ? { ok: true, keep } : { ok: true } };
}

export function bad(
  name: MethodName,
  says: string,
  input: (made: Made) => unknown,
  code: ErrorCode,
  path?: string,
): Row {
  return { name, says, input, answers: path === undefined ? { ok: false, code } : { ok: false, code, path } };
}

export const nobody = '01a1fc3c-539d-76ef-9237-c18968eb24eb';
export const invalid = 'request/invalid-input';
export const missing = 'record/not-found';
