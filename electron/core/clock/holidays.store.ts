import { uuidv7 } from 'uuidv7';
import type { BankHolidayRecord } from '../../../shared/contract/clock.ts';
import { type HolidayId, holidayId as holidayIdSchema } from '../../../shared/contract/values.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

export type AddedHoliday = BankHolidayRecord & { readonly id: HolidayId };

/** The bank holidays added to those shipped, in order. */
export function listAddedHolidays(read: ReadHandle): AddedHoliday[] {
  return read.all<AddedHoliday>(
    'SELECT id, day, name, moved_from AS movedFrom, reason FROM bank_holiday ORDER BY day',
  );
}

export function insertHoliday(
  write: WriteHandle,
  holiday: Omit<BankHolidayRecord, 'id'>,
  now: Date,
): HolidayId {
  const id = holidayIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO bank_holiday (id, day, name, moved_from, reason, created_at)
     VALUES (:id, :day, :name, :movedFrom, :reason, :now)`,
    { ...holiday, id, now: now.toISOString() },
  );
  return id;
}

export function deleteHoliday(write: WriteHandle, id: HolidayId): void {
  write.run('DELETE FROM bank_holiday WHERE id = ?', [id]);
}
