import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppEvent } from '../../shared/contract/events.ts';
import { createBrowserBridge, takeToken } from './browserBridge.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

test('the token leaves the address at once and stays with the tab', () => {
  window.location.hash = '#token=abc-123_X';
  expect(takeToken(window.location, window.history, sessionStorage)).toBe('abc-123_X');
  expect(window.location.href).not.toContain('abc-123_X');
  expect(takeToken(window.location, window.history, sessionStorage)).toBe('abc-123_X');
  expect(localStorage.length).toBe(0);
});

test('a call carries the token and answers the envelope as it is', async () => {
  const fetch = vi.fn(async (..._request: unknown[]) =>
    Response.json(
      { ok: false, error: { code: 'workspace/locked', message: 'Locked', fields: [], canRetry: true } },
      { status: 423 },
    ),
  );
  vi.stubGlobal('fetch', fetch);
  const envelope = await createBrowserBridge('secret').call('cases.list', { show: 'current' });
  expect(envelope.ok).toBe(false);
  expect(fetch).toHaveBeenCalledWith(
    '/api/cases.list',
    expect.objectContaining({ method: 'POST', body: '{"show":"current"}' }),
  );
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ headers: { authorization: 'Bearer secret' } });
});

test('a host that does not answer is worth another try', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const envelope = await createBrowserBridge('secret').call('cases.list', {});
  expect(envelope).toMatchObject({ ok: false, error: { canRetry: true } });
});

test('events are read line by line, also where a line comes in two pieces, and the stream is taken up again when it ends', async () => {
  const text = `{"type":"workspace","state":"open"}\n\n{"type":"changed","capabil`;
  const rest = `ities":["cases"],"caseIds":[]}\nnot an event\n`;
  const stream = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const piece of [text, rest]) controller.enqueue(new TextEncoder().encode(piece));
          controller.close();
        },
      }),
    );
  const fetch = vi.fn(async () => stream());
  vi.stubGlobal('fetch', fetch);
  const events: AppEvent[] = [];
  const stop = createBrowserBridge('secret').onEvent((event) => events.push(event));
  await vi.advanceTimersByTimeAsync(10);
  expect(events.map(({ type }) => type)).toEqual(['workspace', 'changed']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(fetch).toHaveBeenCalledTimes(2);
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('listeners share one stream, so that many of them never keep calls from the host', async () => {
  const fetch = vi.fn((_path: string, { signal }: { signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"type":"workspace","state":"open"}\n'));
        signal.addEventListener('abort', () => controller.error(new Error('stopped')));
      },
    });
    return Promise.resolve(new Response(body));
  });
  vi.stubGlobal('fetch', fetch);
  const bridge = createBrowserBridge('secret');
  const heard: string[] = [];
  const stops = ['one', 'two', 'three'].map((name) => bridge.onEvent(() => heard.push(name)));
  await vi.advanceTimersByTimeAsync(10);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(heard).toEqual(['one', 'two', 'three']);
  stops[0]?.();
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(false);
  stops[1]?.();
  stops[2]?.();
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(true);
});
