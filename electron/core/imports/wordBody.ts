import { attribute, scanXml } from './scanXml.ts';
import { mostRows, tooManyRows } from './sheetBounds.ts';
import { type ChangedText, textReader, type WordCounts } from './wordText.ts';

export interface WordCell extends ChangedText {
  readonly column: number;
  readonly isMerged: boolean;
}

export interface WordRow {
  readonly cells: WordCell[];
  readonly width: number;
  readonly notes: readonly string[];
  readonly commentCount: number;
  readonly hasTrackedChanges: boolean;
  readonly isHidden: boolean;
  readonly change: 'inserted' | 'deleted' | null;
}

export interface WordBody {
  readonly tables: readonly (readonly WordRow[])[];
  readonly lines: readonly string[];
  readonly counts: WordCounts;
}

/** Walks the document once. Tables inside tables are words of the cell they stand in. */
export function readBody(xml: string, hiddenStyles: ReadonlySet<string>, withHidden: boolean): WordBody {
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
