import { counted } from '../../../shared/domain/counted.ts';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { AgencyUses } from './agencyUses.store.ts';

/** What depends on an agency, counted and named, for whoever wants to take it out; null where nothing does. */
export function agencyInUse(
  { entryCount, recommendationCount }: Pick<Agency, 'entryCount' | 'recommendationCount'>,
  { meetings, actions, requests, shared, waiting }: AgencyUses,
): string | null {
  const uses = (
    [
      [entryCount, 'entry of its own', 'entries of its own'],
      [waiting, 'row of its return that waits', 'rows of its returns that wait'],
      [recommendationCount, 'recommendation addressed to it', 'recommendations addressed to it'],
      [requests, 'request put to it', 'requests put to it'],
      [actions, 'safeguarding action of its own', 'safeguarding actions of its own'],
      [meetings, 'meeting with it in the attendance', 'meetings with it in the attendance'],
      [shared, 'entry recorded as shared with it', 'entries recorded as shared with it'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many));
  if (uses.length === 0) return null;
  const [last] = uses.slice(-1);
  const words = uses.length === 1 ? last : `${uses.slice(0, -1).join(', ')} and ${last}`;
  return `This agency has ${words}. Nothing was changed. To take it out, first remove those or give them to another agency.`;
}
