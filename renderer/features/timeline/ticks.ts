import { counted } from '../../../shared/domain/counted.ts';
import {
  ageInWords,
  ageOn,
  type BirthDates,
  birthDay,
  dayOfMonths,
  pregnancyStart,
} from '../../../shared/domain/age.ts';
import {
  addDays,
  civilDay,
  dayNumber,
  isoDay,
  isoOfDayNumber,
  weekdayOf,
} from '../../../shared/domain/civilDate.ts';
import { shortMonth } from '../../../shared/domain/dateWords.ts';
import type { DaysInView } from './daysInView.ts';

export interface Tick {
  /** Days since 1970. */
  readonly at: number;
  readonly label: string;
  /** The beginning of a year, or whatever begins the view. */
  readonly isMajor: boolean;
}

type Step =
  | { readonly unit: 'day' | 'week'; readonly days: number; readonly labelPx: number }
  | { readonly unit: 'month' | 'year'; readonly months: number; readonly labelPx: number };

/** From close to far; the first whose labels have room is taken. */
const steps: readonly Step[] = [
  { unit: 'day', days: 1, labelPx: 46 },
  { unit: 'week', days: 7, labelPx: 58 },
  { unit: 'month', months: 1, labelPx: 42 },
  { unit: 'month', months: 3, labelPx: 46 },
  { unit: 'year', months: 12, labelPx: 40 },
  { unit: 'year', months: 60, labelPx: 40 },
  { unit: 'year', months: 120, labelPx: 40 },
];

const daysPerMonth = 30.44;

/** Beginnings of days, weeks (Mondays), months or years in view, as many as their labels have room for. */
export function calendarTicks(view: DaysInView, widthPx: number): Tick[] {
  const scale = widthPx / (view.to - view.from);
  const step =
    steps.find((candidate) => lengthInDays(candidate) * scale >= candidate.labelPx) ?? steps.at(-1);
  if (!step) return [];
  return 'days' in step ? dayTicks(view, step.days) : monthTicks(view, step.months);
}

function lengthInDays(step: Step): number {
  return 'days' in step ? step.days : step.months * daysPerMonth;
}

function dayTicks(view: DaysInView, days: number): Tick[] {
  const first = Math.ceil(view.from);
  const untilMonday = days === 7 ? (7 - weekdayOf(isoOfDayNumber(first))) % 7 : 0;
  const ticks: Tick[] = [];
  for (let at = first + untilMonday; at < view.to; at += days) {
    const { year, month, day } = civilDay(isoOfDayNumber(at));
    const isYear = month === 1 && day <= days;
    ticks.push({ at, label: `${day} ${shortMonth(month)}${isYear ? ` ${year}` : ''}`, isMajor: isYear });
  }
  return ticks;
}

function monthTicks(view: DaysInView, months: number): Tick[] {
  const { year, month } = civilDay(isoOfDayNumber(Math.ceil(view.from)));
  const ticks: Tick[] = [];
  for (let count = Math.floor((year * 12 + month - 1) / months) * months; ; count += months) {
    const [itsYear, itsMonth] = [Math.floor(count / 12), (count % 12) + 1];
    const at = dayNumber(isoDay(itsYear, itsMonth, 1));
    if (at >= view.to) return ticks;
    if (at < view.from) continue;
    const isYear = itsMonth === 1;
    const label = months >= 12 ? `${itsYear}` : isYear ? `${shortMonth(1)} ${itsYear}` : shortMonth(itsMonth);
    ticks.push({ at, label, isMajor: isYear });
  }
}

/** What the left edge says, so that a year is always in sight: `Sep 2025`, or `2025` where only years are shown. */
export function edgeLabel(view: DaysInView): string {
  const { year, month } = civilDay(isoOfDayNumber(Math.floor(view.from)));
  return view.to - view.from > 365 * 4 ? `${year}` : `${shortMonth(month)} ${year}`;
}

/** The age on the first day in view, for the left edge; null where there is none. */
export function edgeAge(dates: BirthDates, view: DaysInView): string | null {
  const age = ageOn(isoOfDayNumber(Math.floor(view.from)), dates);
  return age && ageInWords(age);
}

const ageLabelPx = 64;
const pregnancyLabelPx = 128;

/** Ages of a child in view: weeks of pregnancy up to the birth, then weeks, months or years. The birth has a line of its own. */
export function ageTicks(dates: BirthDates, view: DaysInView, widthPx: number): Tick[] {
  const scale = widthPx / (view.to - view.from);
  const birth = birthDay(dates);
  const start = pregnancyStart(dates);
  const before =
    start === null ? [] : pregnancyTicks(dayNumber(start.day), birth && dayNumber(birth.day), scale);
  const after = birth === null ? [] : bornTicks(birth.day, birth.isAbout, view, scale);
  return [...before, ...after].filter(({ at }) => at >= view.from && at < view.to);
}

function pregnancyTicks(start: number, birth: number | null, scale: number): Tick[] {
  const step = [1, 2, 4, 12].find((weeks) => weeks * 7 * scale >= pregnancyLabelPx);
  if (step === undefined) return [];
  const end = birth ?? start + 42 * 7;
  const ticks: Tick[] = [];
  for (let weeks = step; ; weeks += step) {
    const at = start + weeks * 7;
    if (at + pregnancyLabelPx / scale > end) return ticks;
    ticks.push({ at, label: `${weeks} weeks of pregnancy`, isMajor: false });
  }
}

function bornTicks(birth: string, isAbout: boolean, view: DaysInView, scale: number): Tick[] {
  const about = isAbout ? 'c. ' : '';
  const weeks = [1, 2, 4].find((count) => count * 7 * scale >= ageLabelPx);
  const months = [1, 3, 6, 12, 24, 60].find((count) => count * daysPerMonth * scale >= ageLabelPx) ?? 120;
  const ticks: Tick[] = [];
  const weeksEnd = weeks === undefined ? 0 : 16;
  for (let week = weeks ?? 1; week < weeksEnd; week += weeks ?? 1)
    ticks.push({
      at: dayNumber(addDays(birth, week * 7)),
      label: `${about}${counted(week, 'week')}`,
      isMajor: false,
    });
  for (let month = months; ; month += months) {
    const at = dayNumber(dayOfMonths(birth, month));
    if (at >= view.to) return ticks;
    if (at < dayNumber(birth) + weeksEnd * 7 + ageLabelPx / scale / 2 && weeksEnd > 0) continue;
    ticks.push({ at, label: about + ageOfMonths(month), isMajor: month % 12 === 0 });
  }
}

function ageOfMonths(months: number): string {
  return months >= 24 || months === 12 ? yearsAndHalf(months) : counted(months, 'month');
}

function yearsAndHalf(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (rest === 0) return counted(years, 'year');
  return `${years} y ${rest} m`;
}
