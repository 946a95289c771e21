import type { ServerResponse } from 'node:http';
import type { App } from '../../core/app.ts';

const keepAliveMs = 15_000;

/**
 * Sends every event as one line of JSON until the caller goes away. An empty line means nothing but that the stream
 * is alive; the first one is sent at once, so that a caller knows that from here on it misses nothing.
 */
export function streamEvents(app: App, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
  response.write('\n');
  const stopListening = app.onEvent((event) => response.write(`${JSON.stringify(event)}\n`));
  const keepAlive = setInterval(() => response.write('\n'), keepAliveMs);
  response.on('close', () => {
    clearInterval(keepAlive);
    stopListening();
  });
}
