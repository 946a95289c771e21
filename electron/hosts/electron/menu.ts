import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { HostCommand } from '../../../shared/contract/bridge.ts';
import { sendCommand } from './bridge.ts';

type Items = MenuItemConstructorOptions[];

export function setMenu(window: BrowserWindow): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(window)));
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const items = textMenu({ isEditable, hasSelection: selectionText !== '' });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

function menuTemplate(window: BrowserWindow): Items {
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(window) },
    { label: '&Edit', submenu: editMenu(window) },
    { label: '&View', submenu: viewMenu(window) },
    {
      label: '&Help',
      role: 'help',
      submenu: [{ ...command(window, 'All keys', 'show-keys'), ...pageKey('F1') }],
    },
  ];
}

function fileMenu(window: BrowserWindow): Items {
  return [
    command(window, 'New case', 'new-case'),
    { ...command(window, 'Lock', 'lock'), accelerator: 'CmdOrCtrl+L' },
    { type: 'separator' },
    { label: 'Quit Candour', role: 'quit' },
  ];
}

/**
 * Undo is a command and not Electron's role: only the page knows whether a text field or a record was changed last.
 * A text field keeps its own undo, because the page sees Ctrl+Z first.
 */
function editMenu(window: BrowserWindow): Items {
  return [
    { ...command(window, 'Undo', 'undo'), ...pageKey('CmdOrCtrl+Z') },
    {
      ...command(window, 'Redo', 'redo'),
      ...pageKey(process.platform === 'darwin' ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
    },
    { type: 'separator' },
    { label: 'Cut', role: 'cut' },
    { label: 'Copy', role: 'copy' },
    { label: 'Paste', role: 'paste' },
    { label: 'Paste as plain text', role: 'pasteAndMatchStyle' },
    { label: 'Select all', role: 'selectAll' },
  ];
}

function viewMenu(window: BrowserWindow): Items {
  const items: Items = [
    { label: 'Larger', role: 'zoomIn' },
    { label: 'Smaller', role: 'zoomOut' },
    { label: 'Actual size', role: 'resetZoom' },
    { type: 'separator' },
    { label: 'Full screen', role: 'togglefullscreen' },
    { type: 'separator' },
    {
      label: 'Let a meeting see this window',
      type: 'checkbox',
      checked: false,
      click: (item) => window.setContentProtection(!item.checked),
    },
  ];
  return app.isPackaged
    ? items
    : [...items, { type: 'separator' }, { label: 'Developer tools', role: 'toggleDevTools' }];
}

function command(window: BrowserWindow, label: string, name: HostCommand): MenuItemConstructorOptions {
  return { label, click: () => sendCommand(window, name) };
}

/** Shown beside the item and left to the page. macOS takes it all the same and sends the command. */
function pageKey(accelerator: string): MenuItemConstructorOptions {
  return { accelerator, registerAccelerator: false };
}

function textMenu({ isEditable, hasSelection }: { isEditable: boolean; hasSelection: boolean }): Items {
  if (isEditable) {
    return [
      { label: 'Cut', role: 'cut', enabled: hasSelection },
      { label: 'Copy', role: 'copy', enabled: hasSelection },
      { label: 'Paste', role: 'paste' },
      { label: 'Select all', role: 'selectAll' },
    ];
  }
  return hasSelection ? [{ label: 'Copy', role: 'copy' }] : [];
}
