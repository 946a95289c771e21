import type { FieldProblem } from '../../shared/contract/envelope.ts';
import type { ErrorCode } from '../../shared/contract/errorCodes.ts';

/** Thrown where a request cannot be met for a reason the user should read. Anything else thrown is a fault of ours. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  /** A sentence more exact than the code's own; never a path, SQL or case text. */
  readonly sentence: string | undefined;
  readonly fields: readonly FieldProblem[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    detail: { sentence?: string; fields?: readonly FieldProblem[]; retryAfterSeconds?: number } = {},
  ) {
    super(code);
    this.code = code;
    this.sentence = detail.sentence;
    this.fields = detail.fields ?? [];
    this.retryAfterSeconds = detail.retryAfterSeconds;
  }
}
