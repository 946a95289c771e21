import { damaged } from './zipGuard.ts';

export interface XmlHandler {
  /** The attributes are as they stand in the file; see `attribute`. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const deepest = 500;

/**
 * Walks over XML that has no document type, without building it up. Strict: tags must close in order and only the five
 * entities of XML itself and numbered characters are known. Throws UnreadableFile.
 */
export function scanXml(xml: string, { open, close, text }: XmlHandler): void {
  const names: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) text(decodeXml(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) break;
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag);
    else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag);
      text(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith('<!', tag)) throw damaged();
    else at = element(tag);
  }
  if (names.length > 0) throw damaged();

  function element(start: number): number {
    const end = tagEnd(xml, start);
    if (xml[start + 1] === '/') {
      const name = xml.slice(start + 2, end).trim();
      if (names.pop() !== name) throw damaged();
      close(name);
      return end + 1;
    }
    const isEmpty = xml[end - 1] === '/';
    const inner = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const space = inner.search(/\s/);
    const name = space < 0 ? inner : inner.slice(0, space);
    if (name === '' || names.length >= deepest) throw damaged();
    open(name, space < 0 ? '' : inner.slice(space));
    if (isEmpty) close(name);
    else names.push(name);
    return end + 1;
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw damaged();
  return found + mark.length;
}

/** The `>` that ends a tag; one inside an attribute's quotation marks does not. */
function tagEnd(xml: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) throw damaged();
    const quote = xml.slice(at, end).search(/["']/);
    if (quote < 0) return end;
    const closing = xml.indexOf(xml.charAt(at + quote), at + quote + 1);
    if (closing < 0) throw damaged();
    at = closing + 1;
  }
}

const patterns = new Map<string, RegExp>();

/** An attribute by its name with prefix; null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
  if (attributes === '') return null;
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? decodeXml(found[1] ?? found[2] ?? '') : null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw damaged();
    const numbered = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const code = numbered
      ? Number.parseInt(numbered[1] ?? numbered[2] ?? '', numbered[1] === undefined ? 10 : 16)
      : null;
    const character =
      code === null ? entities[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined) throw damaged();
    return character;
  });
}
