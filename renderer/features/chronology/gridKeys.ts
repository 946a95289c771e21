import type { KeyboardEvent } from 'react';

type Step = number | 'first' | 'last';

/** What a key does in the grid; null for a key that is none of its own. */
export type GridKey =
  | {
      readonly kind: 'move';
      readonly row: Step;
      readonly column: Step;
      readonly isExtending: boolean;
    }
  | { readonly kind: 'shift'; readonly by: -1 | 1 }
  | { readonly kind: 'edit' | 'insert' | 'fillDown' | 'selectAll' | 'toggle' | 'clear' };

/** The keys of a spreadsheet. `rowsInView` is how far Page Up and Page Down go. */
export function readGridKey(event: KeyboardEvent, rowsInView: number): GridKey | null {
  const { key, shiftKey } = event;
  const hasCtrl = event.ctrlKey || event.metaKey;
  if (event.altKey) {
    if (!shiftKey || hasCtrl) return null;
    if (key === 'ArrowUp') return { kind: 'shift', by: -1 };
    return key === 'ArrowDown' ? { kind: 'shift', by: 1 } : null;
  }
  const move = (row: Step, column: Step): GridKey => ({ kind: 'move', row, column, isExtending: shiftKey });
  if (hasCtrl) {
    switch (key) {
      case 'Home':
        return move('first', 'first');
      case 'End':
        return move('last', 'last');
      case 'ArrowUp':
        return move('first', 0);
      case 'ArrowDown':
        return move('last', 0);
      case 'ArrowLeft':
        return move(0, 'first');
      case 'ArrowRight':
        return move(0, 'last');
      case 'd':
      case 'D':
        return shiftKey ? null : { kind: 'fillDown' };
      case 'a':
      case 'A':
        return shiftKey ? null : { kind: 'selectAll' };
      case ' ':
        return { kind: 'toggle' };
      default:
        return null;
    }
  }
  switch (key) {
    case 'ArrowDown':
      return move(1, 0);
    case 'ArrowUp':
      return move(-1, 0);
    case 'j':
    case 'J':
      return shiftKey ? null : move(1, 0);
    case 'k':
    case 'K':
      return shiftKey ? null : move(-1, 0);
    case 'ArrowRight':
      return shiftKey ? null : move(0, 1);
    case 'ArrowLeft':
      return shiftKey ? null : move(0, -1);
    case 'PageDown':
      return move(rowsInView, 0);
    case 'PageUp':
      return move(-rowsInView, 0);
    case 'Home':
      return move(0, 'first');
    case 'End':
      return move(0, 'last');
    case 'F2':
    case 'Enter':
      return shiftKey ? null : { kind: 'edit' };
    case 'Insert':
      return shiftKey ? null : { kind: 'insert' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      return null;
  }
}

/** Where a step leads among `count` places. */
export function stepped(from: number, step: Step, count: number): number {
  if (step === 'first') return 0;
  if (step === 'last') return Math.max(0, count - 1);
  return Math.max(0, Math.min(count - 1, from + step));
}
