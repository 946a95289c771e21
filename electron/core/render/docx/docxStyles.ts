import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { ReportMeta } from '../../../../shared/report/document.ts';
import { tablePoints } from '../../../../shared/report/textWidth.ts';

export const colours = {
  ink: '17191B',
  quiet: '55595D',
  rule: 'C9C9C4',
  panel: 'F3F2EE',
  link: '1F4E79',
} as const;

/** Families as the font files name themselves; embedded, so that they are there on a computer without them. */
export const families = {
  serif: 'Source Serif 4',
  serifSemibold: 'Source Serif 4 Semibold',
  sans: 'Source Sans 3',
} as const;

/** Scripts the embedded families lack (Arabic, Hebrew) are drawn in a font that every Word has. */
function font(family: string) {
  return { ascii: family, hAnsi: family, eastAsia: family, cs: 'Arial' };
}

const serifHeading = { font: font(families.serifSemibold), bold: false, color: colours.ink } as const;
const sansText = { font: font(families.sans) } as const;
const fill = { style: BorderStyle.SINGLE, size: 4, color: colours.panel, space: 10 } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 5 } as const;
const panel = { fill: colours.panel } as const;

const plainStyleIds: readonly string[] = ['BodyText', 'ListText', 'Subtitle', 'TitleDetail', 'TitleNotice'];

/** Always with the rule 'auto': without it some programs take `line` for an exact height and clip the letters. */
function spacing(before: number, after: number, line = 280) {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}

const reportStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: font(families.serif),
        size: 23,
        color: colours.ink,
        language: { value: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: spacing(0, 0), alignment: AlignmentType.LEFT },
    },
    title: {
      run: { ...serifHeading, size: 60 },
      paragraph: { spacing: spacing(2400, 240, 216), keepNext: true },
    },
    heading1: {
      run: { ...serifHeading, size: 44 },
      paragraph: { spacing: spacing(0, 320, 252), keepNext: true, keepLines: true },
    },
    heading2: {
      run: { ...serifHeading, size: 31 },
      paragraph: { spacing: spacing(440, 160, 252), keepNext: true, keepLines: true },
    },
    heading3: {
      run: { ...serifHeading, size: 25 },
      paragraph: { spacing: spacing(320, 120, 264), keepNext: true, keepLines: true },
    },
    heading4: {
      run: { ...serifHeading, size: 23, italics: true },
      paragraph: { spacing: spacing(240, 100, 264), keepNext: true, keepLines: true },
    },
    caption: {
      run: { ...sansText, size: 20, color: colours.quiet, italics: false, bold: false },
      paragraph: { spacing: spacing(240, 120, 252), keepNext: true },
    },
    hyperlink: { run: { color: colours.link, underline: {} } },
  },
  paragraphStyles: [
    own('BodyText', 'Body Text', {}, { spacing: spacing(0, 180) }),
    own('ListText', 'List Text', {}, { spacing: spacing(0, 100) }),
    own(
      'Quote',
      'Quote',
      { italics: true, size: 25 },
      {
        spacing: spacing(140, 140),
        indent: { left: 400 },
        border: { left: { style: BorderStyle.SINGLE, size: 20, color: '8A8F92', space: 12 } },
      },
    ),
    own(
      'QuoteSource',
      'Quote Source',
      { ...sansText, size: 20 },
      {
        spacing: spacing(0, 200),
        indent: { left: 400 },
        border: { left: { style: BorderStyle.SINGLE, size: 20, color: '8A8F92', space: 12 } },
      },
    ),
    own(
      'CalloutHeading',
      'Callout Heading',
      { ...sansText, bold: true, size: 22 },
      {
        spacing: spacing(160, 0, 276),
        indent: { left: 240, right: 240 },
        keepNext: true,
        shading: panel,
        border: {
          top: { style: BorderStyle.SINGLE, size: 12, color: colours.ink, space: 8 },
          left: fill,
          right: fill,
        },
      },
    ),
    own(
      'CalloutText',
      'Callout Text',
      {},
      {
        spacing: spacing(80, 80),
        indent: { left: 240, right: 240 },
        shading: panel,
        border: { left: fill, right: fill, bottom: { ...fill, space: 6 } },
      },
    ),
    own('CalloutEnd', 'Callout End', { size: 14 }, { spacing: spacing(0, 0, 240) }),
    own(
      'CalloutNote',
      'Callout Note',
      {},
      {
        spacing: spacing(160, 200),
        indent: { left: 240, right: 240 },
        shading: panel,
        border: { top: { ...fill, space: 6 }, left: fill, right: fill, bottom: { ...fill, space: 6 } },
      },
    ),
    own(
      'TableHeading',
      'Table Heading',
      { ...sansText, size: 20, bold: true },
      { spacing: spacing(20, 20, 240), keepNext: true },
    ),
    // Single spacing: a row that runs over several pages has no page number to estimate with any other.
    own('TableText', 'Table Text', { ...sansText, size: 20 }, { spacing: spacing(0, 60, 240) }),
    tableStyle('TableHeadingSmall', 'Table Heading Small', tablePoints.small, true),
    tableStyle('TableTextSmall', 'Table Text Small', tablePoints.small, false),
    tableStyle('TableHeadingSmallest', 'Table Heading Smallest', tablePoints.smallest, true),
    tableStyle('TableTextSmallest', 'Table Text Smallest', tablePoints.smallest, false),
    own('Subtitle', 'Subtitle', { size: 34, color: colours.quiet }, { spacing: spacing(0, 1200) }),
    own('TitleDetail', 'Title Detail', sansText, {
      spacing: spacing(100, 100, 264),
      indent: { left: 2154, hanging: 2154 },
      border: { top: hairline, between: hairline },
    }),
    own(
      'TitleNotice',
      'Title Notice',
      { ...sansText, size: 21, color: colours.quiet },
      { spacing: spacing(0, 80, 264) },
    ),
    own(
      'ContentsHeading',
      'Contents Heading',
      { ...serifHeading, size: 44 },
      {
        spacing: spacing(0, 320, 252),
        keepNext: true,
      },
    ),
    own('TOC1', 'toc 1', { ...sansText, size: 22, bold: true }, { spacing: spacing(200, 60, 264) }),
    own('TOC2', 'toc 2', { ...sansText, size: 22 }, { spacing: spacing(0, 60, 264), indent: { left: 340 } }),
    own(
      'Marking',
      'Marking',
      { ...sansText, size: 22, bold: true, characterSpacing: 14 },
      { alignment: AlignmentType.CENTER, spacing: spacing(0, 120, 240) },
    ),
    own(
      'RunningHead',
      'Running Head',
      { ...sansText, size: 19, color: colours.quiet },
      {
        spacing: spacing(0, 0, 240),
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: colours.rule, space: 6 } },
      },
    ),
    own(
      'RunningFoot',
      'Running Foot',
      { ...sansText, size: 19, color: colours.quiet },
      { spacing: spacing(0, 0, 240) },
    ),
  ],
};

