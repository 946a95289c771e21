import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge, HostCommand } from '../../../shared/contract/bridge.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import { channels } from './channels.ts';

// Runs sandboxed, so it holds no decisions: the main process checks the sender, the name and every argument.

type CommandListener = Parameters<Bridge['onCommand']>[0];
const commandListeners = new Set<CommandListener>();

ipcRenderer.on(channels.command, (_event: IpcRendererEvent, command: HostCommand) => void obey(command));

contextBridge.exposeInMainWorld('candour', {
  kind: 'electron',
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  saveFile: (fileName, bytes) => ipcRenderer.invoke(channels.saveFile, { fileName, bytes }),
  onEvent: (listener) => {
    const heard = (_event: IpcRendererEvent, event: AppEvent) => listener(event);
    ipcRenderer.on(channels.event, heard);
    return () => void ipcRenderer.off(channels.event, heard);
  },
  onCommand: (listener) => {
    commandListeners.add(listener);
    return () => void commandListeners.delete(listener);
  },
} satisfies Bridge);

/** One answer to a flush, and only when every listener is done: the window closes on it. */
async function obey(command: HostCommand): Promise<void> {
  await Promise.allSettled([...commandListeners].map(async (listener) => listener(command)));
  if (command === 'flush') ipcRenderer.send(channels.flushed);
}
