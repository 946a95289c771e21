import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { returnPreview } from '../../shared/contract/imports.ts';
import { readReturn } from '../../electron/core/imports/readReturn.ts';
import { bytesOf, sampleReturns, scoreReturn } from './truth.ts';

describe.skipIf(sampleReturns.length === 0)('the returns that agencies send', () => {
  it.each(sampleReturns)('$file is read as it stands', (truth) => {
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const { preview, entries } = readReturn({ fileName: truth.file, bytes: bytesOf(truth) });
    const seconds = (performance.now() - start) / 1000;
    const score = scoreReturn(truth, preview);
    process.stdout.write(`${truth.file}: ${score.points} of ${score.of}\n`);
    expect(score.faults).toEqual([]);
    expect(returnPreview.parse(preview)).toEqual(preview);
    expect(entries.map(({ order }) => order)).toEqual(entries.map((_, index) => index + 1));
    expect(JSON.stringify(preview)).not.toContain(hostname());
    expect(seconds).toBeLessThan(truth.limits?.max_seconds ?? 10);
    const extra = (process.memoryUsage().rss - before) / 1024 / 1024;
    expect(extra).toBeLessThan(truth.limits?.max_extra_memory_mb ?? 500);
  });

  it.each(sampleReturns)('$file is read the same way again with the choices it was read with', (truth) => {
    const bytes = bytesOf(truth);
    const first = readReturn({ fileName: truth.file, bytes });
    const { reading } = first.preview;
    const again = readReturn({ fileName: truth.file, bytes, reading });
    const later = readReturn({ fileName: truth.file, bytes, remembered: reading });
    expect(again.entries).toEqual(first.entries);
    expect(later.entries).toEqual(first.entries);
    if (reading === undefined) return;
    expect([again.preview.file?.readBy, later.preview.file?.readBy]).toEqual(['choice', 'remembered']);
  });
});
