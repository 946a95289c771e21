import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** 256 bits, made anew at every launch and never written down. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Whether a request was addressed to this host by its number and, where a page sent it, by a page of this host.
 * A page elsewhere cannot forge these two headers; a name that has been pointed at 127.0.0.1 arrives as a foreign
 * Host, which is why `localhost` is not taken either.
 */
export function isOwnAddress(headers: IncomingHttpHeaders, authority: string): boolean {
  return (
    headers.host === authority && (headers.origin === undefined || headers.origin === `http://${authority}`)
  );
}

/** Compares in a time that does not depend on how much of the token was guessed. */
export function hasToken(headers: IncomingHttpHeaders, token: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
