import { z } from 'zod';
import { methods } from '../../../shared/contract/contract.ts';
import type { MethodKind } from '../../../shared/contract/defineMethod.ts';
import { errorCodes } from '../../../shared/contract/errorCodes.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

export interface MethodDescription {
  readonly name: string;
  readonly kind: MethodKind;
  readonly summary: string;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  readonly errors: readonly string[];
}

export interface ContractDescription {
  readonly methods: readonly MethodDescription[];
  /** Every code and the sentence that a person reads. */
  readonly errorCodes: Readonly<Record<string, string>>;
}

/** The whole contract in words and JSON Schema: what `GET /api` answers and `docs/methods.md` is written from. */
export function describeMethods(): ContractDescription {
  return {
    methods: methods.map(({ name, kind, summary, input, output, errors }) => ({
      name,
      kind,
      summary,
      // What a caller writes, before anything is trimmed or filled in.
      input: toJsonSchema(input),
      output: toJsonSchema(output),
      errors,
    })),
    errorCodes: Object.fromEntries(Object.entries(errorCodes).map(([code, { message }]) => [code, message])),
  };
}

/**
 * Always the side that comes before a transform: what a transform makes cannot be told in JSON Schema. No output of
 * the contract changes its type in one.
 */
function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
