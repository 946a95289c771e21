import type { ChildSeen, ExpectedPractice, Significance } from '../domain/caseTerms.ts';
import type { EventDate } from '../domain/eventDate.ts';

/** What ids of an entry are called. */
export interface ChronologyNames {
  readonly agencies: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly themes: Readonly<Record<string, string>>;
}

/** An entry as a chronology that is taken out shows it. */
export interface ChronologyEntry {
  readonly number: number;
  readonly agencyId: string;
  /** What the agency was called on the day, where that is not what it is called now. */
  readonly agencyThen?: string;
  readonly date: EventDate;
  readonly time: string;
  readonly whatHappened: string;
  readonly childSeen: ChildSeen;
  readonly source: string;
  readonly comment: string;
  readonly childVoice: string;
  readonly actionTaken: string;
  readonly authorComment: string;
  readonly expectedPractice: ExpectedPractice;
  readonly significance: Significance;
  readonly isReviewed: boolean;
  readonly isDisputed: boolean;
  readonly isMoved: boolean;
  /** The day the agency's corrected return no longer had it, `YYYY-MM-DD`. */
  readonly withdrawnOn: string | null;
  readonly personIds: readonly string[];
  readonly themeIds: readonly string[];
  /** Number of the event it was grouped under. */
  readonly sameEvent: number | null;
  /** Labels of the findings that cite it. */
  readonly findings: readonly string[];
  /** What shows that one agency could have known of it, where that is what the list is about. */
  readonly howKnown?: string;
  /** The agency's own words; null for an entry typed here. */
  readonly supplied: { readonly date: string; readonly whatHappened: string; readonly people: string } | null;
}
