import type { Migration } from './migration.ts';

/**
 * A case may have several statutory reviews, and each has deadlines of its own. Which review the clocks of an older
 * file belong to is written when it is opened (`clock/olderClocks.store.ts`), so that the change log has a line of it.
 */
export const reviewClocks: Migration = {
  number: 121,
  name: 'review-clocks',
  sql: `
    -- The review it is a clock of; null for those of the case itself.
    ALTER TABLE case_clock ADD COLUMN exercise_id TEXT REFERENCES exercise (id);
    DROP INDEX case_clock_by_case;
    CREATE UNIQUE INDEX case_clock_by_case ON case_clock (case_id, rule, coalesce(exercise_id, ''));
    CREATE INDEX case_clock_of_exercise ON case_clock (exercise_id);
  `,
};
