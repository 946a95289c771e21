import { describe, expect, it } from 'vitest';
import type { Place } from '../../../shared/contract/returnReading.ts';
import { readReturn } from './readReturn.ts';

function read(text: string) {
  return readReturn({ fileName: 'return.csv', bytes: new TextEncoder().encode(text) });
}

function recordOf(ref: Place): number | null {
  return 'record' in ref ? ref.record : null;
}

describe('warnings', () => {
  const words = (index: number) => `Home visit number ${index} to the family at home`;

  it('are told in one line where they would flood, with the rows named', () => {
    const text = `Date,Details\n${Array.from({ length: 400 }, (_, index) => `c. 2019,${words(index)}`).join('\n')}\n`;
    const { preview } = read(text);
    expect(preview.warnings).toHaveLength(1);
    expect(preview.warnings[0]?.text).toMatch(
      /^400 dates are vague .*: record 2; record 3; .* and 375 more\.$/,
    );
  });

  it('name a year that was typed wrong, and a date later than the return', () => {
    const dates = ['1/2/2021', '9/2/2021', '12/3/2021', '9/4/2012', '20/4/2021', '2/5/2021', '11/9/2021'];
    const text = `Chronology prepared 17/05/2021\nDate,Details\n${dates.map((date, index) => `${date},${words(index)}`).join('\n')}\n`;
    const found = read(text).preview.warnings.map(({ code, ref }) => [
      code,
      ref === null ? null : recordOf(ref),
    ]);
    expect(found).toContainEqual(['date_out_of_period', 6]);
    expect(found).toContainEqual(['date_after_return', 9]);
    expect(found.filter(([code]) => code === 'date_out_of_period')).toHaveLength(1);
  });

  it('do not take a return that goes back to an earlier year in earnest for a slip', () => {
    const dates = [
      '1/2/2012',
      '9/2/2012',
      '1/2/2020',
      '9/2/2020',
      '12/3/2020',
      '1/6/2012',
      '3/6/2012',
      '9/7/2012',
    ];
    const text = `Date,Details\n${dates.map((date, index) => `${date},${words(index)}`).join('\n')}\n`;
    expect(read(text).preview.warnings.map(({ code }) => code)).not.toContain('date_out_of_period');
  });

  it('name rows that repeat an earlier one, however many rows are alike in length', () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, index) => `1/2/2021,Visit ${String(index).padStart(6, '0')} to the family`,
    );
    const start = performance.now();
    const { preview } = read(`Date,Details\n${[...rows, rows[7]].join('\n')}\n`);
    expect(performance.now() - start).toBeLessThan(8000);
    expect(preview.warnings.find(({ code }) => code === 'possible_duplicate')?.text).toContain(
      'repeats record 9',
    );
  });
});
