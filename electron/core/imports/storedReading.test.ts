import { describe, expect, it } from 'vitest';
import { returnReading } from '../../../shared/contract/returnReading.ts';
import { readStoredReading } from './storedReading.ts';

describe('how a return was read, as it is stored', () => {
  it('reads what was stored before a return could have several tables', () => {
    const first = {
      columns: { date: 0, time: null, whatHappened: [2, 4], childSeen: 3, source: null },
      headingRecord: 1,
    };
    const reading = readStoredReading(JSON.stringify(first));
    expect(returnReading.parse(reading)).toEqual(reading);
    expect(reading.tables).toMatchObject([
      { headingRow: 1, columns: { date: [0], time: [], whatHappened: [2, 4], childSeen: [3], source: [] } },
    ]);
    expect(readStoredReading(JSON.stringify(reading))).toEqual(reading);
  });
});
