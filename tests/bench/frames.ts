import type { Page } from 'playwright-core';

/** What frames cost while something moved. */
export interface Frames {
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Frames that came later than one and a half of a 60 Hz screen's. */
  readonly dropped: number;
  readonly count: number;
}

/** Scrolls what holds the grid by so many pixels a frame, for so many frames, and times the frames. */
export async function scrollFrames(page: Page, pixelsPerFrame: number, frames: number): Promise<Frames> {
  const times = await page.evaluate(
    async ({ pixels, count }) => {
      const grid = document.querySelector('[role="grid"]');
      let scroller: Element | null = grid;
      while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1)
        scroller = scroller.parentElement;
      if (!scroller) return [];
      const held = scroller;
      held.scrollTop = 0;
      const durations: number[] = [];
      await new Promise<void>((resolve) => {
        let last = performance.now();
        let done = 0;
        const step = (now: number) => {
          durations.push(now - last);
          last = now;
          done += 1;
          held.scrollTop += pixels;
          if (done < count) requestAnimationFrame(step);
          else resolve();
        };
        requestAnimationFrame(step);
      });
      return durations.slice(2);
    },
    { pixels: pixelsPerFrame, count: frames },
  );
  if (times.length === 0) throw new Error('there was nothing to scroll');
  return summary(times);
}

export function summary(times: readonly number[]): Frames {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    medianMs: at(0.5),
    p95Ms: at(0.95),
    dropped: times.filter((duration) => duration > 25).length,
    count: times.length,
  };
}
