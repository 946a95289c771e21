import { type ExerciseKind, exerciseKindNames } from './caseTerms.ts';

/** The kinds of exercise whose report follows a template of parts. A rapid review has sections of its own. */
export type ReportTemplateKind = Exclude<ExerciseKind, 'rapid-review'>;
const isTemplateKind = (kind: ExerciseKind): kind is ReportTemplateKind => kind !== 'rapid-review';
export const reportTemplateKinds: readonly ReportTemplateKind[] = exerciseKindNames.filter(isTemplateKind);

/** What the report prints from the records of a case, each once. */
export const recordedParts = {
  summary: 'The summary of what happened, as written in Overview.',
  about: 'What kind of review it is, for whom and by whom, and how dates and entry numbers are to be read.',
  agencies: 'The agencies of the case, with how many entries each gave and what is recommended to it.',
  findings: 'Each finding with why it happened and the entries it rests on.',
  recommendations: 'Each recommendation, whom it is for, by when, and the finding it answers.',
  chronology: 'Every entry of the chronology, as an appendix on pages laid across.',
} as const;
export type RecordedPartKey = keyof typeof recordedParts;
const recordedPartKeys = Object.keys(recordedParts);

export interface TemplatePart {
  /** What it prints, whatever it is called; one that holds standing words alone begins with `own-`. */
  readonly key: string;
  readonly heading: string;
  /** Printed below the heading: plain paragraphs parted by a blank line. All there is to a part of one's own. */
  readonly openingWords: string;
  /** Numbered below the part above, as 1.1 is below 1, where it can be. */
  readonly isUnder: boolean;
  readonly isLeftOut: boolean;
}

export interface ReportTemplate {
  /** What the document is called, on its first page. */
  readonly subtitle: string;
  /** In the order in which they are printed. */
  readonly parts: readonly TemplatePart[];
}

/** Whose template a learning report follows. A rapid review that makes one besides its own takes that of a local review. */
export function templateKindOf(kind: ExerciseKind): ReportTemplateKind {
  return isTemplateKind(kind) ? kind : 'local-review';
}

export function isRecordedPart(key: string): key is RecordedPartKey {
  return Object.hasOwn(recordedParts, key);
}

/** Standing words of the partnership: method, thanks, a glossary. */
function isOwnPart(key: string): boolean {
  return /^own-[a-z0-9-]{1,60}$/.test(key);
}

/** Why these parts cannot make a template; null where they can. */
export function problemOfParts(parts: readonly TemplatePart[]): string | null {
  const keys = parts.map(({ key }) => key);
  if (new Set(keys).size < keys.length) return 'A part stands twice';
  if (!recordedPartKeys.every((key) => keys.includes(key)))
    return 'A part that prints records is missing; it can be left out, not removed';
  return keys.every((key) => isRecordedPart(key) || isOwnPart(key)) ? null : 'A part is not known';
}

/**
 * The parts in an order that can be printed: what is printed from records comes before the chronology, which opens the
 * appendices, so that only parts of one's own may follow it.
 */
export function inPrintingOrder(parts: readonly TemplatePart[]): TemplatePart[] {
  const chronology = parts.find(({ key }) => key === 'chronology');
  const others = parts.filter((part) => part !== chronology);
  if (!chronology) return others;
  const last = others.findLastIndex(({ key }) => isRecordedPart(key));
  others.splice(Math.max(last + 1, parts.indexOf(chronology)), 0, chronology);
  return others;
}

/** With one part at another place, where that is an order that can be printed; otherwise as they are. */
export function moveTemplatePart(parts: readonly TemplatePart[], key: string, to: number): TemplatePart[] {
  const moved = parts.find((part) => part.key === key);
  if (!moved || to < 0 || to >= parts.length) return [...parts];
  const others = parts.filter((part) => part !== moved);
  others.splice(to, 0, moved);
  const ordered = inPrintingOrder(others);
  return ordered.indexOf(moved) === to ? ordered : [...parts];
}

/** The part that this one would be numbered below, if it is to be; null where there is none that takes any. */
export function partAbove(parts: readonly TemplatePart[], key: string): TemplatePart | null {
  const asked = parts.map((part) => (part.key === key ? { ...part, isUnder: true } : part));
  const above = headsOf(asked).get(key);
  return parts.find((part) => part.key === above?.key) ?? null;
}

/** For each part that is numbered below another, that other one. */
function headsOf(parts: readonly TemplatePart[]): ReadonlyMap<string, TemplatePart> {
  const heads = new Map<string, TemplatePart>();
  let head: TemplatePart | null = null;
  for (const part of parts) {
    if (part.isUnder && head && !standsAlone(part.key) && !standsAlone(head.key)) heads.set(part.key, head);
    else head = part;
  }
  return heads;
}

/** These have headings of their own below them, and stand below nothing. */
function standsAlone(key: string): boolean {
  return key === 'findings' || key === 'recommendations' || key === 'chronology';
}

export interface PrintedPart {
  readonly part: TemplatePart;
  readonly level: 1 | 2;
  /** `2`, `1.3`, `Appendix` or `Appendix 2`; empty below an appendix. */
  readonly number: string;
  readonly place: 'body' | 'appendix';
}

export interface PartsOfReport {
  readonly printed: readonly PrintedPart[];
  /** Left out by the template. */
  readonly leftOut: readonly TemplatePart[];
  /** Parts of one's own without words, and without a printed part below them: there is nothing to print. */
  readonly wordless: readonly TemplatePart[];
}

/** What a template prints, numbered. A part whose part above is not printed stands on its own. */
export function partsOfReport({ parts }: Pick<ReportTemplate, 'parts'>): PartsOfReport {
  const ordered = inPrintingOrder(parts);
  const heads = headsOf(ordered);
  const hasWords = (part: TemplatePart) => isRecordedPart(part.key) || part.openingWords.trim() !== '';
  const wanted = ordered.filter(({ isLeftOut }) => !isLeftOut);
  const needed = new Set(wanted.filter(hasWords).map(({ key }) => heads.get(key)));
  const printed = wanted.filter((part) => hasWords(part) || needed.has(part));
  const isBelow = (part: TemplatePart) => printed.some((each) => each === heads.get(part.key));
  const opening = ordered.findIndex(({ key }) => key === 'chronology');
  const appendices = opening < 0 ? [] : ordered.slice(opening);
  return {
    printed: numbered(printed, isBelow, (part) => appendices.includes(part)),
    leftOut: ordered.filter(({ isLeftOut }) => isLeftOut),
    wordless: wanted.filter((part) => !printed.includes(part)),
  };
}

function numbered(
  printed: readonly TemplatePart[],
  isBelow: (part: TemplatePart) => boolean,
  isAppendix: (part: TemplatePart) => boolean,
): PrintedPart[] {
  const appendices = printed.filter((part) => isAppendix(part) && !isBelow(part)).length;
  const counted = { body: 0, appendix: 0, below: 0 };
  return printed.map((part): PrintedPart => {
    const place = isAppendix(part) ? 'appendix' : 'body';
    if (isBelow(part)) {
      counted.below += 1;
      return { part, level: 2, place, number: place === 'body' ? `${counted.body}.${counted.below}` : '' };
    }
    counted[place] += 1;
    counted.below = 0;
    if (place === 'body') return { part, level: 1, place, number: String(counted.body) };
    return { part, level: 1, place, number: appendices > 1 ? `Appendix ${counted.appendix}` : 'Appendix' };
  });
}
