import type { Clock, ClockOfCase } from '../../shared/contract/clock.ts';
import { type ClockRuleName, clockRuleNames, clockRules } from '../../shared/domain/clockRules.ts';
import { type ClockFacts, type ClockMarks, workOutClock } from '../../shared/domain/workOutClock.ts';
import { workCalendar } from '../../shared/domain/workingDays.ts';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { rowan } from './fakeRecords.ts';

const noFacts: ClockFacts = {
  aware: null,
  notified: null,
  received: null,
  initiated: null,
  publication: null,
  published: null,
};
const noMarks: ClockMarks = { doneOn: null, notNeededBecause: '', overrideOn: null };
const calendar = workCalendar();

/** A clock as `clock.get` would answer it for these days. */
export function makeClock(
  rule: ClockRuleName,
  today: string,
  facts: Partial<ClockFacts>,
  marks: Partial<ClockMarks> = {},
  changes: Partial<Clock> = {},
): Clock {
  const setting = { ...clockRules[rule].usual };
  const own = { ...noMarks, ...marks };
  const standing = workOutClock(rule, {
    setting,
    facts: { ...noFacts, ...facts },
    marks: own,
    calendar,
    today,
  });
  return {
    rule,
    review: null,
    setting,
    settingOf: 'shipped',
    ...standing,
    leftOut: [...standing.leftOut],
    ticks: [...standing.ticks],
    doneOn: own.doneOn,
    notNeededBecause: own.notNeededBecause,
    isWithdrawn: false,
    isLead: false,
    override: null,
    judgement: null,
    otherwiseNow: null,
    dueWithoutAddedDays: null,
    ...changes,
  };
}

/** Every clock of a case, with those given in their places. */
export function makeClocks(today: string, given: readonly Clock[] = []): OutputOf<'clock.get'> {
  const lead = given.find(({ state }) => state === 'running' || state === 'overdue');
  return {
    today,
    lastDay: '2028-12-31',
    partnership: 'Wexmoor Safeguarding Children Partnership',
    clocks: clockRuleNames.flatMap((rule) => {
      const ofRule = given.filter((clock) => clock.rule === rule);
      return ofRule.length === 0
        ? [makeClock(rule, today, {})]
        : ofRule.map((clock) => ({ ...clock, isLead: clock === lead }));
    }),
  };
}

/** A clock among those of all cases, as `clock.week` would answer it. */
export function makeClockOfCase(
  rule: ClockRuleName,
  today: string,
  facts: Partial<ClockFacts>,
  changes: Partial<ClockOfCase> = {},
): ClockOfCase {
  const {
    settingOf: _settingOf,
    notNeededBecause: _because,
    isWithdrawn: _isWithdrawn,
    override: _override,
    judgement: _judgement,
    otherwiseNow: _otherwiseNow,
    dueWithoutAddedDays: _other,
    ...standing
  } = makeClock(rule, today, facts);
  return {
    ...standing,
    caseId: rowan.id,
    reference: rowan.reference,
    pseudonym: rowan.pseudonym,
    isLead: true,
    ...changes,
  };
}
