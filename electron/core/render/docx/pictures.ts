import { ImageRun, Paragraph } from 'docx';
import type { ReportPicture } from '../../../../shared/report/document.ts';
import type { Setting } from './blockSetting.ts';

/** The library counts in pixels of 96 to the inch. */
const twipsPerPixel = 1_440 / 96;

/** As wide as the text or as high as a page allows, with its words for whoever cannot see it. */
export function drawPicture(picture: ReportPicture, { width, pictureHeight }: Setting): Paragraph {
  const scale = Math.min(width / picture.widthPx, pictureHeight / picture.heightPx) / twipsPerPixel;
  return new Paragraph({
    style: 'BodyText',
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(picture.contentBase64, 'base64'),
        transformation: { width: picture.widthPx * scale, height: picture.heightPx * scale },
        altText: { name: 'Timeline', title: '', description: picture.alternative },
      }),
    ],
  });
}
