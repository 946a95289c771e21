import type { Agency } from '../../../../shared/contract/agencies.ts';
import {
  broughtOf,
  doesAnything,
  hasTrackedChanges,
  refusalOf,
  type ReturnItem,
  signatureOf,
} from './returnItem.ts';

/** Why a file cannot be brought in yet, in a sentence; null where it can. */
export function whatStandsInTheWay(item: ReturnItem, agency: Agency | undefined): string | null {
  if (refusalOf(item) !== null) return 'This file cannot be brought in.';
  if (item.isStopped) return 'Reading was stopped. Read it again first.';
  const { preview } = item;
  const reading = preview?.reading;
  if (!preview || !reading) return item.problem ?? 'The return is still being read.';
  const used = reading.tables.filter(({ isUsed }) => isUsed);
  if (used.length === 0) return 'Choose a sheet or table to bring in.';
  if (used.some(({ columns }) => columns.date.length === 0)) return 'Choose which column holds the date.';
  if (used.some(({ columns }) => columns.whatHappened.length === 0))
    return 'Choose which column says what happened.';
  if (hasTrackedChanges(item) && item.choice.wordChanges === undefined)
    return 'Choose how to read the tracked changes.';
  if (!agency) return 'Choose the agency that sent it.';
  if (item.isReading || item.readWith !== signatureOf(item, agency.id))
    return item.problem ?? 'The return is still being read.';
  if (!doesAnything(item))
    return (preview.counts?.same ?? 0) > 0
      ? 'Everything in it is in the chronology already.'
      : 'No row of this file can be brought in.';
  return null;
}

export type ItemState =
  | 'refused'
  | 'stopped'
  | 'reading'
  | 'to-look-at'
  | 'ready'
  | 'bringing-in'
  | 'brought-in';

/** Where a file stands. Ready is only what needs nobody to look at it first. */
export function stateOf(item: ReturnItem, agency: Agency | undefined): ItemState {
  if (broughtOf(item)) return 'brought-in';
  if (item.isBringingIn) return 'bringing-in';
  if (refusalOf(item) !== null) return 'refused';
  if (item.isStopped) return 'stopped';
  if (item.isReading || item.preview === null) return item.problem === null ? 'reading' : 'stopped';
  if (item.problem !== null || whatStandsInTheWay(item, agency) !== null) return 'to-look-at';
  const { unreadable = 0, changed = 0, moved = 0, gone = 0 } = item.preview.counts ?? {};
  const isDifferent = !item.isCompared && changed + moved + gone > 0;
  return unreadable > 0 || isDifferent ? 'to-look-at' : 'ready';
}
