import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { uncertainQualifiers } from '../../../shared/domain/eventDate.ts';
import type { ShownPrecision } from '../../../shared/domain/shownPrecision.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { lookUpWords, type WordMatches } from './listWords.ts';

/** A filter in its case, with the order it is wanted in. */
export interface FilterInCase extends EntryFilter {
  readonly caseId: CaseId;
  readonly number?: number | undefined;
  readonly direction?: Direction | undefined;
}
type Direction = 'oldest-first' | 'newest-first';
type Values = Record<string, string | number | Uint8Array>;

export interface FilterQuery {
  /** `chronology_entry` with the index that holds the order and what is filtered by. */
  readonly source: string;
  readonly where: string;
  readonly order: string;
  readonly values: Values;
}

/**
 * How a filter is asked of the database; every value is bound, never written into the text. Words are looked up here,
 * unless that was done before.
 */
export function filterQuery(
  read: ReadHandle,
  filter: FilterInCase,
  words: WordMatches | null = lookUpWords(read, filter.caseId, filter.words),
): FilterQuery {
  const { where, values } = filterParts(filter, words);
  return {
    source: `chronology_entry INDEXED BY ${indexFor(filter, words?.isFew ?? false)}`,
    where,
    order: chronologyOrder(filter.direction ?? 'oldest-first'),
    values,
  };
}

/**
 * The questions behind a page of the chronology: its rows, and how many the filter lets through in all. The page stops
 * where it is full; counting walks the index to its end and is not asked again for the next page.
 */
export function listQueries({ source, where, order, values }: FilterQuery): {
  page: string;
  count: string;
  values: Values;
} {
  return {
    // The rows of the page are fetched only once it is known which they are.
    page: `SELECT * FROM chronology_entry WHERE rowid IN
      (SELECT rowid FROM ${source} WHERE ${where} ORDER BY ${order} LIMIT :limit OFFSET :offset) ORDER BY ${order}`,
    count: `SELECT count(*) AS total, coalesce(sum(sort_day IS NULL), 0) AS undated FROM ${source} WHERE ${where}`,
    values,
  };
}

/** How many entries a case has; named with its index, because the planner would read every row to see whether it was removed. */
export const countCurrentEntries =
  'SELECT count(*) AS total FROM chronology_entry INDEXED BY chronology_entry_in_order WHERE case_id = ? AND removed_at IS NULL';

function indexFor(filter: FilterInCase, isFew: boolean): string {
  const { show, number, direction } = filter;
  if (number !== undefined || isFew) return 'chronology_entry_by_number';
  if (show === 'removed') return 'chronology_entry_removed';
  // The kind of the dates stands in one index only: sorting what it finds takes a tenth of going to every row.
  const isOfDates = filter.precisions.length > 0 || filter.isDateUncertain !== null;
  return direction === 'newest-first' && !isOfDates
    ? 'chronology_entry_newest_first'
    : 'chronology_entry_in_order';
}

function filterParts(filter: FilterInCase, words: WordMatches | null): { where: string; values: Values } {
  const parts = ['case_id = :caseId'];
  const values: Values = { caseId: filter.caseId };
  const add = (part: string, name: string, value: Values[string]) => {
    parts.push(part);
    values[name] = value;
  };
  const oneOf = (column: string, name: string, chosen: readonly string[]) => {
    if (chosen.length > 0)
      add(`${column} IN (SELECT value FROM json_each(:${name}))`, name, JSON.stringify(chosen));
  };
  const linked = (table: string, column: string, name: string, chosen: readonly string[]) => {
    if (chosen.length > 0)
      add(
        `id IN (SELECT entry_id FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(:${name})))`,
        name,
        JSON.stringify(chosen),
      );
  };
  const whether = (column: string, name: string, wanted: boolean | null) => {
    if (wanted !== null) add(`${column} = :${name}`, name, wanted ? 1 : 0);
  };

  parts.push(filter.show === 'removed' ? 'removed_at IS NOT NULL' : 'removed_at IS NULL');
  if (filter.show === 'undated') parts.push('(sort_day IS NULL) = 1');
  if (filter.from !== null || filter.to !== null) parts.push('sort_day IS NOT NULL');
  if (filter.from !== null) add('(date_latest IS NULL OR date_latest >= :from)', 'from', filter.from);
  if (filter.to !== null) add('(date_earliest IS NULL OR date_earliest <= :to)', 'to', filter.to);
  if (filter.precisions.length > 0)
    add(knownTo(filter.precisions), 'precisions', JSON.stringify(filter.precisions));
  if (filter.isDateUncertain !== null)
    add(
      `(date_qualifier IN (SELECT value FROM json_each(:uncertain))) = ${filter.isDateUncertain ? 1 : 0}`,
      'uncertain',
      JSON.stringify(uncertainQualifiers),
    );
  if (filter.number !== undefined) add('number = :number', 'number', filter.number);
  oneOf('agency_id', 'agencyIds', filter.agencyIds);
  oneOf('child_seen', 'childSeen', filter.childSeen);
  oneOf('significance', 'significance', filter.significance);
  oneOf('expected_practice', 'expectedPractice', filter.expectedPractice);
  whether('is_reviewed', 'isReviewed', filter.isReviewed);
  whether('is_disputed', 'isDisputed', filter.isDisputed);
  whether('(withdrawn_at IS NOT NULL)', 'isWithdrawn', filter.isWithdrawn);
  if (filter.importId !== null)
    add('id IN (SELECT id FROM chronology_entry WHERE import_id = :importId)', 'importId', filter.importId);
  linked('entry_person', 'person_id', 'personIds', filter.personIds);
  linked('entry_theme', 'theme_id', 'themeIds', filter.themeIds);
  linked('episode_entry', 'episode_id', 'episodeIds', filter.episodeIds);
  linked('same_event_entry', 'same_event_id', 'sameEventIds', filter.sameEventIds);
  if (words !== null) add(words.condition, 'found', words.found);
  return { where: parts.join(' AND '), values };
}

/** A day with a clock time is known to the time; its column says "day", and the minutes whether there is one. */
const isTimed = 'time_minutes < 1440';

/** As `shownPrecision` works it out, in SQL. */
function knownTo(chosen: readonly ShownPrecision[]): string {
  const named = 'date_precision IN (SELECT value FROM json_each(:precisions))';
  const [time, day] = [chosen.includes('time'), chosen.includes('day')];
  if (time === day) return named;
  return time
    ? `(${named} OR (date_precision = 'day' AND ${isTimed}))`
    : `(${named} AND NOT (date_precision = 'day' AND ${isTimed}))`;
}

/**
 * By first possible day; then the order given by hand; exact before vague; by time; and where all that is equal by
 * agency and the source's own order, so that the order in which returns came in plays no part. The number parts what
 * is still equal, so that a page never shifts. Undated entries come last in both directions.
 */
export function chronologyOrder(direction: Direction): string {
  const way = direction === 'oldest-first' ? 'ASC' : 'DESC';
  const keys = [
    'sort_day',
    'place_in_day',
    'precision_rank',
    'time_minutes',
    'agency_sort',
    'order_in_day',
    'number',
  ];
  return `(sort_day IS NULL), ${keys.map((key) => `${key} ${way}`).join(', ')}`;
}
