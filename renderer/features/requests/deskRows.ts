import type { Agency } from '../../../shared/contract/agencies.ts';
import type { AnsweringReturn, MentionedService, Request } from '../../../shared/contract/requests.ts';
import { type RequestState, requestState, requestStateNames } from '../../../shared/domain/requestState.ts';
import type { DeskFilter } from './requestsView.ts';

export interface RequestRow {
  readonly type: 'request';
  readonly key: string;
  readonly agency: Agency;
  readonly request: Request;
  readonly state: RequestState;
  readonly returns: readonly AnsweringReturn[];
}
export interface UnaskedRow {
  readonly type: 'unasked';
  readonly key: string;
  readonly agency: Agency;
}
export interface NamedRow {
  readonly type: 'named';
  readonly key: string;
  readonly service: MentionedService;
}
export type DeskRow = RequestRow | UnaskedRow | NamedRow;

export interface DeskGroup {
  readonly title: string;
  readonly rows: readonly DeskRow[];
}

interface DeskFacts {
  readonly agencies: readonly Agency[];
  readonly requests: readonly Request[];
  readonly returns: readonly AnsweringReturn[];
  readonly services: readonly MentionedService[];
  readonly today: string;
}

/** What each agency was asked, what needs an act today first; then who was not asked; then who is only named. */
export function deskGroups({ agencies, requests, returns, services, today }: DeskFacts): DeskGroup[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const returnsOf = Map.groupBy(returns, ({ agencyId }) => agencyId);
  const asked = requests.flatMap((request): RequestRow[] => {
    const agency = byId.get(request.agencyId);
    if (!agency) return [];
    const state = requestState(request, today);
    return [
      { type: 'request', key: request.id, agency, request, state, returns: returnsOf.get(agency.id) ?? [] },
    ];
  });
  const askedIds = new Set(requests.map(({ agencyId }) => agencyId));
  const unasked = agencies
    .filter(({ id }) => !askedIds.has(id))
    .map((agency): UnaskedRow => ({ type: 'unasked', key: agency.id, agency }));
  const named = services.map(
    (service): NamedRow => ({ type: 'named', key: `named ${service.key}`, service }),
  );
  return [
    { title: 'Asked', rows: asked.toSorted(byUrgency) },
    { title: 'Of the case, not asked yet', rows: unasked },
    { title: 'Named by others, not among the agencies', rows: named },
  ].filter(({ rows }) => rows.length > 0);
}

function byUrgency(one: RequestRow, other: RequestRow): number {
  return (
    requestStateNames.indexOf(one.state.name) - requestStateNames.indexOf(other.state.name) ||
    other.state.daysLate - one.state.daysLate ||
    (one.request.dueOn ?? '9').localeCompare(other.request.dueOn ?? '9') ||
    one.agency.name.localeCompare(other.agency.name, 'en-GB')
  );
}

/** Where a row stands, as the filter knows it: an agency that nobody has asked is one to ask. */
export function standingOf(row: DeskRow): DeskFilter {
  if (row.type === 'request') return row.state.name;
  return row.type === 'unasked' ? 'to-ask' : 'named';
}

/** Only the rows that stand so; groups that are left empty go. */
export function filtered(groups: readonly DeskGroup[], filter: DeskFilter | undefined): readonly DeskGroup[] {
  if (filter === undefined) return groups;
  return groups
    .map(({ title, rows }) => ({ title, rows: rows.filter((row) => standingOf(row) === filter) }))
    .filter(({ rows }) => rows.length > 0);
}
