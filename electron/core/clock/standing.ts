import type { Clock, ClockOfCase, MovedDue } from '../../../shared/contract/clock.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { type ClockRuleName, clockRuleNames, clockRules } from '../../../shared/domain/clockRules.ts';
import {
  type ClockFacts,
  type ClockMarks,
  type WorkedOutClock,
  workOutClock,
} from '../../../shared/domain/workOutClock.ts';
import { type WorkCalendar, workCalendar } from '../../../shared/domain/workingDays.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type CaseClock, type CaseClocks, readCaseClocks } from './caseClock.store.ts';
import { type ClockFactsOfCase, factsOfCurrentCases } from './clockFacts.store.ts';
import { listAddedHolidays } from './holidays.store.ts';
import { listSettings } from './settings.store.ts';

/** What holds for every case of the workspace: read once, however many cases are worked out. */
export interface ClockGround {
  readonly calendar: WorkCalendar;
  readonly calendarAsShipped: WorkCalendar;
  readonly settingFor: (partnership: string, rule: ClockRuleName) => Pick<Clock, 'setting' | 'settingOf'>;
}

export function readGround(read: ReadHandle): ClockGround {
  const added = listAddedHolidays(read);
  const own = new Map(
    listSettings(read).map(({ partnership, rule, setting }) => [
      `${rule} ${partnership.toLowerCase()}`,
      setting,
    ]),
  );
  return {
    calendar: added.length === 0 ? shippedCalendar : workCalendar(added),
    calendarAsShipped: shippedCalendar,
    settingFor: (partnership, rule) => {
      const ofPartnership = partnership === '' ? undefined : own.get(`${rule} ${partnership.toLowerCase()}`);
      if (ofPartnership) return { setting: ofPartnership, settingOf: 'partnership' };
      const ofWorkspace = own.get(`${rule} `);
      if (ofWorkspace) return { setting: ofWorkspace, settingOf: 'workspace' };
      return { setting: clockRules[rule].usual, settingOf: 'shipped' };
    },
  };
}

const shippedCalendar = workCalendar();

/** Every clock of a case as it stands on a day. */
export function clocksOf(
  ground: ClockGround,
  { facts, marks }: { readonly facts: ClockFactsOfCase; readonly marks: CaseClocks },
  today: string,
): Clock[] {
  return clockRuleNames.map((rule) => clockOf(ground, rule, { facts, marks }, today));
}

function clockOf(
  ground: ClockGround,
  rule: ClockRuleName,
  { facts, marks }: { readonly facts: ClockFactsOfCase; readonly marks: CaseClocks },
  today: string,
): Clock {
  const { setting, settingOf } = ground.settingFor(facts.partnership, rule);
  const mark = marks[rule] ?? nothingSaid;
  const doneOn = rule === 'notification' ? plausible(facts.notifiedOn) : mark.doneOn;
  const withdrawn = withdrawal(rule, facts);
  const own: ClockMarks = {
    doneOn,
    notNeededBecause: mark.notNeededBecause || withdrawn,
    overrideOn: mark.override?.dueOn ?? null,
  };
  const given = { setting, facts: anchorsOf(facts, marks), marks: own, today };
  const now = workOutClock(rule, { ...given, calendar: ground.calendar });
  const standing = asJudged(rule, mark.judgement, { ...given, calendar: ground.calendar }) ?? now;
  const isOtherwise = standing.dueOn !== now.dueOn || standing.lateBy !== now.lateBy;
  return {
    rule,
    setting: { ...setting },
    settingOf,
    ...standing,
    leftOut: [...standing.leftOut],
    ticks: [...standing.ticks],
    doneOn,
    notNeededBecause: own.notNeededBecause,
    isWithdrawn: mark.notNeededBecause === '' && withdrawn !== '',
    override: mark.override,
    judgement: mark.judgement,
    otherwiseNow: isOtherwise ? { dueOn: now.dueOn, lateBy: now.lateBy } : null,
    dueWithoutAddedDays: otherDue(
      now.calculatedOn,
      rule,
      { ...given, calendar: ground.calendarAsShipped },
      ground,
    ),
  };
}

