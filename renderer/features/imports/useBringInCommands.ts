import { type Command, useCommands } from '../../app/commands.ts';
import type { Sought } from './preview/PreviewPane.tsx';
import { type LookAt, thingsToLookAt } from './reading/lookAt.ts';
import { placeKey } from './reading/places.ts';
import type { ReturnItem } from './reading/returnItem.ts';
import type { BringIn } from './reading/useBringIn.ts';

const section = 'Bringing a return in';

/** Bringing in, of the file that is shown and of all that are ready. */
export function useBringInCommands(
  work: BringIn,
  item: ReturnItem | undefined,
  readyIds: readonly string[],
): void {
  const one = {
    id: 'imports.bringIn',
    title: 'Bring in the entries',
    section,
    keys: 'Ctrl+Enter',
    hint: 'Bring in',
    run: () => item && void work.run([item.id]),
  };
  const all = {
    id: 'imports.bringInAll',
    title: 'Bring in all that are ready',
    section,
    keys: 'Ctrl+Shift+Enter',
    run: () => void work.run(readyIds),
  };
  useCommands([...(item ? [one] : []), ...(readyIds.length > 0 ? [all] : [])]);
}

/** Keys among the rows of a preview. */
export function usePreviewCommands(
  item: ReturnItem | undefined,
  sought: Sought | null,
  goTo: (thing: LookAt) => void,
): void {
  const step = (direction: 1 | -1) => {
    const things = item?.preview ? thingsToLookAt(item.preview).filter(({ ref }) => ref !== null) : [];
    const here = things.findIndex(({ ref }) => ref !== null && placeKey(ref) === sought?.key);
    const start = here < 0 && direction < 0 ? 0 : here;
    const next = things[(start + direction + things.length) % Math.max(1, things.length)];
    if (next) goTo(next);
  };
  const commands: Command[] = [
    {
      id: 'imports.next',
      title: 'Next to look at',
      section,
      keys: 'F8',
      hint: 'Next to look at',
      run: () => step(1),
    },
    {
      id: 'imports.previous',
      title: 'The one before to look at',
      section,
      keys: 'Shift+F8',
      run: () => step(-1),
    },
    {
      id: 'imports.fix',
      title: 'Open a row, or keep what was put right',
      section,
      keys: 'Enter',
      hint: 'Fix',
    },
    { id: 'imports.column', title: 'Change a column', section, keys: 'Alt+↓', hint: 'Change a column' },
    { id: 'imports.fold', title: 'Fold or unfold a run of rows', section, keys: 'Space' },
  ];
  useCommands(item ? commands : []);
}
