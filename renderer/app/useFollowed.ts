import { useHistoryState } from 'wouter/use-browser-location';

/** The record that a link led here for: `<Link state={{ findingId }}>` is followed by `useFollowed('findingId')`. */
export function useFollowed(name: string): unknown {
  const state: unknown = useHistoryState();
  return typeof state === 'object' && state !== null
    ? Object.entries(state).find(([key]) => key === name)?.[1]
    : undefined;
}
