// `npm test`: sets itself up, then runs every test, or those named after `--`; with `--quick` those that need neither
// a build nor a browser. The closing line counts them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeEnvironment } from './nodeFlags.mjs';
import { nodeBinary, projectFolder, runInForeground, runNodeQuietly } from './run.mjs';
import { requireNode, setUp } from './setUp.mjs';

const isQuick = process.argv.includes('--quick');
const chosen = process.argv.slice(2).filter((word) => word !== '--quick');

requireNode();
await setUp({ needsBuild: !isQuick });
if (!isQuick) await sayBrowser();

const resultsFile = join(projectFolder, '.cache/test-results.json');
const againFile = join(projectFolder, '.cache/test-results-again.json');
mkdirSync(dirname(resultsFile), { recursive: true });
for (const file of [resultsFile, againFile]) rmSync(file, { force: true });
let code = await runVitest(resultsFile, [
  ...(isQuick ? ['--project=unit', '--project=renderer'] : []),
  ...chosen,
]);
const results = [read(resultsFile)];
const failedFiles = code === 0 ? [] : filesThatFailed();
// A browser on a loaded machine can be outrun by the keys a test sends. Such a file, and no other, is run once more by
// itself; the line says so.
if (failedFiles.length > 0 && failedFiles.every((name) => name.includes('/tests/e2e/'))) {
  console.log(
    `Once more, by themselves: ${failedFiles.map((name) => name.slice(name.indexOf('tests/e2e'))).join(', ')}`,
  );
  code = await runVitest(againFile, ['--project=e2e', '--project=accessibility', ...failedFiles]);
  results.push(read(againFile));
}
process.exitCode = code;
const { passed, failed } = countResults();
console.log(`${passed} passed, ${failed} failed`);

/** @param {string} outputFile @param {readonly string[]} words */
function runVitest(outputFile, words) {
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`];
  return runInForeground(nodeBinary, ['node_modules/vitest/vitest.mjs', 'run', ...options, ...words], {
    env: nodeEnvironment,
  });
}

/**
 * @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} FileResult
 * @param {string} file
 * @returns {FileResult[]}
 */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : [];
}

function filesThatFailed() {
  return (results[0] ?? []).filter(({ status }) => status === 'failed').map(({ name }) => name);
}

async function sayBrowser() {
  const { code, output } = await runNodeQuietly(['scripts/findBrowser.mjs']);
  console.log(code === 0 ? `Browser for the tests: ${output.trim()}` : output.trim());
}

/**
 * A file that could not even be loaded has no tests to count, and counts as one that failed; so does a run that ended
 * badly without naming a test. A file that was run again counts as it ended.
 * @returns {{ passed: number, failed: number }}
 */
function countResults() {
  const last = new Map(results.flat().map((file) => [file.name, file]));
  let [passed, failed] = [0, 0];
  for (const { status, assertionResults } of last.values()) {
    const bad = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += bad === 0 && status === 'failed' ? 1 : bad;
  }
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
