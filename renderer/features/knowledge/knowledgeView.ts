import { create } from 'zustand';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';

interface LookedFrom {
  readonly agencyId: AgencyId | null;
  /** The day as it was typed; null until someone types one. */
  readonly date: string | null;
  /** The first row of the page. */
  readonly offset: number;
}

const fromNowhere: LookedFrom = { agencyId: null, date: null, offset: 0 };

/** From where each case was last looked at, so that coming back comes back to it. View state only. */
const useKnowledgeView = create<{ readonly places: Readonly<Record<CaseId, LookedFrom>> }>(() => ({
  places: {},
}));

export function useLookedFrom(caseId: CaseId): LookedFrom {
  return useKnowledgeView(({ places }) => places[caseId] ?? fromNowhere);
}

/** Another agency or day begins at the first page again. */
export function lookFrom(caseId: CaseId, change: Partial<LookedFrom>): void {
  useKnowledgeView.setState(({ places }) => ({
    places: { ...places, [caseId]: { ...(places[caseId] ?? fromNowhere), offset: 0, ...change } },
  }));
}
