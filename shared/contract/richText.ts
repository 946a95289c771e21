import { z } from 'zod';
import { linkAddress } from '../domain/linkAddress.ts';
import {
  mostColumns,
  mostRows,
  type RichBlock,
  type RichInline,
  type RichListItem,
  type RichQuotation,
  type RichQuotationSource,
  type RichTableRow,
  type RichText,
} from '../domain/richText.ts';
import { entryId, text } from './values.ts';

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['bold', 'italic']) }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine((href) => linkAddress(href) === href) }),
  }),
]);

const inline: z.ZodType<RichInline> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: text.refine((value) => value.length > 0),
    marks: z.array(mark).max(3).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({ type: z.literal('citation'), attrs: z.strictObject({ entryId }) }),
]);

const inlines = z.array(inline).max(5_000).optional();

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });

// Told apart by their type before anything within is read: tried one after another, nested text takes ever longer.
const flowing: z.ZodType<RichBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [...flowingKinds, quotation]),
);

const flowingKinds = [
  paragraph,
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
    content: inlines,
  }),
  ...lists(flowing),
] as const;

function lists(block: z.ZodType<RichBlock>) {
  const item: z.ZodType<RichListItem> = z.strictObject({
    type: z.literal('listItem'),
    content: z.array(block).min(1).max(1_000),
  });
  const items = z.array(item).min(1).max(1_000);
  return [
    z.strictObject({ type: z.literal('bulletList'), content: items }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.strictObject({ start: z.int().min(1).max(9_999) }).optional(),
      content: items,
    }),
  ] as const;
}

const quotationPart: z.ZodType<RichBlock | RichQuotationSource> = z.lazy(() =>
  z.discriminatedUnion('type', [
    ...flowingKinds,
    quotation,
    z.strictObject({ type: z.literal('quotationSource'), content: inlines }),
  ]),
);

const quotation = z.strictObject({
  type: z.literal('blockquote'),
  content: z
    .array(quotationPart)
    .min(1)
    .max(1_000)
    .refine(isLastAfterWords, 'Only the last part of a quotation can be its source'),
});

function isLastAfterWords(parts: RichQuotation['content']): boolean {
  const place = parts.findIndex(({ type }) => type === 'quotationSource');
  return place === -1 || (place > 0 && place === parts.length - 1);
}

/** A cell holds paragraphs and lists of paragraphs; what would be a page within a page is not for a table. */
const cellBlock: z.ZodType<RichBlock> = z.lazy(() => z.discriminatedUnion('type', [paragraph, ...cellLists]));
const cellLists = lists(cellBlock);

const row: z.ZodType<RichTableRow> = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(
      z.strictObject({
        type: z.enum(['tableCell', 'tableHeader']),
        content: z.array(cellBlock).min(1).max(1_000),
      }),
    )
    .min(1)
    .max(mostColumns),
});

const table = z.strictObject({
  type: z.literal('table'),
  content: z
    .array(row)
    .min(1)
    .max(mostRows)
    .refine(isRectangle, 'Every row of a table has as many cells as the first')
    .refine(hasOneHeader, 'Only the first row of a table can be its header'),
});

function isRectangle(rows: readonly RichTableRow[]): boolean {
  return rows.every(({ content }) => content.length === rows[0]?.content.length);
}

function hasOneHeader(rows: readonly RichTableRow[]): boolean {
  return rows.every(({ content }, index) =>
    content.every(({ type }) => type === (index === 0 ? content[0]?.type : 'tableCell')),
  );
}

const block: z.ZodType<RichBlock> = z.discriminatedUnion('type', [...flowingKinds, quotation, table]);

/** Structured text; see `domain/richText.ts`. Attributes are checked here because the editor does not check them. */
export const richText: z.ZodType<RichText> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(block).max(5_000),
});
