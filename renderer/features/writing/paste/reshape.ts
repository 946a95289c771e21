/** The same content as another element; its attributes are gone. */
export function rename(element: Element, tagName: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(tagName);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

export function wrapInside(element: Element, tagName: string): void {
  const wrapper = element.ownerDocument.createElement(tagName);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Its content stays where it stood. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
