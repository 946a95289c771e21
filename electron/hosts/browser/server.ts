import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fail, type Envelope } from '../../../shared/contract/envelope.ts';
import type { App } from '../../core/app.ts';
import { contentPolicy, withStyleNonce } from '../../core/policy/contentPolicy.ts';
import { describeMethods } from './describeMethods.ts';
import { streamEvents } from './eventStream.ts';
import { hasToken, isOwnAddress, makeToken } from './guard.ts';
import { httpStatus } from './httpStatus.ts';
import { readBody } from './readBody.ts';
import { readStaticFile } from './staticFiles.ts';

export interface ServerOptions {
  readonly app: App;
  /** The folder with the built pages. */
  readonly rendererFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface BrowserServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** What every request for data must carry. */
  readonly token: string;
  close(): Promise<void>;
}

/** Serves the app to this machine alone. Rejects where the port is taken. */
export async function startServer({ app, rendererFolder, port }: ServerOptions): Promise<BrowserServer> {
  const token = makeToken();
  let authority = '';
  const server = createServer((request, response) => {
    setCommonHeaders(response);
    answer({ app, rendererFolder, token, authority, request, response }).catch(() => {
      // The caller went away in the middle of its request: nobody is left to answer.
      response.destroy();
    });
  });
  const takenPort = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
  authority = `127.0.0.1:${takenPort}`;
  return {
    origin: `http://${authority}`,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Exchange {
  readonly app: App;
  readonly rendererFolder: string;
  readonly token: string;
  readonly authority: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, authority } = exchange;
  if (!isOwnAddress(request.headers, authority)) return sendEnvelope(response, fail('request/not-allowed'));
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  return path === '/api' || path.startsWith('/api/')
    ? answerData(exchange, path)
    : answerFile(exchange, path);
}

async function answerData({ app, token, request, response }: Exchange, path: string): Promise<void> {
  if (!hasToken(request.headers, token)) return sendEnvelope(response, fail('request/not-allowed'), 401);
  const isList = path === '/api' || path === '/api/events';
  if (request.method !== (isList ? 'GET' : 'POST')) return refuseVerb(response, isList ? 'GET' : 'POST');
  if (path === '/api') return sendJson(response, 200, describeMethods());
  if (path === '/api/events') return streamEvents(app, response);

  const body = await readBody(request);
  if (body === undefined) {
    const tooLarge = fail('request/invalid-input', {
      message: 'That is more than Candour takes at once. Nothing was changed.',
    });
    return sendEnvelope(response, tooLarge, 413);
  }
  const input = parseJson(body);
  if (input === undefined) {
    return sendEnvelope(
      response,
      fail('request/invalid-input', { message: 'The request is not JSON. Nothing was changed.' }),
    );
  }
  sendEnvelope(response, await app.dispatch(path.slice('/api/'.length), input));
}

/** The pages hold no data, so they need no token; whoever asks must still have come by this host's own address. */
async function answerFile({ rendererFolder, request, response }: Exchange, path: string): Promise<void> {
  if (request.method !== 'GET') return refuseVerb(response, 'GET');
  const file = await readStaticFile(rendererFolder, path);
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.');
    return;
  }
  if (file.mediaType.startsWith('text/html')) return sendPage(response, file.content.toString('utf8'));
  response
    .writeHead(200, { 'Content-Type': file.mediaType, 'Content-Length': file.content.length })
    .end(file.content);
}

/** Each delivery of the page lets in the one style block that its own nonce names. */
function sendPage(response: ServerResponse, page: string): void {
  const styleNonce = randomBytes(16).toString('base64');
  response.setHeader('Content-Security-Policy', contentPolicy(styleNonce));
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(withStyleNonce(page, styleNonce));
}

function setCommonHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', contentPolicy());
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

function refuseVerb(response: ServerResponse, allowed: 'GET' | 'POST'): void {
  response.setHeader('Allow', allowed);
  sendEnvelope(response, fail('request/unknown-method'), 405);
}

function sendEnvelope(
  response: ServerResponse,
  envelope: Envelope<unknown>,
  status = httpStatus(envelope),
): void {
  if (!envelope.ok && envelope.error.retryAfterSeconds !== undefined) {
    response.setHeader('Retry-After', envelope.error.retryAfterSeconds);
  }
  sendJson(response, status, envelope);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

/** JSON has no `undefined`, so that answer can only mean text that is not JSON. */
function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
