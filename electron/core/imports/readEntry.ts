import type {
  ColumnChoice,
  Place,
  ReturnReading,
  TableReading,
} from '../../../shared/contract/returnReading.ts';
import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';
import { describeDateProblem } from '../../../shared/domain/formatEventDate.ts';
import type { DateCache, KnownDate } from './dateCache.ts';
import { hasColumn, placeKey, type SourceRow, type SourceTable } from './sourceTable.ts';
import { withYear, yearBelow, yearOfHeading } from './yearOfHeading.ts';

/** One entry in the words of the return: outer white space trimmed, line ends LF, nothing else changed. */
export interface ReadEntry {
  readonly place: Place;
  /** 1, 2, … in the order of the file. */
  readonly order: number;
  /** The row id of a return form; empty where there is none. */
  readonly rowId: string;
  /** As the cell shows it; where the date is taken from a row above, as that row shows it. */
  readonly dateText: string;
  /** The row the date is taken from; null where it stands in the row itself. */
  readonly dateFrom: Place | null;
  /** As the source writes it, "approx 1700"; where the return has no time of its own, `HH:MM` from a date with a time. */
  readonly time: string;
  readonly whatHappened: string;
  readonly source: string;
  readonly childSeen: ChildSeen;
  /** The words of the child seen column; not lost where they stand for none of the states. */
  readonly childSeenText: string;
  readonly childVoice: string;
  readonly actionTaken: string;
  readonly people: string;
  /** With the footnotes of the row. */
  readonly authorComment: string;
  /** Put right by hand before bringing in, or given the year of its heading; null where nothing was. */
  readonly correctedDate: string | null;
  readonly correctedTime: string | null;
  readonly correctedWhatHappened: string | null;
  /** Why it cannot be brought in yet, in a sentence; null where it can. A date said to be unknown is no such reason. */
  readonly unreadable: string | null;
}

/** An entry with what only reading knows of it. */
export interface EntryDetails {
  readonly entry: ReadEntry;
  readonly row: SourceRow;
  readonly table: number;
  /** The date cell of the row itself: blank, or "as above", where the date comes from another row. */
  readonly ownDate: string;
  /** The date in force: as corrected, or as the return has it. */
  readonly date: string;
  readonly known: KnownDate;
  /** The year taken from the name of the sheet or a row above; null where the date gives its own. */
  readonly yearFromHeading: string | null;
  /** The heading of the column that stands in for a blank narrative; null where the narrative stands for itself. */
  readonly standIn: string | null;
}

/** What is carried from row to row while the entries of a table are read. */
export interface EntryReader {
  readonly read: (row: SourceRow, order: number) => EntryDetails;
  /** Takes notice of a title or divider row, which may give the year of the rows below it. */
  readonly passDivider: (row: SourceRow) => void;
}

interface Above {
  readonly text: string;
  readonly corrected: string | null;
  readonly place: Place;
}

type Field = ReturnReading['corrections'][number]['field'];
export type Corrections = ReadonlyMap<string, ReadonlyMap<Field, string>>;

export function correctionsByPlace(corrections: ReturnReading['corrections']): Corrections {
  const byPlace = new Map<string, Map<Field, string>>();
  for (const { ref, field, text } of corrections) {
    const key = placeKey(ref);
    const known = byPlace.get(key) ?? new Map<Field, string>();
    byPlace.set(key, known.set(field, text));
  }
  return byPlace;
}

const sameAsAbove =
  /^(?:["“”″〃]|''|,,|do\.?|ditto|id\.?|as above|same(?: as above| date| day)?|-\s?["“”]\s?-)$/i;

