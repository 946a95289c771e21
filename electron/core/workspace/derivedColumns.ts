import type Database from 'better-sqlite3';
import { readTime } from '../../../shared/domain/readTime.ts';

/** After every time there is: an entry without a time follows the timed ones of its day. */
const noTime = 24 * 60;

/** Minutes since midnight that a time as written is sorted by, UK local time; 1440 where it is not a clock time. */
export function minutesOfDay(time: string): number {
  const clock = time === '' ? null : readTime(time);
  return clock === null ? noTime : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/**
 * Keeps columns that follow from others right, whoever writes: a save, an undo, a step from an older file. Temporary
 * triggers, because only those may call functions of this program while `trusted_schema` is off.
 */
export function keepDerivedColumns(database: Database.Database): void {
  database.function('minutes_of_day', { deterministic: true }, (time: string) => minutesOfDay(time));
  database.exec(`
    UPDATE chronology_entry SET time_minutes = minutes_of_day(time) WHERE time_minutes IS NULL;
    CREATE TEMP TRIGGER time_of_new_entry AFTER INSERT ON main.chronology_entry WHEN NEW.time_minutes IS NULL
      BEGIN UPDATE chronology_entry SET time_minutes = minutes_of_day(NEW.time) WHERE id = NEW.id; END;
    CREATE TEMP TRIGGER time_of_entry AFTER UPDATE OF time ON main.chronology_entry WHEN OLD.time IS NOT NEW.time
      BEGIN UPDATE chronology_entry SET time_minutes = minutes_of_day(NEW.time) WHERE id = NEW.id; END;
  `);
}
