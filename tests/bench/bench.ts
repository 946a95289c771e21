import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchClocks } from './clocks.ts';
import { benchExports } from './exports.ts';
import { benchHome } from './home.ts';
import { benchImports } from './imports.ts';
import { benchLists } from './lists.ts';
import { benchLongExports } from './longExports.ts';
import { benchPaint } from './paint.ts';
import { benchScroll } from './scroll.ts';
import { benchSearch } from './search.ts';
import { benchStartUp } from './startUp.ts';
import { benchTimeline } from './timeline.ts';

/** `npm run bench [name …]`: every figure as one line of JSON on the standard output. */
const benches = {
  startUp: benchStartUp,
  lists: benchLists,
  clocks: benchClocks,
  home: benchHome,
  search: benchSearch,
  imports: benchImports,
  scroll: benchScroll,
  paint: benchPaint,
  exports: benchExports,
  longExports: benchLongExports,
  timeline: benchTimeline,
} as const;

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'candour bench '));
  try {
    await bench(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
