const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function asDate(moment: Date | string): Date {
  return typeof moment === 'string' ? new Date(moment) : moment;
}

/** `Thu 18 June 2026`, by this computer's clock. */
export function formatDay(moment: Date | string): string {
  return dayFormat.format(asDate(moment)).replace(',', '');
}

/** `14:32`, by this computer's clock. */
export function formatTime(moment: Date | string): string {
  return timeFormat.format(asDate(moment));
}

/** `today, 14:32`, otherwise `Thu 18 June 2026, 14:32`. */
export function formatMoment(moment: Date | string, now = new Date()): string {
  const day = formatDay(moment) === formatDay(now) ? 'today' : formatDay(moment);
  return `${day}, ${formatTime(moment)}`;
}

export { counted as count } from '../../shared/domain/counted.ts';
