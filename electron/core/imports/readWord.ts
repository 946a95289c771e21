import type { FileFacts } from '../../../shared/contract/returnReading.ts';
import type { DateCache } from './dateCache.ts';
import { isFormHeaderRow } from './formLayout.ts';
import { attribute, scanXml } from './scanXml.ts';
import {
  columnBit,
  type ReturnWarning,
  type SourceFile,
  type SourceRow,
  UnreadableFile,
  type WordChoices,
} from './sourceTable.ts';
import { readBody, type WordBody, type WordRow } from './wordBody.ts';
import { type ChangedText, textReader } from './wordText.ts';
import { nothingDone } from './zipGuard.ts';

/** Reads the tables of a Word document. Text outside them is no entry, and is counted. Throws UnreadableFile. */
export function readWord(
  parts: ReadonlyMap<string, Buffer>,
  choices: WordChoices,
  dates: DateCache,
): SourceFile {
  const text = (pattern: RegExp) =>
    [...parts].find(([name]) => pattern.test(name))?.[1].toString('utf8') ?? '';
  const hiddenStyles = stylesThatHide(text(/^word\/styles/));
  const body = readBody(text(/^word\/document/), hiddenStyles, choices.hiddenText);
  if (body.tables.length === 0)
    throw new UnreadableFile(
      'no_table',
      `This Word document holds no table, and entries are read from tables only. ${nothingDone} Ask the agency for the chronology as a table, or as an Excel or CSV file.`,
    );
  const notes = new Map([
    ...readNotes(text(/^word\/footnotes/), 'footnote', hiddenStyles, choices),
    ...readNotes(text(/^word\/endnotes/), 'endnote', hiddenStyles, choices),
  ]);
  const comments = (text(/^word\/comments\d*\.xml/).match(/<w:comment[\s>]/g) ?? []).length;
  const { insertions, deletions, hiddenTexts } = body.counts;
  const wordChanges =
    insertions + deletions + comments + hiddenTexts === 0
      ? null
      : { insertions, deletions, comments, hiddenTexts };
  return {
    kind: 'docx',
    encoding: null,
    delimiter: null,
    tables: body.tables.map((rows, index) => ({
      name: `Table ${index + 1}`,
      isHidden: false,
      rows: rows.map((row, at) => sourceRow(row, { table: index + 1, row: at + 1 }, notes, choices, dates)),
      columnCount: rows.reduce((width, row) => Math.max(width, row.width), 0),
      hiddenColumns: new Set<number>(),
    })),
    titleLines: body.lines,
    wordChanges,
    warnings: fileWarnings(body, wordChanges, choices),
  };
}

function sourceRow(
  row: WordRow,
  place: { table: number; row: number },
  notes: ReadonlyMap<string, string>,
  { wordChanges }: WordChoices,
  dates: DateCache,
): SourceRow {
  const cells = Array.from({ length: row.width }, () => '');
  let merged = 0;
  for (const cell of row.cells) {
    cells[cell.column] = textOf(cell, wordChanges, dates);
    if (cell.isMerged) merged |= columnBit(cell.column);
  }
  const texts = row.notes.flatMap((id) => notes.get(id) ?? []);
  const isGone =
    row.change === (wordChanges === 'original' ? 'inserted' : 'deleted') && wordChanges !== 'both';
  return {
    number: place.row,
    place,
    cells,
    ...(merged === 0 ? {} : { mergedColumns: merged }),
    ...(row.cells.length === 1 && row.width > 2 ? { isOneCell: true } : {}),
    ...(texts.length === 0 ? {} : { notes: texts }),
    ...(row.commentCount === 0 ? {} : { commentCount: row.commentCount }),
    ...(row.hasTrackedChanges ? { hasTrackedChanges: true } : {}),
    ...(row.isHidden ? { isHidden: true } : {}),
    ...(isGone
      ? {
          noPart:
            row.change === 'deleted' ? 'Row taken out in tracked changes' : 'Row put in in tracked changes',
        }
      : {}),
  };
}

