import type { Bridge, SavedFile } from '../../shared/contract/bridge.ts';
import { type Envelope, fail, succeed } from '../../shared/contract/envelope.ts';
import { type AppEvent, appEvent } from '../../shared/contract/events.ts';

const everything = [
  'workspace',
  'cases',
  'agencies',
  'chronology',
  'imports',
  'findings',
  'recommendations',
  'history',
  'reports',
];
const tokenKey = 'candour.token';
const reconnectMs = 1_000;
/** Browsers refuse a `keepalive` body of more than 64 KiB. */
const keepaliveCharacters = 15_000;

/**
 * The token of the loopback host arrives once, in the address (`#token=…`). It goes straight to the storage of this
 * tab and out of the address, so that it is in no bookmark, history or screenshot.
 */
export function takeToken(location: Location, history: History, storage: Storage): string {
  const found = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (found) {
    storage.setItem(tokenKey, found);
    history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  }
  return storage.getItem(tokenKey) ?? '';
}

/** A bridge over HTTP to the host that served this page. */
export function createBrowserBridge(token: string): Bridge {
  const authorization = { authorization: `Bearer ${token}` };
  return {
    kind: 'browser',
    async call(name, input) {
      const body = JSON.stringify(input);
      try {
        const response = await fetch(`/api/${name}`, {
          method: 'POST',
          headers: { ...authorization, 'content-type': 'application/json' },
          body,
          keepalive: document.visibilityState === 'hidden' && body.length < keepaliveCharacters,
        });
        return (await response.json()) as Envelope<unknown>;
      } catch {
        return fail('internal/unexpected', {
          message: 'Candour does not answer. What you typed is still on screen and will be tried again.',
        });
      }
    },
    onEvent: shareEvents(authorization),
    // A browser has no native menu; `pagehide` does the work of `flush`.
    onCommand: () => () => undefined,
    saveFile: async (fileName, bytes) => succeed(downloadFile(fileName, bytes)),
  };
}

/**
 * One stream for every listener: a browser opens six connections to a host and no more, and each stream keeps one for
 * as long as it lasts. It ends with the last listener.
 */
function shareEvents(headers: Record<string, string>): Bridge['onEvent'] {
  const listeners = new Set<(event: AppEvent) => void>();
  let stop: (() => void) | null = null;
  return (listener) => {
    // A listener of its own for each call: the same function may be given twice.
    const own = (event: AppEvent) => listener(event);
    listeners.add(own);
    stop ??= followEvents(headers, (event) => {
      for (const each of listeners) each(event);
    });
    return () => {
      listeners.delete(own);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}

/** Reads `GET /api/events`, one JSON event a line, and comes back when the stream ends. */
function followEvents(headers: Record<string, string>, listener: (event: AppEvent) => void): () => void {
  const stop = new AbortController();
  let hasFollowed = false;
  const follow = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      try {
        const response = await fetch('/api/events', { headers, signal: stop.signal });
        if (response.ok && response.body) {
          // What happened while the stream was down was not announced, so everything shown is read again.
          if (hasFollowed) listener({ type: 'changed', capabilities: everything, caseIds: [] });
          hasFollowed = true;
          await readLines(response.body, listener);
        }
      } catch {
        // The host went away or the page is closing: wait, then try again.
      }
      if (!stop.signal.aborted) await new Promise((resolve) => setTimeout(resolve, reconnectMs));
    }
  };
  void follow();
  return () => stop.abort();
}

async function readLines(
  body: ReadableStream<Uint8Array>,
  listener: (event: AppEvent) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    rest += decoder.decode(chunk.value, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = parseEvent(line);
      if (event) listener(event);
    }
  }
}

/** Blank lines keep the stream awake; anything else that is not an event is passed over. */
function parseEvent(line: string): AppEvent | undefined {
  if (line.trim() === '') return undefined;
  try {
    return appEvent.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function downloadFile(fileName: string, bytes: Uint8Array): SavedFile {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser copies the bytes when the click is handled; a moment later the address can go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { saved: true, fileName };
}
