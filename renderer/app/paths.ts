import type { CaseId } from '../../shared/contract/values.ts';

/** Where things are. Addresses hold ids only, never names: they may end up in a window's history. */
export const casesPath = '/cases';

export function casePath(caseId: CaseId, section = 'overview'): string {
  return `${casesPath}/${caseId}/${section}`;
}
