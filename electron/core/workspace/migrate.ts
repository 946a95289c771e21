import type Database from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Brings the file to the newest shape in one transaction: all steps or none. A file from a newer Candour is refused
 * untouched. `beforeChange` runs once, before the first step, where there is already something to lose. Gives the
 * number of the last step the file had had before; 0 for a new one.
 */
export function migrate(
  database: Database.Database,
  steps: readonly Migration[],
  beforeChange: () => void,
): number {
  const present = database.pragma('user_version', { simple: true }) as number;
  const newest = steps.at(-1)?.number ?? 0;
  if (present > newest) throw new Refusal('workspace/newer');
  const due = steps.filter((step) => step.number > present);
  if (due.length === 0) return present;
  if (present > 0) beforeChange();
  database
    .transaction(() => {
      for (const step of due) {
        database.exec(step.sql);
        database.pragma(`user_version=${step.number}`);
      }
    })
    .immediate();
  return present;
}
