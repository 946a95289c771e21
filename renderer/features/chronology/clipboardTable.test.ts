// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readBlock, writeBlock } from './clipboardTable.ts';

const clipboard = (data: Record<string, string>) => ({ getData: (type: string) => data[type] ?? '' });

test('a cell of several lines copied from a spreadsheet stays one cell', () => {
  const text = '14/4/26\t"Eight-week check.\nTwo ""small"" bruises."\r\n15/4/26\tTelephone call\r\n';
  expect(readBlock(clipboard({ 'text/plain': text }))).toEqual([
    ['14/4/26', 'Eight-week check.\nTwo "small" bruises.'],
    ['15/4/26', 'Telephone call'],
  ]);
});

test('a Word table keeps its paragraphs within the cell, and merged cells keep their columns', () => {
  const html = `<html><body><p>Before</p><table>
    <tr><td rowspan=2><p>14/4/26</p></td><td><p>First
      line</p><p>Second line</p></td></tr>
    <tr><td>Next<br>one</td></tr>
    <tr><td colspan=2>Total</td></tr></table></body></html>`;
  expect(readBlock(clipboard({ 'text/html': html, 'text/plain': 'not this' }))).toEqual([
    ['14/4/26', 'First line\nSecond line'],
    ['', 'Next\none'],
    ['Total', ''],
  ]);
});

test('text that is no table is one cell, with its apostrophes and quotation marks', () => {
  expect(
    readBlock(clipboard({ 'text/plain': 'Mother said: "fine".', 'text/html': '<b>no table</b>' })),
  ).toEqual([['Mother said: "fine".']]);
  expect(readBlock(clipboard({}))).toEqual([]);
});

test('what is copied comes back as it was', () => {
  const block = [
    ['14/4/26 15:40', 'One\ntwo "three"', ''],
    ['', '=1+1', 'tab\tin it'],
  ];
  expect(readBlock(clipboard({ 'text/plain': writeBlock(block) }))).toEqual(block);
});
