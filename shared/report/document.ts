/**
 * The report as plain data: what is on its pages, in order, and nothing of how a page is drawn. It is made by a
 * builder, crosses to a worker thread as JSON, and is drawn by a renderer for each format. Kinds are closed unions,
 * so a new kind of block or inline is a compile error in every renderer until each can draw it.
 */
export interface ReportDocument {
  readonly meta: ReportMeta;
  readonly sections: readonly ReportSection[];
}

/** All words that front matter, heads and feet print; a renderer adds none of its own but page numbers. */
export interface ReportMeta {
  readonly title: string;
  readonly subtitle: string;
  readonly partnership: string;
  /** Empty where nobody is named. A renderer must never put the computer's user in its place. */
  readonly author: string;
  readonly reference: string;
  /** Protective marking, printed at the top and the foot of every page. */
  readonly marking: string;
  readonly isDraft: boolean;
  readonly isPractice: boolean;
  readonly language: 'en-GB';
  /** `YYYY-MM-DD`; also the creation date inside the file, so that the same report gives the same bytes. */
  readonly date: string;
  /** Lines of the title page, `Prepared by: Miriam Oakes`. */
  readonly details: readonly { readonly label: string; readonly text: string }[];
  /** Sentences at the foot of the title page. */
  readonly notices: readonly string[];
  /** Running head, left and right. */
  readonly runningTitle: string;
  readonly runningNote: string;
  readonly contentsTitle: string;
  /**
   * A report opens with a title page and its contents; a plain document, such as an exported chronology, with its title,
   * details and notices at the head of its first page. A report where left out.
   */
  readonly opening?: 'report' | 'plain';
  /** Whether each main part of a report begins a page, which is usual, or follows on the one before it. */
  readonly parts?: 'new-page' | 'run-on';
}

/** A run of pages of one orientation. Appendices are not counted as the report's own words. */
export interface ReportSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly part: 'body' | 'appendix';
  /** Narrow margins at the sides, for tables of many columns. */
  readonly isWide?: boolean;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | ReportHeading
  | ReportParagraph
  | ReportList
  | ReportTable
  | ReportCallout
  | ReportQuotation
  | ReportPicture;

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface ReportHeading {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  /** What cross-references and the contents point at. Unique in the document. */
  readonly id: string;
  /** The label as text, `1.2` or `Finding 2`; empty where the heading has none. */
  readonly number: string;
  readonly title: string;
}

export interface ReportParagraph {
  readonly type: 'paragraph';
  readonly content: readonly ReportInline[];
}

export interface ReportList {
  readonly type: 'list';
  readonly isOrdered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly (readonly ReportBlock[])[];
}

export interface ReportTable {
  readonly type: 'table';
  readonly caption: string;
  /** Size of its type, where it has more columns than the usual size leaves room for. */
  readonly size?: TableSize;
  /** With lines between its columns, for a table that is to be filled in. */
  readonly isGrid?: boolean;
  /** A table that somebody drew without a header row. The headings of its columns are empty. */
  readonly hasNoHeadings?: boolean;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export type TableSize = 'usual' | 'small' | 'smallest';

export interface ReportColumn {
  readonly heading: string;
  /** Share of the text width, 0 to 1. The shares of a table add up to 1. */
  readonly width: number;
}

export interface ReportRow {
  /** Set where a cross-reference may point at this row. */
  readonly id?: string;
  /** Whether it must not break across pages, where its builder knows better than the length of its text tells. */
  readonly staysWhole?: boolean;
  /** One cell for each column. */
  readonly cells: readonly (readonly ReportBlock[])[];
}

export interface ReportCallout {
  readonly type: 'callout';
  readonly kind: 'recommendation' | 'practice' | 'note';
  /** Set where a cross-reference may point here. */
  readonly id?: string;
  /** May be empty. */
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportQuotation {
  readonly type: 'quotation';
  readonly blocks: readonly ReportBlock[];
  /** Who says it, and when: a line of its own below the words. */
  readonly source?: readonly ReportInline[];
}

/** A picture on the page, as wide as the text or as high as a page allows. */
export interface ReportPicture {
  readonly type: 'picture';
  /** PNG. */
  readonly contentBase64: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What it shows, in words, for whoever cannot see it. */
  readonly alternative: string;
}

export type ReportInline =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly isBold?: boolean;
      readonly isItalic?: boolean;
      readonly isStruck?: boolean;
    }
  | { readonly type: 'lineBreak' }
  /** An address outside the document, `https:` or `mailto:`, behind some words. */
  | {
      readonly type: 'link';
      readonly address: string;
      readonly text: string;
      readonly isBold?: boolean;
      readonly isItalic?: boolean;
    }
  /** Points at a target by identity; the text is only what is shown. */
  | { readonly type: 'crossReference'; readonly targetId: string; readonly text: string };

export function text(value: string): ReportInline {
  return { type: 'text', text: value };
}

export function bold(value: string): ReportInline {
  return { type: 'text', text: value, isBold: true };
}

export function crossReference(targetId: string, shown: string): ReportInline {
  return { type: 'crossReference', targetId, text: shown };
}

/** A paragraph; plain strings among the parts become text. */
export function paragraph(...parts: readonly (string | ReportInline)[]): ReportParagraph {
  return { type: 'paragraph', content: parts.map((part) => (typeof part === 'string' ? text(part) : part)) };
}

export function heading(level: HeadingLevel, id: string, number: string, title: string): ReportHeading {
  return { type: 'heading', level, id, number, title };
}

export function note(...blocks: readonly ReportBlock[]): ReportCallout {
  return { type: 'callout', kind: 'note', heading: '', blocks };
}

/** Plain text as paragraphs: a blank line starts a new one, a single line feed stays a line break. */
export function paragraphsOf(value: string): ReportParagraph[] {
  return value
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({
      type: 'paragraph',
      content: part
        .split('\n')
        .flatMap((line, index): ReportInline[] =>
          index === 0 ? [text(line)] : [{ type: 'lineBreak' }, text(line)],
        ),
    }));
}
