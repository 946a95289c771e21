// `npm run bench`: sets itself up, then prints speed figures as JSON lines.
import { nodeFlags } from './nodeFlags.mjs';
import { nodeBinary, runInForeground } from './run.mjs';
import { requireNode, setUp } from './setUp.mjs';

requireNode();
await setUp({ needsBuild: true });
process.exitCode = await runInForeground(nodeBinary, [
  ...nodeFlags,
  'tests/bench/bench.ts',
  ...process.argv.slice(2),
]);
