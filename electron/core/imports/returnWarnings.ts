import { describeDateProblem } from '../../../shared/domain/formatEventDate.ts';
import { readDate, readDateProblems } from '../../../shared/domain/parseEventDate.ts';
import type { ReturnPreview } from '../../../shared/contract/imports.ts';
import { readChildSeen } from './readChildSeen.ts';
import type { CsvRecord, CsvTable } from './readCsv.ts';
import type { ReadEntry } from './readEntry.ts';

export type ReturnWarning = ReturnPreview['warnings'][number];

/** What concerns the file as a whole. Few, so that they are read. */
export function warnAboutFile(
  table: CsvTable,
  entries: readonly ReadEntry[],
  unused: readonly string[],
): ReturnWarning[] {
  const warnings: ReturnWarning[] = [];
  const add = (code: string, text: string) => warnings.push({ ref: null, code, text });
  if (table.encoding === 'windows-1252')
    add(
      'encoding-guessed',
      'This file is not UTF-8. It was read as Windows-1252; check pound signs, accents and curly quotes.',
    );
  const eitherWay = entries.filter((entry) =>
    readDateProblems(entry.dateText).some(({ kind }) => kind === 'day-first'),
  );
  const example = eitherWay[0];
  if (example)
    add(
      'day-first',
      `Dates are read day first. ${count(eitherWay.length, 'date')} could also be read month first, such as ${example.dateText} in record ${example.record}.`,
    );
  if (unused.length > 0)
    add(
      'columns-not-used',
      `Not brought in: ${unused.join(', ')}. Add a column to what happened to keep it.`,
    );
  // Of every record, entry or not: an open quotation mark in the title may have swallowed the whole file.
  for (const { record, line, hasBrokenQuotes } of table.records)
    if (hasBrokenQuotes)
      warnings.push({
        ref: { record, line },
        code: 'broken-quotes',
        text: 'Quotation marks here are not closed. Check that rows have not run together.',
      });
  return warnings;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A sign that the cells of a row have slipped into other columns. */
export function warnAboutCells(row: CsvRecord, headingCount: number): ReturnWarning[] {
  const ref = { record: row.record, line: row.line };
  const filled = row.cells.findLastIndex((cell) => cell !== '') + 1;
  // Empty cells beyond the headings are what Excel leaves behind, and harmless.
  if (headingCount === 0 || (filled <= headingCount && row.cells.length >= headingCount)) return [];
  const text = `This row has ${row.cells.length} cells, the headings ${headingCount}. Check that words are in their own columns.`;
  return [{ ref, code: 'ragged-row', text }];
}

/** What a person should look at in one entry. */
export function warnAboutEntry(entry: ReadEntry, hasDateColumn: boolean): ReturnWarning[] {
  const warnings: ReturnWarning[] = [];
  const add = (code: string, text: string) =>
    warnings.push({ ref: { record: entry.record, line: entry.line }, code, text });
  if (hasDateColumn) for (const { code, text } of warnAboutDate(entry.dateText)) add(code, text);
  if (entry.childSeenText !== '' && readChildSeen(entry.childSeenText) === null)
    add(
      'child-seen-words',
      `Child seen says “${short(entry.childSeenText)}”. It is brought in as Not recorded; set it by hand.`,
    );
  if (/^(?:[=+@]|-.)/.test(entry.whatHappened))
    add(
      'formula-like',
      `What happened begins with “${entry.whatHappened.charAt(0)}”. It is kept as text and never calculated.`,
    );
  return warnings;
}

function warnAboutDate(text: string): { code: string; text: string }[] {
  if (text === '') return [{ code: 'blank-date', text: 'The date is blank. The entry waits under Undated.' }];
  return readDate(text).problems.flatMap((problem) => {
    const words = `“${short(text)}”: ${describeDateProblem(problem)}`;
    switch (problem.kind) {
      case 'unreadable':
      case 'unclear':
        return [{ code: 'unreadable-date', text: words }];
      case 'impossible':
      case 'end-before-start':
        return [{ code: 'impossible-date', text: words }];
      case 'weekday-mismatch':
        return [{ code: 'weekday-mismatch', text: words }];
      case 'day-first':
        return [];
      default:
        return problem satisfies never;
    }
  });
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
