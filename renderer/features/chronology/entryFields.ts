import type { Entry } from '../../../shared/contract/chronology.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import { type ChildSeen, childSeenNames, childSeenStates } from '../../../shared/domain/caseTerms.ts';

/** What can be typed into an entry. */
export interface EntryFields {
  /** Null only in an entry that is not yet in the case. */
  readonly agencyId: AgencyId | null;
  readonly date: string;
  readonly time: string;
  readonly whatHappened: string;
  readonly childSeen: ChildSeen;
  readonly source: string;
  readonly comment: string;
}

export const blankFields: EntryFields = {
  agencyId: null,
  date: '',
  time: '',
  whatHappened: '',
  childSeen: 'not-recorded',
  source: '',
  comment: '',
};

export const fieldNames = Object.keys(blankFields) as (keyof EntryFields)[];

export function fieldsOf(entry: Entry): EntryFields {
  const { agencyId, date, time, whatHappened, childSeen, source, comment } = entry;
  return { agencyId, date: date.text, time, whatHappened, childSeen, source, comment };
}

export function changesOf({
  agencyId,
  ...others
}: Partial<EntryFields>): InputOf<'chronology.update'>['changes'] {
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
