import type { Editor } from '@tiptap/core';

/** To the style bar of this text, from wherever the caret is; Esc there goes back. */
export function goToToolbar({ view }: Editor): boolean {
  const toolbar = view.dom.closest('[data-writing]')?.querySelector('[role="toolbar"]');
  const tool = toolbar?.querySelector<HTMLElement>('button:not([disabled])');
  tool?.focus();
  return tool !== null && tool !== undefined;
}
