import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentPolicy } from '../../electron/core/policy/contentPolicy.ts';
import { fileWithin } from '../../electron/hosts/electron/protocol.ts';
import { startHost, temporaryFolder } from '../support/fakeElectronHost.ts';

const markup = '<!doctype html><html><head><title>Candour</title></head><body></body></html>';

/** An app folder whose built page has a file, a neighbour with a like name, and a secret above it. */
async function appFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const files = {
    'out/renderer/index.html': markup,
    'out/renderer/assets/index.js': 'export {};',
    'out/renderer/assets/worker.mjs': 'export {};',
    'out/renderer/assets/Source Sans.woff2': 'font',
    'out/renderer-other/secret.txt': 'secret',
    'out/secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

describe('app://candour', () => {
  let ask: (address: string, method?: string) => Promise<Response>;
  beforeEach(async () => {
    const host = await startHost({ appFolder: await appFolder() });
    const handler = host.partitions.get('persist:window')?.files.get('app');
    if (handler === undefined) throw new Error('nobody serves the app’s own files');
    // Node's Request tidies an address as a browser would; a hostile one has to arrive as it was written.
    ask = async (address, method = 'GET') =>
      handler(Object.defineProperty(new Request('app://candour/', { method }), 'url', { value: address }));
  });

  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/index.js', 'text/javascript; charset=utf-8'],
    ['assets/worker.mjs', 'text/javascript; charset=utf-8'],
    ['assets/Source%20Sans.woff2', 'font/woff2'],
  ])('serves %s as %s and lets nobody guess otherwise', async (name, mediaType) => {
    const answer = await ask(`app://candour/${name}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe(mediaType);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  test('sends the page with the content policy, whose one nonce is new each time', async () => {
    const [first, second] = [await ask('app://candour/index.html'), await ask('app://candour/index.html')];
    const nonce = /nonce="([^"]+)"/.exec(await first.text())?.[1];
    expect(first.headers.get('Content-Security-Policy')).toBe(contentPolicy(nonce));
    expect(first.headers.get('Content-Security-Policy')).not.toBe(
      second.headers.get('Content-Security-Policy'),
    );
  });

  test.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '%2e%2e%2fsecret.txt',
    'assets/../../secret.txt',
    'assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '../renderer-other/secret.txt',
    '%2e%2e%2frenderer-other%2fsecret.txt',
    '..%5csecret.txt',
    '%2fetc%2fpasswd',
    '//etc/passwd',
    'C:%5cWindows%5cwin.ini',
    'index.html%00.js',
    '%E0%A4%A',
    'assets',
    'none.js',
    '',
  ])('has nothing at %j', async (name) => {
    const answer = await ask(`app://candour/${name}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  test.each(['app://other/index.html', 'app://candour.example.com/index.html', 'https://candour/index.html'])(
    'has nothing for %s',
    async (address) => {
      expect((await ask(address)).status).toBe(404);
    },
  );

  test.each(['POST', 'PUT', 'DELETE'])('takes nothing by %s', async (method) => {
    expect((await ask('app://candour/index.html', method)).status).toBe(405);
  });
});

describe('on Windows, where a backslash parts folders too', () => {
  const folder = 'C:\\Candour\\out\\renderer';

  test.each([
    '..%5csecret.txt',
    '..%5c..%5c..%5cWindows%5cwin.ini',
    'assets%5c..%5c..%5csecret.txt',
    '..%5crenderer-other%5csecret.txt',
    'C:%5cWindows%5cwin.ini',
    '',
  ])('nothing lies at %j', (name) => {
    expect(fileWithin(folder, `app://candour/${name}`, path.win32)).toBeNull();
  });

  test.each(['%5c%5cserver%5cshare%5cfile', '//server/share/file'])(
    '%j names nothing on the network',
    (name) => {
      expect(fileWithin(folder, `app://candour/${name}`, path.win32)).toBe(`${folder}\\server\\share\\file`);
    },
  );

  test('the page itself is found', () => {
    expect(fileWithin(folder, 'app://candour/index.html', path.win32)).toBe(`${folder}\\index.html`);
  });
});
