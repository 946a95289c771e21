import { isoDay } from '../../../shared/domain/civilDate.ts';

/** Today by this computer's clock, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
