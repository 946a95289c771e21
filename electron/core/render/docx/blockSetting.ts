import type { Paragraph, Table } from 'docx';
import type { ReportBlock } from '../../../../shared/report/document.ts';
import type { NumberingDefinition } from './numbering.ts';

/** How the paragraphs of a block are set, which depends on what they stand in. */
export interface Setting {
  readonly style:
    | 'BodyText'
    | 'ListText'
    | 'TableText'
    | 'TableTextSmall'
    | 'TableTextSmallest'
    | 'Quote'
    | 'QuoteSource'
    | 'CalloutText'
    | 'CalloutNote';
  /** Depth of the list around, -1 outside one. */
  readonly listDepth: number;
  /** How many ordered lists stand around: 1., then a., then i. */
  readonly orderedDepth: number;
  /** Width for a table or a picture, in twentieths of a point. */
  readonly width: number;
  /** The highest a picture may be, in twentieths of a point. */
  readonly pictureHeight: number;
  readonly keepNext?: boolean;
}

export interface BlockWriter {
  blocks(blocks: readonly ReportBlock[], setting: Setting): (Paragraph | Table)[];
  /** Blocks whose first paragraph is what cross-references to `targetId` point at. */
  anchoredBlocks(
    blocks: readonly ReportBlock[],
    targetId: string | undefined,
    setting: Setting,
  ): (Paragraph | Table)[];
  /** One for each list drawn so far; the file must define them all. */
  readonly numbering: NumberingDefinition[];
}
