import { useEffect } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import type { z } from 'zod';

/**
 * Follows a link that led here, once: `<Link state={{ findingId }}>` is followed by
 * `useFollowed('findingId', findingId, open)`. Whoever has moved on is not brought back when the screen appears again.
 * `follow` answers false while it cannot act yet, as before its list has been read; it is then asked again.
 */
export function useFollowed<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  follow: (value: z.output<Schema>) => boolean | void,
): void {
  const state: unknown = useHistoryState();
  useEffect(() => {
    if (typeof state !== 'object' || state === null || !Object.hasOwn(state, name)) return;
    const { success, data } = schema.safeParse(Reflect.get(state, name));
    if (success && follow(data) === false) return;
    window.history.replaceState(null, '');
  });
}
