import { type Query, QueryClient } from '@tanstack/react-query';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { CallError } from './callError.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: CallError;
  }
}

/** Data is on this computer and every change is announced, so nothing goes stale by itself and no network is waited for. */
export function createQueryClient(): QueryClient {
  const shared = { retry: false, networkMode: 'always' } as const;
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...shared,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: shared,
    },
  });
}

/** `cases.get` → `cases`. */
export function capabilityOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

/** What is worked out over the entries of a whole case. */
const workedOut = ['views', 'timeline', 'silences', 'knowledge', 'same-events', 'themes'];

/** Answers that show something of another capability: a finding shows the entries it cites, an agency counts its entries. */
const shownWithin: Readonly<Record<string, readonly string[]>> = {
  agencies: ['recommendations', 'chronology', 'requests', 'meetings', 'safeguarding-actions', ...workedOut],
  chronology: [
    'agencies',
    'requests',
    'brief-chronology',
    'rapid-review',
    'findings',
    'people',
    'episodes',
    'imports',
    ...workedOut,
  ],
  findings: ['chronology', 'recommendations', 'same-events'],
  recommendations: ['agencies', 'findings'],
  imports: [
    'chronology',
    'agencies',
    'requests',
    'brief-chronology',
    'rapid-review',
    'people',
    'episodes',
    ...workedOut,
  ],
  family: ['people'],
  people: ['chronology', 'referral', 'family', ...workedOut],
  themes: ['chronology', ...workedOut],
  episodes: ['chronology', 'views', 'timeline'],
  'same-events': ['chronology', 'findings', 'views'],
  timeline: ['periods'],
  stages: ['exercises'],
  proceedings: ['holds'],

  cases: ['clock', 'proceedings', 'requests', 'safeguarding-actions', 'decision', 'milestones'],
  exercises: ['holds', 'clock', 'safeguarding-actions', 'milestones'],
  referral: ['clock', 'milestones'],
  clock: ['milestones'],
};

/** Counts of cases, the report's outline and the history follow from everything. */
const alwaysRefreshed = ['cases', 'reports', 'history'];

export function capabilitiesToRefresh(changed: readonly string[]): Set<string> {
  return new Set([...changed, ...changed.flatMap((name) => shownWithin[name] ?? []), ...alwaysRefreshed]);
}

export async function refreshCapabilities(
  queryClient: QueryClient,
  changed: readonly string[],
): Promise<void> {
  const capabilities = capabilitiesToRefresh(changed);
  const isAffected = ({ queryKey: [name] }: Query) =>
    // A new workspace's recovery key is read once: another in its place while the first is being copied would be a trap.
    typeof name === 'string' && name !== 'workspace.preview' && capabilities.has(capabilityOf(name));
  // A first reading that began before the change is not begun anew by itself, and would answer what was before.
  await queryClient.cancelQueries({
    predicate: (query) => isAffected(query) && query.state.data === undefined,
  });
  await queryClient.invalidateQueries({ predicate: isAffected });
}

/** Reads again what an event says has changed. A workspace that closes takes everything read from it along. */
export async function applyEvent(queryClient: QueryClient, event: AppEvent): Promise<void> {
  switch (event.type) {
    case 'changed':
      return refreshCapabilities(queryClient, event.capabilities);
    case 'workspace':
      if (event.state === 'locked' || event.state === 'none') {
        queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => name !== 'workspace.get' });
      }
      await queryClient.invalidateQueries({ queryKey: ['workspace.get'] });
      // The gate has gone by now, and the key it showed goes from memory with it.
      if (event.state === 'open' || event.state === 'practice')
        queryClient.removeQueries({ queryKey: ['workspace.preview'] });
      return;
    case 'task':
      return;
  }
}

/** Resolves once nothing is being read. A refetch that an event starts anew is waited for as well. */
export function whenIdle(queryClient: QueryClient): Promise<void> {
  if (queryClient.isFetching() === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = queryClient.getQueryCache().subscribe(() => {
      if (queryClient.isFetching() > 0) return;
      stop();
      resolve();
    });
  });
}
