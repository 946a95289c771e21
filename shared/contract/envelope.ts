import { z } from 'zod';
import { errorCodes, type ErrorCode } from './errorCodes.ts';

/** A field the user can mend, named by its path in the input (`passphrase`, `columns.date`). */
export const fieldProblem = z.strictObject({ path: z.string(), message: z.string() });
export type FieldProblem = z.infer<typeof fieldProblem>;

export interface ErrorBody {
  readonly code: ErrorCode;
  /** The sentence the user reads. Never a stack, a path, SQL or case text. */
  readonly message: string;
  readonly fields: readonly FieldProblem[];
  /** Whether the same request may succeed later without being changed. */
  readonly canRetry: boolean;
  /** Seconds to wait before a retry can succeed, where that is known. */
  readonly retryAfterSeconds?: number;
}

export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ErrorBody };

export function succeed<Value>(value: Value): Envelope<Value> {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  detail: { message?: string; fields?: readonly FieldProblem[]; retryAfterSeconds?: number } = {},
): { readonly ok: false; readonly error: ErrorBody } {
  const { message, canRetry } = errorCodes[code];
  return {
    ok: false,
    error: {
      code,
      message: detail.message ?? message,
      fields: detail.fields ?? [],
      canRetry,
      ...(detail.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: detail.retryAfterSeconds }),
    },
  };
}
