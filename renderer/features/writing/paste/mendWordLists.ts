import { pastedStyle } from './pastedStyle.ts';
import { unwrap } from './reshape.ts';

interface WordItem {
  readonly paragraph: Element;
  /** 1 for the outermost. */
  readonly level: number;
  readonly marker: string;
}

/**
 * Word copies list items as paragraphs that carry `mso-list:l0 level1 lfo1` and begin with the bullet or number as
 * text. Makes real lists of them, nested by level. A heading that Word numbers stays a heading.
 */
export function mendWordLists(body: HTMLElement): void {
  let run: WordItem[] = [];
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const item = readItem(paragraph);
    const isItem = item !== null && paragraph.tagName === 'P';
    const last = run.at(-1);
    if (last && (!isItem || last.paragraph.nextElementSibling !== paragraph)) {
      replaceRun(run);
      run = [];
    }
    if (isItem) run.push(item);
  }
  replaceRun(run);
}

/**
 * Word in a browser copies each item as a list of its own and says how deep it stands as data. Written here as Word on
 * a desk writes it, so that both are mended alike.
 */
export function mendWebLists(body: HTMLElement): void {
  for (const item of body.querySelectorAll('.ListContainerWrapper li[data-aria-level]')) {
    const list = item.parentElement;
    const paragraph = item.ownerDocument.createElement('p');
    paragraph.setAttribute(
      'data-style',
      `mso-list:l0 level${item.getAttribute('data-aria-level') ?? '1'} lfo1`,
    );
    const marker = item.ownerDocument.createElement('span');
    marker.setAttribute('data-style', 'mso-list:Ignore');
    const number = Number(item.getAttribute('data-aria-posinset') ?? list?.getAttribute('start') ?? 1);
    marker.append(list?.tagName === 'OL' ? `${number}.` : '·');
    for (const inner of item.querySelectorAll('p')) unwrap(inner);
    paragraph.append(marker, ...item.childNodes);
    item.replaceWith(paragraph);
  }
  for (const wrapper of body.querySelectorAll('.ListContainerWrapper')) {
    for (const list of wrapper.querySelectorAll('ul, ol')) unwrap(list);
    unwrap(wrapper);
  }
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
    } else if (parent && isNumbered(marker) !== (current.list.tagName === 'OL')) {
      // Bullets that follow numbers at the same depth are another list.
      const next = newList(page, marker);
      current.list.after(next);
      current = { level: current.level, list: next };
      open[open.length - 1] = current;
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
function numberOf(marker: string): string | undefined {
  return /^\(?(\d+|[a-z]{1,2}|[ivxlc]+)[.)]/i.exec(marker)?.[1];
}

function isNumbered(marker: string): boolean {
  return numberOf(marker) !== undefined;
}

function newList(page: Document, marker: string): HTMLElement {
  const number = numberOf(marker);
  const list = page.createElement(number === undefined ? 'ul' : 'ol');
  if (number !== undefined && /^\d+$/.test(number) && number !== '1') list.setAttribute('start', number);
  return list;
}
