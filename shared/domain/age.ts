import { counted } from './counted.ts';
import { addDays, civilDay, dayNumber, daysInMonth, isoDay, isoOfDayNumber } from './civilDate.ts';
import type { EventDate } from './eventDate.ts';

/** What is known of when a child was born and was due; either may be missing or vague. */
export interface BirthDates {
  readonly birth: EventDate | null;
  readonly due: EventDate | null;
}

export type Age =
  | {
      readonly kind: 'born';
      /** Days, and whole calendar months, since the birth. */
      readonly days: number;
      readonly months: number;
      /** The birth is not known to the day. */
      readonly isAbout: boolean;
    }
  | {
      readonly kind: 'unborn';
      /** Whole weeks of pregnancy, counted from the first day of the last period. */
      readonly weeks: number;
      /** The due date is not known to the day, or was taken from the birth. */
      readonly isAbout: boolean;
    };

/** Days from the start of a pregnancy, as it is counted, to the due date. Source: NHS, pregnancy due date calculator: 40 weeks. */
const pregnancyDays = 280;
/** A pregnancy is offered an end well before this; later days without a birth have no age. Source: NICE NG207. */
const longestPregnancyWeeks = 44;
/** Born earlier than this is born before term. Source: World Health Organization, preterm birth. */
const termWeeks = 37;

/** Age on a day, `YYYY-MM-DD`: before the birth in weeks of pregnancy. Null where nothing is known, or before the pregnancy. */
export function ageOn(day: string, dates: BirthDates): Age | null {
  const birth = middleOf(dates.birth);
  if (birth !== null && day >= birth.day) {
    const days = dayNumber(day) - dayNumber(birth.day);
    return { kind: 'born', days, months: wholeMonths(birth.day, day), isAbout: birth.isAbout };
  }
  const start = pregnancyStart(dates);
  if (start === null || day < start.day) return null;
  const weeks = Math.floor((dayNumber(day) - dayNumber(start.day)) / 7);
  return weeks > longestPregnancyWeeks ? null : { kind: 'unborn', weeks, isAbout: start.isAbout };
}

/** `28 weeks of pregnancy`, `day of birth`, `9 days`, `8 weeks`, `5 months`, `4 years`; `about` where the dates are. */
export function ageInWords(age: Age): string {
  const about = age.isAbout ? 'about ' : '';
  if (age.kind === 'unborn') return `${about}${counted(age.weeks, 'week')} of pregnancy`;
  const { days, months } = age;
  if (days === 0) return age.isAbout ? 'about the day of birth' : 'day of birth';
  if (days < 14) return about + counted(days, 'day');
  if (days < 112) return about + counted(Math.floor(days / 7), 'week');
  if (months < 24) return about + counted(months, 'month');
  return about + counted(Math.floor(months / 12), 'year');
}

/**
 * The first day of a pregnancy as it is counted, 40 weeks before the due date. Where no due date is known it is taken
 * from the birth as if at term, which is "about". Null where neither is known.
 */
export function pregnancyStart({ birth, due }: BirthDates): { day: string; isAbout: boolean } | null {
  const known = middleOf(due);
  if (known !== null) return { day: addDays(known.day, -pregnancyDays), isAbout: known.isAbout };
  const born = middleOf(birth);
  return born && { day: addDays(born.day, -pregnancyDays), isAbout: true };
}

/** Whole weeks of pregnancy at a birth before term; null for one at term, or where birth or due date is not known to the day. */
export function weeksWhenBornEarly(dates: BirthDates): number | null {
  const [birth, due] = [middleOf(dates.birth), middleOf(dates.due)];
  if (birth === null || due === null || birth.isAbout || due.isAbout) return null;
  const weeks = Math.floor((pregnancyDays - (dayNumber(due.day) - dayNumber(birth.day))) / 7);
  return weeks >= 0 && weeks < termWeeks ? weeks : null;
}

/** The birth, or the middle of when it can have been. */
export function birthDay({ birth }: BirthDates): { day: string; isAbout: boolean } | null {
  return middleOf(birth);
}

/**
 * The day on which a child reaches so many months. A day the month does not have is the first of the next, as the law
 * has it for 29 February. Source: the rule in Family Law Reform Act 1969, section 9, on anniversaries of a birth.
 */
export function dayOfMonths(birth: string, months: number): string {
  const { year, month, day } = civilDay(birth);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  if (day <= daysInMonth(newYear, newMonth)) return isoDay(newYear, newMonth, day);
  return addDays(isoDay(newYear, newMonth, daysInMonth(newYear, newMonth)), 1);
}

function wholeMonths(birth: string, day: string): number {
  const [from, to] = [civilDay(birth), civilDay(day)];
  return (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);
}

function middleOf(date: EventDate | null): { day: string; isAbout: boolean } | null {
  if (date === null || date.earliest === null || date.latest === null) return null;
  const isAbout = date.earliest !== date.latest || date.qualifier === 'about';
  if (date.earliest === date.latest) return { day: date.earliest, isAbout };
  const middle = Math.floor((dayNumber(date.earliest) + dayNumber(date.latest)) / 2);
  return { day: isoOfDayNumber(middle), isAbout };
}
