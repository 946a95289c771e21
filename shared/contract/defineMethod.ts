import type { z } from 'zod';
import type { ErrorCode } from './errorCodes.ts';

/**
 * What a method may do, decided here and enforced by dispatch:
 * - `session`: opens, closes or describes the workspace; works while it is locked.
 * - `read`:    is handed a read handle; cannot change anything.
 * - `write`:   is handed a write handle inside one transaction, with the change log.
 * - `task`:    reads, then works off the main thread (export, import); reports progress, can be cancelled.
 */
export type MethodKind = 'session' | 'read' | 'write' | 'task';

export interface MethodSpec<
  Name extends string = string,
  Kind extends MethodKind = MethodKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  readonly kind: Kind;
  /** One sentence: what it gives. Printed in the method reference and by `GET /api`. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  /** The codes this method may answer beyond `errorsOfEveryMethod`. */
  readonly errors: readonly ErrorCode[];
}

export function defineMethod<
  const Name extends string,
  const Kind extends MethodKind,
  Input extends z.ZodType,
  Output extends z.ZodType,
>(spec: MethodSpec<Name, Kind, Input, Output>): MethodSpec<Name, Kind, Input, Output> {
  return spec;
}
