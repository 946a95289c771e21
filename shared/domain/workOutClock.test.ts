import { describe, expect, it } from 'vitest';
import { clockRuleNames, clockRules, type ClockRuleName } from './clockRules.ts';
import { remainderInWords, ruleInWords, standingInWords, sumInWords } from './clockWords.ts';
import { type ClockFacts, type ClockMarks, workOutClock } from './workOutClock.ts';
import { workCalendar } from './workingDays.ts';

const calendar = workCalendar();
const nothing: ClockFacts = {
  aware: null,
  notified: null,
  received: null,
  initiated: null,
  publication: null,
  published: null,
};

function on(
  today: string,
  rule: ClockRuleName,
  facts: Partial<ClockFacts>,
  marks: Partial<ClockMarks> = {},
  setting = clockRules[rule].usual,
) {
  const clock = workOutClock(rule, {
    setting,
    facts: { ...nothing, ...facts },
    marks: { doneOn: null, notNeededBecause: '', overrideOn: null, ...marks },
    calendar,
    today,
  });
  const says = [standingInWords(rule, clock, setting), remainderInWords(rule, clock, today)]
    .filter((words) => words !== '')
    .join(' · ');
  return { ...clock, says };
}

describe('a clock in words', () => {
  it.each([
    ['2026-05-28', 'Day 0 of 15 · 15 working days left · due Thu 18 Jun'],
    ['2026-06-10', 'Day 9 of 15 · 6 working days left · due Thu 18 Jun'],
    ['2026-06-13', 'Day 11 of 15 · 4 working days left · due Thu 18 Jun'],
    ['2026-06-17', 'Day 14 of 15 · 1 working day left · due Thu 18 Jun'],
    ['2026-06-18', 'Due today · due Thu 18 Jun'],
    ['2026-06-19', '1 working day overdue · was due Thu 18 Jun'],
  ])('on %s the rapid review of 28 May says: %s', (today, says) => {
    expect(on(today, 'rapid-review', { notified: '2026-05-28' }).says).toBe(says);
  });

  it('is overdue on the weekend after, though no working day has passed', () => {
    const clock = on('2026-05-09', 'notification', { aware: '2026-04-30' });
    expect(clock).toMatchObject({
      state: 'overdue',
      dueOn: '2026-05-08',
      says: 'Overdue · was due Fri 8 May',
    });
    const late = on('2026-05-12', 'notification', { aware: '2026-04-30' }, { doneOn: '2026-05-09' });
    expect(late.says).toBe('Missed by 1 working day · due Fri 8 May');
  });

  it('says the year where it is another one', () => {
    expect(on('2026-12-20', 'rapid-review', { notified: '2026-12-18' }).says).toBe(
      'Day 0 of 15 · 15 working days left · due Wed 13 Jan 2027',
    );
  });

  it('counts months of a review, and back from publication', () => {
    expect(on('2026-11-21', 'review', { initiated: '2026-06-18' }).says).toBe(
      'Month 6 of 6 · 20 working days left · due Fri 18 Dec',
    );
    expect(on('2026-03-30', 'publication-notice', { publication: '2026-04-15' }).says).toBe(
      'Not yet due · 3 working days left · due Thu 2 Apr',
    );
    expect(on('2026-04-08', 'publication-notice', { publication: '2026-04-15' }).says).toBe(
      '2 working days overdue · was due Thu 2 Apr',
    );
  });

  it('keeps a report in public at least a year, and says when it was taken down too early', () => {
    const published = { published: '2026-02-03' };
    expect(on('2026-11-21', 'web-year', published).says).toBe(
      'Month 10 of 12 · public until at least Wed 3 Feb 2027',
    );
    expect(on('2027-02-04', 'web-year', published)).toMatchObject({ state: 'met' });
    expect(on('2026-11-21', 'web-year', published, { doneOn: '2027-02-01' })).toMatchObject({
      state: 'missed',
    });
  });

  it('names the missing day, the sum and the rule', () => {
    const setting = clockRules['rapid-review'].usual;
    expect(sumInWords('rapid-review', on('2026-04-10', 'rapid-review', {}), setting)).toBe(
      'The day the notification was sent is not recorded, so nothing can be counted yet.',
    );
    expect(
      sumInWords('rapid-review', on('2026-05-05', 'rapid-review', { notified: '2026-04-21' }), setting),
    ).toBe(
      'Counted from Tuesday 21 April 2026: 15 working days give Wednesday 13 May 2026. Monday 4 May is a bank holiday (Early May bank holiday). 3 weekends are left out.',
    );
    expect(clockRuleNames.map((rule) => ruleInWords(rule, clockRules[rule].usual))).toEqual([
      '5 working days from the day the local authority became aware. Day 1 is the next working day.',
      '15 working days from the day the notification was sent. Day 1 is the next working day.',
      '6 calendar months from the day of the decision to initiate a review.',
      '7 working days before the day of publication.',
      'At least 12 calendar months from the day on which the report was published.',
    ]);
  });
});

describe('the drawn clock', () => {
  const drawn = (...given: Parameters<typeof on>) =>
    on(...given)
      .ticks.map(({ state, hasGapBefore }) => `${hasGapBefore ? ' ' : ''}${state[0] ?? ''}`.replace('b', '!'))
      .join('');

  it('fills what is past, marks today, and leaves a space for days that do not count', () => {
    // "to-come" and "today" begin alike; of the two only one stands at today.
    expect(drawn('2026-06-10', 'rapid-review', { notified: '2026-05-28' })).toBe('p ppppp ppttt tttt');
    expect(drawn('2026-06-13', 'rapid-review', { notified: '2026-05-28' })).toBe('p ppppp ppppp tttt');
  });

  it('goes on in red while it is late, but not for ever', () => {
    expect(drawn('2026-06-22', 'rapid-review', { notified: '2026-05-28' })).toBe('p ppppp ppppp pppp! !');
    const forgotten = on('2027-06-22', 'rapid-review', { notified: '2026-05-28' });
    expect(forgotten.ticks.filter(({ state }) => state === 'beyond').length).toBe(10);
    expect(forgotten.says).toMatch(/^2\d\d working days overdue/);
  });

  it('stands still on the day it was done', () => {
    expect(drawn('2026-11-21', 'notification', { aware: '2026-05-24' }, { doneOn: '2026-05-28' })).toBe(
      'pppt t',
    );
  });

  it('reaches to a later due day that was set by hand', () => {
    const marks = { overrideOn: '2026-06-22' };
    expect(drawn('2026-06-19', 'rapid-review', { notified: '2026-05-28' }, marks)).toBe(
      'p ppppp ppppp ppppt t',
    );
  });
});
