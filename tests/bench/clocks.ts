import { join } from 'node:path';
import { createApp } from '../../electron/core/app.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';
import { print, time } from './measure.ts';

/** The clocks of all cases, as the home screen asks for them, beside the list of the cases themselves. */
export async function benchClocks(folder: string): Promise<void> {
  for (const cases of [20, 200, 2_000]) {
    const app = createApp({
      workspaceFolder: join(folder, `workspace-${cases}`),
      resourcesFolder: join(import.meta.dirname, '../../resources'),
      workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
      now: () => new Date(),
      log: () => undefined,
      scryptCost: 1024,
    });
    await callApp(app, 'workspace.create', { passphrase });
    for (let number = 1; number <= cases; number += 1) await addCase(app, number);
    const list = await time(20, async () => {
      await app.dispatch('cases.list', { limit: 200 });
    });
    const week = await time(20, async () => {
      await app.dispatch('clock.week', { today: '2026-06-10' });
    });
    print({
      name: 'the clocks of every case for one week',
      size: cases,
      ...week,
      against: { name: 'the list of up to 200 of them', medianMs: list.medianMs },
    });
    await app.close();
  }
}

/** One case in three is still running, one was forgotten a year ago, one is done. */
async function addCase(app: Parameters<typeof callApp>[0], number: number): Promise<void> {
  const { id: caseId } = await callApp(app, 'cases.create', { reference: `N ${number}`, pseudonym: 'Rowan' });
  const day = String((number % 28) + 1).padStart(2, '0');
  const notifiedOn = number % 3 === 0 ? `2025-05-${day}` : `2026-05-${day}`;
  await callApp(app, 'referral.update', { caseId, changes: { awareOn: notifiedOn, notifiedOn } });
  if (number % 3 === 1)
    await callApp(app, 'clock.update', { caseId, rule: 'rapid-review', changes: { doneOn: '2026-06-09' } });
}
