import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';

const states: readonly (readonly [RegExp, ChildSeen])[] = [
  [/^(?:|-+|\?+|n\/?k|not known|unknown|not recorded|not stated)$/, 'not-recorded'],
  [/^(?:n\/a|na|not applicable)$/, 'not-applicable'],
  [/^(?:no|n|not seen|child not seen|unseen|not brought|was not brought|wnb)$/, 'not-seen'],
  [
    /^(?:yes|y|seen)?[ ,:;\u2010-\u2015-]*(?:and )?(?:seen |spoken to |seen and spoken to )?(?:alone|on (?:his|her|their) own)$/,
    'seen-alone',
  ],
  [/^(?:yes|y|seen|child seen|true|✓|✔)$/, 'seen'],
];

/**
 * Null where there are words that stand for none of the states: the caller keeps them and says so. Whole answers only:
 * "not seen alone" and "seen on video" say something else, and a guess either way would mislead.
 */
export function readChildSeen(text: string): ChildSeen | null {
  const words = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!]+$/, '')
    .trim();
  return states.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
