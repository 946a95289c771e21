import type { Clock, ClockOfCase, MovedDue } from '../../../shared/contract/clock.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import {
  type ClockRuleName,
  clockRuleNames,
  clockRules,
  isOfReview,
} from '../../../shared/domain/clockRules.ts';
import {
  type ClockFacts,
  type ClockMarks,
  type WorkedOutClock,
  workOutClock,
} from '../../../shared/domain/workOutClock.ts';
import { type WorkCalendar, workCalendar } from '../../../shared/domain/workingDays.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type CaseClock, type CaseClocks, readAllCaseClocks } from './caseClock.store.ts';
import { type ClockFactsOfCase, factsOfCases, type ReviewFacts } from './clockFacts.store.ts';
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

/** Every clock of a case as it stands on a day: those of the case, then those of each of its reviews. */
export function clocksOf(ground: ClockGround, ofCase: OfCase, today: string): Clock[] {
  const { reviews } = ofCase.facts;
  const rules = clockRuleNames.filter((rule) => !isOfReview(rule));
  const ofReviews = clockRuleNames.filter(isOfReview);
  const clocks = [
    ...rules.map((rule) => clockOf(ground, { rule, review: undefined }, ofCase, today)),
    // With no review yet, its clocks still say what they wait for.
    ...(reviews.length === 0 ? [undefined] : reviews).flatMap((review) =>
      ofReviews.map((rule) => clockOf(ground, { rule, review }, ofCase, today)),
    ),
  ];
  const lead = leadOf(clocks);
  return clocks.map((clock) => (clock === lead ? { ...clock, isLead: true } : clock));
}

interface OfCase {
  readonly facts: ClockFactsOfCase;
  readonly marks: CaseClocks;
}

interface Asked {
  readonly rule: ClockRuleName;
  readonly review: ReviewFacts | undefined;
}

function clockOf(ground: ClockGround, asked: Asked, { facts, marks }: OfCase, today: string): Clock {
  const { rule, review } = asked;
  const exerciseId = review?.exerciseId ?? null;
  const { setting, settingOf } = ground.settingFor(facts.partnership, rule);
  const mark = marks({ rule, exerciseId });
  const doneOn = rule === 'notification' ? plausible(facts.notifiedOn) : mark.doneOn;
  const withdrawn = doneOn === null ? withdrawal(asked, facts) : '';
  const own: ClockMarks = {
    doneOn,
    notNeededBecause: mark.notNeededBecause || withdrawn,
    overrideOn: mark.override?.dueOn ?? null,
  };
  const given = { setting, facts: anchorsOf(facts, review, marks), marks: own, today };
  const now = workOutClock(rule, { ...given, calendar: ground.calendar });
  const standing = asJudged(rule, mark.judgement, { ...given, calendar: ground.calendar }) ?? now;
  const isOtherwise = standing.dueOn !== now.dueOn || standing.lateBy !== now.lateBy;
  return {
    rule,
    review: placeOf(review, facts),
    setting: { ...setting },
    settingOf,
    ...standing,
    leftOut: [...standing.leftOut],
    ticks: [...standing.ticks],
    doneOn,
    notNeededBecause: own.notNeededBecause,
    isWithdrawn: mark.notNeededBecause === '' && withdrawn !== '',
    isLead: false,
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

function placeOf(review: ReviewFacts | undefined, { reviews }: ClockFactsOfCase): Clock['review'] {
  if (!review) return null;
  const { exerciseId, title } = review;
  return { exerciseId, title, place: reviews.indexOf(review) + 1, total: reviews.length };
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

/**
 * A rapid review follows a notification; one that is withdrawn before it was sent on leaves nothing to review. A review
 * that ended and names no publication, as one that turned into another, has nothing to publish.
 */
function withdrawal({ rule, review }: Asked, { withdrawnOn, withdrawnBecause }: ClockFactsOfCase): string {
  if (rule === 'rapid-review' && withdrawnOn !== null)
    return withdrawnBecause || 'The notification was withdrawn.';
  if (review && review.endedOn !== null && review.publishedOn === null)
    return review.endedBecause || 'The review ended, and no publication is recorded.';
  return '';
}

/** The days of the notification from which clocks are counted. */
export function anchorsOfCase(facts: ClockFactsOfCase): Pick<ClockFacts, 'aware' | 'notified' | 'received'> {
  return {
    aware: plausible(facts.awareOn),
    notified: plausible(facts.notifiedOn),
    received: plausible(facts.receivedOn),
  };
}

function anchorsOf(facts: ClockFactsOfCase, review: ReviewFacts | undefined, marks: CaseClocks): ClockFacts {
  return {
    ...anchorsOfCase(facts),
    initiated: plausible(review?.initiatedOn ?? null),
    publication: plausible(review?.publishedOn ?? null),
    published: marks({ rule: 'review', exerciseId: review?.exerciseId ?? null }).doneOn,
  };
}

/** Before there were rapid reviews or their forerunners: a slip of the keys. Nothing is counted from it. */
export function plausible(day: string | null): string | null {
  return day !== null && day >= '1990-01-01' ? day : null;
}

/** The clock to show where there is room for one: the deadline that falls first among those not yet met. */
function leadOf(clocks: readonly Clock[]): Clock | undefined {
  const open = clocks.filter(({ rule, state }) => clockRules[rule].kind === 'deadline' && isOpen(state));
  return open.toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))[0];
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
  const marksOf = readAllCaseClocks(read);
  return factsOfCases(read, 'current').map((facts) => ({
    facts,
    clocks: clocksOf(ground, { facts, marks: marksOf(facts.caseId) }, today),
  }));
}

/** A clock among those of all cases, without what only its own screen shows. */
export function toClockOfCase(facts: ClockFactsOfCase, clock: Clock): ClockOfCase {
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
  return { caseId, reference, pseudonym, ...standing };
}

/** The due days that became others between two looks at all cases. */
export function movedDues(before: readonly ClocksOfCase[], after: readonly ClocksOfCase[]): MovedDue[] {
  const earlier = new Map<CaseId, ClocksOfCase>(before.map((entry) => [entry.facts.caseId, entry]));
  return after.flatMap(({ facts, clocks }) =>
    clocks.flatMap((clock) => {
      const { rule, review } = clock;
      const same = earlier
        .get(facts.caseId)
        ?.clocks.find((each) => each.rule === rule && idOf(each) === idOf(clock));
      const [from, to] = [dueNow(same), dueNow(clock)];
      return from === to
        ? []
        : [{ caseId: facts.caseId, pseudonym: facts.pseudonym, rule, review, from, to }];
    }),
  );
}

function idOf({ review }: Pick<Clock, 'review'>): ExerciseId | null {
  return review?.exerciseId ?? null;
}

/** The due day by what is known now, whatever was judged. */
function dueNow(clock: Clock | undefined): string | null {
  return (clock?.otherwiseNow ?? clock)?.dueOn ?? null;
}
