import type { FileFacts } from '../../../shared/contract/returnReading.ts';
import type { DateCache } from './dateCache.ts';
import { attribute, scanXml } from './scanXml.ts';
import {
  columnBit,
  type ReturnWarning,
  type SourceFile,
  type SourceRow,
  UnreadableFile,
  type WordChoices,
} from './sourceTable.ts';
import { mostRows, tooManyRows } from './sheetBounds.ts';
import { type ChangedText, textReader, type WordCounts } from './wordText.ts';
import { nothingDone } from './zipGuard.ts';

interface WordCell extends ChangedText {
  readonly column: number;
  readonly isMerged: boolean;
}

interface WordRow {
  readonly cells: WordCell[];
  readonly width: number;
  readonly notes: readonly string[];
  readonly commentCount: number;
  readonly hasTrackedChanges: boolean;
  readonly isHidden: boolean;
  readonly change: 'inserted' | 'deleted' | null;
}

interface WordBody {
  readonly tables: readonly (readonly WordRow[])[];
  readonly lines: readonly string[];
  readonly counts: WordCounts;
}

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

/** Walks the document once. Tables inside tables are words of the cell they stand in. */
function readBody(xml: string, hiddenStyles: ReadonlySet<string>, withHidden: boolean): WordBody {
  const reader = textReader(hiddenStyles, withHidden);
  const tables: WordRow[][] = [];
  const lines: string[] = [];
  let [depth, rowCount, column, span, gridBefore, comments] = [0, 0, 0, 1, 0, 0];
  let cells: WordCell[] = [];
  let [isMerged, isHidden, inRowProperties] = [false, false, false];
  let change: WordRow['change'] = null;
  let changesBefore = 0;
  const changes = () => reader.counts.insertions + reader.counts.deletions;
  const openRow = () => {
    [column, gridBefore, comments] = [0, 0, 0];
    [isHidden, change, cells, changesBefore] = [false, null, [], changes()];
    rowCount += 1;
    if (rowCount > mostRows) throw tooManyRows();
  };
  const closeCell = () => {
    cells.push({ ...reader.take(), column: column + gridBefore, isMerged });
    column += span;
  };
  const closeRow = () =>
    tables.at(-1)?.push({
      cells,
      width: column + gridBefore,
      notes: reader.notes(),
      commentCount: comments,
      hasTrackedChanges: changes() > changesBefore,
      isHidden,
      change,
    });
  scanXml(xml, {
    open: (name, attributes) => {
      if (!reader.isSkipping()) {
        if (name === 'w:tbl') {
          depth += 1;
          if (depth === 1) {
            takeLines();
            tables.push([]);
          }
        } else if (name === 'w:commentReference') comments += 1;
        if (depth === 1) openInTable(name, attributes);
      }
      // A row that was put in or taken out is marked among its properties, which hold no text.
      if (!inRowProperties) reader.open(name, attributes);
    },
    close: (name) => {
      if (!inRowProperties) reader.close(name);
      if (name === 'w:trPr') {
        if (inRowProperties) reader.close(name);
        inRowProperties = false;
      }
      if (reader.isSkipping()) return;
      if (depth === 1 && name === 'w:tc') closeCell();
      else if (depth === 1 && name === 'w:tr') closeRow();
      if (name === 'w:tbl') depth -= 1;
    },
    text: reader.text,
  });
  takeLines();
  return { tables, lines, counts: reader.counts };

  function openInTable(name: string, attributes: string): void {
    if (name === 'w:tr') openRow();
    else if (name === 'w:trPr') {
      reader.open(name, attributes);
      inRowProperties = true;
    } else if (name === 'w:tc') [span, isMerged] = [1, false];
    else if (name === 'w:gridSpan')
      span = Math.min(64, Math.max(1, Number(attribute(attributes, 'w:val')) || 1));
    else if (name === 'w:vMerge') isMerged = (attribute(attributes, 'w:val') ?? 'continue') === 'continue';
    else if (name === 'w:gridBefore') gridBefore = Math.min(64, Number(attribute(attributes, 'w:val')) || 0);
    else if (inRowProperties && name === 'w:hidden') isHidden = true;
    else if (inRowProperties && (name === 'w:ins' || name === 'w:del')) {
      change = name === 'w:ins' ? 'inserted' : 'deleted';
      reader.counts[name === 'w:ins' ? 'insertions' : 'deletions'] += 1;
    }
  }

  function takeLines(): void {
    lines.push(
      ...reader
        .take()
        .accepted.split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
    reader.notes();
  }
}

function fileWarnings(
  { lines, counts }: WordBody,
  changes: FileFacts['wordChanges'],
  choices: WordChoices,
): ReturnWarning[] {
  const warnings: ReturnWarning[] = [];
  const add = (code: string, text: string) => warnings.push({ ref: null, code, text });
  if (changes !== null && changes.comments > 0)
    add(
      'comments',
      `${count(changes.comments, 'comment')} in the margin ${changes.comments === 1 ? 'is' : 'are'} not brought in. Read ${changes.comments === 1 ? 'it' : 'them'} in Word.`,
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
  if (words > 1500)
    add(
      'text_outside_tables',
      `${count(lines.length, 'line')} of text outside the tables ${lines.length === 1 ? 'is' : 'are'} not brought in. Entries are read from tables only.`,
    );
  return warnings;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
