import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { assertPersonOfCase } from '../people/people.store.ts';
import { getPeriod, insertPeriod, listPeriods, setPeriodRemoved, updatePeriod } from './periods.store.ts';

export const periodsHandlers: HandlersOf<'periods'> = {
  'periods.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { periods: listPeriods(read, caseId, show) };
  },

  'periods.create': ({ caseId, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    if (fields.personId !== null) assertPersonOfCase(read, fields.personId, caseId);
    const write = begin({ label: 'Add a period or key date', caseId });
    return getPeriod(read, insertPeriod(write, caseId, fields, now));
  },

  'periods.update': ({ periodId, changes }, { begin, read, now }) => {
    const { caseId } = getPeriod(read, periodId);
    if (changes.personId) assertPersonOfCase(read, changes.personId, caseId);
    const write = begin({ label: 'Change a period or key date', caseId, typingIn: periodId });
    updatePeriod(write, periodId, changes, now);
    return getPeriod(read, periodId);
  },

  'periods.remove': ({ periodId }, { begin, read, now }) => {
    const { caseId } = getPeriod(read, periodId);
    const write = begin({ label: 'Remove a period or key date', caseId });
    setPeriodRemoved(write, periodId, now.toISOString(), now);
    return {};
  },

  'periods.restore': ({ periodId }, { begin, read, now }) => {
    const { caseId } = getPeriod(read, periodId);
    setPeriodRemoved(begin({ label: 'Put back a period or key date', caseId }), periodId, null, now);
    return getPeriod(read, periodId);
  },
};
