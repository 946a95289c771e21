import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../electron/core/app.ts';
import { bodyLimitBytes } from '../../electron/hosts/browser/readBody.ts';
import { type BrowserServer, startServer } from '../../electron/hosts/browser/server.ts';
import { methods } from '../../shared/contract/contract.ts';
import { errorCodes } from '../../shared/contract/errorCodes.ts';
import { appEvent } from '../../shared/contract/events.ts';
import { passphrase, startApp, temporaryFolder } from '../support/testApp.ts';

let app: App;
let server: BrowserServer;
const secret = 'not for the network';

beforeEach(async () => {
  const folder = temporaryFolder();
  const rendererFolder = join(folder, 'renderer');
  await mkdir(join(rendererFolder, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-old'));
  await writeFile(
    join(rendererFolder, 'index.html'),
    '<!doctype html><html><head></head><body>Candour</body></html>',
  );
  await writeFile(join(rendererFolder, 'assets/app.js'), 'export const answer = 42;');
  await writeFile(join(rendererFolder, 'assets/notes.key'), secret);
  await writeFile(join(folder, 'secret.html'), secret);
  await writeFile(join(folder, 'renderer-old/secret.html'), secret);
  ({ app } = startApp());
  server = await startServer({ app, rendererFolder, port: 0 });
});

afterEach(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** `fetch` tidies paths and forbids Host and Origin; a hostile program does neither. */
function send(
  method: string,
  path: string,
  { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const withToken = () => ({ Authorization: `Bearer ${server.token}` });
const call = (name: string, body: string | Buffer) =>
  send('POST', `/api/${name}`, { headers: withToken(), body });

describe('who may ask', () => {
  test.each([
    ['without a token', {}],
    ['with a wrong token', { Authorization: 'Bearer wrong' }],
    ['with an empty token', { Authorization: 'Bearer ' }],
  ])('no data is given %s', async (_how, headers) => {
    for (const [method, path] of [
      ['GET', '/api'],
      ['GET', '/api/events'],
      ['POST', '/api/workspace.get'],
      ['POST', '/api/no.such'],
    ] as const) {
      const answer = await send(method, path, { headers, body: method === 'POST' ? '{}' : '' });
      expect(answer.status, path).toBe(401);
      expect(JSON.parse(answer.text), path).toMatchObject({
        ok: false,
        error: { code: 'request/not-allowed' },
      });
    }
  });

  test('the token in the address, where logs and history would keep it, is not taken', async () => {
    expect((await send('GET', `/api?token=${server.token}`)).status).toBe(401);
  });

  test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'a request addressed to %s is refused even with the token, pages included',
    async (host) => {
      const headers = { ...withToken(), Host: host };
      expect((await send('POST', '/api/workspace.get', { headers, body: '{}' })).status).toBe(403);
      expect((await send('GET', '/', { headers })).status).toBe(403);
    },
  );

  test.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://localhost:1'])(
    'a page of %s is refused even with the token',
    async (origin) => {
      const headers = { ...withToken(), Origin: origin };
      expect((await send('POST', '/api/workspace.get', { headers, body: '{}' })).status).toBe(403);
    },
  );

  test('the app’s own page is answered', async () => {
    const answer = await send('POST', '/api/workspace.get', {
      headers: { ...withToken(), Origin: server.origin },
      body: '{}',
    });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true, value: { state: 'none' } });
  });

  test('each launch has a token of its own, with 256 bits', async () => {
    const another = await startServer({ app, rendererFolder: temporaryFolder(), port: 0 });
    await another.close();
    expect(another.token).not.toBe(server.token);
    expect(Buffer.from(another.token, 'base64url')).toHaveLength(32);
  });
});

describe('what is answered', () => {
  test('an unknown method is not found', async () => {
    for (const name of ['no.such', 'constructor', '..%2fworkspace.get', '']) {
      const answer = await call(name, '{}');
      expect(answer.status, name).toBe(404);
      expect(JSON.parse(answer.text), name).toMatchObject({
        ok: false,
        error: { code: 'request/unknown-method' },
      });
    }
  });

  test.each(['', '{', '{"passphrase":', 'undefined'])(
    'a body that is not JSON (%j) is refused as input',
    async (body) => {
      const answer = await call('workspace.get', body);
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'request/invalid-input' } });
    },
  );

  test('a body over the limit is refused, and one just under it is read', async () => {
    const tooLarge = await call('workspace.get', Buffer.alloc(bodyLimitBytes + 1, ' '));
    expect(tooLarge.status).toBe(413);
    expect(JSON.parse(tooLarge.text)).toMatchObject({ ok: false, error: { code: 'request/invalid-input' } });
    const padded = Buffer.concat([Buffer.alloc(bodyLimitBytes - 2, ' '), Buffer.from('{}')]);
    expect((await call('workspace.get', padded)).status).toBe(200);
  });

  test.each([
    ['PUT', '/api/workspace.get', 'POST'],
    ['GET', '/api/workspace.get', 'POST'],
    ['DELETE', '/api', 'GET'],
    ['POST', '/api/events', 'GET'],
    ['POST', '/', 'GET'],
    ['OPTIONS', '/', 'GET'],
  ])('%s %s is refused, and the answer says that it takes %s', async (method, path, allowed) => {
    const answer = await send(method, path, { headers: withToken() });
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe(allowed);
  });

  test('every method gives over HTTP the very envelope that the core gives', async () => {
    for (const { name } of methods) {
      const input = { nonsense: true };
      const overHttp = await call(name, JSON.stringify(input));
      expect(JSON.parse(overHttp.text), name).toEqual(await app.dispatch(name, input));
      expect(overHttp.status, name).toBe(400);
    }
  });

  test('no workspace, a locked one, a wrong passphrase and a missing record are told apart by status', async () => {
    const statusOf = async (name: string, input: object) => (await call(name, JSON.stringify(input))).status;
    expect(await statusOf('cases.list', {})).toBe(409);
    expect(await statusOf('workspace.create', { passphrase })).toBe(200);
    expect(await statusOf('cases.get', { caseId: '01890000-0000-7000-8000-000000000000' })).toBe(404);
    expect(await statusOf('workspace.lock', {})).toBe(200);
    expect(await statusOf('cases.list', {})).toBe(423);
    expect(await statusOf('workspace.unlock', { passphrase: 'a long enough guess' })).toBe(403);
  });
});

