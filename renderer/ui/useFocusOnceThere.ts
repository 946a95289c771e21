import { useLayoutEffect, useRef } from 'react';

/** Answers a function that gives the focus to the element of an id, now or as soon as it is on the screen. */
export function useFocusOnceThere(): (elementId: string) => void {
  const wanted = useRef<string | null>(null);
  const focus = () => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus();
  };
  useLayoutEffect(focus);
  return (elementId) => {
    wanted.current = elementId;
    focus();
  };
}
