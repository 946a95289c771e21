import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { LegalHold, PublicationHold } from '../../../shared/contract/holds.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { isHeld } from '../../../shared/domain/publicationHold.ts';
import { useNewDay } from '../../data/useNewDay.ts';
import { useRead } from '../../data/useRead.ts';

type Holds = OutputOf<'holds.get'>;

/** What may not be published and what must be kept; read again when a new day begins. */
export function useHolds(caseId: CaseId) {
  const holds = useRead('holds.get', { caseId });
  useNewDay(holds.refetch);
  return holds;
}

/** Legal holds that are on. */
export function legalHoldsOn(holds: Holds | undefined): readonly LegalHold[] {
  return holds?.legal.filter(({ liftedOn }) => liftedOn === null) ?? [];
}

/** Proceedings for which publication is held today. */
export function publicationHoldsOn(holds: Holds | undefined): readonly PublicationHold[] {
  return holds?.publication.filter((hold) => isHeld(hold, holds.today)) ?? [];
}
