/**
 * Keys are written as they are shown: `Ctrl+K`, `Alt+1`, `F1`, `N`, `Ctrl+Shift+Z`. No Ctrl+Alt pairs: on UK
 * keyboards they are AltGr. On a Mac Ctrl stands for Command.
 */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const hasCtrl = event.ctrlKey || event.metaKey;
  if (hasCtrl !== wants('Ctrl') || event.altKey !== wants('Alt') || event.shiftKey !== wants('Shift'))
    return false;
  // Alt with a figure gives another character on some layouts, so figures go by the key itself.
  if (/^\d$/.test(key)) return event.code === `Digit${key}` || event.key === key;
  return event.key.toLowerCase() === key.toLowerCase();
}

export function isSingleKey(keys: string): boolean {
  return keys.length === 1;
}

/** Whether typing there makes text, so that letters and Ctrl+Z belong to it. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(target.type)
  );
}

/** Single letters act only while a list, a table or what surrounds it has the focus (WCAG 2.1.4). */
export function isInList(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[data-list-keys], [role="grid"], [role="treegrid"], [role="listbox"]') !== null
  );
}
