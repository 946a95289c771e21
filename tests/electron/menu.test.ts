import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { hostCommands } from '../../shared/contract/bridge.ts';
import type { FakeElectron, FakeWindow } from '../support/fakeElectron.ts';
import { onlyWindow, startHost } from '../support/fakeElectronHost.ts';

let host: FakeElectron;
let window: FakeWindow;
beforeEach(async () => {
  host = await startHost();
  window = onlyWindow(host);
});

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

function item(label: string): MenuItemConstructorOptions {
  const found = allItems(host.menu).find((candidate) => candidate.label === label);
  if (found === undefined) throw new Error(`the menu has no “${label}”`);
  return found;
}

/** Chooses an item as a click would, with the check mark already turned over. */
function choose(label: string, checked = false): void {
  const { click } = item(label);
  if (click === undefined) throw new Error(`“${label}” does nothing`);
  Reflect.apply(click, undefined, [{ checked }]);
}

describe('the menu', () => {
  test.each([
    ['New case', 'new-case'],
    ['Lock', 'lock'],
    ['Undo', 'undo'],
    ['Redo', 'redo'],
    ['All keys', 'show-keys'],
  ])('%s is asked of the page as %s', (label, command) => {
    choose(label);
    expect(window.webContents.sent).toEqual([{ channel: 'candour:command', value: command }]);
    expect(hostCommands).toContain(command);
  });

  test('leaves Ctrl+Z to the page, so that a text field keeps its own undo', () => {
    expect(item('Undo')).toMatchObject({ accelerator: 'CmdOrCtrl+Z', registerAccelerator: false });
    expect(allItems(host.menu).map(({ role }) => role)).not.toContain('undo');
  });

  test('cuts, copies, pastes and enlarges as every program does', () => {
    const roles = allItems(host.menu).map(({ role }) => role);
    expect(roles).toEqual(
      expect.arrayContaining([
        'cut',
        'copy',
        'paste',
        'selectAll',
        'zoomIn',
        'zoomOut',
        'resetZoom',
        'togglefullscreen',
        'quit',
      ]),
    );
  });

  test('has neither developer tools nor a way to load the page anew when packaged', async () => {
    const roles = allItems(host.menu).map(({ role }) => role);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
    const unpackaged = await startHost({ isPackaged: false });
    expect(allItems(unpackaged.menu).map(({ role }) => role)).toContain('toggleDevTools');
  });

  test('lets a meeting see the window only while it is ticked, never from the start', () => {
    expect(item('Let a meeting see this window').checked).toBe(false);
    choose('Let a meeting see this window', true);
    expect(window.setContentProtection).toHaveBeenLastCalledWith(false);
    choose('Let a meeting see this window', false);
    expect(window.setContentProtection).toHaveBeenLastCalledWith(true);
  });
});

describe('the right-hand button', () => {
  const labels = () => host.popups.map((items) => items.map(({ label }) => label));

  test('offers to paste where something can be typed', () => {
    window.webContents.emit('context-menu', {}, { isEditable: true, selectionText: '' });
    expect(labels()).toEqual([['Cut', 'Copy', 'Paste', 'Select all']]);
  });

  test('offers to copy what is selected, and otherwise nothing', () => {
    window.webContents.emit('context-menu', {}, { isEditable: false, selectionText: 'seen alone' });
    window.webContents.emit('context-menu', {}, { isEditable: false, selectionText: '' });
    expect(labels()).toEqual([['Copy']]);
  });
});
