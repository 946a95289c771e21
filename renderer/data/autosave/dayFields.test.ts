import { expect, test } from 'vitest';
import { withDays } from './dayFields.ts';

test.each(['12/5/20', '12 May 20', '12/5/202', '2026-05-1', '12 May'])(
  'a pause at “%s” on the way to a whole day is not saved as another day, by which a clock would be judged',
  (text) => {
    expect(() => withDays({ awareOn: text }, ['awareOn'])).toThrow(/whole year/);
  },
);

test.each([
  ['12/5/2026', '2026-05-12'],
  ['12 May 2026', '2026-05-12'],
  ['Tue 12.05.2026', '2026-05-12'],
  ['2026-05-12', '2026-05-12'],
  ['', null],
])('“%s” is saved as %s', (text, day) => {
  expect(withDays({ awareOn: text }, ['awareOn'])).toEqual({ awareOn: day });
});
