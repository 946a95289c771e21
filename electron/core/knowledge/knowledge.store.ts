import { uuidv7 } from 'uuidv7';
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { AgencyId, CaseId, EntryId } from '../../../shared/contract/values.ts';
import { type AgencyKind, agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { agencyPhrases } from '../../../shared/domain/agencyMentions.ts';
import { type EventDate, sortDay } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { phraseFinder, wordsIn } from '../../../shared/domain/words.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { chronologyOrder, getEntries } from '../chronology/chronology.store.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { quoteAround } from './quoteAround.ts';

type Known = OutputOf<'knowledge.list'>;
type Route = Known['entries'][number]['route'];

interface HowKnown {
  readonly route: Route;
  readonly words: string;
  readonly shared: Share | null;
}

/** Since when and how, as written. */
interface Share {
  readonly since: string;
  readonly how: string;
}

/** An agency, and the day the case is looked at from. */
export type LookedFrom = Pick<ParsedInputOf<'knowledge.list'>, 'caseId' | 'agencyId' | 'asAt'>;

/** The entries an agency could have known of by a day, oldest first, and what of that time nothing shows it knew of. */
export function findKnown(
  read: ReadHandle,
  { caseId, agencyId, asAt }: LookedFrom,
): { known: { id: EntryId; how: HowKnown }[] } & Pick<Known, 'notKnown' | 'undated'> {
  const shares = sharesWith(read, agencyId, asAt);
  const mentions = mentionsOf(read, { caseId, agencyId, asAt });
  const known: { id: EntryId; how: HowKnown }[] = [];
  const notKnown = new Map<AgencyId, number>();
  for (const entry of entriesByThen(read, caseId, asAt)) {
    const how = howKnown(entry, agencyId, shares, mentions);
    if (how) known.push({ id: entry.id, how });
    else notKnown.set(entry.agency_id, (notKnown.get(entry.agency_id) ?? 0) + 1);
  }
  return {
    known,
    notKnown: [...notKnown]
      .map(([id, count]) => ({ agencyId: id, entries: count }))
      .sort((one, other) => other.entries - one.entries),
    undated: countUndated(read, caseId),
  };
}

/** The case as one agency could have seen it on a day, with what shows that it could, and what nothing shows. */
export function listKnown(read: ReadHandle, input: ParsedInputOf<'knowledge.list'>): Known {
  const { asAt } = input;
  const { known, notKnown, undated } = findKnown(read, input);
  const page = known.slice(input.offset, input.offset + input.limit);
  const entries = new Map<EntryId, Entry>(
    getEntries(
      read,
      page.map(({ id }) => id),
    ).map((entry) => [entry.id, entry]),
  );
  return {
    entries: page.flatMap(({ id, how }) => {
      const entry = entries.get(id);
      return entry ? [{ entry, ...how, words: howInWords(how, entry.date, asAt) }] : [];
    }),
    total: known.length,
    notKnown,
    undated,
  };
}

function howKnown(
  { id, agency_id }: EntryByThen,
  agencyId: AgencyId,
  shares: ReadonlyMap<EntryId, Share>,
  mentions: ReadonlyMap<EntryId, string>,
): HowKnown | null {
  if (agency_id === agencyId) return { route: 'own-record', words: 'Its own record.', shared: null };
  const shared = shares.get(id);
  if (shared) return { route: 'shared', words: shareInWords(shared), shared };
  const named = mentions.get(id);
  return named === undefined ? null : { route: 'named-in-record', words: named, shared: null };
}

/** What shows that the agency could have known of an entry, and what leaves it open. */
export function howInWords({ words }: HowKnown, date: EventDate, asAt: string): string {
  return `${words}${vagueness(date, asAt)}`;
}

function vagueness({ earliest, latest }: EventDate, asAt: string): string {
  if (latest !== null && latest <= asAt) return '';
  return earliest === null
    ? ' Only its last possible day is known: it may have come after this day.'
    : ' Its date is vague: it may have come after this day.';
}

interface EntryByThen {
  id: EntryId;
  agency_id: AgencyId;
}

/** Entries that can have happened by a day: taken by the first day each can have been. */
const canHaveHappened = `case_id = :caseId AND removed_at IS NULL AND (sort_day IS NULL) = 0
  AND (sort_day <= :asAt OR date_earliest IS NULL)`;

function entriesByThen(read: ReadHandle, caseId: CaseId, asAt: string): EntryByThen[] {
  return read.all<EntryByThen>(
    `SELECT id, agency_id FROM chronology_entry INDEXED BY chronology_entry_in_order
     WHERE ${canHaveHappened} ORDER BY ${chronologyOrder('oldest-first')}`,
    { caseId, asAt },
  );
}

function countUndated(read: ReadHandle, caseId: CaseId): number {
  return (
    read.get<{ total: number }>(
      `SELECT count(*) AS total FROM chronology_entry INDEXED BY chronology_entry_in_order
       WHERE case_id = ? AND removed_at IS NULL AND (sort_day IS NULL) = 1`,
      [caseId],
    )?.total ?? 0
  );
}

/** Entries marked as shared with the agency by a day. Words that are no date do not put the sharing off. */
function sharesWith(read: ReadHandle, agencyId: AgencyId, asAt: string): Map<EntryId, Share> {
  const rows = read.all<Share & { entry_id: EntryId }>(
    'SELECT entry_id, since, how FROM shared_entry WHERE agency_id = ?',
    [agencyId],
  );
  return new Map(
    rows
      .filter(({ since }) => (sortDay(parseEventDate(since)) ?? asAt) <= asAt)
      .map(({ entry_id, since, how }) => [entry_id, { since, how }]),
  );
}

function shareInWords({ since, how }: Share): string {
  const when = since === '' ? 'when is not recorded' : `since ${since}`;
  return `Marked as shared with it: ${[how, when].filter(Boolean).join(', ')}.`;
}

/** Entries of others that name the agency, with the words that do. The word index finds where to look. */
function mentionsOf(read: ReadHandle, { caseId, agencyId, asAt }: LookedFrom): Map<EntryId, string> {
  const agencies = listAgencies(read, caseId);
  const agency = agencies.find(({ id }) => id === agencyId);
  const phrases = agencyPhrases(agencies).filter(({ value }) => value.agencyId === agencyId);
  const match = phrases
    .map(
      ({ words }) =>
        `"${wordsIn(words)
          .map(({ key }) => key)
          .join(' ')}"`,
    )
    .join(' OR ');
  const find = phraseFinder(phrases);
  const ofThisKind = agencies.filter(({ kind }) => kind === agency?.kind).length;
  const rows = read.iterate<{ id: EntryId; what_happened: string; action_taken: string; source: string }>(
    `SELECT id, what_happened, action_taken, source FROM chronology_entry
     WHERE ${canHaveHappened} AND agency_id IS NOT :agencyId AND number IN (
       SELECT rowid - (SELECT ordinal * 4294967296 FROM case_counter WHERE case_id = :caseId) FROM entry_words
       WHERE entry_words MATCH :match
         AND rowid > (SELECT ordinal * 4294967296 FROM case_counter WHERE case_id = :caseId)
         AND rowid < (SELECT (ordinal + 1) * 4294967296 FROM case_counter WHERE case_id = :caseId))`,
    { caseId, agencyId, asAt, match },
  );
  const found = new Map<EntryId, string>();
  for (const { id, what_happened, action_taken, source } of rows) {
    const named = firstNamed([what_happened, action_taken, source], find);
    if (named) found.set(id, mentionInWords(named, agency?.kind ?? 'other', ofThisKind));
  }
  return found;
}

interface Named {
  readonly quotation: string;
  readonly isByName: boolean;
}

/** Where a name is found it is quoted rather than words for the kind, which may mean another. */
function firstNamed(
  texts: readonly string[],
  find: ReturnType<typeof phraseFinder<{ isByName: boolean }>>,
): Named | null {
  const all = texts.flatMap((text) => find(text).map((phrase) => ({ text, phrase })));
  const best = all.find(({ phrase }) => phrase.value.isByName) ?? all[0];
  return best
    ? { quotation: quoteAround(best.text, best.phrase), isByName: best.phrase.value.isByName }
    : null;
}

function mentionInWords({ quotation, isByName }: Named, kind: AgencyKind, ofThisKind: number): string {
  const names = `Names it: ${quotation}.`;
  if (isByName || ofThisKind < 2) return names;
  return `May name it: ${quotation}. The case has ${ofThisKind} agencies of the kind “${agencyKinds[kind].label}”.`;
}

export function isShared(read: ReadHandle, entryId: EntryId, agencyId: AgencyId): boolean {
  return (
    read.get('SELECT 1 FROM shared_entry WHERE entry_id = ? AND agency_id = ?', [entryId, agencyId]) !==
    undefined
  );
}

export function insertShare(
  write: WriteHandle,
  share: { caseId: CaseId; entryId: EntryId; agencyId: AgencyId; since: string; how: string },
): void {
  write.run(
    `INSERT INTO shared_entry (id, case_id, entry_id, agency_id, since, how)
     VALUES (:id, :caseId, :entryId, :agencyId, :since, :how)`,
    { ...share, id: uuidv7() },
  );
}

export function deleteShare(write: WriteHandle, entryId: EntryId, agencyId: AgencyId): void {
  write.run('DELETE FROM shared_entry WHERE entry_id = ? AND agency_id = ?', [entryId, agencyId]);
}
