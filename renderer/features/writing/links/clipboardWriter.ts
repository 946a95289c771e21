import { DOMSerializer, type Schema } from '@tiptap/pm/model';

/** How text leaves by the clipboard: with the addresses of its links, and tables as nothing but tables. */
export function clipboardWriter(schema: Schema): DOMSerializer {
  const { nodes, marks } = DOMSerializer.fromSchema(schema);
  return new DOMSerializer(
    { ...nodes, table: () => ['table', ['tbody', 0]] },
    { ...marks, link: (mark) => ['a', { href: String(mark.attrs['href']) }, 0] },
  );
}
