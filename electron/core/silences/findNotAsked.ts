import type { CaseId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type CaseAgency, servicesNotInCase } from './findReceiver.ts';
import type { FoundSilence } from './findSilences.ts';
import { numbersThatSay, textsOf } from './silences.store.ts';
import { counted } from './silenceWords.ts';

/** So many of the entries that name a service are given; the sentence counts them all. */
const mostEntries = 20;

/** Services that entries name and that are not among the agencies of the case, the most often named first. */
export function findNotAsked(
  read: ReadHandle,
  caseId: CaseId,
  agencies: readonly CaseAgency[],
): FoundSilence[] {
  const found = servicesNotInCase(agencies).flatMap(({ key, label, spokenOf, indexed }) => {
    const numbers = numbersThatSay(read, caseId, indexed.join(' OR '));
    if (numbers.size === 0) return [];
    const pattern = new RegExp(`(?<![\\w-])(?:${spokenOf})(?![\\w-])`, 'i');
    const naming = textsOf(read, caseId, numbers).filter(({ text }) => pattern.test(text));
    return naming.length === 0 ? [] : { key, label, naming };
  });
  return found
    .sort(
      (one, other) =>
        other.naming.length - one.naming.length || one.label.localeCompare(other.label, 'en-GB'),
    )
    .map(({ key, label, naming }) => ({
      key: `agency-not-asked ${key}`,
      kind: 'agency-not-asked',
      agencyId: null,
      personId: null,
      from: null,
      to: null,
      days: null,
      words: `${label} is named in ${counted(naming.length, 'entry', 'entries')} and is not among the agencies of the case.`,
      entryIds: naming.slice(0, mostEntries).map(({ id }) => id),
    }));
}
