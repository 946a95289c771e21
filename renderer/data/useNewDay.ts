import { useEffect } from 'react';

const everyMinuteMs = 60_000;

/** Calls `begin` once the computer’s day is another one. */
export function useNewDay(begin: () => unknown): void {
  useEffect(() => {
    let day = new Date().toDateString();
    const timer = setInterval(() => {
      const now = new Date().toDateString();
      if (now === day) return;
      day = now;
      begin();
    }, everyMinuteMs);
    return () => clearInterval(timer);
  }, [begin]);
}
