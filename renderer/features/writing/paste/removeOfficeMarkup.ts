import type { LeftOut } from './leftOut.ts';
import { pastedStyle } from './pastedStyle.ts';
import { unwrap } from './reshape.ts';

/** Marks of Word's own about a passage: what it shows beside the text is counted, what it computes with goes quietly. */
export function removeOfficeMarkup(body: HTMLElement, leftOut: LeftOut): void {
  removeFieldCodes(body);
  leftOut.comments += removeComments(body);
  leftOut.deletions += removeDeletions(body);
  // Smart tags, content controls, `o:p`: their words are the passage's.
  for (const element of body.querySelectorAll('*')) if (element.tagName.includes(':')) unwrap(element);
}

/** Of ` REF _Ref12 \h → “section 2” ` a reader sees the result alone. */
function removeFieldCodes(body: HTMLElement): void {
  const pieces: ChildNode[] = [];
  let depth = 0;
  const visit = (parent: ParentNode): void => {
    for (const node of parent.childNodes) {
      const part = node instanceof Element ? fieldPart(node) : '';
      if (part === 'begin') depth += 1;
      if (part === 'separator' || part === 'end') depth = Math.max(0, depth - 1);
      // A separator ends the code; the result that follows it is shown, and its end has nothing to close.
      if (part !== '' || (depth > 0 && node.nodeType === Node.TEXT_NODE)) pieces.push(node);
      else if (node instanceof Element) visit(node);
    }
  };
  visit(body);
  for (const piece of pieces) piece.remove();
}

function fieldPart(element: Element): string {
  return (
    /mso-element\s*:\s*field-(begin|separator|end)/i.exec(pastedStyle(element))?.[1]?.toLowerCase() ?? ''
  );
}

const commentMarks = '.MsoCommentReference, .msocomanchor, a[href^="#_msocom_"], hr.msocomoff';

function removeComments(body: HTMLElement): number {
  const bodies = elementsOf(body, /mso-element\s*:\s*comment(?!-)/i).length;
  const anchors = body.querySelectorAll('a[href^="#_msocom_"]').length;
  for (const element of elementsOf(body, /mso-element\s*:\s*comment(-list)?/i)) element.remove();
  for (const element of body.querySelectorAll(commentMarks)) element.remove();
  return Math.max(bodies, anchors);
}

function elementsOf(body: HTMLElement, style: RegExp): Element[] {
  return [...body.querySelectorAll('[data-style]')].filter((element) => style.test(pastedStyle(element)));
}

/** A deletion that Word wrote in pieces, one for each change of type, is one. */
function removeDeletions(body: HTMLElement): number {
  const outermost = [...body.querySelectorAll('del, .msoDel')].filter(
    (element) => element.parentElement?.closest('del, .msoDel') === null,
  );
  const pieces = outermost.filter((element) => {
    const before = element.previousSibling;
    const goesOn = before instanceof Element && before.matches('del, .msoDel');
    return !goesOn && element.textContent.trim() !== '';
  });
  for (const element of outermost) element.remove();
  return pieces.length;
}
