import { join } from 'node:path';
import { createApp } from '../../electron/core/app.ts';
import { DataKey } from '../../electron/core/workspace/keys.ts';
import { openDatabase } from '../../electron/core/workspace/openDatabase.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';
import { makeBigCase } from './bigCase.ts';
import { print, time } from './measure.ts';

/** A page of a hundred, a save, and bringing in, at three sizes; against the same rows by bare SQL in the same build of SQLite. */
export async function benchLists(folder: string): Promise<void> {
  for (const entries of [1_000, 10_000, 50_000]) {
    const app = createApp({
      workspaceFolder: join(folder, `workspace-${entries}`),
      resourcesFolder: join(import.meta.dirname, '../../resources'),
      workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
      now: () => new Date(),
      log: () => undefined,
      scryptCost: 1024,
    });
    const call = <Name extends Parameters<typeof callApp>[1]>(
      name: Name,
      input: Parameters<typeof callApp<Name>>[2],
    ) => callApp(app, name, input);
    await call('workspace.create', { passphrase });
    const began = performance.now();
    const caseId = await makeBigCase(call, entries);
    const importedMs = performance.now() - began;
    const bare = await bareSql(join(folder, `bare-${entries}.db`), entries);
    print({
      name: 'bringing in a CSV, from the file to the last entry',
      size: entries,
      medianMs: importedMs,
      p95Ms: importedMs,
      against: { name: 'bare inserts of the same rows', medianMs: bare.insertMs },
    });

    const page = await time(60, async () => {
      await app.dispatch('chronology.list', {
        caseId,
        offset: Math.floor(Math.random() * Math.max(1, entries - 100)),
        limit: 100,
      });
    });
    print({
      name: 'a page of 100 entries anywhere',
      size: entries,
      ...page,
      against: { name: 'the same page by bare SQL', medianMs: bare.pageMs },
    });

    const {
      entries: [entry],
    } = await call('chronology.list', { caseId, limit: 1 });
    if (!entry) throw new Error('nothing was brought in');
    let saves = 0;
    const save = await time(60, async () => {
      saves += 1;
      await app.dispatch('chronology.update', {
        entryId: entry.id,
        changes: { comment: `Saved ${saves} times` },
      });
    });
    print({
      name: 'a durable save with its line in the change log',
      size: entries,
      ...save,
      against: { name: 'a bare durable UPDATE', medianMs: bare.updateMs },
    });
    await app.close();
  }
}

async function bareSql(
  file: string,
  entries: number,
): Promise<{ insertMs: number; pageMs: number; updateMs: number }> {
  const database = openDatabase(file, DataKey.random(), { create: true });
  database.exec(
    'CREATE TABLE entry (id INTEGER PRIMARY KEY, day TEXT, words TEXT, comment TEXT); CREATE INDEX entry_in_order ON entry (day, id)',
  );
  const words =
    'A visit was made to the home and the child was seen with the mother, who said that all was well. '.repeat(
      4,
    );
  const insert = database.prepare('INSERT INTO entry (day, words, comment) VALUES (?, ?, ?)');
  const began = performance.now();
  database.transaction(() => {
    for (let index = 0; index < entries; index += 1) {
      insert.run(
        new Date(Date.UTC(2020, 0, 1 + ((index * 7_919) % 1_460))).toISOString().slice(0, 10),
        words,
        '',
      );
    }
  })();
  const insertMs = performance.now() - began;
  const page = database.prepare('SELECT * FROM entry ORDER BY day, id LIMIT 100 OFFSET ?');
  const { medianMs: pageMs } = await time(
    60,
    () => void page.all(Math.floor(Math.random() * Math.max(1, entries - 100))),
  );
  const update = database.prepare('UPDATE entry SET comment = ? WHERE id = 1');
  const { medianMs: updateMs } = await time(60, () => void update.run(String(Math.random())));
  database.close();
  return { insertMs, pageMs, updateMs };
}
