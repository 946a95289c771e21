import type { Agency } from '../../shared/contract/agencies.ts';
import type { CaseRecord } from '../../shared/contract/cases.ts';
import { agencyId, caseId } from '../../shared/contract/values.ts';

/** The invented case of the design, as `cases.get` would answer it. */
export const rowan: CaseRecord = {
  id: caseId.parse('01985b1e-0000-7000-8000-000000000001'),
  reference: 'WSCP 2026-04',
  pseudonym: 'Rowan',
  partnership: 'Wexmoor Safeguarding Children Partnership',
  exerciseKind: 'rapid-review',
  marking: 'OFFICIAL-SENSITIVE',
  leadReviewer: 'Miriam Oakes',
  summary: 'Rowan was brought to Aldermere Hospital early on Sunday 24 May 2026.',
  isPractice: false,
  counts: {
    agencies: 2,
    entries: 236,
    undated: 12,
    findings: 5,
    recommendations: 0,
    findingsWithoutEvidence: 1,
    recommendationsWithoutFinding: 0,
  },
  createdAt: '2026-06-01T08:00:00.000Z',
  updatedAt: '2026-06-10T13:32:00.000Z',
  removedAt: null,
};

export const northgate: Agency = {
  id: agencyId.parse('01985b1e-0000-7000-8000-0000000000a1'),
  caseId: rowan.id,
  name: 'Northgate Surgery',
  code: 'GP',
  kind: 'gp',
  entryCount: 21,
  recommendationCount: 1,
  removedAt: null,
};

export const wexmoorHousing: Agency = {
  ...northgate,
  id: agencyId.parse('01985b1e-0000-7000-8000-0000000000a2'),
  name: 'Tarn Homes',
  code: 'HSG',
  kind: 'housing',
  entryCount: 0,
  recommendationCount: 0,
};
