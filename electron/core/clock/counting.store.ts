import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { ClockAnchor } from '../../../shared/domain/clockRules.ts';
import type { CountingStart, WorkCalendar } from '../../../shared/domain/workingDays.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import type { ClockFactsOfCase } from './clockFacts.store.ts';
import { anchorsOfCase, plausible, readGround } from './standing.ts';

/** How the working days of an exercise are counted. */
export interface Counting {
  readonly anchor: ClockAnchor;
  /** Day 0, `YYYY-MM-DD`; null where it is not recorded. */
  readonly anchorOn: string | null;
  readonly start: CountingStart;
  readonly calendar: WorkCalendar;
}

/**
 * How days of exercises are counted: those of a rapid review as its clock is, by the partnership's setting; those of any
 * other from the decision to initiate it. What holds for all cases is read once, however many are asked about.
 */
export function readCounting(
  read: ReadHandle,
): (facts: ClockFactsOfCase, exercise: Pick<Exercise, 'kind' | 'initiatedOn'>) => Counting {
  const { calendar, settingFor } = readGround(read);
  return (facts, { kind, initiatedOn }) => {
    const { anchor, starts } = settingFor(facts.partnership, 'rapid-review').setting;
    if (kind === 'rapid-review' && (anchor === 'aware' || anchor === 'notified' || anchor === 'received'))
      return { anchor, anchorOn: anchorsOfCase(facts)[anchor], start: starts, calendar };
    return { anchor: 'initiated', anchorOn: plausible(initiatedOn), start: 'next-working-day', calendar };
  };
}
