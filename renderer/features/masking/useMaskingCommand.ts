import { anywhere, type Command } from '../../app/commands.ts';
import { maskNames } from './maskingView.ts';
import { useMasking } from './RealNames.tsx';
import { useShowNames } from './useShowNames.ts';

/** What Ctrl+Shift+P, the palette and the menu do: show real names, or mask them again. */
export function useMaskingCommand(): Command {
  const { areShown } = useMasking();
  const { show } = useShowNames();
  return {
    id: 'people.unmask',
    title: areShown ? 'Mask real names' : 'Show real names',
    section: anywhere,
    keys: 'Ctrl+Shift+P',
    run: () => (areShown ? maskNames() : void show()),
  };
}
