import type { Entry } from '../../../shared/contract/chronology.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import {
  type ChildSeen,
  childSeenNames,
  childSeenStates,
  type ExpectedPractice,
  expectedPracticeNames,
  expectedPractices,
  type Significance,
  significanceNames,
  significances,
} from '../../../shared/domain/caseTerms.ts';

/** What can be typed into an entry. */
export interface EntryFields {
  /** Null only in an entry that is not yet in the case. */
  readonly agencyId: AgencyId | null;
  readonly date: string;
  readonly time: string;
  readonly whatHappened: string;
  readonly childSeen: ChildSeen;
  readonly childVoice: string;
  readonly actionTaken: string;
  readonly source: string;
  readonly comment: string;
  readonly authorComment: string;
  readonly significance: Significance;
  readonly expectedPractice: ExpectedPractice;
  readonly isReviewed: boolean;
  readonly isDisputed: boolean;
}

export const blankFields: EntryFields = {
  agencyId: null,
  date: '',
  time: '',
  whatHappened: '',
  childSeen: 'not-recorded',
  childVoice: '',
  actionTaken: '',
  source: '',
  comment: '',
  authorComment: '',
  significance: 'not-set',
  expectedPractice: 'not-judged',
  isReviewed: false,
  isDisputed: false,
};

export const fieldNames = Object.keys(blankFields) as (keyof EntryFields)[];

export function fieldsOf(entry: Entry): EntryFields {
  return {
    agencyId: entry.agencyId,
    date: entry.date.text,
    time: entry.time,
    whatHappened: entry.whatHappened,
    childSeen: entry.childSeen,
    childVoice: entry.childVoice,
    actionTaken: entry.actionTaken,
    source: entry.source,
    comment: entry.comment,
    authorComment: entry.authorComment,
    significance: entry.significance,
    expectedPractice: entry.expectedPractice,
    isReviewed: entry.isReviewed,
    isDisputed: entry.isDisputed,
  };
}

export type EntryChanges = InputOf<'chronology.update'>['changes'];

export function changesOf({ agencyId, ...others }: Partial<EntryFields>): EntryChanges {
  return agencyId ? { ...others, agencyId } : others;
}

/** What a new entry still needs, as a sentence; null where it can be saved. */
export function whatIsMissing({ agencyId, date }: Pick<EntryFields, 'agencyId' | 'date'>): string | null {
  const hasDate = date.trim() !== '';
  if (agencyId && hasDate) return null;
  if (agencyId) return 'Enter a date to save, or “not known”';
  return hasDate ? 'Choose an agency to save' : 'Choose an agency and enter a date to save';
}

export const childSeenOptions = childSeenNames.map((value) => ({ value, label: childSeenStates[value] }));
export const significanceOptions = significanceNames.map((value) => ({ value, label: significances[value] }));
export const practiceOptions = expectedPracticeNames.map((value) => ({
  value,
  label: expectedPractices[value],
}));
