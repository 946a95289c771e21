import { bankHolidaysOf, firstShippedDay, lastShippedDay } from '../../../shared/domain/bankHolidays.ts';
import { addDays, ukDay, weekdayOf } from '../../../shared/domain/civilDate.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { isOfReview } from '../../../shared/domain/clockRules.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type ClockKey, readCaseClocks, updateCaseClock } from './caseClock.store.ts';
import { factsOfCase, listPartnerships } from './clockFacts.store.ts';
import { deleteHoliday, insertHoliday, listAddedHolidays } from './holidays.store.ts';
import { keepAllJudgements, keepJudgements } from './judgements.store.ts';
import { deleteSetting, listSettings, setSetting } from './settings.store.ts';
import { clocksOf, clocksOfCurrentCases, isOpen, movedDues, readGround, toClockOfCase } from './standing.ts';

export const clockHandlers: HandlersOf<'clock'> = {
  'clock.get': ({ caseId, today: asked }, read, { now }) => {
    const facts = factsOfCase(read, caseId);
    if (!facts) throw new Refusal('record/not-found');
    const today = asked ?? ukDay(now.toISOString());
    const clocks = clocksOf(readGround(read), { facts, marks: readCaseClocks(read, caseId) }, today);
    return { today, lastDay: lastShippedDay, partnership: facts.partnership, clocks };
  },

  'clock.week': ({ today: asked, weekOf }, read, { now }) => {
    const today = asked ?? ukDay(now.toISOString());
    const shown = weekOf ?? today;
    const from = addDays(shown, -weekdayOf(shown));
    const to = addDays(from, 6);
    const clocks = clocksOfCurrentCases(read, today).flatMap(({ facts, clocks: ofCase }) =>
      ofCase
        .filter(({ state, dueOn }) => {
          if (state === 'not-needed' || dueOn === null) return false;
          return isOpen(state) || (dueOn >= from && dueOn <= to);
        })
        .map((clock) => toClockOfCase(facts, clock)),
    );
    return { today, from, to, clocks };
  },

  'clock.update': ({ caseId, rule, exerciseId, changes }, { begin, read, now }) => {
    const key = keyOf(read, { caseId, rule, exerciseId });
    if (rule === 'notification' && changes.doneOn !== undefined) {
      throw new Refusal('request/invalid-input', {
        sentence: 'The day of the notification stands in the referral. Change it there. Nothing was changed.',
        fields: [{ path: 'changes.doneOn', message: 'Change it in the referral' }],
      });
    }
    const write = begin({ label: 'Change a clock', caseId });
    updateCaseClock(write, key, changes, now);
    keepJudgements(write, caseId, now);
    return {};
  },

  'clock.override': ({ caseId, rule, exerciseId, override }, { begin, read, now }) => {
    const key = keyOf(read, { caseId, rule, exerciseId });
    const write = begin({
      label: override ? 'Set a due day by hand' : 'Take off a due day set by hand',
      caseId,
    });
    updateCaseClock(
      write,
      key,
      { overrideOn: override?.dueOn ?? null, overrideBecause: override?.reason ?? '' },
      now,
    );
    keepJudgements(write, caseId, now);
    return {};
  },

  'clock.judge': ({ caseId, rule, exerciseId }, { begin, read, now }) => {
    const key = keyOf(read, { caseId, rule, exerciseId });
    keepJudgements(begin({ label: 'Judge a clock again', caseId }), caseId, now, key);
    return {};
  },

  'clock.listSettings': (_input, read) => ({
    settings: listSettings(read),
    partnerships: listPartnerships(read),
  }),

  'clock.updateSetting': ({ partnership, rule, setting }, { begin, read, now }) => {
    const today = ukDay(now.toISOString());
    const before = clocksOfCurrentCases(read, today);
    const write = begin({ label: 'Change how a clock is counted', caseId: null });
    if (setting) setSetting(write, { partnership, rule, setting }, now);
    else deleteSetting(write, partnership, rule);
    keepAllJudgements(write, now);
    return { moved: movedDues(before, clocksOfCurrentCases(read, today)) };
  },

  'clock.listHolidays': ({ year }, read) => ({
    holidays: holidaysOf(read, year),
    firstDay: firstShippedDay,
    lastDay: lastShippedDay,
  }),

  'clock.createHoliday': (holiday, { begin, read, now }) => {
    assertNewHoliday(read, holiday);
    const today = ukDay(now.toISOString());
    const before = clocksOfCurrentCases(read, today);
    const write = begin({ label: 'Add a bank holiday', caseId: null });
    const id = insertHoliday(write, holiday, now);
    return { id, moved: movedDues(before, clocksOfCurrentCases(read, today)) };
  },

  'clock.removeHoliday': ({ holidayId }, { begin, read, now }) => {
    if (!listAddedHolidays(read).some(({ id }) => id === holidayId)) throw new Refusal('record/not-found');
    const today = ukDay(now.toISOString());
    const before = clocksOfCurrentCases(read, today);
    deleteHoliday(begin({ label: 'Take out a bank holiday', caseId: null }), holidayId);
    return { moved: movedDues(before, clocksOfCurrentCases(read, today)) };
  },
};

interface AskedClock extends Pick<ClockKey, 'rule'> {
  readonly caseId: CaseId;
  readonly exerciseId: ExerciseId | undefined;
}

/** The clock meant: of the review named or the latest one, of the case where the rule or the case has no review. */
function keyOf(read: ReadHandle, { caseId, rule, exerciseId }: AskedClock): ClockKey & { caseId: CaseId } {
  const facts = factsOfCase(read, caseId);
  if (!facts) throw new Refusal('record/not-found');
  if (!isOfReview(rule)) return { caseId, rule, exerciseId: null };
  const review = facts.reviews.findLast((each) => exerciseId === undefined || each.exerciseId === exerciseId);
  if (!review && exerciseId !== undefined) throw new Refusal('record/not-found');
  return { caseId, rule, exerciseId: review?.exerciseId ?? null };
}

function holidaysOf(read: ReadHandle, year: number) {
  const added = listAddedHolidays(read);
  const moved = new Set(added.map(({ movedFrom }) => movedFrom));
  const shipped = bankHolidaysOf(year)
    .filter(({ day }) => !moved.has(day))
    .map(({ day, name }) => ({ id: null, day, name, movedFrom: null, reason: '' }));
  const ofYear = added.filter(({ day }) => Number(day.slice(0, 4)) === year && !moved.has(day));
  return [...shipped, ...ofYear].toSorted((one, other) => one.day.localeCompare(other.day));
}

function assertNewHoliday(
  read: ReadHandle,
  { day, movedFrom }: { readonly day: string; readonly movedFrom: string | null },
): void {
  const isHoliday = (wanted: string) =>
    holidaysOf(read, Number(wanted.slice(0, 4))).some((holiday) => holiday.day === wanted);
  if (isHoliday(day)) {
    throw new Refusal('record/duplicate', {
      sentence: 'That day is a bank holiday already. Nothing was changed.',
      fields: [{ path: 'day', message: 'This day is a bank holiday already' }],
    });
  }
  if (movedFrom !== null && !isHoliday(movedFrom)) {
    throw new Refusal('request/invalid-input', {
      sentence: 'The day it was moved from is not a bank holiday. Nothing was changed.',
      fields: [{ path: 'movedFrom', message: 'This day is not a bank holiday' }],
    });
  }
}
