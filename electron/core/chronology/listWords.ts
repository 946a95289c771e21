import type { CaseId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/**
 * With so many matches or fewer, or one in so many entries, it is quicker to fetch them and sort than to walk the whole
 * order looking for them.
 */
const fewMatches = 50;
const fewOneIn = 40;
/** Words of fewer letters are matched whole: nearly every entry has a word that begins with "th". */
const shortestBeginning = 3;

/** Which entries of a case hold the words of a filter, as a condition of SQL and the one value it is asked with. */
export interface WordMatches {
  readonly isFew: boolean;
  readonly condition: string;
  /** Bound as `:found`. */
  readonly found: string | Uint8Array;
}

/** The words as the word index wants them, the longer ones from their beginning; null where there is nothing to look for. */
export function matchOf(words: string): string | null {
  const terms = words.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
  return terms.length === 0
    ? null
    : terms.map((term) => (term.length < shortestBeginning ? `"${term}"` : `"${term}"*`)).join(' ');
}

/**
 * Numbers of the entries of a case whose words match, in one piece: fifty thousand rows would take longer to hand over
 * than to find. For the rows of the word index see the migration that made it.
 */
export const numbersMatching = `SELECT json_group_array(rowid - start) AS numbers FROM entry_words,
    (SELECT ordinal * 4294967296 AS start, (ordinal + 1) * 4294967296 AS stop FROM case_counter WHERE case_id = :caseId)
  WHERE entry_words MATCH :match AND rowid > start AND rowid < stop`;

/**
 * Looks words up once, which for a common word is most of the work: all that begin alike are gathered before the first
 * is known. Null where the filter names no words.
 */
export function lookUpWords(read: ReadHandle, caseId: CaseId, words: string): WordMatches | null {
  const match = matchOf(words);
  if (match === null) {
    // Words without a letter or a figure in them occur nowhere.
    return words.trim() === '' ? null : matchesAsList('[]');
  }
  const json = read.get<{ numbers: string }>(numbersMatching, { caseId, match })?.numbers ?? '[]';
  const numbers = JSON.parse(json) as number[];
  return numbers.length <= Math.max(fewMatches, highestOf(numbers) / fewOneIn)
    ? matchesAsList(json)
    : matchesAsMarks(numbers);
}

/** For entries fetched by their number. */
export function matchesAsList(numbers: string): WordMatches {
  return { isFew: true, condition: 'number IN (SELECT value FROM json_each(:found))', found: numbers };
}

/** One byte for each number, 1 where it matches: looked at in place, while a list would first be made into a table. */
export function matchesAsMarks(numbers: readonly number[]): WordMatches {
  const marks = new Uint8Array(highestOf(numbers));
  for (const number of numbers) marks[number - 1] = 1;
  return { isFew: false, condition: `substr(:found, number, 1) = x'01'`, found: marks };
}

function highestOf(numbers: readonly number[]): number {
  return numbers.reduce((highest, number) => Math.max(highest, number), 0);
}
