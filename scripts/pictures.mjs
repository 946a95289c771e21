// `npm run pictures`: sets itself up, then takes the pictures of the README.
import { nodeBinary, runInForeground } from './run.mjs';
import { requireNode, setUp } from './setUp.mjs';

requireNode();
await setUp({ needsBuild: true });
process.exitCode = await runInForeground(nodeBinary, [
  'tests/pictures/takePictures.ts',
  ...process.argv.slice(2),
]);
