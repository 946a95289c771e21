import { pastedStyle } from './pastedStyle.ts';

interface WordItem {
  readonly paragraph: Element;
  /** 1 for the outermost. */
  readonly level: number;
  readonly marker: string;
}

/**
 * Word copies list items as paragraphs that carry `mso-list:l0 level1 lfo1` and begin with the bullet or number as
 * text. Makes real lists of them, nested by level.
 */
export function mendWordLists(body: HTMLElement): void {
  let run: WordItem[] = [];
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const item = readItem(paragraph);
    const last = run.at(-1);
    if (last && (!item || nextPiece(last.paragraph) !== paragraph)) {
      replaceRun(run);
      run = [];
    }
    if (item) run.push(item);
  }
  replaceRun(run);
}

function readItem(paragraph: Element): WordItem | null {
  const level = /mso-list\s*:[^;]*\blevel(\d)/i.exec(pastedStyle(paragraph))?.[1];
  if (level === undefined) return null;
  const markers = [...paragraph.querySelectorAll('[data-style]')].filter((element) =>
    /mso-list\s*:\s*ignore/i.test(pastedStyle(element)),
  );
  const marker = markers
    .map((element) => element.textContent)
    .join('')
    .trim();
  for (const element of markers) element.remove();
  return { paragraph, level: Number(level), marker };
}

/** The next element that holds anything; comments and white space between are passed over. */
function nextPiece(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next?.tagName.toUpperCase() === 'O:P') next = next.nextElementSibling;
  return next;
}

function replaceRun(run: readonly WordItem[]): void {
  const first = run[0];
  if (!first) return;
  const page = first.paragraph.ownerDocument;
  const outermost = newList(page, first.marker);
  first.paragraph.before(outermost);
  const open = [{ level: first.level, list: outermost }];
  for (const { paragraph, level, marker } of run) {
    while (open.length > 1 && level < (open.at(-1)?.level ?? 0)) open.pop();
    let current = open.at(-1) ?? { level, list: outermost };
    const parent = current.list.lastElementChild;
    if (level > current.level && parent) {
      current = { level, list: newList(page, marker) };
      parent.append(current.list);
      open.push(current);
    }
    const item = page.createElement('li');
    const words = page.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    current.list.append(item);
    paragraph.remove();
  }
}

/** `1.` `a)` `iv.` count; anything else is a bullet. The letter `o` with nothing behind it is Word's hollow bullet. */
function newList(page: Document, marker: string): HTMLElement {
  const number = /^\(?(\d+|[a-z]{1,2}|[ivxlc]+)[.)]/i.exec(marker)?.[1];
  const list = page.createElement(number === undefined ? 'ul' : 'ol');
  if (number !== undefined && /^\d+$/.test(number) && number !== '1') list.setAttribute('start', number);
  return list;
}
