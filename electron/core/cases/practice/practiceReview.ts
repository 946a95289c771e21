import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { NewCase } from '../cases.store.ts';

/** Everything in this folder is invented: people, places, services and events. */
export const practiceReview: NewCase = {
  reference: 'PRACTICE 2026-01',
  pseudonym: 'Rowan',
  workingTitle: 'Baby R',
  partnership: 'Wexmoor Safeguarding Children Partnership (invented)',
  exerciseKind: 'rapid-review',
  marking: 'OFFICIAL-SENSITIVE',
  leadReviewer: 'Miriam Oakes (invented)',
  summary:
    'Rowan was brought to Aldermere Hospital early on Sunday 24 May 2026, at fourteen weeks old, with serious injuries that have not been explained. ' +
    'Rowan is recovering and lives with foster carers; Hazel, Rowan’s five-year-old sister, is staying with their grandmother. ' +
    'Nine agencies knew the family during the pregnancy and Rowan’s first fourteen weeks, and most of what this review has learned was known to one of them at the time. ' +
    'A police investigation and care proceedings continue, and nothing here says how Rowan came to be hurt.',
};

export const practiceAgencies: readonly Pick<Agency, 'name' | 'code' | 'kind'>[] = [
  { name: 'Wexmoor Police', code: 'PO', kind: 'police' },
  { name: 'Wexmoor Children’s Social Care', code: 'CSC', kind: 'social-care' },
  { name: 'Aldermere Midwifery Service', code: 'MW', kind: 'midwifery' },
  { name: 'Wexmoor Health Visiting Service', code: 'HV', kind: 'health-visiting' },
  { name: 'Thornbeck Surgery', code: 'GP', kind: 'gp' },
  { name: 'Aldermere Hospital', code: 'HOSP', kind: 'hospital' },
  { name: 'Thornbeck Primary School', code: 'SCH', kind: 'school' },
  { name: 'Wexmoor Homes', code: 'HSG', kind: 'housing' },
  { name: 'Thornbeck Family Friends', code: 'VCS', kind: 'voluntary' },
];