/** Reads the rows of one table, in their order. */
export function entryReader(
  { name }: Pick<SourceTable, 'name'>,
  { columns, constants, fillsDown, table }: TableReading,
  standIns: readonly { readonly column: number; readonly heading: string }[],
  corrections: Corrections,
  dates: DateCache,
  takesTimeOfDate: boolean,
): EntryReader {
  let above: Above | null = null;
  let sourceAbove = '';
  let year = yearOfHeading(name);
  const passDivider = ({ cells }: SourceRow): void => {
    year = yearBelow(cells, year);
  };
  const read = (row: SourceRow, order: number): EntryDetails => {
    const { cells } = row;
    const ownDate = dateOf(cells, columns);
    const fixed = corrections.size === 0 ? undefined : corrections.get(placeKey(row.place));
    const isInherited = above !== null && takesDateAbove(row, ownDate, columns.date, fillsDown);
    const from = isInherited ? above : null;
    const dateText = from?.text ?? ownDate;
    const byHand = fixed?.get('date') ?? from?.corrected ?? null;
    const dateWithYear = byHand === null ? ofYear(dateText, year, dates) : null;
    const correctedDate = byHand ?? dateWithYear;
    if (from === null && ownDate !== '')
      above = { text: dateText, corrected: correctedDate, place: row.place };
    const date = correctedDate ?? dateText;
    const known = dates.read(date);
    const ownSource = joined(cells, columns.source, ', ');
    const isUnderMerge =
      ownSource === '' && columns.source.some((column) => hasColumn(row.mergedColumns, column));
    if (!isUnderMerge) sourceAbove = ownSource;
    const narrative = joined(cells, columns.whatHappened, '\n');
    const standIn =
      narrative === '' ? standIns.find(({ column }) => (cells[column] ?? '') !== '') : undefined;
    // A year in a row of its own is a heading too, where it could not be told from an entry with nothing in it.
    if (narrative === '' && standIn === undefined && ownDate !== '') year = yearBelow([ownDate], year);
    const childSeenText = constants?.childSeen ?? joined(cells, columns.childSeen, ', ');
    const comment = joined(cells, columns.authorComment, '\n');
    const entry: ReadEntry = {
      place: row.place,
      order,
      rowId: joined(cells, columns.rowId, ' '),
      dateText,
      dateFrom: from?.place ?? null,
      // The time of a date that is taken from above belongs to the row above.
      time: joined(cells, columns.time, ' ') || (from === null && takesTimeOfDate ? (known.time ?? '') : ''),
      whatHappened: standIn === undefined ? narrative : (cells[standIn.column] ?? ''),
      // A cell merged over several rows names the source of each of them.
      source: constants?.source ?? sourceAbove,
      childSeen: dates.readChildSeen(childSeenText) ?? 'not-recorded',
      childSeenText,
      childVoice: joined(cells, columns.childVoice, '\n'),
      actionTaken: joined(cells, columns.actionTaken, '\n'),
      people: joined(cells, columns.people, ', '),
      authorComment:
        row.notes === undefined ? comment : [comment, ...row.notes].filter((text) => text !== '').join('\n'),
      correctedDate,
      correctedTime: fixed?.get('time') ?? null,
      correctedWhatHappened: fixed?.get('whatHappened') ?? null,
      unreadable: known.problems.length === 0 ? null : whyUnreadable(date, known),
    };
    return {
      entry,
      row,
      table,
      ownDate,
      date,
      known,
      standIn: standIn?.heading ?? null,
      yearFromHeading: dateWithYear === null ? null : year,
    };
  };
  return { read, passDivider };
}

/** The date with the year of its heading, where it cannot be read without one. */
function ofYear(text: string, year: string | null, dates: DateCache): string | null {
  return year === null || dates.isDated(text) ? null : withYear(text, year);
}

/** The start, and the end where the return has a column for it and it says another day. */
function dateOf(cells: readonly string[], { date, dateEnd }: ColumnChoice): string {
  const start = joined(cells, date, ' ');
  const end = dateEnd.length === 0 ? '' : joined(cells, dateEnd, ' ');
  return start === '' || end === '' || start === end ? start || end : `${start} to ${end}`;
}

function takesDateAbove(
  row: SourceRow,
  ownDate: string,
  columns: readonly number[],
  fillsDown: boolean,
): boolean {
  if (columns.length === 0) return false;
  if (ownDate === '') return fillsDown || columns.some((column) => hasColumn(row.mergedColumns, column));
  return ownDate.length <= 16 && sameAsAbove.test(ownDate);
}

function joined(cells: readonly string[], columns: readonly number[], separator: string): string {
  const [first, ...others] = columns;
  if (first === undefined) return '';
  if (others.length === 0) return cells[first] ?? '';
  return columns
    .map((column) => cells[column] ?? '')
    .filter((cell) => cell !== '')
    .join(separator);
}

/** A sheet without date formats shows the days since 1900 as plain numbers. */
const dayCount = /^[34]\d{4}(?:\.\d+)?$/;

function whyUnreadable(date: string, { problems }: KnownDate): string | null {
  const problem = problems.find(({ kind }) => kind !== 'day-first' && kind !== 'weekday-mismatch');
  if (problem === undefined) return null;
  const shown = date.length > 60 ? `${date.slice(0, 60)}…` : date;
  const hint = dayCount.test(date) ? ' It may be a spreadsheet’s own number for a day.' : '';
  return `“${shown}”: ${describeDateProblem(problem)}${hint}`;
}
