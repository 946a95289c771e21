import { useEffect, useState } from 'react';

/** Seconds left of a wait. `since` is whatever began it: a new one starts the count anew. */
export function useCountdown(seconds: number, since: unknown): number {
  const [left, setLeft] = useState(seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new refusal with the same wait starts again
  useEffect(() => {
    setLeft(seconds);
    if (seconds <= 0) return;
    const end = Date.now() + seconds * 1_000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1_000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 1_000);
    return () => clearInterval(timer);
  }, [seconds, since]);
  return left;
}

/** Said at 30, 10 and 0 seconds only; a count read out each second would drown everything else. */
export function announceWait(secondsLeft: number, hasBeenRefused: boolean): string {
  if (secondsLeft > 30) return 'A wait has begun before the next try.';
  if (secondsLeft > 10) return 'Try again in 30 seconds.';
  if (secondsLeft > 0) return 'Try again in 10 seconds.';
  return hasBeenRefused ? 'You may try again now.' : '';
}
