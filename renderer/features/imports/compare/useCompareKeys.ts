import type { RefObject } from 'react';
import { useCommands } from '../../../app/commands.ts';

interface CompareKeys {
  table: RefObject<HTMLDivElement | null>;
  /** The first, second or third answer of the row that has the focus. */
  onAnswer: (key: string, which: 0 | 1 | 2) => void;
  onFields: (key: string) => void;
  onClose: () => void;
}

/** J K move, A takes the new, O keeps the old, W asks why, F field by field. */
export function useCompareKeys({ table, onAnswer, onFields, onClose }: CompareKeys): void {
  const here = () => document.activeElement?.closest<HTMLElement>('[data-difference]')?.dataset['difference'];
  const move = (direction: 1 | -1) => {
    const items = [...(table.current?.querySelectorAll<HTMLElement>('[data-list-item]') ?? [])];
    const row = document.activeElement?.closest('[data-list-row]');
    const index = items.findIndex((item) => row?.contains(item));
    items[Math.min(Math.max(index + direction, 0), items.length - 1)]?.focus();
  };
  const withRow = (act: (key: string) => void) => () => {
    const key = here();
    if (key !== undefined) act(key);
  };
  const section = 'Corrected return';
  useCommands([
    { id: 'imports.differenceMove', title: 'Move', section, keys: '↑ ↓', hint: 'Move' },
    {
      id: 'imports.differenceNext',
      title: 'Next row',
      section,
      keys: 'J',
      isKeyOnly: true,
      run: () => move(1),
    },
    { id: 'imports.differencePrevious', title: 'Row before', section, keys: 'K', run: () => move(-1) },
    {
      id: 'imports.accept',
      title: 'Accept the row',
      section,
      keys: 'A',
      hint: 'Accept',
      run: withRow((key) => onAnswer(key, 0)),
    },
    {
      id: 'imports.keepOld',
      title: 'Keep the old words, or leave a new row out',
      section,
      keys: 'O',
      hint: 'Keep old',
      run: withRow((key) => onAnswer(key, 1)),
    },
    {
      id: 'imports.askWhy',
      title: 'Ask why, and leave the entry as it was',
      section,
      keys: 'W',
      hint: 'Ask why',
      run: withRow((key) => onAnswer(key, 2)),
    },
    {
      id: 'imports.byField',
      title: 'Decide field by field',
      section,
      keys: 'F',
      hint: 'Field by field',
      run: withRow(onFields),
    },
    {
      id: 'imports.endCompare',
      title: 'Back to the rows of the file',
      section,
      keys: 'Escape',
      run: onClose,
    },
  ]);
}
