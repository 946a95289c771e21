// `npm run check`: everything that can be said about the code without running it. One line a check.
import { requireNode, setUp } from './setUp.mjs';
import { runNodeQuietly } from './run.mjs';

/** A floor well under what there is: dependency-cruiser passes happily over files that it cannot read. */
const fewestModules = 300;

/** @typedef {{ name: string, args: string[], problemIn?: (output: string) => string | undefined }} Check */

/** @type {Check[]} */
const checks = [
  { name: 'types', args: ['node_modules/@typescript/native/bin/tsc', '-b', '.', 'scripts'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', args: ['node_modules/@biomejs/biome/bin/biome', 'format', '.', '--reporter=summary'] },
  {
    name: 'dependencies',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      '.',
    ],
    problemIn: tooFewModules,
  },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'method reference', args: ['scripts/writeMethods.mjs', '--check'] },
];

requireNode();
await setUp({ needsBuild: false });
// All at once: each is one program of its own, and the longest decides how long it takes.
const outcomes = await Promise.all(checks.map(runCheck));
if (outcomes.includes(false)) process.exitCode = 1;

/** @param {Check} check */
async function runCheck({ name, args, problemIn }) {
  const start = Date.now();
  const { code, output } = await runNodeQuietly(args);
  const problem = problemIn?.(output);
  const isGood = code === 0 && problem === undefined;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const lines = [`${isGood ? '✓' : '✗'} ${name.padEnd(17)} ${seconds.padStart(5)} s`];
  if (!isGood) lines.push(output.trimEnd(), ...(problem === undefined ? [] : [problem]), '');
  console.log(lines.join('\n'));
  return isGood;
}

/** @param {string} output */
function tooFewModules(output) {
  const modules = Number(/(\d+) modules/.exec(output)?.[1] ?? 0);
  return modules >= fewestModules
    ? undefined
    : `Only ${modules} modules were looked at; there are at least ${fewestModules}.`;
}
