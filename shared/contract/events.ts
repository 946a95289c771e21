import { z } from 'zod';
import { caseId, taskId } from './values.ts';

/** What the core tells a window without being asked. */
export const appEvent = z.discriminatedUnion('type', [
  /** Something was written. Caches that show any of these capabilities refetch. */
  z.strictObject({ type: z.literal('changed'), capabilities: z.array(z.string()), caseIds: z.array(caseId) }),
  z.strictObject({ type: z.literal('workspace'), state: z.enum(['none', 'locked', 'open', 'practice']) }),
  z.strictObject({
    type: z.literal('task'),
    taskId,
    /** What is being done, in words: "Setting the pages". */
    step: z.string(),
    done: z.number(),
    total: z.number(),
  }),
]);
export type AppEvent = z.infer<typeof appEvent>;
