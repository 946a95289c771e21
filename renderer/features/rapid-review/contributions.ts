import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Contribution, RapidSection } from '../../../shared/contract/rapidReview.ts';
import type { AgencyId, EntryId } from '../../../shared/contract/values.ts';
import type { NameCover } from '../../../shared/domain/coverNames.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import type { Quotation } from '../../../shared/domain/quotation.ts';
import type { DeskGroup, RequestRow } from '../requests/index.ts';

export type ContributedEntry = Contribution['entries'][number];

/** One agency beside the writing: what it was asked, and what came of it. */
export interface AgencyContribution {
  readonly agency: Agency;
  /** Empty where nobody has asked it. */
  readonly requests: readonly RequestRow[];
  readonly total: number;
  readonly entries: readonly ContributedEntry[];
}

/** Each agency once, in the order of the desk: what needs an act first, then who was not asked. */
export function contributionsInOrder(
  groups: readonly DeskGroup[],
  contributions: readonly Contribution[],
): AgencyContribution[] {
  const given = new Map(contributions.map((contribution) => [contribution.agencyId, contribution]));
  const found = new Map<AgencyId, { agency: Agency; requests: RequestRow[] }>();
  for (const row of groups.flatMap(({ rows }) => rows)) {
    if (row.type === 'named') continue;
    const held = found.get(row.agency.id) ?? { agency: row.agency, requests: [] };
    if (row.type === 'request') held.requests.push(row);
    found.set(row.agency.id, held);
  }
  return [...found.values()].map(({ agency, requests }) => {
    const { total = 0, entries = [] } = given.get(agency.id) ?? {};
    return { agency, requests, total, entries };
  });
}

/** The numbers of the sections that cite each entry. */
export function sectionsUsing(sections: readonly RapidSection[]): Map<EntryId, number[]> {
  const found = new Map<EntryId, number[]>();
  sections.forEach(({ citations }, index) => {
    for (const { entryId } of citations) found.set(entryId, [...(found.get(entryId) ?? []), index + 1]);
  });
  return found;
}

interface QuotedWords {
  readonly quotation: Quotation;
  /** Real names that stand in them as a pseudonym in square brackets. */
  readonly covered: number;
}

/**
 * An entry as words quoted from its agency: `Northgate Surgery, 14 April 2026, GP record, p. 3`. What is quoted goes
 * out with the review, so a real name in it is put as its pseudonym in square brackets.
 */
export function quotationOf(
  { name }: Pick<Agency, 'name'>,
  { id, date, whatHappened, source }: ContributedEntry,
  cover: NameCover,
): QuotedWords {
  let covered = 0;
  const withoutNames = (text: string) =>
    cover
      .pieces(text)
      .map((piece) => {
        if (piece.kind === 'words') return piece.text;
        covered += 1;
        return `[${piece.label ?? 'family name'}]`;
      })
      .join('');
  const quotation = {
    text: withoutNames(whatHappened),
    source: [name, formatEventDate(date), withoutNames(source)].filter(Boolean).join(', '),
    entryId: id,
  };
  return { quotation, covered };
}
