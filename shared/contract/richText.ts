import { z } from 'zod';
import type { RichBlock, RichInline, RichListItem, RichText } from '../domain/richText.ts';
import { entryId, text } from './values.ts';

const mark = z.strictObject({ type: z.enum(['bold', 'italic']) });

const inline: z.ZodType<RichInline> = z.union([
  z.strictObject({
    type: z.literal('text'),
    text: text.refine((value) => value.length > 0),
    marks: z.array(mark).max(2).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({ type: z.literal('citation'), attrs: z.strictObject({ entryId }) }),
]);

const inlines = z.array(inline).max(5_000).optional();

const block: z.ZodType<RichBlock> = z.lazy(() =>
  z.union([
    z.strictObject({ type: z.literal('paragraph'), content: inlines }),
    z.strictObject({
      type: z.literal('heading'),
      attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
      content: inlines,
    }),
    z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1).max(1_000) }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.strictObject({ start: z.int().min(1).max(9_999) }).optional(),
      content: z.array(listItem).min(1).max(1_000),
    }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(block).min(1).max(1_000) }),
  ]),
);

const listItem: z.ZodType<RichListItem> = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(block).min(1).max(1_000),
});

/** Structured text; see `domain/richText.ts`. Attributes are checked here because the editor does not check them. */
export const richText: z.ZodType<RichText> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(block).max(5_000),
});
