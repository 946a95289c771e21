import { foundation } from './0010-foundation.ts';
import { chronology } from './0020-chronology.ts';
import { findings } from './0030-findings.ts';
import { integratedChronology } from './0040-integrated-chronology.ts';
import { referral } from './0050-referral.ts';
import { clock } from './0060-clock.ts';
import { requests } from './0070-requests.ts';
import type { Migration } from './migration.ts';

/** In order. A number once released is never changed; a new step is added instead. */
export const migrations: readonly Migration[] = [
  foundation,
  chronology,
  findings,
  integratedChronology,
  referral,
  clock,
  requests,
];
