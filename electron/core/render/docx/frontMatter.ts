import {
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { ReportDocument, ReportMeta } from '../../../../shared/report/document.ts';
import { headingLine, reportHeadings } from '../../../../shared/report/documentText.ts';
import { colours } from './docxStyles.ts';
import { textWidth } from './pageGeometry.ts';

export function titlePage(meta: ReportMeta): Paragraph[] {
  return [
    ...titleLines(meta, true),
    ...meta.notices.map(
      (notice, index) =>
        new Paragraph({
          style: 'TitleNotice',
          children: [new TextRun(notice)],
          ...(index === 0 ? { spacing: { before: 1_400, after: 80 } } : {}),
        }),
    ),
  ];
}

/** Title, details and notices at the head of a page that goes on with what the document holds. */
export function plainOpening(meta: ReportMeta): Paragraph[] {
  return [
    ...titleLines(meta, false),
    ...meta.notices.map((notice) => new Paragraph({ style: 'TitleNotice', children: [new TextRun(notice)] })),
  ];
}

function titleLines(meta: ReportMeta, isBold: boolean): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(meta.title)] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(meta.subtitle)] }),
    ...meta.details.map(
      ({ label, text }) =>
        new Paragraph({
          style: 'TitleDetail',
          tabStops: [{ type: TabStopType.LEFT, position: 2_154 }],
          children: [
            new TextRun({ text: label, color: colours.quiet }),
            new TextRun({ children: [new Tab(), text], bold: isBold }),
          ],
        }),
    ),
  ];
}

/**
 * A list of links with a page number each. Not Word's own contents field: that one makes Word ask about "fields that
 * may refer to other files" when the report is opened, and shows no page, or page 0, to whoever answers no.
 */
export function contents(document: ReportDocument, bookmarks: ReadonlyMap<string, string>): Paragraph[] {
  const entries = reportHeadings(document).filter(({ level }) => level <= 2);
  return [
    new Paragraph({
      style: 'ContentsHeading',
      pageBreakBefore: true,
      children: [new TextRun(document.meta.contentsTitle)],
    }),
    ...entries.map((heading) => {
      const anchor = bookmarks.get(heading.id) ?? '';
      return new Paragraph({
        style: heading.level === 1 ? 'TOC1' : 'TOC2',
        tabStops: [
          {
            type: TabStopType.RIGHT,
            position: textWidth({ orientation: 'portrait' }),
            leader: LeaderType.DOT,
          },
        ],
        children: [
          new InternalHyperlink({
            anchor,
            children: [
              new TextRun(headingLine(heading)),
              new TextRun({ children: [new Tab()] }),
              new PageReference(anchor, { hyperlink: true }),
            ],
          }),
        ],
      });
    }),
  ];
}
