import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A button that is switched off while it has the focus would drop it to nowhere: no key would close the dialog any
 * more. Its dialog or pane holds the focus until the button is on again.
 */
export function useKeptFocus(button: RefObject<HTMLElement | null>, isDisabled: boolean): void {
  const hasFocus = useRef(false);
  const holder = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { current } = button;
    const onFocus = () => {
      hasFocus.current = true;
    };
    // A browser takes the focus away while the page is being changed: until that is done, it counts as still there.
    const onBlur = () =>
      queueMicrotask(() => {
        hasFocus.current = document.activeElement === current;
      });
    hasFocus.current = document.activeElement === current;
    current?.addEventListener('focus', onFocus);
    current?.addEventListener('blur', onBlur);
    return () => {
      current?.removeEventListener('focus', onFocus);
      current?.removeEventListener('blur', onBlur);
    };
  }, [button]);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (isDisabled) {
      if (!hasFocus.current || (activeElement !== button.current && activeElement !== body)) return;
      holder.current =
        button.current?.closest<HTMLElement>('[role="dialog"], [role="alertdialog"], [data-pane]') ?? null;
      holder.current?.focus({ preventScroll: true });
      return;
    }
    if (holder.current !== null && holder.current === activeElement)
      button.current?.focus({ preventScroll: true });
    holder.current = null;
  }, [button, isDisabled]);
}
