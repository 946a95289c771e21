import { all, flat, paragraphStyle, unzip, wordPart, wordText } from '../support/exportReading.ts';

export interface WordSection {
  readonly heading: string;
  /** What stands under it: a line for each paragraph, and one for each row of a table, its cells parted by ` | `. */
  readonly lines: readonly string[];
}

/** The sections of a Word file by their main headings, as a reader comes to them; the first page and the contents are left out. */
export function wordSections(bytes: Uint8Array): WordSection[] {
  const [body] = all(wordPart(unzip(bytes), 'word/document.xml'), 'w:body');
  const sections: { heading: string; lines: string[] }[] = [];
  for (const block of body?.children ?? []) {
    if (block.tagName === 'w:p' && paragraphStyle(block) === 'Heading1')
      sections.push({ heading: wordText(block), lines: [] });
    else sections.at(-1)?.lines.push(...linesOf(block));
  }
  return sections;
}

function linesOf(block: Element): string[] {
  const lines =
    block.tagName === 'w:tbl'
      ? all(block, 'w:tr').map((row) => all(row, 'w:tc').map(cellText).join(' | '))
      : [wordText(block)];
  return lines.map((line) => flat(line).trim()).filter(Boolean);
}

/** Paragraphs, and lines within a paragraph, parted by ` / `. */
function cellText(cell: Element): string {
  return all(cell, 'w:p').map(linesOfParagraph).filter(Boolean).join(' / ');
}

function linesOfParagraph(paragraph: Element): string {
  return all(paragraph, 'w:r')
    .map((run) => (all(run, 'w:br').length > 0 ? ' / ' : wordText(run)))
    .join('');
}
