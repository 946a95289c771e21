import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { ReportMeta } from '../../../../shared/report/document.ts';
import { families } from './docxStyles.ts';
import { type PageShape, textWidth } from './pageGeometry.ts';

/** Marking, running head and, on a draft, the watermark. */
export function pageHeader(meta: ReportMeta, shape: PageShape): Header {
  const watermark = meta.isDraft
    ? [
        new TextWatermark({
          text: 'DRAFT',
          font: families.sans,
          bold: true,
          color: 'DEDEDA',
          opacity: 0.5,
          width: 440,
          height: 105,
        }),
      ]
    : [];
  return new Header({
    children: [
      new Paragraph({ style: 'Marking', children: [new TextRun(meta.marking), ...watermark] }),
      new Paragraph({
        style: 'RunningHead',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(shape) }],
        children: [new TextRun({ children: [meta.runningTitle, new Tab(), meta.runningNote] })],
      }),
    ],
  });
}

/** Marking in the middle, page number at the right. */
export function pageFooter(meta: ReportMeta, shape: PageShape): Footer {
  const width = textWidth(shape);
  return new Footer({
    children: [
      new Paragraph({
        style: 'RunningFoot',
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          new TextRun({
            children: [new Tab(), meta.marking],
            bold: true,
            size: 22,
            color: '17191B',
            characterSpacing: 14,
          }),
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
