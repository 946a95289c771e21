import type { IncomingMessage } from 'node:http';

/** Room for a large spreadsheet in base64; the contract's own limits are tighter. */
export const bodyLimitBytes = 80 * 1024 * 1024;

/**
 * The whole body; nothing where it is larger than the limit. What is too large is still read to its end, and thrown
 * away: a connection cut in the middle would reach the caller as a network fault and not as an answer.
 */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request) {
    sizeBytes += chunk.length;
    if (sizeBytes <= bodyLimitBytes) chunks.push(chunk);
  }
  return sizeBytes <= bodyLimitBytes ? Buffer.concat(chunks).toString('utf8') : undefined;
}
