import { withoutControlCharacters } from '../../../../shared/contract/values.ts';
import { type LeftOut, nothingLeftOut } from './leftOut.ts';
import { mendLinks } from './mendLinks.ts';
import { mendQuotations } from './mendQuotations.ts';
import { mendTables } from './mendTables.ts';
import { mendWebLists, mendWordLists } from './mendWordLists.ts';
import { pastedStyle, withInertAttributes } from './pastedStyle.ts';
import { removeOfficeMarkup } from './removeOfficeMarkup.ts';
import { rename, unwrap, wrapInside } from './reshape.ts';

/** Never text of the passage: what draws, runs, or belongs to the program it was copied from. */
const dropped =
  'script, style, link, meta, base, title, head, img, picture, svg, math, canvas, video, audio, iframe, frame, object, embed, template, noscript, form > button, input, select, xml, hr';
const pictures = 'img, svg, canvas, video, object, embed';
/** Once their attributes are gone these say nothing; their words stay. */
const meaningless =
  'span:not([data-entry-id], [data-pm-slice]), a:not([data-pm-slice], [href]), font, u, s, strike, ins, cite';
const headings: Readonly<Record<string, string>> = { H1: 'h3', H2: 'h3', H5: 'h4', H6: 'h4' };
/** Attributes that mean something to the editor; `data-pm-slice` is how it knows its own clipboard. */
const kept: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  OL: ['start'],
  P: ['data-quotation-source'],
  SPAN: ['data-entry-id'],
};

/**
 * What is worth keeping of copied HTML: words, bold, italic, headings, lists, tables, links, quotations and our own
 * citations; and how much of it was left out. Read in a document that runs no scripts and loads nothing.
 */
export function cleanPastedHtml(html: string): { html: string; leftOut: LeftOut } {
  const page = new DOMParser().parseFromString(
    withInertAttributes(withoutControlCharacters(html)),
    'text/html',
  );
  const { body } = page;
  const leftOut = nothingLeftOut();
  const isOurs = body.querySelector('[data-pm-slice]') !== null;
  removeComments(body);
  removeOfficeMarkup(body, leftOut);
  mendWebLists(body);
  mendWordLists(body);
  leftOut.pictures = [...body.querySelectorAll(pictures)].filter(isSeen).length;
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const element of body.querySelectorAll('[data-style]')) keepEmphasis(element);
  leftOut.struck = [...body.querySelectorAll('*')].filter(isStruck).length;
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1');
  for (const heading of body.querySelectorAll('p[role="heading"], div[role="heading"]'))
    rename(heading, Number(heading.getAttribute('aria-level')) > 2 ? 'h4' : 'h3');
  mendQuotations(body);
  mendTables(body, leftOut, isOurs);
  mendLinks(body);
  for (const element of body.querySelectorAll('h1, h2, h5, h6'))
    rename(element, headings[element.tagName] ?? 'p');
  for (const element of body.querySelectorAll('*')) removeAttributes(element);
  for (const element of body.querySelectorAll(meaningless)) unwrap(element);
  for (const paragraph of body.querySelectorAll('p')) if (isSpacer(paragraph)) paragraph.remove();
  return { html: body.innerHTML, leftOut };
}

function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** A picture of one dot is how a sender learns that a mail was read. */
function isSeen(picture: Element): boolean {
  return !['0', '1'].includes(picture.getAttribute('width') ?? '');
}

function isStruck(element: Element): boolean {
  const isMarked = /^(s|strike)$/i.test(element.tagName) || /line-through/i.test(pastedStyle(element));
  return isMarked && element.textContent.trim() !== '';
}

/** Programs that write emphasis as style mean the same by it as those that write tags. Hidden text stays hidden. */
function keepEmphasis(element: Element): void {
  const style = pastedStyle(element);
  if (/display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)) {
    element.remove();
    return;
  }
  const weight = /(?<![\w-])font-weight\s*:\s*(\w+)/i.exec(style)?.[1] ?? '';
  if (/^b|^strong$/i.test(element.tagName) && /^(normal|[1-4]00)$/i.test(weight)) rename(element, 'span');
  else if (element.tagName === 'SPAN') {
    if (/^(bold|bolder|[6-9]00)$/i.test(weight)) wrapInside(element, 'strong');
    if (/(?<![\w-])font-style\s*:\s*italic/i.test(style)) wrapInside(element, 'em');
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
