import type { Place, ReturnPreview } from '../../../../shared/contract/imports.ts';
import { placeKey, rowWords } from './places.ts';

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
export function thingsToLookAt({ rows = [], warnings }: ReturnPreview): LookAt[] {
  const unread = rows.filter(({ state }) => state === 'unreadable');
  const isUnread = new Set(unread.map(({ ref }) => placeKey(ref)));
  const things: LookAt[] = unread.map(({ ref, why }) => ({
    key: `unread ${placeKey(ref)}`,
    kind: 'danger',
    code: 'unreadable',
    ref,
    title: `${rowWords(ref)}: ${lowerFirst(why)}`,
    words: 'Its field is open in the table.',
  }));
  const shown = warnings.filter(({ ref }) => ref === null || !isUnread.has(placeKey(ref)));
  const ofFile = shown.filter(({ ref }) => ref === null);
  const ofRows = shown.filter(({ ref }) => ref !== null);
  for (const [index, { ref, code, text }] of [...ofFile, ...ofRows].entries())
    things.push({
      key: `${index} ${code}`,
      kind: 'warning',
      code,
      ref,
      title: ref === null ? 'The whole file' : rowWords(ref),
      words: text,
    });
  return things;
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
  return words === '' ? 'cannot be read yet' : words.charAt(0).toLowerCase() + words.slice(1);
}