describe('the list of methods', () => {
  test('it names every method of the contract with what it takes and gives, and every error in words', async () => {
    const answer = await send('GET', '/api', { headers: withToken() });
    expect(answer.status).toBe(200);
    const listed = JSON.parse(answer.text);
    expect(listed.methods.map(({ name }: { name: string }) => name)).toEqual(methods.map(({ name }) => name));
    for (const { name, kind, summary, errors } of methods) {
      expect(listed.methods).toContainEqual({
        name,
        kind,
        summary,
        errors: [...errors],
        input: expect.objectContaining({ type: 'object', additionalProperties: false }),
        output: expect.objectContaining({ $schema: expect.any(String) }),
      });
    }
    expect(Object.keys(listed.errorCodes)).toEqual(Object.keys(errorCodes));
  });

  test('it tells limits and which fields may be left out', async () => {
    const listed = JSON.parse((await send('GET', '/api', { headers: withToken() })).text);
    const create = listed.methods.find(({ name }: { name: string }) => name === 'workspace.create');
    expect(create.input.properties.passphrase).toMatchObject({ type: 'string', minLength: 12 });
    expect(create.input.required).toEqual(['passphrase']);
  });
});

describe('the pages', () => {
  test('the page is served without a token under a policy that lets in nothing but its own files', async () => {
    const answer = await send('GET', '/');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeDefined();
    expect(answer.text).toContain(`nonce="${nonce}"`);
    expect((await send('GET', '/')).text).not.toBe(answer.text);
  });

  test('nothing is kept, guessed at or told to others', async () => {
    for (const path of ['/', '/assets/app.js', '/nowhere', '/api']) {
      expect((await send('GET', path)).headers, path).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
    }
  });

  test('a file of the app is served with its type', async () => {
    const answer = await send('GET', '/assets/app.js?v=1');
    expect(answer).toMatchObject({ status: 200, text: 'export const answer = 42;' });
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/assets/../../secret.html',
    '/assets/%2e%2e/%2e%2e/secret.html',
    '/..%5csecret.html',
    '/..\\secret.html',
    '/../renderer-old/secret.html',
    '//../secret.html',
    '/%00/../secret.html',
    '/index.html%00.js',
    '/%zz',
    '/assets',
    '/assets/',
    '/assets/notes.key',
    '/nowhere.html',
  ])('%s leads to nothing', async (path) => {
    const answer = await send('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.text).toBe('There is nothing here.');
  });
});

describe('events', () => {
  test('a window that listens is told when the workspace opens', async () => {
    const listening = new AbortController();
    const stream = await fetch(`${server.origin}/api/events`, {
      headers: withToken(),
      signal: listening.signal,
    });
    expect(stream.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = readLines(stream);
    // The first, empty line says that nothing is missed from here on.
    expect((await lines.next()).value).toBe('');

    expect((await call('workspace.openPractice', '{}')).status).toBe(200);
    const event = appEvent.parse(JSON.parse((await lines.next()).value ?? ''));
    expect(event).toEqual({ type: 'workspace', state: 'practice' });
    listening.abort();
  });
});

async function* readLines(response: Response): AsyncGenerator<string, undefined> {
  if (response.body === null) throw new Error('The stream has no body.');
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  return undefined;
}
