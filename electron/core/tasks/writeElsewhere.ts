import type { UnitOfWork } from '../workspace/openWorkspace.ts';
import type { MethodElsewhere, TaskTools } from './taskTypes.ts';

/** Runs a writing method on this thread, for those that write many thousand rows. */
export async function writeElsewhere(
  { name, input, now }: MethodElsewhere,
  { writing }: TaskTools,
): Promise<unknown> {
  const { handlers } = await import('../methods.ts');
  // Its type was checked where it was written, by name.
  const handler = handlers[name] as (input: unknown, unit: UnitOfWork) => unknown;
  return writing(new Date(now), (unit) => handler(input, unit));
}
