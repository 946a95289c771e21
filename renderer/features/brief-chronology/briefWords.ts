import type { Agency } from '../../../shared/contract/agencies.ts';
import type { BriefDifference, BriefEntry } from '../../../shared/contract/briefChronology.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import type { StatusKind } from '../../ui/index.ts';

/** Something about an entry that must be seen before the brief chronology goes out. */
export interface BriefMark {
  readonly kind: StatusKind;
  readonly words: string;
}

/** What has become of the entry since it was taken; the gravest first. */
export function marksOf({ entry, differs }: BriefEntry): BriefMark[] {
  const marks: BriefMark[] = [];
  if (entry.removedAt !== null) marks.push({ kind: 'danger', words: 'Taken out of the chronology' });
  if (entry.withdrawnAt !== null) marks.push({ kind: 'danger', words: 'Withdrawn by the agency' });
  if (differs.length > 0) marks.push({ kind: 'warning', words: 'Changed since it was taken' });
  if (entry.isDisputed) marks.push({ kind: 'neutral', words: 'Disputed' });
  return marks;
}

const labels: Readonly<Record<BriefDifference, string>> = {
  agency: 'Agency',
  date: 'Date',
  time: 'Time',
  'what-happened': 'What happened',
};

export interface ShownDifference {
  readonly label: string;
  readonly taken: string;
  readonly now: string;
}

/** Each thing that was changed, as it was when the entry was taken and as it is now. */
export function differencesIn(
  { entry, taken, differs }: BriefEntry,
  agencies: readonly Agency[],
): ShownDifference[] {
  const nameOf = (wanted: AgencyId) =>
    agencies.find(({ id }) => id === wanted)?.name ?? 'An agency taken out of the case';
  const values: Readonly<Record<BriefDifference, readonly [string, string]>> = {
    agency: [nameOf(taken.agencyId), nameOf(entry.agencyId)],
    date: [taken.date, entry.date.text],
    time: [taken.time, entry.time],
    'what-happened': [taken.whatHappened, entry.whatHappened],
  };
  return differs.map((name) => {
    const [before, now] = values[name];
    return { label: labels[name], taken: before || 'Nothing', now: now || 'Nothing' };
  });
}

/** What is to be looked at in all of it, in a sentence; null where nothing is. */
export function toLookAt(entries: readonly BriefEntry[]): string | null {
  const changed = entries.filter(({ differs }) => differs.length > 0).length;
  const removed = entries.filter(({ entry }) => entry.removedAt !== null).length;
  const withdrawn = entries.filter(({ entry }) => entry.withdrawnAt !== null).length;
  const parts = [
    ...(changed > 0 ? [`${were(changed)} changed after being taken here`] : []),
    ...(removed > 0 ? [`${were(removed)} taken out of the chronology`] : []),
    ...(withdrawn > 0 ? [`${were(withdrawn)} withdrawn by the agency`] : []),
  ];
  return parts.length === 0 ? null : `${parts.join('; ')}. Each is marked below.`;
}

function were(number: number): string {
  return number === 1 ? '1 entry was' : `${number} entries were`;
}
