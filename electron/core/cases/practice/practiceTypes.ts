import type { EvidenceStance, FindingKind } from '../../../../shared/domain/caseTerms.ts';
import type { NewEntry } from '../../chronology/entryWrites.store.ts';
import type { RecommendationFields } from '../../recommendations/recommendations.store.ts';
import type { Passage } from './passages.ts';

export type PracticeEntry = Pick<NewEntry, 'date' | 'whatHappened' | 'childSeen' | 'source'> & {
  /** What findings call it by; never shown. */
  readonly key: string;
  /** The agency's code. */
  readonly agency: string;
  readonly time?: string;
  readonly comment?: string;
};

export interface PracticeFinding {
  readonly label: string;
  readonly title: string;
  readonly kind: FindingKind;
  readonly body: readonly Passage[];
  readonly why: readonly Passage[];
  /** Each entry by its key. */
  readonly evidence: readonly {
    readonly entry: string;
    readonly stance: EvidenceStance;
    readonly note: string;
  }[];
}

export type PracticeRecommendation = RecommendationFields & {
  /** Codes of agencies, the leading one first. */
  readonly addressees: readonly string[];
  /** Labels of findings. */
  readonly answers: readonly string[];
};
