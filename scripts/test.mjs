// `npm test`: sets itself up, then runs every test, or those named after `--`; with `--quick` those that need neither
// a build nor a browser. The closing line counts them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeBinary, projectFolder, runInForeground, runNodeQuietly } from './run.mjs';
import { requireNode, setUp } from './setUp.mjs';

const isQuick = process.argv.includes('--quick');
const chosen = process.argv.slice(2).filter((word) => word !== '--quick');

requireNode();
await setUp({ needsBuild: !isQuick });
if (!isQuick) await sayBrowser();

const resultsFile = join(projectFolder, '.cache/test-results.json');
mkdirSync(dirname(resultsFile), { recursive: true });
rmSync(resultsFile, { force: true });
const code = await runInForeground(nodeBinary, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${resultsFile}`,
  ...(isQuick ? ['--project=unit', '--project=renderer'] : []),
  ...chosen,
]);
process.exitCode = code;
const { passed, failed } = countResults();
console.log(`${passed} passed, ${failed} failed`);

async function sayBrowser() {
  const { code, output } = await runNodeQuietly(['scripts/findBrowser.mjs']);
  console.log(code === 0 ? `Browser for the tests: ${output.trim()}` : output.trim());
}

/**
 * A file that could not even be loaded has no tests to count, and counts as one that failed; so does a run that ended
 * badly without naming a test.
 * @returns {{ passed: number, failed: number }}
 */
function countResults() {
  if (!existsSync(resultsFile)) return { passed: 0, failed: 1 };
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  const unloadable = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = results.numFailedTests + unloadable.length;
  return { passed: results.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
