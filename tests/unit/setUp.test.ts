import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { doOnce, hashOf } from '../../scripts/stamps.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'a folder with spaces '));
  await mkdir(join(folder, 'source/deep'), { recursive: true });
  await writeFile(join(folder, 'source/deep/page.ts'), 'one');
  await writeFile(join(folder, 'lock.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the hash of what a build is made from', () => {
  const inputs = ['source', 'lock.json', 'not-there.json'];
  const hash = () => hashOf(folder, inputs);

  test.each([
    ['a changed file', () => writeFile(join(folder, 'source/deep/page.ts'), 'two')],
    ['a new file', () => writeFile(join(folder, 'source/new.ts'), '')],
    ['a file that was taken away', () => rm(join(folder, 'source/deep/page.ts'))],
    ['a listed file that was not there before', () => writeFile(join(folder, 'not-there.json'), '{}')],
    [
      'a file that was renamed',
      async () => {
        await cp(join(folder, 'source/deep/page.ts'), join(folder, 'source/deep/sheet.ts'));
        await rm(join(folder, 'source/deep/page.ts'));
      },
    ],
  ])('%s gives another hash', async (_what, change) => {
    const before = hash();
    await change();
    expect(hash()).not.toBe(before);
  });

  test('a copy of the folder elsewhere has the same hash, so a fresh clone is not told apart by its dates', async () => {
    const copy = join(folder, 'a copy');
    await cp(join(folder, 'source'), join(copy, 'source'), { recursive: true });
    await cp(join(folder, 'lock.json'), join(copy, 'lock.json'));
    expect(hashOf(copy, inputs)).toBe(hash());
  });

  test('a file that does not count, such as a test, changes nothing', async () => {
    const withoutTests = () => hashOf(folder, inputs, (path) => !path.endsWith('.test.ts'));
    const before = withoutTests();
    await writeFile(join(folder, 'source/page.test.ts'), 'test');
    expect(withoutTests()).toBe(before);
  });
});

describe('a step of the set-up', () => {
  let runs: number;
  const result = () => join(folder, 'out/result');
  const step = (hash: string, work = makeResult) =>
    doOnce({ stampFile: join(folder, 'out/.stamp'), hash, isPresent: () => existsSync(result()), work });

  beforeEach(() => {
    runs = 0;
  });
  async function makeResult() {
    runs += 1;
    await mkdir(join(folder, 'out'), { recursive: true });
    await writeFile(result(), 'made');
  }

  test('is done once, and again only when its inputs changed', async () => {
    expect(await step('a')).toBe(true);
    expect(await step('a')).toBe(false);
    expect(await step('b')).toBe(true);
    expect(await step('b')).toBe(false);
    expect(runs).toBe(2);
  });

  test('is done again where what it made was thrown away', async () => {
    await step('a');
    await rm(result());
    expect(await step('a')).toBe(true);
  });

  test('that was interrupted half-way is done again, even where an older stamp would have fitted', async () => {
    await step('a');
    const interrupted = step('b', async () => {
      await writeFile(result(), 'half');
      throw new Error('the power went');
    });
    await expect(interrupted).rejects.toThrow('the power went');
    expect(await step('a')).toBe(true);
  });

  test('that made nothing is not taken for done', async () => {
    await expect(step('a', async () => undefined)).rejects.toThrow('without what it should have made');
    expect(await step('a')).toBe(true);
  });
});
