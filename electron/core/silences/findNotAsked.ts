import type { EntryId } from '../../../shared/contract/values.ts';
import type { FoundSilence } from './findSilences.ts';
import type { Service } from './services.ts';
import { counted } from '../../../shared/domain/counted.ts';

/** So many of the entries that name a service are given; the sentence counts them all. */
const mostEntries = 20;

/** A service that no agency of the case is, with the texts that may name it, oldest first. */
export interface MissingService {
  readonly service: Service;
  readonly texts: readonly { readonly id: EntryId; readonly text: string }[];
}

/** A service that is named, with how often, and the first entries that name it. */
export interface NamedService {
  readonly service: Service;
  readonly mentions: number;
  readonly entryIds: readonly EntryId[];
}

/** Services that entries name and that are not among the agencies of the case, the most often named first. */
export function namedServices(missing: readonly MissingService[]): NamedService[] {
  return missing
    .flatMap(({ service, texts }) => {
      const pattern = new RegExp(`(?<![\\w-])(?:${service.spokenOf})(?![\\w-])`, 'i');
      const naming = texts.filter(({ text }) => pattern.test(text));
      if (naming.length === 0) return [];
      return {
        service,
        mentions: naming.length,
        entryIds: naming.slice(0, mostEntries).map(({ id }) => id),
      };
    })
    .sort(
      (one, other) =>
        other.mentions - one.mentions || one.service.label.localeCompare(other.service.label, 'en-GB'),
    );
}

/** The same as silences. */
export function findNotAsked(missing: readonly MissingService[]): FoundSilence[] {
  return namedServices(missing).map(({ service: { key, label }, mentions, entryIds }) => ({
    key: `agency-not-asked ${key}`,
    kind: 'agency-not-asked',
    agencyId: null,
    personId: null,
    from: null,
    to: null,
    days: null,
    words: `${label} is named in ${counted(mentions, 'entry', 'entries')} and is not among the agencies of the case.`,
    entryIds,
  }));
}
