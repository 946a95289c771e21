import type { NamePeriod } from '../domain/agencyNames.ts';
import type { AgencyKind } from '../domain/agencyKinds.ts';
import type { ChildSeen, EvidenceStance, ExerciseKind, FindingKind, Marking } from '../domain/caseTerms.ts';
import type { EventDate } from '../domain/eventDate.ts';
import type { ReportTemplate } from '../domain/reportTemplates.ts';
import type { RichText } from '../domain/richText.ts';

/** What the learning report is made from: the records of one case, current ones only, each list in its own order. */
export interface ReportSource {
  readonly case: ReportCase;
  /** Which parts are printed, in which order, and what stands at the head of each. */
  readonly template: ReportTemplate;
  readonly agencies: readonly ReportAgency[];
  readonly findings: readonly ReportFinding[];
  readonly recommendations: readonly ReportRecommendation[];
  /** In chronology order, undated entries anywhere among them. */
  readonly entries: readonly ReportEntry[];
  /** Records taken out during the review. They are counted and not printed. */
  readonly removed: { readonly entries: number; readonly findings: number; readonly recommendations: number };
  /** The day this draft is made, `YYYY-MM-DD`. */
  readonly preparedOn: string;
}

export interface ReportCase {
  readonly reference: string;
  readonly pseudonym: string;
  readonly partnership: string;
  readonly exerciseKind: ExerciseKind;
  readonly marking: Marking;
  readonly leadReviewer: string;
  readonly summary: string;
  readonly isPractice: boolean;
}

export interface ReportAgency {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly kind: AgencyKind;
  /** What it was called before, where that is known. */
  readonly formerNames?: readonly NamePeriod[];
}

export interface ReportFinding {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly kind: FindingKind;
  readonly body: RichText;
  readonly why: RichText;
  readonly evidence: readonly ReportEvidence[];
  /** Readings of events with several accounts that the finding cites, in their own order. */
  readonly sameEvents: readonly ReportSameEvent[];
}

export interface ReportSameEvent {
  /** Printed as "Same event 3". */
  readonly number: number;
  /** What the review makes of the accounts. */
  readonly reading: string;
  readonly reason: string;
  /** What it shows about the finding. */
  readonly note: string;
  /** The accounts it joins, in chronology order. */
  readonly entryIds: readonly string[];
}

export interface ReportEvidence {
  readonly entryId: string;
  readonly stance: EvidenceStance;
  readonly note: string;
}

export interface ReportRecommendation {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly outcomeSought: string;
  readonly due: string;
  readonly addresseeIds: readonly string[];
  readonly findingIds: readonly string[];
}

export interface ReportEntry {
  readonly id: string;
  readonly number: number;
  readonly agencyId: string;
  readonly date: EventDate;
  readonly time: string;
  readonly whatHappened: string;
  readonly childSeen: ChildSeen;
  readonly source: string;
  /** The reviewer's own working note. Counted, never printed. */
  readonly comment: string;
  /** The agency has since withdrawn it, in a corrected return. */
  readonly isWithdrawn?: boolean;
}
