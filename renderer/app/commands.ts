import { useEffect, useState, useSyncExternalStore } from 'react';
import { isInList, isSingleKey, isTextField, matchesKeys } from './keys.ts';

/** The heading of keys that work wherever one is. */
export const anywhere = 'Anywhere';

export interface Command {
  /** `capability.verb`, once in the window. */
  readonly id: string;
  /** What it does, as the palette and the list of keys show it: “New case”. */
  readonly title: string;
  /** Its heading in the list of keys: “Anywhere”, “Chronology”. */
  readonly section: string;
  /** Written as shown: `Ctrl+K`, `N`. Several ways are parted by a space: `Ctrl+Shift+Z Ctrl+Y`. */
  readonly keys?: string;
  /** Left out for a key that a table handles itself and that only wants listing. */
  readonly run?: () => void;
  /** `outside-text`: Ctrl+Z in a field belongs to the field. Single letters always need a list to have the focus. */
  readonly scope?: 'anywhere' | 'outside-text';
  /** A word for the status bar, where the key deserves a place there. */
  readonly hint?: string;
  /** Not offered in the palette: it is the palette, or stands there by itself. */
  readonly isKeyOnly?: boolean;
}

const registered = new Map<symbol, readonly Command[]>();
const listeners = new Set<() => void>();
let listed: readonly Command[] = [];

function signature(commands: readonly Command[]): string {
  return commands.map(({ id, title, keys = '', hint = '' }) => `${id}|${title}|${keys}|${hint}`).join('\n');
}

function relist(): void {
  const next = [...registered.values()].flat();
  const isChanged = signature(next) !== signature(listed);
  listed = next;
  if (isChanged) for (const listener of listeners) listener();
}

/** The commands that exist now, in the order their screens appeared. */
export function useCommandList(): readonly Command[] {
  const seen = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => signature(listed),
  );
  return seen === '' ? [] : listed;
}

/** Offers commands for as long as the component is on screen: in the palette, as keys, and in the list of keys (F1). */
export function useCommands(commands: readonly Command[]): void {
  const [owner] = useState(() => Symbol('commands'));
  useEffect(() => {
    registered.set(owner, commands);
    relist();
  });
  // Taken away only when the component goes: a render must not move its commands to the end of the list.
  useEffect(
    () => () => {
      registered.delete(owner);
      relist();
    },
    [owner],
  );
}

/** Runs a command by its id; false where no screen offers it now. */
export function runCommand(id: string): boolean {
  const command = listed.find((candidate) => candidate.id === id);
  command?.run?.();
  return command?.run !== undefined;
}

function isAllowed(command: Command, keys: string, target: EventTarget | null): boolean {
  if (isSingleKey(keys)) return !isTextField(target) && isInList(target);
  return command.scope !== 'outside-text' || !isTextField(target);
}

/** The one key listener of the window. The screen that appeared last wins where two want the same key. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (
    event.target instanceof Element &&
    event.target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')
  )
    return;
  const found = listed.findLast(
    (command) =>
      command.run &&
      command.keys
        ?.split(' ')
        .some((keys) => matchesKeys(event, keys) && isAllowed(command, keys, event.target)),
  );
  if (!found?.run) return;
  event.preventDefault();
  found.run();
}
