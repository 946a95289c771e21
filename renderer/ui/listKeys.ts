import type { KeyboardEvent } from 'react';

const step: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/**
 * The row beside the one that `element` stands in, found before that row is taken away. Call what is answered
 * afterwards, so that the focus does not fall out of the list; to `otherwise` where no row beside it can take it.
 */
export function rememberNeighbour(
  element: Element | null,
  otherwise: () => HTMLElement | null | undefined = () => document.querySelector<HTMLElement>('main h1'),
): () => void {
  const row = element?.closest('[data-list-row]');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  return () => {
    const target = beside?.querySelector<HTMLElement>('[data-list-item], button');
    (target ?? otherwise())?.focus();
  };
}

/**
 * Arrow keys, Home and End within a list of links or buttons marked `data-list-item`. Put it on the container's
 * `onKeyDown`, with `data-list-keys` so that single-letter commands act there too.
 */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const move = step[event.key];
  if (
    !move ||
    !(event.target instanceof HTMLElement) ||
    event.target.closest('input, textarea, [role="menu"]')
  )
    return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-list-item]')];
  if (items.length === 0) return;
  const row = event.target.closest('[data-list-row]');
  const here = items.findIndex((item) => item === event.target || (row !== null && row.contains(item)));
  const next = items[here < 0 ? 0 : move(here, items.length - 1)];
  event.preventDefault();
  next?.focus();
}
