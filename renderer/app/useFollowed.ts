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
    window.history.replaceState(stateWithout(name), '');
  });
}

/** What else the link said is for another part of the screen to follow. */
function stateWithout(name: string): object | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null) return null;
  const rest = Object.entries(state).filter(([key]) => key !== name);
  return rest.length > 0 ? Object.fromEntries(rest) : null;
}
