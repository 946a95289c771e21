import { describe, expect, it } from 'vitest';
import { readChildSeen } from './readChildSeen.ts';

describe('whether the child was seen', () => {
  it.each([
    ['Yes', 'seen'],
    ['y', 'seen'],
    ['Seen.', 'seen'],
    ['Seen alone', 'seen-alone'],
    ['Yes – alone', 'seen-alone'],
    ['Spoken to alone', 'seen-alone'],
    ['Yes, seen and spoken to alone', 'seen-alone'],
    ['No', 'not-seen'],
    ['Not seen', 'not-seen'],
    ['N/A', 'not-applicable'],
    ['', 'not-recorded'],
    ['n/k', 'not-recorded'],
  ])('takes “%s” as %s', (text, state) => {
    expect(readChildSeen(text)).toBe(state);
  });

  it.each(['Not seen alone', 'on video', 'by father', 'heard only', 'yes but asleep'])(
    'does not turn “%s” into an answer',
    (text) => {
      expect(readChildSeen(text)).toBeNull();
    },
  );
});
