import type { Envelope } from './envelope.ts';
import type { AppEvent } from './events.ts';

/** What the native menu asks of the page, and `flush`: save what is pending, because the window is about to close. */
export const hostCommands = ['new-case', 'lock', 'undo', 'redo', 'show-keys', 'flush'] as const;
export type HostCommand = (typeof hostCommands)[number];

export interface SavedFile {
  /** False where the user closed the dialog without choosing a place. */
  readonly saved: boolean;
  /** The name the user gave it, without its folder. */
  readonly fileName: string;
}

/** All that a page knows of the host it runs in. Electron's preload puts one on `window.candour`; the browser transport makes one over HTTP. */
export interface Bridge {
  readonly kind: 'electron' | 'browser';
  /** Runs a method. Answers an envelope, whatever happens. */
  call(name: string, input: unknown): Promise<Envelope<unknown>>;
  /** Calls `listener` for every event until the answered function is called. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Calls `listener` for every command until the answered function is called. A closing window waits, briefly, for what `flush` answers. */
  onCommand(listener: (command: HostCommand) => void | Promise<void>): () => void;
  /** Asks the user where to keep a file and writes it there whole or not at all. */
  saveFile(fileName: string, bytes: Uint8Array): Promise<Envelope<SavedFile>>;
}
