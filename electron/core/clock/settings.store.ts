import { uuidv7 } from 'uuidv7';
import type { SettingOfPartnership } from '../../../shared/contract/clock.ts';
import type { ClockRuleName, ClockSetting } from '../../../shared/domain/clockRules.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

type SettingRow = ClockSetting & { readonly partnership: string; readonly rule: ClockRuleName };

export function listSettings(read: ReadHandle): SettingOfPartnership[] {
  return read
    .all<SettingRow>(
      'SELECT partnership, rule, anchor, length, unit, starts, source FROM clock_setting ORDER BY partnership, rule',
    )
    .map(({ partnership, rule, ...setting }) => ({ partnership, rule, setting }));
}

/** Sets how a partnership counts; the empty name stands for all that have no setting of their own. */
export function setSetting(
  write: WriteHandle,
  { partnership, rule, setting }: SettingOfPartnership,
  now: Date,
): void {
  write.run(
    `INSERT INTO clock_setting (id, partnership, rule, anchor, length, unit, starts, source, created_at, updated_at)
     VALUES (:id, :partnership, :rule, :anchor, :length, :unit, :starts, :source, :now, :now)
     ON CONFLICT (partnership COLLATE NOCASE, rule) DO UPDATE SET anchor = excluded.anchor, length = excluded.length,
       unit = excluded.unit, starts = excluded.starts, source = excluded.source, updated_at = excluded.updated_at`,
    { ...setting, id: uuidv7(), partnership, rule, now: now.toISOString() },
  );
}

/** Nothing happens where there was none. */
export function deleteSetting(write: WriteHandle, partnership: string, rule: ClockRuleName): void {
  write.run('DELETE FROM clock_setting WHERE partnership = ? COLLATE NOCASE AND rule = ?', [
    partnership,
    rule,
  ]);
}
