import { counted } from '../../../shared/domain/counted.ts';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { isUnwritten } from '../../../shared/domain/rapidSections.ts';
import { listBriefEntries } from '../brief-chronology/brief-chronology.store.ts';
import { listDecisions } from '../decision/decision.store.ts';
import { listExchanges } from '../decision/panel.store.ts';
import { listEarlierReviews } from '../earlier-reviews/earlier-reviews.store.ts';
import { listMeetings } from '../meetings/meetings.store.ts';
import { listMilestones } from '../milestones/milestones.store.ts';
import { listSections } from '../rapid-review/rapid-review.store.ts';
import { Refusal } from '../refusal.ts';
import { listActions } from '../safeguarding-actions/safeguarding-actions.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/**
 * Refuses to take off an exercise in which anything was written down: no screen and no document would show it any more.
 * Sections that nobody has written in, and records that were removed, stand in no way.
 */
export function assertHoldsNothing(read: ReadHandle, { id, number }: Exercise): void {
  const milestones = listMilestones(read, id).length;
  const held = [
    ...heldByReview(read, id),
    ...(milestones > 0 ? [counted(milestones, 'milestone', 'milestones')] : []),
  ];
  if (held.length === 0) return;
  const stays = hasSigned(read, id)
    ? 'A signed decision is kept, and its exercise with it.'
    : 'Remove those first, or keep the exercise.';
  throw new Refusal('record/in-use', {
    sentence: `Exercise ${number} cannot be removed. It holds ${inWords(held)}. Nothing was changed. ${stays}`,
  });
}

/** Refuses another kind where only a rapid review would show what the exercise holds; milestones show for every kind. */
export function assertKindIsFree(read: ReadHandle, { id, number }: Exercise): void {
  const held = heldByReview(read, id);
  if (held.length === 0) return;
  const sentence = `Exercise ${number} holds ${inWords(held)}, which would not show in another kind. Nothing was changed. Choose the kind it had; where it has become another exercise, turn it instead.`;
  throw new Refusal('record/in-use', { sentence, fields: [{ path: 'changes.kind', message: sentence }] });
}

function heldByReview(read: ReadHandle, id: Exercise['id']): string[] {
  const counts = [
    [
      listSections(read, id).filter((section) => !isUnwritten(section) || section.emptyBecause !== '').length,
      'section written',
      'sections written',
    ],
    [listActions(read, id).length, 'safeguarding action', 'safeguarding actions'],
    [listBriefEntries(read, id).length, 'entry in its brief chronology', 'entries in its brief chronology'],
    [listMeetings(read, id).length, 'meeting', 'meetings'],
    [listEarlierReviews(read, id).length, 'earlier review', 'earlier reviews'],
    [listExchanges(read, id).length, 'exchange with the Panel', 'exchanges with the Panel'],
  ] as const;
  return [
    ...listDecisions(read, id)
      .toReversed()
      .map(({ number, state }) => `decision ${number}${state === 'draft' ? '' : ', signed'}`),
    ...counts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many)),
  ];
}

function hasSigned(read: ReadHandle, id: Exercise['id']): boolean {
  return listDecisions(read, id).some(({ state }) => state !== 'draft');
}

/** “decision 1, signed; 2 meetings”: its parts may hold commas. */
function inWords(parts: readonly string[]): string {
  return parts.join('; ');
}
