import type { DateCache } from './dateCache.ts';
import type { RowFinding } from './findings.ts';
import type { EntryDetails } from './readEntry.ts';
import { nameOfPlace } from './sourceTable.ts';

interface DatedEntry {
  readonly details: EntryDetails;
  readonly day: number;
}

/** Rows out of order by more than this are a slip of the year; less is how people keep records. */
const farDays = 300;
const leastEntries = 5;

export interface OrderFindings {
  readonly isNewestFirst: boolean;
  readonly findings: readonly RowFinding[];
}

/** Dates that stand where they cannot have been meant, within the entries of one table in the order of the file. */
export function findOutOfOrder(entries: readonly EntryDetails[]): OrderFindings {
  const { up, down, count } = stepsOf(entries);
  const isNewestFirst = down > up;
  if (count < leastEntries || Math.max(up, down) < 4 * Math.min(up, down))
    return { isNewestFirst: false, findings: [] };
  const dated: DatedEntry[] = entries.flatMap((details) => {
    const day = details.known.dayNumber;
    return day === null ? [] : [{ details, day }];
  });
  const sign = isNewestFirst ? -1 : 1;
  const findings: RowFinding[] = [];
  let before: number | null = null;
  dated.forEach(({ details, day: calendarDay }, index) => {
    const day = calendarDay * sign;
    const next = dated[index + 1];
    const after = next === undefined ? null : next.day * sign;
    if (isSlip(day, before, after))
      findings.push(outOfOrder(details, next?.details ?? dated[index - 1]?.details));
    else before = day;
  });
  return { isNewestFirst, findings };
}

/** How many entries are on one day alone, and how often the next is later, or earlier. */
function stepsOf(entries: readonly EntryDetails[]): { up: number; down: number; count: number } {
  let [up, down, count] = [0, 0, 0];
  let before: number | null = null;
  for (const { known } of entries) {
    const day = known.dayNumber;
    if (day === null) continue;
    if (before !== null && day > before) up += 1;
    else if (before !== null && day < before) down += 1;
    before = day;
    count += 1;
  }
  return { up, down, count };
}

/** One row alone leaves the order by far, and the next takes it up again. */
function isSlip(day: number, before: number | null, after: number | null): boolean {
  const isFarBack =
    before !== null && day < before - farDays && (after === null || after >= before - farDays);
  const isFarAhead =
    after !== null && day > after + farDays && (before === null || before <= after + farDays);
  return isFarBack || (isFarAhead && before !== null);
}

function outOfOrder(details: EntryDetails, neighbour: EntryDetails | undefined): RowFinding {
  const year = neighbour === undefined ? null : neighbour.known.date.earliest?.slice(0, 4);
  const among = year === null || year === undefined ? 'other dates' : `dates of ${year}`;
  return {
    row: details.row,
    code: 'date_out_of_period',
    text: `${details.date} stands among ${among} and is out of order. It is kept as written; ask the agency.`,
  };
}

/** Dates after the day the return was made, where it names that day. Not told of where many are: then it is another day. */
export function findAfterReturn(
  entries: readonly EntryDetails[],
  titleLines: readonly string[],
  dates: DateCache,
): RowFinding[] {
  const made = titleLines
    .flatMap(
      (line) =>
        line.match(/\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}\b/g) ??
        [],
    )
    .flatMap((text) => dates.read(text).date.latest ?? [])
    .toSorted()
    .at(-1);
  if (made === undefined) return [];
  const later = entries.filter(({ entry, known }) => {
    const { earliest } = known.date;
    return entry.dateFrom === null && earliest !== null && earliest > made;
  });
  if (later.length === 0 || later.length > Math.max(1, entries.length / 10)) return [];
  return later.map((details) => ({
    row: details.row,
    code: 'date_after_return',
    text: `${details.date} is later than ${made.split('-').toReversed().join('/')}, the latest date at the head of the return. Ask the agency.`,
  }));
}

const leastCharactersToRepeat = 15;

/** Rows that say the same, word for word, with the same date, time and source. Both are kept. */
export function findRepeats(entries: readonly EntryDetails[], hasSeveralSheets: boolean): RowFinding[] {
  const byWords = new Map<string, EntryDetails>();
  const repeats: RowFinding[] = [];
  for (const details of likeAnother(entries)) {
    const words = rowInWords(details);
    const earlier = byWords.get(words);
    if (earlier === undefined) byWords.set(words, details);
    else
      repeats.push({
        row: details.row,
        code: 'possible_duplicate',
        text: `repeats ${nameOfPlace(earlier.entry.place, hasSeveralSheets)} word for word. Both are kept; leave one out if it is a slip.`,
      });
  }
  return repeats;
}

/**
 * The rows that may repeat each other, judged by their day, the length of their words and how they begin: comparing all
 * words of a large return takes longer than reading it.
 */
function* likeAnother(entries: readonly EntryDetails[]): Generator<EntryDetails> {
  const slotCount = 2 ** Math.min(24, 5 + Math.ceil(Math.log2(entries.length + 1)));
  const counts = new Uint8Array(slotCount);
  const slots = Uint32Array.from(entries, (details) => (shapeOf(details) >>> 7) & (slotCount - 1));
  for (const slot of slots) counts[slot] = counts[slot] === 0 ? 1 : 2;
  for (const [index, slot] of slots.entries()) {
    const details = entries[index];
    if (counts[slot] === 2 && details && details.entry.whatHappened.length >= leastCharactersToRepeat)
      yield details;
  }
}

/** The same for rows that repeat each other, and nearly always another for others. */
function shapeOf({ known, entry: { whatHappened: words } }: EntryDetails): number {
  let shape = (known.dayNumber ?? 0) ^ (words.length << 16);
  // Letters that stand close together in memory.
  for (let at = 0; at < leastCharactersToRepeat; at += 3)
    shape = Math.imul(shape ^ words.charCodeAt(at), 0x9e3779b1);
  return shape;
}

function rowInWords({ date, entry }: EntryDetails): string {
  return `${date}\n${entry.time}\n${entry.source}\n${entry.whatHappened}`;
}

/** A return larger than this speaks of many homes. */
const mostEntriesLookedThrough = 5000;
const otherHome =
  /\bfoster(?:ed| care| carers?| famil)|\bbirth (?:mother|father|parents?|family)\b|\bfamily time\b|\badopti(?:ve|on)\b/i;

/** An entry alone in speaking of foster care and birth family, in the midst of a return that does not: perhaps misfiled. */
export function findOtherFamily(entries: readonly EntryDetails[]): RowFinding[] {
  if (entries.length < 10 || entries.length > mostEntriesLookedThrough) return [];
  const speaking = entries.filter(({ entry }) => otherHome.test(entry.whatHappened));
  const [only] = speaking;
  if (only === undefined || speaking.length > 1) return [];
  const day = only.known.date.earliest;
  const later = entries.filter(({ known }) => day !== null && (known.date.earliest ?? '') > day);
  // Towards the end of a return a child may well have come into care.
  const isAmongOthers = later.length >= leastEntries;
  const words = otherHome.exec(only.entry.whatHappened)?.[0] ?? '';
  return isAmongOthers
    ? [
        {
          row: only.row,
          code: 'may_be_other_family',
          text: `is the only entry that speaks of “${words.trim().toLowerCase()}”. Check that it belongs to this family.`,
        },
      ]
    : [];
}
