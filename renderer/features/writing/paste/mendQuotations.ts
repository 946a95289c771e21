import { rename, unwrap } from './reshape.ts';

/** Quotations by whatever means a program marks them, and who says them, as the last part of each. */
export function mendQuotations(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) quote(paragraph);
  for (const caption of body.querySelectorAll('figure > figcaption')) {
    const quotation = caption.previousElementSibling;
    if (quotation?.tagName === 'BLOCKQUOTE') quotation.append(caption);
  }
  for (const quotation of body.querySelectorAll('blockquote')) {
    const last = quotation.lastElementChild;
    const isSource = last?.matches('footer, figcaption, cite') && quotation.childElementCount > 1;
    if (last && isSource) sourceOf(last);
  }
}

/** Paragraphs that follow one another are one quotation. */
function quote(paragraph: Element): void {
  const before = paragraph.previousElementSibling;
  if (before?.tagName === 'BLOCKQUOTE' && before.hasAttribute('data-quoted')) {
    before.append(paragraph);
    return;
  }
  const quotation = paragraph.ownerDocument.createElement('blockquote');
  quotation.setAttribute('data-quoted', '');
  paragraph.replaceWith(quotation);
  quotation.append(paragraph);
}

function sourceOf(element: Element): void {
  for (const inner of element.querySelectorAll('p, cite')) unwrap(inner);
  const line = rename(element, 'p');
  line.setAttribute('data-quotation-source', '');
  // The dash before it is drawn, not written.
  const first = line.firstChild;
  if (first?.nodeType === Node.TEXT_NODE)
    first.nodeValue = first.nodeValue?.replace(/^\s*[-–—]\s*/u, '') ?? '';
}
