import { expect, test } from 'vitest';
import { isSameName, oneOfLabel, standInRelabelled } from './personNames.ts';

const robin = { former: 'Robin', next: 'Jay' };

test('the words for one of two follow either name, though one holds the other', () => {
  expect(standInRelabelled(oneOfLabel('Robin', 'Robin W'), robin, ['Robin W'])).toBe(
    oneOfLabel('Jay', 'Robin W'),
  );
  expect(standInRelabelled(oneOfLabel('Wren', 'Robin'), robin, ['Wren'])).toBe(oneOfLabel('Wren', 'Jay'));
});

test('words written by hand follow it as a word of its own, and keep their genitive', () => {
  expect(standInRelabelled('A twin: robin’s or Robin W’s', robin, ['Robin W'])).toBe(
    'A twin: Jay’s or Robin W’s',
  );
  expect(standInRelabelled('One of the Robinsons', robin, ['Wren'])).toBe('One of the Robinsons');
  expect(standInRelabelled('Child 1 (or Child 10)', { former: 'Child 1', next: 'Ash' }, ['Child 10'])).toBe(
    'Ash (or Child 10)',
  );
});

test('a name is the same in any case of letters', () => {
  expect([isSameName('Rowan ', 'ROWAN'), isSameName('Rowan', 'Rowena')]).toEqual([true, false]);
});
