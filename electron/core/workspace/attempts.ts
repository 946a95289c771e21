import { existsSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../files/jsonFile.ts';
import { Refusal } from '../refusal.ts';

const record = z.strictObject({ failures: z.int().min(0), lastFailedAt: z.iso.datetime() });
type Attempts = z.infer<typeof record>;

/** Seconds to wait after the third wrong try and each after it. Nothing is ever wiped. */
const waits = [30, 60, 120, 240, 300] as const;
const longestWait = 300;

/** Seconds until the next try is allowed. The wait survives closing the window, so it is kept in a file. */
export function secondsToWait(file: string, now: Date): number {
  const { failures, lastFailedAt } = readAttempts(file, now);
  if (failures < 3) return 0;
  const waitSeconds = waits[failures - 3] ?? longestWait;
  const passedSeconds = (now.getTime() - Date.parse(lastFailedAt)) / 1_000;
  return Math.max(0, Math.ceil(waitSeconds - passedSeconds));
}

export function refuseWhileWaiting(file: string, now: Date): void {
  const seconds = secondsToWait(file, now);
  if (seconds > 0) {
    throw new Refusal('workspace/wait', {
      sentence: `Try again in ${seconds} seconds. Nothing is ever wiped.`,
      retryAfterSeconds: seconds,
    });
  }
}

/** Noted before the try is made and forgotten when it was right, so that ending the program in between gains nothing. */
export function noteAttempt(file: string, now: Date): void {
  const failures = readAttempts(file, now).failures + 1;
  keep(file, { failures, lastFailedAt: now.toISOString() });
}

export function forgetAttempts(file: string): void {
  rmSync(file, { force: true });
}

function readAttempts(file: string, now: Date): Attempts {
  const none = { failures: 0, lastFailedAt: now.toISOString() };
  if (!existsSync(file)) return none;
  const seen = readJsonFile(file, record);
  // A note that cannot be read is no way in: it counts as the longest wait, from now.
  if (!seen) return keep(file, { ...none, failures: waits.length + 2 });
  // A clock that was ahead and was set right must not shut the owner out: the rule's own wait runs once, from now.
  if (Date.parse(seen.lastFailedAt) > now.getTime()) return keep(file, { ...none, failures: seen.failures });
  return seen;
}

function keep(file: string, attempts: Attempts): Attempts {
  try {
    writeJsonFile(file, attempts);
  } catch {
    // A full drive must not keep the owner out of the workspace.
  }
  return attempts;
}
