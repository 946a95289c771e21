import { foundation } from './0010-foundation.ts';
import { chronology } from './0020-chronology.ts';
import { findings } from './0030-findings.ts';
import type { Migration } from './migration.ts';

/** Every migration there is, in order. */
export const migrations: readonly Migration[] = [foundation, chronology, findings];
