import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';

export interface StaticFile {
  readonly content: Buffer;
  readonly mediaType: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * The file a request path names inside `folder`; nothing where there is none, or where the path leads outside.
 * `/` is the page itself.
 */
export async function readStaticFile(folder: string, requestPath: string): Promise<StaticFile | undefined> {
  const path = insideOf(folder, requestPath === '/' ? '/index.html' : requestPath);
  const mediaType = path === undefined ? undefined : mediaTypes[extname(path)];
  if (path === undefined || mediaType === undefined) return undefined;
  try {
    return { content: await readFile(path), mediaType };
  } catch {
    return undefined;
  }
}

/** Decided on the resolved path: comparing text with `startsWith` takes `/out/renderer-old` for `/out/renderer`. */
function insideOf(folder: string, requestPath: string): string | undefined {
  const decoded = decode(requestPath);
  if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined;
  const path = resolve(folder, `.${decoded}`);
  const fromFolder = relative(folder, path);
  const isInside = fromFolder !== '' && fromFolder.split(sep)[0] !== '..' && !isAbsolute(fromFolder);
  return isInside ? path : undefined;
}

function decode(requestPath: string): string | undefined {
  try {
    return decodeURIComponent(requestPath);
  } catch {
    return undefined;
  }
}
