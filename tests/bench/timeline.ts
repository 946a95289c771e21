import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, newPage } from '../support/browser.ts';
import { callHost, startHost } from '../support/host.ts';
import { passphrase } from '../support/workspaceClient.ts';
import type { Call } from './bigCase.ts';
import { print, time } from './measure.ts';
import { makeTimelineCase } from './timelineCase.ts';

const sizes = [1_000, 5_000, 10_000, 50_000] as const;
const tries = 7;
/** Frames measured of each movement. */
const frames = 240;
const frameMs = 1_000 / 60;

type Movement = 'nothing' | 'panned' | 'zoomed';

/**
 * The timeline as it is panned and zoomed, one movement for each frame: the time between frames in Chromium, and how
 * many were dropped. Also what `timeline.get` takes, from the question to the last byte of the answer.
 */
export async function benchTimeline(folder: string): Promise<void> {
  const host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  const call: Call = async (name, input) => {
    const envelope = await callHost(host, name, input);
    if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code}`);
    return envelope.value;
  };
  await call('workspace.create', { passphrase });
  const browser = await launchBrowser();
  const page = await newPage(browser);
  await page.goto(host.url);
  for (const size of sizes) {
    const caseId = await makeTimelineCase(call, size);
    const read = await time(tries, async () => {
      await call('timeline.get', { caseId });
    });
    print({ name: 'reading a timeline, over HTTP', size, ...read });
    await page.goto(`${host.origin}/#/cases/${caseId}/chronology`);
    await page.reload();
    await page.getByRole('group', { name: 'Entries in view' }).waitFor();
    await measureMovements(page, size);
  }
  await browser.close();
  await host.stop();
}

/** Prints the figures of panning and of zooming the timeline that is on the page. */
export async function measureMovements(page: Page, size: number): Promise<void> {
  const run = (movement: Movement) => page.evaluate(moveTimeline, { movement, frames });
  const idle = summary(await run('nothing'));
  for (const movement of ['panned', 'zoomed'] as const) {
    const { dropped, ...times } = summary(await run(movement));
    print({
      name: `frames while the timeline is ${movement}`,
      size,
      ...times,
      against: { name: 'frames of the same page doing nothing', medianMs: idle.medianMs },
    });
    const line = {
      name: `frames dropped while the timeline is ${movement}`,
      size,
      of: frames,
      dropped,
      // What the machine drops by itself at the time.
      idle: idle.dropped,
      idleP95Ms: Math.round(idle.p95Ms * 10) / 10,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function summary(deltas: readonly number[]): { medianMs: number; p95Ms: number; dropped: number } {
  const sorted = deltas.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const dropped = deltas.reduce((count, delta) => count + Math.max(0, Math.round(delta / frameMs) - 1), 0);
  return { medianMs: at(0.5), p95Ms: at(0.95), dropped };
}

/** Runs in the page: one turn of the wheel for each frame; answers the milliseconds between frames. */
async function moveTimeline({ movement, frames }: { movement: Movement; frames: number }): Promise<number[]> {
  const stage = document.querySelector('fieldset[aria-label="Entries in view"]');
  if (!stage) throw new Error('there is no timeline on the page');
  const box = stage.getBoundingClientRect();
  const turn = (deltaY: number, isZoom: boolean) =>
    stage.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY,
        ctrlKey: isZoom,
        shiftKey: !isZoom,
        clientX: box.left + box.width * 0.6,
        clientY: box.top + box.height * 0.5,
        bubbles: true,
        cancelable: true,
      }),
    );
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  // A sixth of the period in view, so that there is somewhere to go.
  for (let count = 0; count < 5; count += 1) {
    turn(-60, true);
    await nextFrame();
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  const deltas: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    if (movement === 'panned') turn(Math.floor(frame / 60) % 2 === 0 ? 14 : -14, false);
    if (movement === 'zoomed') turn(Math.floor(frame / 40) % 2 === 0 ? -14 : 14, true);
    const now = await nextFrame();
    deltas.push(now - last);
    last = now;
  }
  for (let count = 0; count < 12; count += 1) turn(60, true);
  await new Promise((resolve) => setTimeout(resolve, 400));
  return deltas;
}
