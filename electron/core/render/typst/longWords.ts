import { emsOf } from '../../../../shared/report/textWidth.ts';

const zeroWidthSpace = '\u200b';
const characters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/**
 * Text whose words may break anywhere where they are wider than the column, `capacity` in ems. File names and addresses
 * have no space to break at; in a narrow column they would run into the next one.
 */
export function breakableText(text: string, capacity: number): string {
  // Even of the widest letters so many fit.
  const shortest = Math.max(1, Math.floor(capacity / 1.1));
  if (text.length <= shortest) return text;
  return text.replace(/\S+/g, (word) =>
    word.length <= shortest || emsOf(word) <= capacity
      ? word
      : Array.from(characters.segment(word), ({ segment }) => segment).join(zeroWidthSpace),
  );
}
