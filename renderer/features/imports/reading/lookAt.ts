import type { Place, ReturnPreview } from '../../../../shared/contract/imports.ts';
import { placeKey, placeWords, rowWords } from './places.ts';

/** One thing a person should look at. Those with a place lead to their row. */
export interface LookAt {
  readonly key: string;
  readonly kind: 'danger' | 'warning';
  readonly code: string;
  readonly ref: Place | null;
  readonly title: string;
  readonly words: string;
}

/** What to look at, first what cannot be read, then what concerns the whole file, then row by row. */
export function thingsToLookAt({ rows = [], warnings, reading }: ReturnPreview): LookAt[] {
  const isOneTable = (reading?.tables.filter(({ isUsed }) => isUsed).length ?? 1) <= 1;
  const place = (ref: Place) => (isOneTable ? rowWords(ref) : placeWords(ref));
  const unread = rows.filter(({ state }) => state === 'unreadable');
  const isUnread = new Set(unread.map(({ ref }) => placeKey(ref)));
  const things: LookAt[] = unread.map(({ ref, why }) => ({
    key: `unread ${placeKey(ref)}`,
    kind: 'danger',
    code: 'unreadable',
    ref,
    title: `${place(ref)}: ${lowerFirst(withoutOffer(why))}`,
    words: 'Its field is open in the table.',
  }));
  const shown = warnings.filter(({ ref }) => ref === null || !isUnread.has(placeKey(ref)));
  const ofFile = shown.filter(({ ref }) => ref === null);
  const ofRows = shown.filter(({ ref }) => ref !== null);
  for (const [index, { ref, code, text }] of [...ofFile, ...ofRows].entries()) {
    const prefix = ref === null ? '' : (placePrefix.exec(text)?.[0] ?? '');
    const [first, rest] = firstSentence(text.slice(prefix.length));
    // "Row 37 is a total" goes on after its place as it stands.
    const joint = prefix === '' || prefix.includes(':') ? `: ${lowerFirst(first)}` : ` ${first}`;
    things.push({
      key: `${index} ${code}`,
      kind: 'warning',
      code,
      ref,
      title: ref === null ? first : `${place(ref)}${joint}`,
      words: rest,
    });
  }
  return things;
}

/** The place stands in the title already. */
const placePrefix = /^(?:(?:sheet|table) [^:]{0,80}?, )?(?:row|record) \d+(?:, line \d+)?:? /i;

/** A warning's first sentence is its title. A full stop within quotation marks, or of a short form, ends nothing. */
function firstSentence(text: string): [string, string] {
  for (const end of text.matchAll(/\.\s+(?=[\p{Lu}“\d])/gu)) {
    const first = text.slice(0, end.index);
    if (first.split('“').length !== first.split('”').length || /\b(?:c|e\.g|i\.e|no|w\/c)$/i.test(first))
      continue;
    return [first, text.slice(end.index + end[0].length)];
  }
  return [text.replace(/\.$/, ''), ''];
}

/** Why a row cannot be read, without the offer of another reading, which stands beside it as a button. */
export function withoutOffer(why: string): string {
  return why.replace(/\.? Is it [^?]*\?$/, '').replace(/\.$/, '');
}

/** Of many of one kind the first few, with how many more there are. */
export function foldByCode(
  things: readonly LookAt[],
  opened: ReadonlySet<string>,
): { readonly thing: LookAt; readonly more: number }[] {
  const counts = new Map<string, number>();
  for (const { code } of things) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  return things.flatMap((thing) => {
    const nth = (seen.get(thing.code) ?? 0) + 1;
    seen.set(thing.code, nth);
    const all = counts.get(thing.code) ?? 0;
    if (all <= mostOfOneKind + 1 || opened.has(thing.code)) return [{ thing, more: 0 }];
    if (nth > mostOfOneKind) return [];
    return [{ thing, more: nth === mostOfOneKind ? all - mostOfOneKind : 0 }];
  });
}

const mostOfOneKind = 3;

function lowerFirst(words: string): string {
  if (words === '') return 'cannot be read yet';
  // A name or a short form keeps its capitals.
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
