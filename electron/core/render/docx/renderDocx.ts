import { Document, type FileChild, Packer, PageOrientation, SectionType } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReportDocument } from '../../../../shared/report/document.ts';
import { targetIds } from '../../../../shared/report/documentText.ts';
import { createBlockWriter } from './blockWriter.ts';
import { families, stylesFor } from './docxStyles.ts';
import { contents, plainOpening, titlePage } from './frontMatter.ts';
import { pageFooter, pageHeader } from './furniture.ts';
import { margins, type PageShape, pageSize, pictureHeight, textWidth } from './pageGeometry.ts';

/** The faces that go into the file, as TrueType bytes. */
export interface DocxFonts {
  readonly serif: Buffer;
  readonly serifItalic: Buffer;
  readonly serifSemibold: Buffer;
  readonly serifBold: Buffer;
  readonly serifBoldItalic: Buffer;
  readonly sans: Buffer;
  readonly sansItalic: Buffer;
  readonly sansBold: Buffer;
}

/**
 * The document as a Word file. Names no person but the author the document names. `properties` are kept in the file where
 * no page shows them.
 */
export async function renderDocx(
  document: ReportDocument,
  {
    fonts,
    properties = [],
  }: { fonts: DocxFonts; properties?: readonly { readonly name: string; readonly value: string }[] },
): Promise<Uint8Array> {
  const { meta } = document;
  const bookmarks = bookmarkNames(document);
  const isReport = meta.opening !== 'plain';
  const writer = createBlockWriter(bookmarks, meta);
  const section = (shape: PageShape, children: readonly FileChild[]) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          ...pageSize,
          orientation:
            shape.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: margins(shape),
      },
    },
    headers: { default: pageHeader(meta, shape) },
    footers: { default: pageFooter(meta, shape) },
    children,
  });
  const sections = [
    ...(isReport
      ? [section({ orientation: 'portrait' }, [...titlePage(meta), ...contents(document, bookmarks)])]
      : []),
    ...document.sections.map((part, index) =>
      section(part, [
        ...(isReport || index > 0 ? [] : plainOpening(meta)),
        ...writer.blocks(part.blocks, {
          style: 'BodyText',
          listDepth: -1,
          orderedDepth: 0,
          width: textWidth(part),
          pictureHeight: pictureHeight(part),
        }),
      ]),
    ),
  ];
  const file = new Document({
    title: meta.title,
    subject: meta.subtitle,
    creator: meta.author,
    lastModifiedBy: meta.author,
    description: '',
    customProperties: properties,
    styles: stylesFor(meta.opening),
    numbering: { config: writer.numbering },
    fonts: embeddedFonts(fonts),
    sections,
    // Only a table of contents needs page numbers, and working them out takes longer than all the rest.
    // Emoji and scripts that the embedded fonts lack have no known width: without a guess, every page number after
    // the first of them would be left blank. Word puts its own in when the fields are updated.
    ...(isReport ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
  });
  return Packer.toBuffer(file);
}

/** Word allows a bookmark 40 characters, letters, figures and underscores only; our ids are longer. */
function bookmarkNames(document: ReportDocument): ReadonlyMap<string, string> {
  return new Map(
    [...targetIds(document)].map((id, index) => [id, `_Ref${String(index + 1).padStart(8, '0')}`]),
  );
}

function embeddedFonts(fonts: DocxFonts) {
  return [
    {
      name: families.serif,
      data: fonts.serif,
      italic: fonts.serifItalic,
      bold: fonts.serifBold,
      boldItalic: fonts.serifBoldItalic,
    },
    { name: families.serifSemibold, data: fonts.serifSemibold },
    { name: families.sans, data: fonts.sans, italic: fonts.sansItalic, bold: fonts.sansBold },
  ];
}