/** A date or a time is one or the other; longer words can stand beside one another. */
function textOf(
  { accepted, original }: ChangedText,
  wordChanges: WordChoices['wordChanges'],
  dates: DateCache,
): string {
  if (wordChanges === 'accepted' || accepted === original) return accepted;
  if (wordChanges === 'original') return original;
  if (original === '' || accepted === '') return accepted || original;
  if (dates.isDated(accepted) || dates.readTime(accepted) !== null) return accepted;
  return `Before the tracked changes: ${original}\nAfter the tracked changes: ${accepted}`;
}

function readNotes(
  xml: string,
  kind: 'footnote' | 'endnote',
  hiddenStyles: ReadonlySet<string>,
  { wordChanges, hiddenText }: WordChoices,
): [string, string][] {
  const reader = textReader(hiddenStyles, hiddenText);
  const notes: [string, string][] = [];
  let id: string | null = null;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === `w:${kind}`) id = attribute(attributes, 'w:id');
      reader.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
      if (name !== `w:${kind}`) return;
      const text = reader.take()[wordChanges === 'original' ? 'original' : 'accepted'];
      if (id !== null && text !== '')
        notes.push([`${kind} ${id}`, `${kind === 'footnote' ? 'Footnote' : 'Endnote'}: ${text}`]);
    },
    text: reader.text,
  });
  return notes;
}

function stylesThatHide(xml: string): Set<string> {
  const hidden = new Set<string>();
  let style: string | null = null;
  let isOld = 0;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name.endsWith('Change')) isOld += 1;
      if (name === 'w:style') style = attribute(attributes, 'w:styleId');
      const isOn = !/^(?:0|false|off)$/.test(attribute(attributes, 'w:val') ?? '');
      if (name === 'w:vanish' && style !== null && isOn && isOld === 0) hidden.add(style);
    },
    close: (name) => {
      if (name.endsWith('Change')) isOld -= 1;
      if (name === 'w:style') style = null;
    },
    text: () => undefined,
  });
  return hidden;
}

function fileWarnings(
  { tables, lines, counts }: WordBody,
  changes: FileFacts['wordChanges'],
  choices: WordChoices,
): ReturnWarning[] {
  const warnings: ReturnWarning[] = [];
  const add = (code: string, text: string) => warnings.push({ ref: null, code, text });
  if (changes !== null && changes.comments > 0)
    add(
      'comments',
      `${count(changes.comments, 'comment')} in the margin ${changes.comments === 1 ? 'is' : 'are'} not brought in${commentedRows(tables)}. Read ${changes.comments === 1 ? 'it' : 'them'} in Word.`,
    );
  if (changes !== null && changes.hiddenTexts > 0)
    add(
      'hidden_text',
      `${count(changes.hiddenTexts, 'piece')} of hidden text ${choices.hiddenText ? 'was read as part of the return' : 'was left out'}. Choose how to read hidden text.`,
    );
  if (counts.pictures > 0)
    add(
      'picture_left_out',
      `${count(counts.pictures, 'picture')} in the document ${counts.pictures === 1 ? 'is' : 'are'} not brought in. The original file keeps them.`,
    );
  const words = lines.reduce((sum, line) => sum + line.length, 0);
  if (words > (tables.some(isReturnForm) ? mostOutside.form : mostOutside.usual))
    add(
      'text_outside_tables',
      `${count(lines.length, 'line')} of text outside the tables ${lines.length === 1 ? 'is' : 'are'} not brought in. Entries are read from tables only.`,
    );
  return warnings;
}

/** Characters outside the tables that are no more than a title and an introduction; our own form brings its instructions. */
const mostOutside = { usual: 1_500, form: 5_000 } as const;

function isReturnForm(rows: readonly WordRow[]): boolean {
  return isFormHeaderRow(rows[0]?.cells.map(({ accepted }) => accepted) ?? []);
}

/** "(table 1, row 4; table 2, row 9)", so that the words they are about can be found. */
function commentedRows(tables: WordBody['tables']): string {
  const names = tables.flatMap((rows, table) =>
    rows.flatMap(({ commentCount }, row) =>
      commentCount === 0 ? [] : [`table ${table + 1}, row ${row + 1}`],
    ),
  );
  return names.length === 0
    ? ''
    : ` (${names.slice(0, 12).join('; ')}${names.length > 12 ? '; and more' : ''})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
