import type { MovedDue } from '../../../shared/contract/clock.ts';
import { clockTitle, longDay } from '../../../shared/domain/clockWords.ts';
import { count } from '../../ui/index.ts';

/** Which due days became others: the old and the new day of the first, and how many more. */
export function movedInWords(moved: readonly MovedDue[]): string {
  const [first, ...others] = moved;
  if (!first) return 'No due day moved.';
  const day = (iso: string | null) => (iso === null ? 'no day' : longDay(iso));
  const words = `${first.pseudonym}, ${clockTitle(first.rule, first.review).toLowerCase()}: from ${day(first.from)} to ${day(first.to)}.`;
  return others.length === 0 ? words : `${words} ${count(others.length, 'other due day')} moved as well.`;
}
