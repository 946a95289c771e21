import type { BrowserWindow, IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import type { HostCommand, SavedFile } from '../../../shared/contract/bridge.ts';
import { fail, type Envelope } from '../../../shared/contract/envelope.ts';
import type { App } from '../../core/app.ts';
import { channels } from './channels.ts';
import { isAppAddress } from './policy/addresses.ts';

const largestFileBytes = 512 * 1024 * 1024;
const methodName = z.string().max(100);
const fileToSave = z.strictObject({
  fileName: z.string().min(1).max(200),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestFileBytes),
});
export type FileToSave = z.infer<typeof fileToSave>;

interface BridgeParts {
  readonly window: BrowserWindow;
  readonly core: App;
  readonly saveFile: (file: FileToSave) => Promise<Envelope<SavedFile>>;
}

/** Joins the page to the core. Handlers belong to this window's contents, so no other contents can reach them at all. */
export function connectBridge({ window, core, saveFile }: BridgeParts): void {
  const contents = window.webContents;

  contents.ipc.handle(channels.call, async (event, name: unknown, input: unknown) => {
    if (!isOwnPage(event, contents)) return fail('request/not-allowed');
    const parsed = methodName.safeParse(name);
    return parsed.success ? core.dispatch(parsed.data, input) : fail('request/unknown-method');
  });

  contents.ipc.handle(channels.saveFile, async (event, file: unknown) => {
    if (!isOwnPage(event, contents)) return fail('request/not-allowed');
    const parsed = fileToSave.safeParse(file);
    return parsed.success ? saveFile(parsed.data) : fail('request/invalid-input');
  });

  const stop = core.onEvent((event) => {
    if (!contents.isDestroyed()) contents.send(channels.event, event);
  });
  contents.once('destroyed', stop);
}

export function sendCommand(window: BrowserWindow, command: HostCommand): void {
  if (!window.isDestroyed()) window.webContents.send(channels.command, command);
}

/** The main frame of this window, showing our own page. A frame within it, or a page that took its place, is a stranger. */
function isOwnPage(event: IpcMainInvokeEvent, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === contents && frame !== null && frame.parent === null && isAppAddress(frame.url);
}
