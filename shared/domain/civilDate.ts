/**
 * Sums with calendar days, on whole numbers only. A JavaScript Date carries the clock and zone of the machine, so
 * that one file would read differently in two places; it is not used here.
 */
interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD`. The caller knows that the day exists. */
export function isoDay(year: number, month: number, day: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `YYYY-MM-DD` of the last day of a month. */
export function lastOfMonth(year: number, month: number): string {
  return isoDay(year, month, daysInMonth(year, month));
}

/** Year, month and day of a `YYYY-MM-DD`. */
export function civilDay(iso: string): CivilDay {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** Days since 1 January 1970. Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayNumber(iso: string): number {
  const { year, month, day } = civilDay(iso);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The way back from `dayNumber`; same source, civil_from_days. */
export function isoOfDayNumber(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(iso: string, days: number): string {
  return isoOfDayNumber(dayNumber(iso) + days);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso) + 3) % 7) + 7) % 7;
}

/** A moment on the clock: the day and the minutes since its midnight. */
interface ClockTime {
  readonly day: string;
  readonly minutes: number;
}

/**
 * Clock time in the United Kingdom for a moment in UTC. Null before 1996, when the present rule began (last Sunday of
 * March to last Sunday of October, both at 01:00 UTC): an hour that may be wrong is worse than none.
 * Source: The Summer Time Order 2002, SI 2002/262, and the orders before it from 1996.
 */
export function ukClockTime(utcDay: string, utcMinutes: number): ClockTime | null {
  const minutes = dayNumber(utcDay) * 1440 + utcMinutes;
  const { year } = civilDay(utcDay);
  if (year < 1996) return null;
  const isSummer = minutes >= clockChange(year, 3) && minutes < clockChange(year, 10);
  const local = minutes + (isSummer ? 60 : 0);
  return { day: isoOfDayNumber(Math.floor(local / 1440)), minutes: ((local % 1440) + 1440) % 1440 };
}

function clockChange(year: number, month: number): number {
  const last = lastOfMonth(year, month);
  const sinceSunday = (weekdayOf(last) + 1) % 7;
  return (dayNumber(last) - sinceSunday) * 1440 + 60;
}

/** The day in the United Kingdom at a moment, ISO 8601 in UTC, whatever zone the computer is set to. */
export function ukDay(moment: string): string {
  const utcDay = moment.slice(0, 10);
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return ukClockTime(utcDay, minutes)?.day ?? utcDay;
}
