import { readFile } from 'node:fs/promises';
import type { Rectangle } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

export const smallestWindow = { width: 960, height: 600 } as const;

const coordinate = z.int().min(-100_000).max(100_000);
const windowState = z.strictObject({
  bounds: z
    .strictObject({
      x: coordinate,
      y: coordinate,
      width: z.int().min(1).max(100_000),
      height: z.int().min(1).max(100_000),
    })
    .nullable(),
  isMaximized: z.boolean(),
  zoomFactor: z.number().min(0.5).max(3),
});
/** How the user likes the window. Holds nothing of a case. */
export type WindowState = z.infer<typeof windowState>;

const firstState: WindowState = { bounds: null, isMaximized: false, zoomFactor: 1 };

/** The state kept last time, or the first state where there is none that can be read. */
export async function readWindowState(file: string): Promise<WindowState> {
  try {
    return windowState.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return firstState;
  }
}

/** Losing the place of a window is no reason to trouble anyone: a disk that refuses is passed over. */
export async function keepWindowState(file: string, state: WindowState): Promise<void> {
  try {
    await writeFileAtomic(file, JSON.stringify(windowState.parse(state)));
  } catch {
    // The window opens at its first place next time.
  }
}

/**
 * Bounds that can be seen and reached. A screen may have gone since they were kept: the window goes to the screen it
 * overlaps most, or the nearest, no larger than its work area.
 */
export function fitToScreens(bounds: Rectangle, workAreas: readonly Rectangle[]): Rectangle | null {
  const area = workAreas.toSorted(
    (a, b) => overlap(bounds, b) - overlap(bounds, a) || distance(bounds, a) - distance(bounds, b),
  )[0];
  if (area === undefined) return null;
  const width = Math.min(Math.max(bounds.width, smallestWindow.width), area.width);
  const height = Math.min(Math.max(bounds.height, smallestWindow.height), area.height);
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function distance(a: Rectangle, b: Rectangle): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}
