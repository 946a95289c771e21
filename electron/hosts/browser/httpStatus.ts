import type { Envelope } from '../../../shared/contract/envelope.ts';
import type { ErrorCode } from '../../../shared/contract/errorCodes.ts';

const refused = 409;

/** Codes whose HTTP status says more than "refused". The envelope is what a caller should read; this is for tools. */
const statuses: Partial<Record<ErrorCode, number>> = {
  'request/unknown-method': 404,
  'request/invalid-input': 400,
  'request/not-allowed': 403,
  'workspace/locked': 423,
  'workspace/wrong-passphrase': 403,
  'workspace/wrong-recovery-key': 403,
  'workspace/wait': 429,
  'record/not-found': 404,
  'internal/unexpected': 500,
  // Asked for by whoever called: a browser would write any other status into its console as an error.
  'task/cancelled': 200,
};

export function httpStatus(envelope: Envelope<unknown>): number {
  return envelope.ok ? 200 : (statuses[envelope.error.code] ?? refused);
}