/** The styles of a report, or of a document that opens plainly: the same hands, with less room about title and parts. */
export function stylesFor(opening: ReportMeta['opening'] = 'report'): IStylesOptions {
  return opening === 'report' ? reportStyles : plainStyles;
}

const plainStyles: IStylesOptions = {
  default: {
    ...reportStyles.default,
    title: {
      run: { ...serifHeading, size: 44 },
      paragraph: { spacing: spacing(0, 60, 240), keepNext: true },
    },
    caption: {
      run: reportStyles.default?.caption?.run ?? {},
      paragraph: { spacing: spacing(60, 60, 240), keepNext: true },
    },
    heading1: {
      run: { ...serifHeading, size: 31 },
      paragraph: { spacing: spacing(260, 100, 252), keepNext: true, keepLines: true },
    },
    heading2: {
      run: { ...serifHeading, size: 25 },
      paragraph: { spacing: spacing(180, 80, 252), keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    ...(reportStyles.paragraphStyles ?? []).filter(({ id }) => !plainStyleIds.includes(id)),
    own('BodyText', 'Body Text', { ...sansText, size: 21 }, { spacing: spacing(60, 80, 252) }),
    own('ListText', 'List Text', { ...sansText, size: 21 }, { spacing: spacing(0, 50, 252) }),
    own(
      'Subtitle',
      'Subtitle',
      { ...sansText, size: 26, color: colours.quiet },
      { spacing: spacing(0, 160) },
    ),
    own(
      'TitleDetail',
      'Title Detail',
      { ...sansText, size: 21 },
      {
        spacing: spacing(20, 20, 252),
        indent: { left: 2154, hanging: 2154 },
        border: { top: { ...hairline, space: 2 }, between: { ...hairline, space: 2 } },
      },
    ),
    own(
      'TitleNotice',
      'Title Notice',
      { ...sansText, size: 19, color: colours.quiet },
      { spacing: spacing(160, 0, 252) },
    ),
  ],
};

function tableStyle(id: string, name: string, points: number, isHeading: boolean): IParagraphStyleOptions {
  return own(
    id,
    name,
    { ...sansText, size: points * 2, ...(isHeading ? { bold: true } : {}) },
    isHeading ? { spacing: spacing(20, 20, 240), keepNext: true } : { spacing: spacing(0, 40, 240) },
  );
}

function own(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, run, paragraph };
}