/** As it was judged when it was done; null where nothing is judged, or something that is no longer so. */
function asJudged(
  rule: ClockRuleName,
  judgement: CaseClock['judgement'],
  given: Parameters<typeof workOutClock>[1],
): WorkedOutClock | null {
  const { doneOn, notNeededBecause } = given.marks;
  if (judgement === null || judgement.doneOn !== doneOn || notNeededBecause !== '') return null;
  const { dueOn, lateBy } = judgement;
  const drawn = workOutClock(rule, { ...given, marks: { ...given.marks, overrideOn: dueOn } });
  return { ...drawn, state: lateBy > 0 ? 'missed' : 'met', lateBy };
}

const nothingSaid: CaseClock = { doneOn: null, notNeededBecause: '', override: null, judgement: null };

function otherDue(
  due: string | null,
  rule: ClockRuleName,
  given: Parameters<typeof workOutClock>[1],
  { calendar }: ClockGround,
): string | null {
  if (due === null || given.calendar === calendar) return null;
  const asShipped = workOutClock(rule, given).calculatedOn;
  return asShipped === due ? null : asShipped;
}

/** A rapid review follows a notification; one that is withdrawn before it was sent on leaves nothing to review. */
function withdrawal(rule: ClockRuleName, { withdrawnOn, withdrawnBecause }: ClockFactsOfCase): string {
  if (rule !== 'rapid-review' || withdrawnOn === null) return '';
  return withdrawnBecause || 'The notification was withdrawn.';
}

function anchorsOf(facts: ClockFactsOfCase, marks: CaseClocks): ClockFacts {
  return {
    aware: plausible(facts.awareOn),
    notified: plausible(facts.notifiedOn),
    received: plausible(facts.receivedOn),
    initiated: plausible(facts.initiatedOn),
    publication: plausible(facts.publishedOn),
    published: marks.review?.doneOn ?? null,
  };
}

/** Before there were rapid reviews or their forerunners: a slip of the keys. Nothing is counted from it. */
function plausible(day: string | null): string | null {
  return day !== null && day >= '1990-01-01' ? day : null;
}

/** The clock to show where there is room for one: the deadline that falls first among those not yet met. */
export function leadOf(clocks: readonly Pick<Clock, 'rule' | 'state' | 'dueOn'>[]): ClockRuleName | null {
  const open = clocks.filter(({ rule, state }) => clockRules[rule].kind === 'deadline' && isOpen(state));
  return open.toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))[0]?.rule ?? null;
}

export function isOpen(state: Clock['state']): boolean {
  return state === 'running' || state === 'due-today' || state === 'overdue';
}

interface ClocksOfCase {
  readonly facts: ClockFactsOfCase;
  readonly clocks: readonly Clock[];
}

/** The clocks of every current case, in a fixed number of statements. */
export function clocksOfCurrentCases(read: ReadHandle, today: string): ClocksOfCase[] {
  const ground = readGround(read);
  const marks = readCaseClocks(read);
  return factsOfCurrentCases(read).map((facts) => ({
    facts,
    clocks: clocksOf(ground, { facts, marks: marks.get(facts.caseId) ?? {} }, today),
  }));
}

/** A clock among those of all cases, without what only its own screen shows. */
export function toClockOfCase(facts: ClockFactsOfCase, clock: Clock, isLead: boolean): ClockOfCase {
  const {
    settingOf: _settingOf,
    notNeededBecause: _notNeeded,
    isWithdrawn: _isWithdrawn,
    override: _override,
    judgement: _judgement,
    otherwiseNow: _otherwiseNow,
    dueWithoutAddedDays: _otherDue,
    ...standing
  } = clock;
  const { caseId, reference, pseudonym } = facts;
  return { caseId, reference, pseudonym, ...standing, isLead };
}

/** The due days that became others between two looks at all cases. */
export function movedDues(before: readonly ClocksOfCase[], after: readonly ClocksOfCase[]): MovedDue[] {
  const earlier = new Map<CaseId, ClocksOfCase>(before.map((entry) => [entry.facts.caseId, entry]));
  return after.flatMap(({ facts, clocks }) =>
    clocks.flatMap((clock) => {
      const { rule } = clock;
      const [from, to] = [
        dueNow(earlier.get(facts.caseId)?.clocks.find((each) => each.rule === rule)),
        dueNow(clock),
      ];
      return from === to ? [] : [{ caseId: facts.caseId, pseudonym: facts.pseudonym, rule, from, to }];
    }),
  );
}

/** The due day by what is known now, whatever was judged. */
function dueNow(clock: Clock | undefined): string | null {
  return (clock?.otherwiseNow ?? clock)?.dueOn ?? null;
}
