import { flushSync } from 'react-dom';
import { create } from 'zustand';

/** Which side panes are folded away, by `layout/side`. View state only; forgotten when the window closes. */
export const useFoldedPanes = create<{ readonly folded: Readonly<Record<string, boolean>> }>(() => ({
  folded: {},
}));

export function setFolded(pane: string, isFolded: boolean): void {
  useFoldedPanes.setState(({ folded }) => ({ folded: { ...folded, [pane]: isFolded } }));
}

/**
 * Folds a pane away or opens it, at somebody’s wish. What they pressed may go with that, and every key would be dead:
 * the focus goes to the pane that was opened, or from one that was folded to what shows it again.
 */
export function foldPane(pane: string, isFolded: boolean): void {
  flushSync(() => setFolded(pane, isFolded));
  const here = document.querySelector<HTMLElement>(`[data-foldable="${pane}"]`);
  if (!isFolded) here?.focus({ preventScroll: true });
  // Whoever folds a pane from beside it goes on typing there.
  else if (document.activeElement === document.body) here?.querySelector('button')?.focus();
}

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select, [tabindex="0"]';

function visiblePanes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => !pane.closest('[hidden], [inert]'),
  );
}

/** What can take the focus in a pane and not in a pane within it. */
function ownFocusable(pane: HTMLElement): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.closest('[data-pane]') === pane && isShown(element),
  );
}

function isShown(element: HTMLElement): boolean {
  // Not every engine the tests run in can tell.
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

/** F6 and Shift+F6: to the next or previous pane of the window, and there to where the focus last was. */
export function walkPanes(direction: 1 | -1): void {
  const panes = visiblePanes();
  if (panes.length === 0) return;
  const current = document.activeElement?.closest<HTMLElement>('[data-pane]');
  const here = current ? panes.indexOf(current) : -1;
  const next = panes[(here + direction + panes.length) % panes.length];
  if (!next) return;
  const remembered = lastFocused.get(next);
  const own = ownFocusable(next);
  const target =
    remembered && own.includes(remembered)
      ? remembered
      : // A table is what its pane is for; what its height is set with stands before it.
        (own.find((element) => element.getAttribute('role') === 'gridcell') ?? own[0] ?? next);
  target.focus();
}

const lastFocused = new WeakMap<HTMLElement, HTMLElement>();

/** Remembers, for `walkPanes`, where in its pane the focus was. */
export function rememberPaneFocus(event: FocusEvent): void {
  if (!(event.target instanceof HTMLElement)) return;
  const pane = event.target.closest<HTMLElement>('[data-pane]');
  if (pane) lastFocused.set(pane, event.target);
}

/** Ctrl+\: folds the side pane that has the focus, or else the inspector, or opens it again. */
export function toggleFocusedPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-foldable]')];
  const focused = panes.find((pane) => pane.contains(document.activeElement));
  const name = (focused ?? panes.at(-1))?.dataset.foldable;
  if (!name) return;
  const { folded } = useFoldedPanes.getState();
  const isFolded =
    folded[name] ?? document.querySelector(`[data-foldable="${name}"]`)?.hasAttribute('data-folded') ?? false;
  foldPane(name, !isFolded);
}
