import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

describe('the letters of a return', () => {
  it('keeps curly quotes, dashes, pounds and accents that Excel wrote in Windows-1252', () => {
    const bytes = new Uint8Array([
      0x93, 0x52, 0x65, 0x6e, 0xe9, 0x65, 0x94, 0x20, 0x96, 0x20, 0xa3, 0x35, 0x20, 0x92, 0x80,
    ]);
    expect(decodeText(bytes)).toEqual({ text: '“Renée” – £5 ’€', encoding: 'windows-1252' });
  });

  it('takes UTF-8 with and without its mark, and leaves the mark out', () => {
    const plain = new TextEncoder().encode('Łucja – £5');
    expect(decodeText(plain)).toEqual({ text: 'Łucja – £5', encoding: 'utf-8' });
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...plain]))).toEqual({
      text: 'Łucja – £5',
      encoding: 'utf-8',
    });
  });

  it('reads the Unicode text that Excel saves', () => {
    const text = 'Date\t“Event”';
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-16le' });
  });
});
