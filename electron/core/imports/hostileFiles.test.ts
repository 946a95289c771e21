import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { crc32, deflateRawSync } from 'node:zlib';
import { CFB, utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestReturnBytes } from '../../../shared/contract/imports.ts';
import { readReturn } from './readReturn.ts';
import { mostRows } from './sheetBounds.ts';
import { largestUnpackedBytes, mostParts } from './zipGuard.ts';

const book = utils.book_new();
utils.book_append_sheet(
  book,
  utils.aoa_to_sheet([
    ['Date', 'Source', 'Event'],
    ...Array.from({ length: 40 }, (_, index) => [
      '4/1/2021',
      'HV',
      `Home visit number ${index} to the family`,
    ]),
  ]),
  'Log',
);
const good = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
const text = (words: string) => new TextEncoder().encode(words);

function refusal(bytes: Uint8Array, fileName = 'return.xlsx') {
  const { preview, entries } = readReturn({ fileName, bytes });
  expect(preview.outcome).toBe('refused');
  expect(entries).toEqual([]);
  expect([preview.entries, preview.leftOut]).toEqual([[], []]);
  expect(preview.reason).toMatch(/Nothing was brought in\./);
  return { reason: preview.reason ?? '', code: preview.warnings[0]?.code };
}

function withPart(name: string, content: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(good), [name]: content });
}

/** A zip file of one part, whose directory may say anything. */
function zipOf(
  name: string,
  packed: Uint8Array,
  declared: { size: number; method?: number; flags?: number },
): Buffer {
  const fields = (isEntry: boolean) => {
    const header = Buffer.alloc(isEntry ? 46 : 30);
    header.writeUInt32LE(isEntry ? 0x02014b50 : 0x04034b50);
    const at = isEntry ? 8 : 6;
    header.writeUInt16LE(declared.flags ?? 0, at);
    header.writeUInt16LE(declared.method ?? 8, at + 2);
    header.writeUInt32LE(packed.length, at + 12);
    header.writeUInt32LE(declared.size, at + 16);
    header.writeUInt16LE(name.length, at + 20);
    return Buffer.concat([header, Buffer.from(name)]);
  };
  const [local, entry] = [fields(false), fields(true)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

describe('a file cut off', () => {
  it.each([0.1, 0.3, 0.62, 0.9, 0.99, 0.999])('at %d of its length is refused as cut off', (share) => {
    const { reason, code } = refusal(good.slice(0, Math.floor(good.length * share)));
    expect({ reason, code }).toEqual({
      code: 'file_truncated',
      reason:
        'This file looks cut off: its end is missing. Nothing was brought in. Ask the agency to send it again.',
    });
  });

  it('in the middle is refused as damaged', () => {
    const bytes = good.slice();
    bytes.fill(0, 30, 400);
    expect(refusal(bytes).code).toMatch(/file_damaged|file_truncated|expands_too_large/);
  });

  it('of an old workbook is refused', () => {
    const old = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }));
    for (const length of [64, 600, 2000])
      expect(refusal(old.slice(0, length)).code).toMatch(/file_truncated|file_damaged/);
  });
});

describe('a file locked with a password', () => {
  it('is told from other files, so that the agency can be asked for one without', () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(500, 4));
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(5000, 7));
    const bytes: Uint8Array = new Uint8Array(CFB.write(container, { type: 'buffer' }));
    expect(refusal(bytes)).toMatchObject({
      code: 'file_encrypted',
      reason: expect.stringContaining('without one'),
    });
    expect(refusal(zipOf('xl/workbook.xml', strToU8('x'), { size: 1, method: 0, flags: 1 })).code).toBe(
      'file_encrypted',
    );
  });
});

