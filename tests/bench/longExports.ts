import { join } from 'node:path';
import type { InputOf } from '../../shared/contract/contract.ts';
import { createApp } from '../../electron/core/app.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';
import { makeBigCase } from './bigCase.ts';
import { print, type Times, time } from './measure.ts';

/** A whole chronology to Word and PDF at three lengths, with the memory it takes; against the same entries as CSV. */
export async function benchLongExports(folder: string): Promise<void> {
  const app = createApp({
    workspaceFolder: join(folder, 'workspace'),
    resourcesFolder: join(import.meta.dirname, '../../resources'),
    workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
    now: () => new Date(),
    log: () => undefined,
    scryptCost: 1024,
  });
  await callApp(app, 'workspace.create', { passphrase });
  for (const entries of [1_000, 10_000, 50_000]) {
    const caseId = await makeBigCase((name, input) => callApp(app, name, input), entries);
    const taken = (format: InputOf<'chronology.export'>['format']) =>
      withPeak(() =>
        time(1, async () => {
          const { entryCount } = await callApp(app, 'chronology.export', { caseId, format });
          if (entryCount !== entries) throw new Error('entries are missing');
        }),
      );
    const csv = await taken('csv');
    for (const format of ['docx', 'pdf'] as const) {
      const { times, peakMb } = await taken(format);
      const against = { name: 'the same entries as CSV', medianMs: csv.times.medianMs };
      print({ name: `chronology as ${format}`, size: entries, ...times, peakMb, against });
    }
  }
  await app.close();
}

/** The most memory the whole program held meanwhile, in megabytes: the workspace and what was read before included. */
async function withPeak(work: () => Promise<Times>): Promise<{ times: Times; peakMb: number }> {
  let peak = process.memoryUsage.rss();
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  try {
    return { times: await work(), peakMb: Math.round(peak / 1e6) };
  } finally {
    clearInterval(watch);
  }
}
