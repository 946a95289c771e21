import { expect, test } from 'vitest';
import { pastedTable } from './pastedTable.ts';

const clipboard = (plain: string, html = '') => ({
  getData: (format: string) => (format === 'text/html' ? html : plain),
});

test('cells of Excel come in as columns, with commas and quotation marks kept', async () => {
  const file = pastedTable(clipboard('Date\tEvent\r\n1/2/20\tSaid "no", twice\r\n'), 3);
  expect(file?.name).toBe('Pasted table 3.csv');
  expect(await file?.text()).toContain('Date,Event\r\n1/2/20,"Said ""no"", twice"\r\n');
});

test('a sentence is not a table', () => {
  expect(pastedTable(clipboard('Leah said that he was asleep.'), 1)).toBeNull();
  expect(pastedTable(clipboard('', '<p>Leah said that he was asleep.</p>'), 1)).toBeNull();
});
