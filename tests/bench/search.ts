import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { createApp } from '../../electron/core/app.ts';
import { DataKey } from '../../electron/core/workspace/keys.ts';
import { openDatabase } from '../../electron/core/workspace/openDatabase.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';
import { bigRows, type Call, makeBigCase, wordOfRank } from './bigCase.ts';
import { print, time } from './measure.ts';

const pageSize = 100;

/** Of every kind there is: in most entries, in some, in few, and several at once. */
const searches = {
  'a common word': wordOfRank(2),
  'a word of the middle': wordOfRank(300),
  'a rare word': wordOfRank(3_600),
  'three words': [wordOfRank(3), wordOfRank(20), wordOfRank(60)].join(' '),
} as const;

/**
 * A filter with words over a case, page and counts, against the same question to a bare FTS5 table of the same rows in
 * the same encrypted build of SQLite. Something is changed before each try, so that nothing it counted before is known.
 * Then the pages that follow, as when the list is scrolled.
 */
export async function benchSearch(folder: string): Promise<void> {
  for (const entries of [1_000, 10_000, 50_000]) {
    const app = createApp({
      workspaceFolder: join(folder, `workspace-${entries}`),
      resourcesFolder: join(import.meta.dirname, '../../resources'),
      workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
      now: () => new Date(),
      log: () => undefined,
      scryptCost: 1024,
    });
    const call: Call = (name, input) => callApp(app, name, input);
    await call('workspace.create', { passphrase });
    const caseId = await makeBigCase(call, entries);
    const { agencies } = await call('agencies.list', { caseId });
    const filter = { caseId, agencyIds: agencies.slice(0, 2).map(({ id }) => id), limit: pageSize };
    const [first] = (await call('chronology.list', { caseId, limit: 1 })).entries;
    if (!first) throw new Error('the case has no entries');
    const { id: entryId } = first;
    let tries = 0;
    const bare = bareIndex(join(folder, `bare-${entries}.db`), entries);
    for (const [kind, words] of Object.entries(searches)) {
      const found = await time(40, async () => {
        await call('chronology.update', { entryId, changes: { comment: String((tries += 1)) } });
        const began = performance.now();
        await app.dispatch('chronology.list', { ...filter, words, offset: 0 });
        return performance.now() - began;
      });
      const raw = await time(40, () => bare.search(words));
      print({
        name: `a filter with ${kind}, page and count`,
        size: entries,
        ...found,
        against: { name: 'raw FTS5, page and count', medianMs: raw.medianMs },
      });
      let offset = 0;
      const next = await time(40, async () => {
        offset += pageSize;
        await app.dispatch('chronology.list', { ...filter, words, offset });
      });
      print({ name: `a filter with ${kind}, the next page`, size: entries, ...next });
    }
    bare.database.close();
    await app.close();
  }
}

function bareIndex(
  file: string,
  entries: number,
): { database: Database.Database; search: (words: string) => void } {
  const database = openDatabase(file, DataKey.random(), { create: true });
  database.exec(`
    CREATE TABLE entry (id INTEGER PRIMARY KEY, agency INTEGER, day TEXT, words TEXT, source TEXT);
    CREATE VIRTUAL TABLE entry_words USING fts5 (words, source, content='entry', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
  `);
  const insert = database.prepare('INSERT INTO entry (agency, day, words, source) VALUES (?, ?, ?, ?)');
  database.transaction(() => {
    for (let agency = 0; agency < 10; agency += 1)
      for (const [day, , words, source] of bigRows(entries / 10, agency + 1).slice(1))
        insert.run(agency, day, words, source);
  })();
  database.exec(`INSERT INTO entry_words (entry_words) VALUES ('rebuild')`);
  const from = `FROM entry_words JOIN entry ON entry.id = entry_words.rowid WHERE entry_words MATCH ? AND agency IN (0, 1)`;
  const page = database.prepare(`SELECT entry.* ${from} ORDER BY day, id LIMIT 100`);
  const count = database.prepare(`SELECT count(*) ${from}`);
  return {
    database,
    search: (words) => {
      const match = words
        .split(' ')
        .map((word) => `"${word}"*`)
        .join(' ');
      page.all(match);
      count.get(match);
    },
  };
}
