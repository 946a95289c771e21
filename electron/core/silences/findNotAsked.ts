import type { EntryId } from '../../../shared/contract/values.ts';
import type { FoundSilence } from './findSilences.ts';
import type { Service } from './services.ts';
import { counted } from './silenceWords.ts';

/** So many of the entries that name a service are given; the sentence counts them all. */
const mostEntries = 20;

/** A service that no agency of the case is, with the texts that may name it, oldest first. */
export interface MissingService {
  readonly service: Service;
  readonly texts: readonly { readonly id: EntryId; readonly text: string }[];
}

/** Services that entries name and that are not among the agencies of the case, the most often named first. */
export function findNotAsked(missing: readonly MissingService[]): FoundSilence[] {
  return missing
    .flatMap(({ service, texts }) => {
      const pattern = new RegExp(`(?<![\\w-])(?:${service.spokenOf})(?![\\w-])`, 'i');
      const naming = texts.filter(({ text }) => pattern.test(text));
      return naming.length === 0 ? [] : { ...service, naming };
    })
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
