import { withoutControlCharacters } from '../../../../shared/contract/values.ts';
import { mendWordLists } from './mendWordLists.ts';
import { pastedStyle, withInertAttributes } from './pastedStyle.ts';

/** Never text of the passage: what draws, runs, or belongs to the program it was copied from. */
const dropped =
  'script, style, link, meta, base, title, head, img, picture, svg, math, canvas, video, audio, iframe, frame, object, embed, template, noscript, form > button, input, select, xml, del';
/** Once their attributes are gone these say nothing; their words stay. */
const meaningless =
  'span:not([data-entry-id], [data-pm-slice]), a:not([data-pm-slice]), font, u, s, ins, o\\:p';
const headings: Readonly<Record<string, string>> = { H1: 'h3', H2: 'h3', H5: 'h4', H6: 'h4' };
/** Attributes that mean something to the editor; `data-pm-slice` is how it knows its own clipboard. */
const kept: Readonly<Record<string, readonly string[]>> = { OL: ['start'], SPAN: ['data-entry-id'] };

/**
 * What is worth keeping of copied HTML: words, bold, italic, headings, lists, quotations and our own citations.
 * Read in a document that runs no scripts and loads nothing. Links keep their words, table cells become paragraphs.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(
    withInertAttributes(withoutControlCharacters(html)),
    'text/html',
  );
  const { body } = page;
  removeComments(body);
  mendWordLists(body);
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const element of body.querySelectorAll('[data-style]')) keepEmphasis(element);
  for (const quotation of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote'))
    wrap(quotation, 'blockquote');
  for (const element of body.querySelectorAll('h1, h2, h5, h6'))
    rename(element, headings[element.tagName] ?? 'p');
  for (const cell of body.querySelectorAll('td, th')) rename(cell, 'div');
  for (const element of body.querySelectorAll('*')) removeAttributes(element);
  for (const element of body.querySelectorAll(meaningless)) element.replaceWith(...element.childNodes);
  for (const paragraph of body.querySelectorAll('p')) if (isSpacer(paragraph)) paragraph.remove();
  return body.innerHTML;
}

function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Programs that write emphasis as style mean the same by it as those that write tags. Hidden text stays hidden. */
function keepEmphasis(element: Element): void {
  const style = pastedStyle(element);
  if (/display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)) {
    element.remove();
    return;
  }
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1] ?? '';
  if (/^b|^strong$/i.test(element.tagName) && /^(normal|[1-4]00)$/i.test(weight)) rename(element, 'span');
  else if (element.tagName === 'SPAN') {
    if (/^(bold|bolder|[6-9]00)$/i.test(weight)) wrapInside(element, 'strong');
    if (/font-style\s*:\s*italic/i.test(style)) wrapInside(element, 'em');
  }
}

function removeAttributes(element: Element): void {
  const names = ['data-pm-slice', ...(kept[element.tagName] ?? [])];
  for (const name of element.getAttributeNames()) if (!names.includes(name)) element.removeAttribute(name);
}

/** A paragraph that Word uses as empty space. Between paragraphs of ours the page sets the space. */
function isSpacer(paragraph: Element): boolean {
  return (
    paragraph.textContent.trim() === '' &&
    paragraph.querySelector('[data-entry-id], br') === null &&
    !paragraph.hasAttribute('data-pm-slice')
  );
}

function rename(element: Element, tagName: string): void {
  const renamed = element.ownerDocument.createElement(tagName);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function wrap(element: Element, tagName: string): void {
  const wrapper = element.ownerDocument.createElement(tagName);
  element.replaceWith(wrapper);
  wrapper.append(element);
}

function wrapInside(element: Element, tagName: string): void {
  const wrapper = element.ownerDocument.createElement(tagName);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
