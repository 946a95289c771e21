import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { CitationChip } from './CitationChip.tsx';

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An entry cited within the text, held by its permanent id; the number on screen is looked up. */
export const citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    entryId: { default: '', parseHTML: (element) => element.getAttribute('data-entry-id'), rendered: false },
  }),
  parseHTML: () => [
    // What is pasted is no citation unless it names an entry.
    {
      tag: 'span[data-entry-id]',
      getAttrs: (element) => (idShape.test(element.getAttribute('data-entry-id') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-entry-id': String(node.attrs['entryId']) }],
  addNodeView: () => ReactNodeViewRenderer(CitationChip, { as: 'span' }),
});
