import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge, HostCommand } from '../../shared/contract/bridge.ts';

class FakeIpcRenderer extends EventEmitter {
  readonly invoke = vi.fn(async (..._args: unknown[]) => ({ ok: true, value: {} }));
  readonly send = vi.fn();
}

let ipcRenderer: FakeIpcRenderer;
let exposed: Map<string, Bridge>;
let bridge: Bridge;
beforeEach(async () => {
  ipcRenderer = new FakeIpcRenderer();
  exposed = new Map();
  const contextBridge = { exposeInMainWorld: (name: string, api: Bridge) => void exposed.set(name, api) };
  vi.resetModules();
  vi.doMock('electron', () => ({ contextBridge, ipcRenderer }));
  await import('../../electron/hosts/electron/preload.ts');
  const made = exposed.get('candour');
  if (made === undefined) throw new Error('the page was given no bridge');
  bridge = made;
});

const command = (name: HostCommand) => ipcRenderer.emit('candour:command', {}, name);
const answered = () => vi.waitFor(() => expect(ipcRenderer.send.mock.calls).toEqual([['candour:flushed']]));

describe('what the page is given', () => {
  test('is one object with a closed list of doings, and nothing of Electron', () => {
    expect([...exposed.keys()]).toEqual(['candour']);
    expect(Object.keys(bridge).toSorted()).toEqual(['call', 'kind', 'onCommand', 'onEvent', 'saveFile']);
  });

  test('has no way to name a channel', async () => {
    await bridge.call('workspace.get', {});
    await bridge.saveFile('report.pdf', new Uint8Array([1]));
    expect(ipcRenderer.invoke.mock.calls).toEqual([
      ['candour:call', 'workspace.get', {}],
      ['candour:save-file', { fileName: 'report.pdf', bytes: new Uint8Array([1]) }],
    ]);
  });

  test('hands on events without Electron’s own event object, until told to stop', () => {
    const heard = vi.fn();
    const stop = bridge.onEvent(heard);
    const event = { type: 'workspace', state: 'open' };
    ipcRenderer.emit('candour:event', { sender: ipcRenderer }, event);
    stop();
    ipcRenderer.emit('candour:event', { sender: ipcRenderer }, event);
    expect(heard.mock.calls).toEqual([[event]]);
  });

  test('says that everything is saved only when the slowest part of the page has saved', async () => {
    const order: string[] = [];
    ipcRenderer.send.mockImplementation(() => order.push('answered'));
    bridge.onCommand(() => void order.push('quick'));
    bridge.onCommand(async () => {
      await readFile(import.meta.filename);
      order.push('slow');
    });
    command('flush');
    await answered();
    expect(order).toEqual(['quick', 'slow', 'answered']);
  });

  test('does not hold the window open when a part of the page fails to save', async () => {
    bridge.onCommand(() => {
      throw new Error('no');
    });
    command('flush');
    await answered();
  });

  test('answers an order to save and no other', async () => {
    const heard = vi.fn();
    const stop = bridge.onCommand(heard);
    command('undo');
    stop();
    command('redo');
    command('flush');
    await answered();
    expect(heard.mock.calls).toEqual([['undo']]);
  });
});
