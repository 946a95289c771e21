import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * A button that is switched off while it has the focus would drop it to nowhere: no key would close the dialog any
 * more. Its dialog or pane holds the focus until the button is on again.
 */
export function useKeptFocus(button: RefObject<HTMLElement | null>, isDisabled: boolean): void {
  const holder = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (isDisabled && button.current && button.current === activeElement) {
      holder.current = button.current.closest('[role="dialog"], [role="alertdialog"], [data-pane]');
      holder.current?.focus({ preventScroll: true });
      return;
    }
    if (!isDisabled && holder.current !== null && holder.current === activeElement)
      button.current?.focus({ preventScroll: true });
    holder.current = null;
  }, [button, isDisabled]);
}
