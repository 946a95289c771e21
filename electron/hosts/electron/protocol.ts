import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentPolicy, withStyleNonce } from '../../core/policy/contentPolicy.ts';
import { isAppAddress } from './policy/addresses.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file of the built page that an address names, or null where it names none or points outside `folder`.
 * Decided by the relative path between the two: a comparison of beginnings would let `…/renderer-evil` pass.
 */
export function fileWithin(folder: string, address: string, paths: path.PlatformPath = path): string | null {
  if (!isAppAddress(address)) return null;
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  const file = paths.join(folder, name);
  const within = paths.relative(folder, file);
  const isInside = within !== '' && within.split(paths.sep)[0] !== '..' && !paths.isAbsolute(within);
  return isInside ? file : null;
}

/** Answers a request for one of the app's own files, the page with its content policy. */
export async function serveFile(folder: string, request: { method: string; url: string }): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const file = fileWithin(folder, request.url);
  if (file === null) return refusal(404);
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = await readFile(file);
  } catch {
    return refusal(404);
  }
  const nonce = randomBytes(16).toString('base64');
  const extension = path.extname(file);
  const body = extension === '.html' ? withStyleNonce(bytes.toString('utf8'), nonce) : bytes;
  return new Response(body, { headers: headers(mediaTypes[extension] ?? 'application/octet-stream', nonce) });
}

function headers(mediaType: string, styleNonce?: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Security-Policy': contentPolicy(styleNonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: headers('text/plain; charset=utf-8') });
}
