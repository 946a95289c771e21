import { expect, test } from 'vitest';
import { contentPolicy, withStyleNonce } from './contentPolicy.ts';

const parts = (policy: string) =>
  new Map(
    policy.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
  );

test('a page may run its own scripts and nothing else from anywhere', () => {
  const policy = parts(contentPolicy());
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('connect-src')).toBe("'self'");
  for (const closed of ['frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
    expect(policy.get(closed), closed).toBe("'none'");
  }
});

test('no part of it allows inline code, code made at run time, or another place', () => {
  expect(contentPolicy('abc')).not.toMatch(/unsafe|https?:|\*|strict-dynamic/);
});

test('a nonce lets in the component library’s style block and no script', () => {
  const policy = parts(contentPolicy('abc'));
  expect(policy.get('style-src')).toBe("'self' 'nonce-abc'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(parts(contentPolicy()).get('style-src')).toBe("'self'");
});

test('the nonce is put where the component library looks for it', () => {
  const page = withStyleNonce('<!doctype html><html><head><title>Candour</title></head></html>', 'abc');
  expect(page).toContain('<head><meta property="csp-nonce" nonce="abc"><title>');
});
