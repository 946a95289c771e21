import type { Command } from '../../app/commands.ts';
import type { DeskRow } from './deskRows.ts';

interface Desk {
  readonly open: () => void;
  readonly askSelected: () => void;
  readonly askAll: () => void;
  readonly chase: (() => void) | undefined;
  readonly write: (() => void) | undefined;
  readonly remove: (() => void) | undefined;
  /** Agencies of the case that nobody has asked. */
  readonly unasked: number;
  readonly selected: DeskRow | undefined;
}

const section = 'Requests';

/** The keys and commands of the desk, for what is selected now. */
export function requestCommands(desk: Desk): Command[] {
  const { selected, chase, write, remove } = desk;
  return [
    { id: 'requests.walk', title: 'Next or previous agency', section, keys: '↑ ↓ J K', hint: 'Move' },
    ...(selected
      ? [
          {
            id: 'requests.create',
            title: selected.type === 'request' ? 'Ask this agency for something else' : 'Ask this agency',
            section,
            keys: 'A',
            run: desk.askSelected,
            hint: 'Ask',
          },
          {
            id: 'requests.edit',
            title: 'Write in the request',
            section,
            keys: 'E F2',
            run: desk.open,
            hint: 'Edit',
          },
        ]
      : []),
    ...(desk.unasked > 0
      ? [{ id: 'requests.createMany', title: 'Ask all who have not been asked', section, run: desk.askAll }]
      : []),
    ...(chase
      ? [
          {
            id: 'requests.createChaser',
            title: 'Note a chaser',
            section,
            keys: 'C',
            run: chase,
            hint: 'Chaser',
          },
        ]
      : []),
    ...(write
      ? [
          {
            id: 'requests.exportLetter',
            title: 'Draft a letter',
            section,
            keys: 'R',
            run: write,
            hint: 'Letters',
          },
        ]
      : []),
    ...(remove ? [{ id: 'requests.remove', title: 'Remove the request', section, run: remove }] : []),
  ];
}
