const styleSheets = /<style\b[^>]*>[\s\S]*?<\/style\s*>/gi;

/**
 * Pasted HTML without its style sheets, and with its styles and event handlers as plain data. The content policy forbids
 * them all and reports each one it meets, even in a document that is never shown. Quietness only: what is dangerous goes
 * out when the tree is cleaned.
 */
export function withInertAttributes(html: string): string {
  return html
    .replace(styleSheets, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(?<=[\s/"'])(style|on[a-z]+)(?=\s*=)/gi, 'data-$1'));
}

/** What the program it was copied from said of an element, `mso-list:l0 level1 lfo1`. */
export function pastedStyle(element: Element): string {
  return element.getAttribute('data-style') ?? '';
}
