// `npm run build`: sets itself up and builds the app into out/, unless that was done already.
import { requireNode, setUp } from './setUp.mjs';

requireNode();
await setUp({ needsBuild: true });
