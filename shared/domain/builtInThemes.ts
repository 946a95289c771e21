import type { BuiltInTheme } from './themes/builtInTheme.ts';
import { childAndFamilyThemes } from './themes/childAndFamily.ts';
import { crossCuttingThemes } from './themes/crossCutting.ts';
import { harmAndContextThemes } from './themes/harmAndContext.ts';
import { practiceAndSystemThemes } from './themes/practiceAndSystem.ts';

const sets = {
  'Child and family': childAndFamilyThemes,
  'Harm and context': harmAndContextThemes,
  'Practice and system': practiceAndSystemThemes,
  'Across cases': crossCuttingThemes,
} as const satisfies Record<string, readonly BuiltInTheme[]>;

/**
 * The themes a case can begin with. Sources: the annual reports of the Child Safeguarding Practice Review Panel from
 * 2018-19 to 2022-23, the triennial analyses of serious case reviews, Working Together 2023; the words are Candour's.
 */
export const builtInThemes: readonly (BuiltInTheme & { readonly set: string })[] = Object.entries(
  sets,
).flatMap(([set, themes]) => themes.map((theme) => ({ ...theme, set })));
