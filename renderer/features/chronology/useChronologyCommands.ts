import { type Command, useCommands } from '../../app/commands.ts';

interface ChronologyActs {
  addEntry: () => void;
  bringIn: () => void;
  findWords: () => void;
  showUndated: () => void;
  showRemoved: () => void;
  clear: () => void;
  /** Only while an entry is selected that is still in the chronology. */
  edit?: () => void;
  cite?: () => void;
  remove?: () => void;
}

const section = 'Chronology';

/** What the palette and the list of keys offer here. The grid itself handles the keys without `run`. */
export function useChronologyCommands(acts: ChronologyActs): void {
  const commands: (Command | false)[] = [
    { id: 'chronology.move', title: 'Move', section, keys: '↑ ↓ J K', hint: 'Move' },
    acts.edit !== undefined && {
      id: 'chronology.edit',
      title: 'Edit the entry',
      section,
      keys: 'E',
      hint: 'Edit',
      run: acts.edit,
    },
    { id: 'chronology.open', title: 'Edit the entry', section, keys: 'Enter F2', isKeyOnly: true },
    {
      id: 'chronology.save',
      title: 'Save and stay, while editing',
      section,
      keys: 'Ctrl+Enter',
      isKeyOnly: true,
    },
    { id: 'chronology.putBack', title: 'Put it back, while editing', section, keys: 'Esc', isKeyOnly: true },
    { id: 'chronology.create', title: 'New entry', section, keys: 'N', hint: 'New', run: acts.addEntry },
    acts.cite !== undefined && {
      id: 'chronology.cite',
      title: 'Cite the entry in a finding',
      section,
      keys: 'L',
      hint: 'Cite',
      run: acts.cite,
    },
    {
      id: 'chronology.filter',
      title: 'Find words in entries',
      section,
      keys: '/',
      hint: 'Filter',
      run: acts.findWords,
    },
    { id: 'chronology.undated', title: 'Show undated entries', section, run: acts.showUndated },
    { id: 'chronology.removed', title: 'Show removed entries', section, run: acts.showRemoved },
    { id: 'chronology.all', title: 'Show all entries', section, run: acts.clear },
    { id: 'imports.create', title: 'Bring in a return', section, run: acts.bringIn },
    acts.remove !== undefined && {
      id: 'chronology.remove',
      title: 'Remove the entry',
      section,
      run: acts.remove,
    },
  ];
  useCommands(commands.filter((command) => command !== false));
}
