import { rmSync } from 'node:fs';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../files/jsonFile.ts';
import { Refusal } from '../refusal.ts';

const record = z.strictObject({ failures: z.int().min(0), lastFailedAt: z.iso.datetime() });

/** Seconds to wait after the third wrong try and each after it. Nothing is ever wiped. */
const waits = [30, 60, 120, 240, 300] as const;
const longestWait = 300;

/** Seconds until the next try is allowed. The wait survives closing the window, so it is kept in a file. */
export function secondsToWait(file: string, now: Date): number {
  const seen = readJsonFile(file, record);
  if (!seen || seen.failures < 3) return 0;
  const waitSeconds = waits[seen.failures - 3] ?? longestWait;
  const passedSeconds = (now.getTime() - new Date(seen.lastFailedAt).getTime()) / 1_000;
  // A clock set back must neither open the door nor lock it for longer than the rule.
  if (passedSeconds < 0) return waitSeconds;
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

export function noteFailure(file: string, now: Date): void {
  const failures = (readJsonFile(file, record)?.failures ?? 0) + 1;
  writeJsonFile(file, { failures, lastFailedAt: now.toISOString() });
}

export function forgetFailures(file: string): void {
  rmSync(file, { force: true });
}
