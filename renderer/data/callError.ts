import type { ErrorBody } from '../../shared/contract/envelope.ts';
import { errorCodes, type ErrorCode } from '../../shared/contract/errorCodes.ts';

/** What the core answered instead of a value. Its message is the sentence the user reads. */
export class CallError extends Error {
  readonly code: ErrorCode;
  /** Problems by field, for example `{ path: 'changes.reference', message: 'Enter something here' }`. */
  readonly fields: ErrorBody['fields'];
  /** Whether the same request may succeed later without being changed. */
  readonly canRetry: boolean;
  /** Seconds to wait before trying again, where that is known. */
  readonly retryAfterSeconds: number | undefined;

  constructor(body: ErrorBody) {
    super(body.message);
    this.name = 'CallError';
    this.code = body.code;
    this.fields = body.fields;
    this.canRetry = body.canRetry;
    this.retryAfterSeconds = body.retryAfterSeconds;
  }
}

/** Any thrown value as a CallError. A bridge that breaks mid-call is worth another try: nothing was answered. */
export function asCallError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  const { message, canRetry } = errorCodes['internal/unexpected'];
  return new CallError({ code: 'internal/unexpected', message, fields: [], canRetry });
}

/** What is wrong with one field, whether the path is `reference` or `changes.reference`. */
export function problemOf(error: CallError | null, field: string): string | undefined {
  return error?.fields.find(({ path }) => path === field || path === `changes.${field}`)?.message;
}
