import { clockRules } from '../../shared/domain/clockRules.ts';
import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** The clocks of a case, how they are counted, and the bank holidays. Asked once there is a case. */
export const clockRows: readonly Row[] = [
  good('clock.get', ({ caseId }) => ({ caseId })),
  bad('clock.get', 'refuses what is not there', () => ({ caseId: nobody }), missing),
  good('clock.week', () => ({ today: '2026-06-10' })),
  bad('clock.week', 'refuses a day that is none', () => ({ today: '2026-02-30' }), invalid, 'today'),
  good('clock.update', ({ caseId }) => ({ caseId, rule: 'rapid-review', changes: { doneOn: '2026-06-18' } })),
  bad(
    'clock.update',
    'refuses a day for the notification, which stands in the referral',
    ({ caseId }) => ({ caseId, rule: 'notification', changes: { doneOn: '2026-06-18' } }),
    invalid,
    'changes.doneOn',
  ),
  good('clock.override', ({ caseId }) => ({
    caseId,
    rule: 'rapid-review',
    override: { dueOn: '2026-06-19', reason: 'Agreed with the Panel' },
  })),
  bad(
    'clock.override',
    'needs a reason',
    ({ caseId }) => ({ caseId, rule: 'rapid-review', override: { dueOn: '2026-06-19', reason: ' ' } }),
    invalid,
    'override.reason',
  ),
  good('clock.judge', ({ caseId }) => ({ caseId, rule: 'rapid-review' })),
  bad('clock.judge', 'refuses what is not there', () => ({ caseId: nobody, rule: 'review' }), missing),
  good('clock.updateSetting', () => ({
    partnership: 'Devon SCP',
    rule: 'rapid-review',
    setting: { ...clockRules['rapid-review'].usual, anchor: 'received' },
  })),
  bad(
    'clock.updateSetting',
    'refuses a length of nothing',
    () => ({
      partnership: '',
      rule: 'rapid-review',
      setting: { ...clockRules['rapid-review'].usual, length: 0 },
    }),
    invalid,
    'setting.length',
  ),
  good('clock.listSettings', () => ({})),
  bad('clock.listSettings', 'refuses what it does not know', () => ({ rule: 'review' }), invalid),
  good(
    'clock.createHoliday',
    () => ({ day: '2026-09-21', name: 'Day of mourning', reason: 'Proclaimed' }),
    ({ id }, made) => {
      made.holidayId = id;
    },
  ),
  bad(
    'clock.createHoliday',
    'refuses a day that is one already',
    () => ({ day: '2026-12-25', name: 'Day of mourning', reason: 'Proclaimed' }),
    'record/duplicate',
    'day',
  ),
  good('clock.listHolidays', () => ({ year: 2026 })),
  bad('clock.listHolidays', 'refuses a year out of reach', () => ({ year: 1 }), invalid, 'year'),
  good('clock.removeHoliday', ({ holidayId }) => ({ holidayId })),
  bad('clock.removeHoliday', 'refuses what is not there', () => ({ holidayId: nobody }), missing),
];
