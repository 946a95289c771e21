import type { EventDate } from '../domain/eventDate.ts';
import type { RichText } from '../domain/richText.ts';
import type { ReportAgency, ReportCase, ReportEntry } from './source.ts';

/**
 * What the documents of the case file are made from: the records of one case and of one exercise in it, current ones
 * only, each list in its own order. Days are `YYYY-MM-DD`; words that a list of terms gives are already written out.
 */
export interface CaseFileSource {
  readonly case: ReportCase;
  readonly preparedOn: string;
  readonly referral: FiledReferral;
  /** Subject children first. Names are pseudonyms; no real name ever comes here. */
  readonly people: readonly FiledPerson[];
  /** Who is who to whom, a sentence each. */
  readonly family: readonly string[];
  readonly agencies: readonly ReportAgency[];
  readonly requests: readonly FiledRequest[];
  readonly sections: readonly FiledSection[];
  readonly briefChronology: readonly BriefEntry[];
  /** Entries that were chosen for it and have since been taken out of the chronology; they are not printed. */
  readonly briefLeftOut: number;
  /** Every entry that the writing or the brief chronology points at, in chronology order. */
  readonly citedEntries: readonly ReportEntry[];
  readonly actions: readonly FiledAction[];
  readonly meetings: readonly FiledMeeting[];
  readonly earlierReviews: readonly FiledEarlierReview[];
  readonly decision: FiledDecision | null;
  readonly panel: readonly PanelExchange[];
  readonly proceedings: readonly FiledProceeding[];
  readonly clocks: readonly FiledClock[];
  readonly stages: readonly FiledStage[];
  readonly milestones: readonly FiledMilestone[];
  readonly quality: FiledQuality;
  readonly episodes: readonly FiledEpisode[];
  readonly findings: readonly FiledFinding[];
  readonly recommendations: readonly FiledRecommendation[];
}

export interface FiledReferral {
  readonly referredBy: string;
  readonly referredOn: string | null;
  readonly referredBecause: string;
  readonly trigger: string;
  readonly harm: readonly string[];
  readonly incidentDate: EventDate | null;
  readonly incidentPlace: string;
  readonly awareOn: string | null;
  readonly notifiedOn: string | null;
  readonly receivedOn: string | null;
  readonly notificationReference: string;
  readonly withdrawnOn: string | null;
  readonly withdrawnBecause: string;
  readonly areas: readonly { readonly name: string; readonly part: string }[];
  readonly furtherChildren: string;
  readonly narrative: string;
}

export interface FiledPerson {
  readonly label: string;
  /** `Subject child`, `Parent` … */
  readonly kind: string;
  readonly isSubject: boolean;
  /** What is recorded of the person: `Sex: female`, one line each. Nothing that names anyone. */
  readonly particulars: readonly { readonly label: string; readonly text: string }[];
}

export interface FiledRequest {
  readonly agency: string;
  readonly kind: string;
  /** Where it stands on the day of the document: `3 days late`. */
  readonly state: string;
  readonly fact: string;
  readonly group: 'in' | 'nil' | 'not-known' | 'outstanding' | 'to-ask';
  readonly isLate: boolean;
  readonly missing: string;
}

export interface FiledSection {
  readonly key: string;
  readonly title: string;
  readonly body: RichText;
  /** Why nothing is said, where that was given. */
  readonly emptyBecause: string;
  readonly isRequired: boolean;
  readonly isComplete: boolean;
}

export interface BriefEntry {
  readonly entryId: string;
  readonly text: string;
}

export interface FiledAction {
  readonly what: string;
  readonly forWhom: string;
  readonly owner: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly note: string;
}

export interface FiledMeeting {
  /** Empty for the meeting of the rapid review itself. */
  readonly title: string;
  readonly heldOn: string | null;
  readonly place: string;
  readonly chair: string;
  readonly notes: string;
  /** By post and agency; the names of those who came are not printed. */
  readonly attendance: readonly {
    /** Empty for somebody of no agency of the case. */
    readonly agency: string;
    readonly role: string;
    readonly state: string;
    readonly note: string;
  }[];
}

export interface FiledEarlierReview {
  readonly title: string;
  readonly kind: string;
  readonly published: EventDate | null;
  readonly found: string;
  readonly bearing: string;
}

export interface FiledDecision {
  readonly number: number;
  readonly state: 'draft' | 'signed' | 'superseded';
  readonly decidedOn: string | null;
  readonly decidedBy: string;
  readonly outcome: string;
  readonly rationale: RichText;
  readonly dissent: string;
  readonly criteria: readonly FiledCriterion[];
  readonly options: readonly {
    readonly title: string;
    readonly reasonsFor: string;
    readonly reasonsAgainst: string;
    readonly isChosen: boolean;
  }[];
  readonly signOffs: readonly {
    readonly partner: string;
    readonly name: string;
    readonly role: string;
    readonly askedOn: string | null;
    readonly signedOn: string | null;
    /** What was said at the signing. */
    readonly note: string;
  }[];
  /** The decision that it takes the place of. */
  readonly supersedes: { readonly number: number; readonly because: string } | null;
}

export interface FiledCriterion {
  readonly group: 'definition' | 'criterion' | 'regard';
  /** In two to five words, where room is short. */
  readonly title: string;
  readonly text: string;
  /** `Met`, `Not met`, `Unclear`; empty where it is not answered yet. */
  readonly answer: string;
  readonly reason: string;
}

export interface PanelExchange {
  readonly direction: 'sent' | 'received';
  readonly on: string | null;
  readonly what: string;
  readonly summary: string;
}

export interface FiledProceeding {
  readonly kind: string;
  readonly title: string;
  readonly status: string;
  readonly nextOn: string;
  readonly nextWhat: string;
  readonly restrictions: string;
  readonly holdsPublication: boolean;
  readonly holdBecause: string;
  readonly isEnded: boolean;
}

export interface FiledClock {
  readonly title: string;
  readonly standing: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  /** Overdue, or missed. */
  readonly isLate: boolean;
}

export interface FiledStage {
  readonly name: string;
  readonly state: string;
  readonly doneOn: string | null;
}

export interface FiledMilestone {
  readonly what: string;
  readonly who: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

/** What can be counted about the work, and says nothing about how good it is. */
export interface FiledQuality {
  readonly entries: number;
  readonly notReviewed: number;
  readonly undated: number;
  readonly disputed: number;
  readonly findingsWithoutEvidence: number;
  readonly recommendationsWithoutAgency: number;
}

export interface FiledEpisode {
  readonly number: number;
  readonly title: string;
  readonly starts: EventDate | null;
  readonly ends: EventDate | null;
  readonly appraisal: RichText;
  readonly why: RichText;
  readonly goodPractice: RichText;
}

export interface FiledFinding {
  readonly label: string;
  readonly title: string;
  readonly isGoodPractice: boolean;
  readonly body: RichText;
  readonly why: RichText;
}

export interface FiledRecommendation {
  readonly label: string;
  readonly text: string;
  readonly agencies: readonly string[];
  readonly due: string;
}
