import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { createApp } from '../../electron/core/app.ts';
import { readReturn } from '../../electron/core/imports/readReturn.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';
import { bigReturn, bigRows, bringIn, type Call } from './bigCase.ts';
import { print, time } from './measure.ts';

interface Kind {
  readonly name: string;
  readonly fileName: string;
  readonly make: (records: number) => Buffer;
  /** The bare library on the same bytes, to rows of text. */
  readonly bare: (content: Buffer) => void;
}

const kinds: readonly Kind[] = [
  {
    name: 'CSV',
    fileName: 'return.csv',
    make: (records) => bigReturn(records),
    bare: (content) => void Papa.parse(content.toString('utf8')),
  },
  {
    name: 'workbook',
    fileName: 'return.xlsx',
    make: (records) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(bigRows(records)), 'Log');
      return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array);
    },
    bare: (content) => {
      const book = read(content, { type: 'buffer' });
      for (const name of book.SheetNames) {
        const sheet = book.Sheets[name];
        if (sheet) utils.sheet_to_json(sheet, { header: 1 });
      }
    },
  },
];

/** Reading a return, and bringing it in, against the bare parser library on the same file. */
export async function benchImports(folder: string): Promise<void> {
  for (const kind of kinds) {
    for (const records of [1_000, 10_000, 50_000]) {
      const content = kind.make(records);
      const bytes = new Uint8Array(content);
      const tries = records > 10_000 ? 3 : 5;
      const bare = await time(tries, () => kind.bare(content));
      const against = { name: `the bare library on the same ${kind.name}`, medianMs: bare.medianMs };
      const reading = await time(tries, () => {
        readReturn({ fileName: kind.fileName, bytes });
      });
      print({
        name: `reading a ${kind.name}: guesses, dates, warnings and all`,
        size: records,
        ...reading,
        against,
      });
      const whole = await bringInOnce(join(folder, `${kind.name}-${records}`), kind.fileName, content);
      print({
        name: `bringing in a ${kind.name}: read twice, compared, written with its change log`,
        size: records,
        medianMs: whole.wholeMs,
        p95Ms: whole.wholeMs,
        against,
      });
      print({
        name: `the longest wait for a page while a ${kind.name} is brought in`,
        size: records,
        medianMs: whole.longestWaitMs,
        p95Ms: whole.longestWaitMs,
      });
    }
  }
}

/** From the file to the last entry; meanwhile the list of cases is asked for over and over, as a window would. */
async function bringInOnce(
  folder: string,
  fileName: string,
  content: Buffer,
): Promise<{ wholeMs: number; longestWaitMs: number }> {
  const app = createApp({
    workspaceFolder: folder,
    resourcesFolder: join(import.meta.dirname, '../../resources'),
    workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
    now: () => new Date(),
    log: () => undefined,
    scryptCost: 1024,
  });
  const call: Call = (name, input) => callApp(app, name, input);
  await call('workspace.create', { passphrase });
  const { id: caseId } = await call('cases.create', { reference: 'BENCH', pseudonym: 'Rowan' });
  const { id: agencyId } = await call('agencies.create', { caseId, name: 'Northgate Surgery', kind: 'gp' });
  let longestWaitMs = 0;
  let isDone = false;
  const asking = (async () => {
    while (!isDone) {
      const asked = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await call('cases.list', {});
      longestWaitMs = Math.max(longestWaitMs, performance.now() - asked - 5);
    }
  })();
  const began = performance.now();
  await bringIn(call, { caseId, agencyId }, fileName, content);
  const wholeMs = performance.now() - began;
  isDone = true;
  await asking;
  await app.close();
  return { wholeMs, longestWaitMs };
}
