/** Eight groups of four: `K7QM 3XVD …`. */
export const groupCount = 8;
export const groupLength = 4;

/** The groups of a key, however it is parted. Spaces, hyphens and small letters do not matter. */
export function groupsOf(key: string): string[] {
  const letters = key.toUpperCase().replace(/[\s-]/g, '');
  return letters.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
}

/** Three different groups to be typed back, counted from 0, in their order on the page. */
export function chooseGroups(random: () => number = Math.random): number[] {
  const left = Array.from({ length: groupCount }, (_, index) => index);
  const chosen = Array.from({ length: 3 }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? 0);
  return chosen.sort((one, other) => one - other);
}

export type GroupCheck =
  | { readonly kind: 'empty' }
  | { readonly kind: 'partial'; readonly missing: number }
  | { readonly kind: 'matches' }
  | {
      readonly kind: 'differs';
      readonly at: number;
      readonly typed: string;
      readonly isEasilyMixedUp: boolean;
    };

const mixedUp = ['MN', 'S5', 'B8', 'Z2', 'UV', 'VW', 'G6', 'CG', 'QG', 'DB', 'EF', 'PB', 'PR', 'XK'];

/** Compares one typed group. A wrong character is named as soon as it is typed. */
export function checkGroup(expected: string, entered: string): GroupCheck {
  const typed = entered.toUpperCase().replace(/[\s-]/g, '');
  if (typed === '') return { kind: 'empty' };
  const at = [...typed].findIndex((character, index) => character !== expected[index]);
  if (at >= 0) {
    const pair = `${expected[at] ?? ''}${typed[at] ?? ''}`;
    const reversed = [...pair].reverse().join('');
    return {
      kind: 'differs',
      at,
      typed: typed[at] ?? '',
      isEasilyMixedUp: mixedUp.includes(pair) || mixedUp.includes(reversed),
    };
  }
  return typed.length < expected.length
    ? { kind: 'partial', missing: expected.length - typed.length }
    : { kind: 'matches' };
}

const ordinals = ['first', 'second', 'third', 'fourth'];

/** “Group 5: look again at the third character.” Null where there is nothing wrong. */
export function describeMismatch(group: number, expected: string, check: GroupCheck): string | null {
  if (check.kind !== 'differs') return null;
  const place = ordinals[check.at];
  if (place === undefined) return `Group ${group + 1} has only ${groupLength} characters.`;
  const hint = check.isEasilyMixedUp ? ` ${expected[check.at]} and ${check.typed} are easily mixed up.` : '';
  return `Group ${group + 1}: look again at the ${place} character.${hint}`;
}
