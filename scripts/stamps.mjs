// Remembers that a piece of set-up was done, and for which inputs, so that it is done once and not again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * One hash over files and folders, by name and content. A path that is not there counts as absent, so adding it
 * later changes the hash. Times are left out: a fresh clone and a copied folder give the same hash.
 *
 * @param {string} folder what the paths are relative to
 * @param {readonly string[]} paths
 * @param {(path: string) => boolean} [counts] whether a file counts; all do where it is left out
 * @returns {string}
 */
export function hashOf(folder, paths, counts = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(join(folder, each)))) {
    const name = relative(folder, path).split(sep).join('/');
    if (!counts(name)) continue;
    const content = readFileSync(path);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * Does `work` unless the stamp says it was done for this very hash. The stamp is taken away before the work and
 * written after it, so work that was interrupted is done again.
 *
 * @param {{ stampFile: string, hash: string, isPresent: () => boolean, work: () => Promise<void> }} step
 *   `isPresent`: whether what the work makes is still there
 * @returns {Promise<boolean>} whether there was work to do
 */
export async function doOnce({ stampFile, hash, isPresent, work }) {
  if (readStamp(stampFile) === hash && isPresent()) return false;
  rmSync(stampFile, { force: true });
  await work();
  if (!isPresent())
    throw new Error(`The set-up step behind ${stampFile} ended without what it should have made.`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
  return true;
}

/** @param {string} stampFile */
function readStamp(stampFile) {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}