describe('a file that unpacks to far more than it is', () => {
  it('is refused by what it declares, before it is unpacked', () => {
    const size = largestUnpackedBytes + 1;
    const { reason, code } = refusal(zipOf('xl/workbook.xml', strToU8('x'), { size }));
    expect(code).toBe('expands_too_large');
    expect(reason).toContain('Candour reads up to 150 MB');
  });

  it('is stopped where it declares less than it holds', () => {
    const packed = deflateRawSync(Buffer.alloc(80 * 1024 * 1024));
    const before = process.memoryUsage().rss;
    expect(refusal(zipOf('xl/workbook.xml', packed, { size: 1000 })).code).toBe('expands_too_large');
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  it('is refused for shrinking as no return shrinks', () => {
    expect(refusal(withPart('xl/sharedStrings.xml', new Uint8Array(40 * 1024 * 1024).fill(97))).code).toBe(
      'expands_too_large',
    );
  });

  it('is refused for its number of parts', () => {
    const parts = Object.fromEntries(
      Array.from({ length: mostParts + 1 }, (_, index) => [`xl/${index}.xml`, new Uint8Array()]),
    );
    expect(refusal(zipSync({ 'xl/workbook.xml': new Uint8Array(), ...parts })).code).toBe(
      'expands_too_large',
    );
  });

  it('by asking for a filled row a million times is refused', () => {
    const ods = new Uint8Array(write(book, { type: 'buffer', bookType: 'ods' }));
    const parts = unzipSync(ods);
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array()).replace(
      /<table:table-row\b/,
      '<table:table-row table:number-rows-repeated="1000000"',
    );
    expect(refusal(zipSync({ ...parts, 'content.xml': strToU8(content) })).code).toBe('too_many_rows');
  });
});

describe('a file with too many rows', () => {
  it('is refused before a workbook of a million rows is read', () => {
    const rows = '<row><c t="inlineStr"><is><t>4/1/2021</t></is></c></row>'.repeat(1_000_000);
    const name = Object.keys(unzipSync(good)).find((part) => part.startsWith('xl/worksheets/')) ?? '';
    // Words that do not repeat keep the file from looking like a bomb.
    const noise = Buffer.alloc(1_500_000);
    for (let at = 0; at < noise.length; at += 4) noise.writeUInt32LE(crc32(Buffer.from(String(at))), at);
    const sheet = strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    const bytes = zipSync({ ...unzipSync(good), [name]: sheet, 'xl/media/image1.png': noise });
    const start = performance.now();
    expect(refusal(bytes).code).toBe('too_many_rows');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('is refused as text too, with the bound in the sentence', () => {
    const { reason, code } = refusal(text(`Date,Event\n${'4/1/2021,Visit\n'.repeat(mostRows + 1)}`));
    expect(code).toBe('too_many_rows');
    expect(reason).toContain('more than 200,000 rows');
  });
});

describe('a file that would load something else', () => {
  const declared = '<!DOCTYPE x [<!ENTITY probe SYSTEM "file:///etc/hostname">]>';
  const billion = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index] ?? 'a'};`.repeat(10)}">`)
    .join('')}]>`;

  it.each([declared, billion])('is refused, whichever part declares it', (type) => {
    const parts = unzipSync(good);
    for (const name of Object.keys(parts).filter((part) =>
      /^xl\/(?:workbook|styles|worksheets\/sheet1)\.xml$/.test(part),
    )) {
      const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(/^<\?xml[^>]*\?>/, '');
      const bytes = withPart(name, strToU8(`<?xml version="1.0"?>${type}${xml}`));
      const result = refusal(bytes);
      expect(result.code).toBe('external_entity');
      expect(JSON.stringify(result)).not.toContain(hostname());
    }
  });

  it('is found where the part is written in UTF-16', () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`<?xml version="1.0"?>${declared}<x/>`, 'utf16le'),
    ]);
    expect(refusal(withPart('xl/workbook.xml', new Uint8Array(utf16))).code).toBe('external_entity');
  });
});

describe('a file of another kind', () => {
  const ole = (stream: string) => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, `/${stream}`, Buffer.alloc(5000, 1));
    const bytes: Uint8Array = new Uint8Array(CFB.write(container, { type: 'buffer' }));
    return bytes;
  };

  it.each([
    ['a PDF', text('%PDF-1.4\n1 0 obj\n')],
    ['a rich text document', text('{\\rtf1\\ansi Chronology}')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a web page', text('<html><table><tr><td>1/2/21</td></tr></table></html>')],
    ['a web page', text('\ufeff  <!DOCTYPE html><p>x')],
    ['an XML file', text('<?xml version="1.0"?><Workbook/>')],
    ['an e-mail', text('From: a@example.invalid\nTo: b@example.invalid\n\nAttached.')],
    ['a compressed file', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['a zip file', zipSync({ 'returns/police.xlsx': good })],
    [
      'a PowerPoint presentation',
      zipSync({ '[Content_Types].xml': text('<x/>'), 'ppt/presentation.xml': text('<x/>') }),
    ],
    ['an older Word document', ole('WordDocument')],
    ['an Outlook message', ole('__properties_version1.0')],
  ])('is refused as %s, with what to ask for', (name, bytes) => {
    for (const fileName of ['return.csv', 'return.xlsx', 'return.xls']) {
      const { reason, code } = refusal(bytes, fileName);
      expect(code).toBe('wrong_file_type');
      expect(reason).toMatch(new RegExp(`^This is ${name}`));
      expect(reason).toMatch(/Nothing was brought in\. \S+/);
    }
  });

  it('is refused as empty', () => {
    const empty = utils.book_new();
    utils.book_append_sheet(empty, utils.aoa_to_sheet([[]]), 'Log');
    const blank = new Uint8Array(write(empty, { type: 'buffer', bookType: 'xlsx' }));
    for (const bytes of [
      new Uint8Array(),
      text('\n\n'),
      text('\ufeff'),
      text('  \r\n '),
      text(';;;\n;;;\n'),
      blank,
    ])
      expect(refusal(bytes)).toEqual({
        code: 'file_empty',
        reason: 'This file is empty. Nothing was brought in.',
      });
  });

  it('is refused where it is no text, or too large to begin with', () => {
    expect(refusal(new Uint8Array(64)).code).toBe('not_text');
    expect(refusal(new Uint8Array(largestReturnBytes + 1).fill(44)).reason).toMatch(
      /^This file is larger than \d+ MB\./,
    );
  });

  it('is not refused for starting with letters that other files start with', () => {
    const { preview } = readReturn({
      fileName: 'a.csv',
      bytes: text('PK seen at home,1/2/21\nMother called,2/2/21\n'),
    });
    expect(preview.outcome).toBe('read');
  });
});

describe('any bytes at all', () => {
  it('never make reading fail: they are read or refused', () => {
    const source = readFileSync(new URL(import.meta.url));
    for (let step = 1; step < 300; step += 7) {
      const bytes = good.slice();
      // A different byte in a different place each time, from a sequence that never changes.
      for (let at = step; at < bytes.length; at += step * 13) bytes[at] = source[at % source.length] ?? 0;
      expect(['read', 'refused']).toContain(readReturn({ fileName: 'return.xlsx', bytes }).preview.outcome);
    }
  });
});
