import { attribute, type XmlHandler } from './scanXml.ts';

/** Text of a Word file as it reads with its tracked changes taken, and as it read before them. */
export interface ChangedText {
  readonly accepted: string;
  readonly original: string;
}

/** What is counted while text is read. */
export interface WordCounts {
  insertions: number;
  deletions: number;
  hiddenTexts: number;
  pictures: number;
}

export interface TextReader extends XmlHandler {
  /** What was read since the last call. */
  readonly take: () => ChangedText;
  /** True for an element whose text is no part of the document: a fallback, an old format, a prompt to click here. */
  readonly isSkipping: () => boolean;
  readonly notes: () => string[];
  readonly counts: WordCounts;
}

const isOff = (attributes: string) => /^(?:0|false|off|none)$/.test(attribute(attributes, 'w:val') ?? '');
const symbols: Readonly<Record<string, string>> = {
  F0FC: '✓',
  F0FE: '✓',
  F0FB: '✗',
  F0FD: '✗',
  F0B7: '•',
  F0A7: '▪',
};

/**
 * Gathers the text of paragraphs, in the order in which it is read. Paragraphs end in LF. Lists lose their bullets,
 * which are no text in Word either.
 */
export function textReader(hiddenStyles: ReadonlySet<string>, withHidden: boolean): TextReader {
  const counts: WordCounts = { insertions: 0, deletions: 0, hiddenTexts: 0, pictures: 0 };
  let [accepted, original] = ['', ''];
  let notes: string[] = [];
  let [inserted, deleted, skipped, paragraphs] = [0, 0, 0, 0];
  let [inProperties, inRunProperties] = [0, 0];
  let [isRunHidden, isParagraphHidden, isTextOpen] = [false, false, false];
  let mark: 'kept' | 'inserted' | 'deleted' = 'kept';
  const prompts: boolean[] = [];

  const add = (text: string) => {
    if (text === '' || skipped > 0 || prompts.includes(true)) return;
    if (isRunHidden || isParagraphHidden) {
      counts.hiddenTexts += 1;
      if (!withHidden) return;
    }
    if (deleted === 0) accepted += text;
    if (inserted === 0) original += text;
  };
  const addEnd = () => {
    if (skipped > 0) return;
    if (mark !== 'deleted') accepted += '\n';
    if (mark !== 'inserted') original += '\n';
  };

  function open(name: string, attributes: string): void {
    if (skipped > 0 || name === 'mc:Fallback' || name.endsWith('Change')) {
      skipped += 1;
      return;
    }
    switch (name) {
      case 'w:p':
        if (paragraphs > 0 && accepted !== '' && !accepted.endsWith('\n')) addEnd();
        paragraphs += 1;
        [mark, isParagraphHidden] = ['kept', false];
        break;
      case 'w:pPr':
        inProperties += 1;
        break;
      case 'w:rPr':
        inRunProperties += 1;
        break;
      case 'w:r':
        isRunHidden = false;
        break;
      case 'w:pStyle':
        isParagraphHidden ||= hiddenStyles.has(attribute(attributes, 'w:val') ?? '');
        break;
      case 'w:rStyle':
        if (inProperties === 0) isRunHidden ||= hiddenStyles.has(attribute(attributes, 'w:val') ?? '');
        break;
      case 'w:vanish':
        if (inProperties === 0 && !isOff(attributes)) isRunHidden = true;
        break;
      case 'w:ins':
      case 'w:moveTo':
        openChange('inserted');
        break;
      case 'w:del':
      case 'w:moveFrom':
        openChange('deleted');
        break;
      case 'w:sdt':
        prompts.push(false);
        break;
      case 'w:showingPlcHdr':
        if (prompts.length > 0 && !isOff(attributes)) prompts[prompts.length - 1] = true;
        break;
      default:
        openContent(name, attributes);
    }
  }

  /** Inside the properties of a paragraph it is its end that was put in or taken out. */
  function openChange(kind: 'inserted' | 'deleted'): void {
    counts[kind === 'inserted' ? 'insertions' : 'deletions'] += 1;
    if (inProperties > 0) mark = kind;
    else if (inRunProperties > 0) return;
    else if (kind === 'inserted') inserted += 1;
    else deleted += 1;
  }

  function openContent(name: string, attributes: string): void {
    if (name === 'w:t' || name === 'w:delText' || name === 'm:t') isTextOpen = true;
    else if (inProperties > 0 || inRunProperties > 0) return;
    else if (name === 'w:tab' || name === 'w:ptab') add('\t');
    else if (name === 'w:br' || name === 'w:cr') add('\n');
    else if (name === 'w:noBreakHyphen') add('\u2011');
    else if (name === 'w:sym') add(symbolOf(attributes));
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const id = attribute(attributes, 'w:id');
      if (id !== null && (deleted === 0 || inserted > 0))
        notes.push(`${name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${id}`);
    } else if (name === 'pic:pic' || name === 'v:imagedata') counts.pictures += 1;
  }

  function close(name: string): void {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    switch (name) {
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        isTextOpen = false;
        break;
      case 'w:p':
        addEnd();
        paragraphs -= 1;
        isParagraphHidden = false;
        break;
      case 'w:pPr':
        inProperties -= 1;
        break;
      case 'w:rPr':
        inRunProperties -= 1;
        break;
      case 'w:r':
        isRunHidden = false;
        break;
      case 'w:ins':
      case 'w:moveTo':
        if (inProperties === 0 && inRunProperties === 0) inserted -= 1;
        break;
      case 'w:del':
      case 'w:moveFrom':
        if (inProperties === 0 && inRunProperties === 0) deleted -= 1;
        break;
      case 'w:sdt':
        prompts.pop();
        break;
    }
  }

  return {
    open,
    close,
    text: (text) => {
      if (isTextOpen) add(text);
    },
    take: () => {
      const taken = { accepted: accepted.trim(), original: original.trim() };
      [accepted, original] = ['', ''];
      return taken;
    },
    notes: () => {
      const taken = notes;
      notes = [];
      return taken;
    },
    isSkipping: () => skipped > 0,
    counts,
  };
}

function symbolOf(attributes: string): string {
  const code = (attribute(attributes, 'w:char') ?? '').toUpperCase();
  const known = symbols[code];
  if (known !== undefined) return known;
  const value = Number.parseInt(code, 16);
  // The private range is the symbol font's own copy of the plain letters.
  return Number.isNaN(value)
    ? ''
    : String.fromCodePoint(value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value);
}
