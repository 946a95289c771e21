// `npm run bench`: sets itself up, then prints speed figures as JSON lines.
import { nodeBinary, runInForeground } from './run.mjs';
import { requireNode, setUp } from './setUp.mjs';

requireNode();
await setUp({ needsBuild: true });
process.exitCode = await runInForeground(nodeBinary, ['tests/bench/bench.ts', ...process.argv.slice(2)]);
