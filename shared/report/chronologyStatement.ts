import { isUndated } from '../domain/eventDate.ts';
import { type ChronologyColumn, chronologyColumns } from './chronologyColumns.ts';
import type { ChronologyEntry } from './chronologyEntry.ts';
import type { ChronologySource, LeftOut } from './chronologySource.ts';
import { capitalised, counted, countedFirst, longDay } from './reportWords.ts';

export interface StatementLine {
  readonly label: string;
  readonly text: string;
}

export const withdrawnWords = 'Withdrawn by the agency';

/**
 * What a chronology says about itself: its filter, how many entries of how many, what is left out and why. The same for
 * every format; a format adds only what is its own.
 */
export function chronologyStatement(source: ChronologySource): StatementLine[] {
  const { entries, caseTotal, filterWords, direction, preparedOn } = source;
  const undated = entries.filter(({ date }) => isUndated(date)).length;
  const withdrawn = entries.filter(({ withdrawnOn }) => withdrawnOn !== null).length;
  return [
    { label: 'Filter', text: filterWords },
    {
      label: 'Entries',
      text: `${figure(entries.length)} of the ${figure(caseTotal)} ${caseTotal === 1 ? 'entry' : 'entries'} of the case.`,
    },
    { label: 'Left out', text: leftOutSentence(source) },
    ...(source.lines ?? []),
    ...(entries.length > 0 ? [{ label: 'Undated', text: undatedSentence(undated) }] : []),
    ...(withdrawn > 0 ? [{ label: 'Withdrawn', text: withdrawnSentence(withdrawn) }] : []),
    ...(source.waiting > 0 ? [{ label: 'Waiting', text: waitingSentence(source.waiting) }] : []),
    ...wording(source),
    ...notShown(source),
    { label: 'Order', text: orderSentence(direction, entries) },
    { label: 'Prepared', text: `${longDay(preparedOn)}.` },
  ];
}

/** How many entries of the case are not there, by reason; reasons that fit none are not named. */
export function chronologyLeftOut(counts: {
  readonly show: 'current' | 'undated' | 'removed';
  readonly exported: number;
  readonly current: number;
  readonly removed: number;
  /** Undated entries that fit the filter but for its period. */
  readonly undatedOutside: number;
}): LeftOut[] {
  const { show, exported, current, removed, undatedOutside } = counts;
  const isOfRemoved = show === 'removed';
  const fitting = (isOfRemoved ? removed : current) - exported - undatedOutside;
  return [
    { count: fitting, why: 'outside the filter' },
    {
      count: undatedOutside,
      why: 'without a date, so that nobody can say whether it falls within the period',
    },
    isOfRemoved
      ? { count: current, why: 'still in the chronology, while this lists what was removed from it' }
      : { count: removed, why: 'removed from the chronology' },
  ].filter(({ count }) => count > 0);
}

function leftOutSentence({ leftOut }: ChronologySource): string {
  const total = leftOut.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'Nothing: every entry of the case is here.';
  const reasons = leftOut.map(({ count, why }) => `${figure(count)} ${why}`).join('; ');
  return `${figure(total)} ${total === 1 ? 'entry' : 'entries'}: ${reasons}.`;
}

function undatedSentence(undated: number): string {
  if (undated === 0) return 'None: every entry here has a date.';
  return undated === 1
    ? 'One entry here has no date that anyone could read or know. It comes last, under “Undated”.'
    : `${countedFirst(undated, '', 'entries')} here have no date that anyone could read or know. They come last, under “Undated”.`;
}

function withdrawnSentence(withdrawn: number): string {
  const were = withdrawn === 1 ? 'entry was withdrawn by its' : 'entries were withdrawn by their';
  const shown = withdrawn === 1 ? 'It is' : 'They are';
  return `${countedFirst(withdrawn, were, were)} agency in a corrected return. ${shown} struck through, with the words “${withdrawnWords}”.`;
}

function waitingSentence(waiting: number): string {
  return waiting === 1
    ? 'One row of a return waits to be read by a person and is not an entry yet.'
    : `${countedFirst(waiting, '', 'rows')} of returns wait to be read by a person and are not entries yet.`;
}

/** Whose words are printed: an edited wording must never pass for the agency's own. */
function wording({ entries, columns }: ChronologySource): StatementLine[] {
  const edited = entries.filter(
    ({ supplied, whatHappened }) => supplied !== null && supplied.whatHappened !== whatHappened,
  ).length;
  if (edited === 0 || !columns.includes('whatHappened')) return [];
  const where = columns.includes('agencyWords')
    ? 'The agency’s own words stand in a column of their own.'
    : 'The agency’s own words are kept and are not shown here.';
  const text = `The reviewer edited the wording of ${counted(edited, 'entry', 'entries')}. ${where}`;
  return [{ label: 'Wording', text }];
}

/** Columns that were not chosen although entries have something to say there. */
function notShown({ entries, columns }: ChronologySource): StatementLine[] {
  const names = Object.keys(chronologyColumns).filter(isColumn);
  const missing = names.flatMap((name) => {
    const { isFilled, heading } = chronologyColumns[name];
    if (!isFilled || columns.includes(name)) return [];
    const count = entries.filter(isFilled).length;
    return count === 0
      ? []
      : [`${heading.charAt(0).toLowerCase()}${heading.slice(1)} (${counted(count, 'entry', 'entries')})`];
  });
  return missing.length === 0
    ? []
    : [
        {
          label: 'Not shown',
          text: `${capitalised(missing.join(', '))}. The columns were chosen without them.`,
        },
      ];
}

function isColumn(name: string): name is ChronologyColumn {
  return name in chronologyColumns;
}

function orderSentence(
  direction: ChronologySource['direction'],
  entries: readonly ChronologyEntry[],
): string {
  const moved = entries.filter(({ isMoved }) => isMoved).length;
  const byHand =
    moved === 0
      ? ''
      : ` ${countedFirst(moved, 'entry was', 'entries were')} put in ${moved === 1 ? 'its' : 'their'} place within the day by hand.`;
  return `By date, ${direction === 'oldest-first' ? 'oldest' : 'newest'} first. An uncertain date stands where it begins, after the exact ones.${byHand}`;
}

/** `1,204`; figures stay figures here, because they are added up. */
function figure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
