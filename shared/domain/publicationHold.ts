import { counted } from './counted.ts';
import { civilDay, dayNumber } from './civilDate.ts';

interface HoldDays {
  readonly liftedOn: string | null;
}

/**
 * Whether publication is held on a day. Proceedings that have ended hold it until somebody says that it is free: an
 * appeal or a sentence may still be to come.
 */
export function isHeld({ liftedOn }: HoldDays, today: string): boolean {
  return liftedOn === null || liftedOn > today;
}

/** `3 years and 2 months`, `5 months`, `12 days`; empty where the end is not after the beginning. */
export function timeBetweenInWords(from: string, to: string): string {
  if (to <= from) return '';
  const [start, end] = [civilDay(from), civilDay(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (months === 0) return counted(dayNumber(to) - dayNumber(from), 'day');
  return [...(years > 0 ? [counted(years, 'year')] : []), ...(rest > 0 ? [counted(rest, 'month')] : [])].join(
    ' and ',
  );
}

interface Held extends HoldDays {
  readonly heldFrom: string | null;
  readonly endedOn: string | null;
}

/** What is doubtful about the days of a hold, each with its field. Nothing is refused for it. */
export function holdCautions(
  hold: Held & { readonly isHolding: boolean },
): Partial<Record<'heldFrom' | 'liftedOn' | 'endedOn', string>> {
  const { heldFrom, liftedOn, endedOn, isHolding } = hold;
  return {
    ...(heldFrom !== null && liftedOn !== null && liftedOn < heldFrom
      ? { liftedOn: 'This is before publication was held. Check both days; they are kept as you wrote them.' }
      : {}),
    ...(isHolding && endedOn !== null && liftedOn === null
      ? {
          endedOn:
            'The proceedings have ended and publication is still held for them. Lift the hold, or say why it stays.',
        }
      : {}),
  };
}
