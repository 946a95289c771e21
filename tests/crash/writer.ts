import { writeSync } from 'node:fs';
import { createApp } from '../../electron/core/app.ts';
import { agencyId as agencyIdSchema, caseId as caseIdSchema } from '../../shared/contract/values.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';

/**
 * Adds and changes entries as fast as it can until it is killed. Each answer is printed before the next request, so
 * whatever stands on the output had been answered.
 */
const [, , folder = '', caseText, agencyText] = process.argv;
const caseId = caseIdSchema.parse(caseText);
const agencyId = agencyIdSchema.parse(agencyText);
const app = createApp({
  workspaceFolder: folder,
  resourcesFolder: '',
  workerScript: '',
  now: () => new Date(),
  log: () => undefined,
  scryptCost: 1024,
});
await callApp(app, 'workspace.unlock', { passphrase });

for (let count = 0; ; count += 1) {
  const whatHappened = `Added as number ${count} of process ${process.pid}. `.repeat(1 + (count % 40));
  const entry = await callApp(app, 'chronology.create', {
    caseId,
    agencyId,
    date: `${(count % 28) + 1}/4/26`,
    whatHappened,
  });
  writeSync(1, `${JSON.stringify({ id: entry.id, whatHappened })}\n`);
  const changed = `${whatHappened}Changed.`;
  await callApp(app, 'chronology.update', { entryId: entry.id, changes: { whatHappened: changed } });
  writeSync(1, `${JSON.stringify({ id: entry.id, whatHappened: changed })}\n`);
}
