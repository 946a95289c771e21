import type { Theme } from '../../../shared/contract/themes.ts';
import type { ThemeId } from '../../../shared/contract/values.ts';
import { builtInThemes } from '../../../shared/domain/builtInThemes.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { entriesToMove, moveTags, themeMatrix } from './taggedEntries.store.ts';
import {
  assertThemeNameIsFree,
  getTheme,
  insertTheme,
  listThemes,
  takenThemes,
  updateTheme,
} from './themes.store.ts';

export const themesHandlers: HandlersOf<'themes'> = {
  'themes.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { themes: listThemes(read, caseId, show) };
  },

  'themes.import': ({ caseId }, { begin, read, now }) => {
    assertCase(read, caseId);
    const { keys, names } = takenThemes(read, caseId);
    // One that was taken off the list stays off it: whoever wants it back finds it among the removed.
    const missing = builtInThemes.filter(({ key, name }) => !keys.has(key) && !names.has(name.toLowerCase()));
    if (missing.length === 0) return { added: 0 };
    const write = begin({ label: 'Take up the built-in themes', caseId });
    for (const { key, ...theme } of missing) insertTheme(write, caseId, { ...theme, builtIn: key }, now);
    return { added: missing.length };
  },

  'themes.create': ({ caseId, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    assertThemeNameIsFree(read, caseId, fields.name, null);
    const write = begin({ label: 'Add a theme', caseId });
    return getTheme(read, insertTheme(write, caseId, { ...fields, builtIn: null }, now));
  },

  'themes.update': ({ themeId, changes }, { begin, read, now }) => {
    const { caseId } = getTheme(read, themeId);
    if (changes.name !== undefined) assertThemeNameIsFree(read, caseId, changes.name, themeId);
    updateTheme(begin({ label: 'Change a theme', caseId, typingIn: themeId }), themeId, changes, now);
    return getTheme(read, themeId);
  },

  'themes.remove': ({ themeId }, { begin, read, now }) => {
    const { caseId, entryCount } = getTheme(read, themeId);
    if (entryCount > 0) throw new Refusal('record/in-use', { sentence: whyItStays(entryCount) });
    updateTheme(begin({ label: 'Remove a theme', caseId }), themeId, { removedAt: now.toISOString() }, now);
    return {};
  },

  'themes.restore': ({ themeId }, { begin, read, now }) => {
    const { caseId, name } = getTheme(read, themeId);
    assertThemeNameIsFree(read, caseId, name, themeId);
    const write = begin({ label: 'Put back a theme', caseId });
    updateTheme(write, themeId, { removedAt: null, mergedInto: null }, now);
    return getTheme(read, themeId);
  },

  'themes.preview': ({ themeId, into }, read) => {
    twoOfOneCase(read, themeId, into);
    const entries = entriesToMove(read, themeId, into);
    const moved = entries.filter(({ hasBoth }) => !hasBoth);
    return {
      moved: moved.length,
      both: entries.length - moved.length,
      entryIds: moved.map(({ id }) => id),
    };
  },

  'themes.merge': ({ themeId, into }, { begin, read, now }) => {
    const { caseId } = twoOfOneCase(read, themeId, into);
    const moved = entriesToMove(read, themeId, into).filter(({ hasBoth }) => !hasBoth).length;
    const write = begin({ label: 'Merge two themes', caseId });
    moveTags(write, themeId, into);
    updateTheme(write, themeId, { removedAt: now.toISOString(), mergedInto: into }, now);
    return { moved };
  },

  'themes.getMatrix': ({ caseId }, read) => {
    assertCase(read, caseId);
    return themeMatrix(read, caseId);
  },
};

function whyItStays(entryCount: number): string {
  const tagged = entryCount === 1 ? '1 entry is' : `${entryCount.toLocaleString('en-GB')} entries are`;
  return `${tagged} tagged with this theme. Nothing was changed. Merge it into another theme instead, or take the tag off first.`;
}

/** Both are on the list of one case, and are two. */
function twoOfOneCase(read: ReadHandle, themeId: ThemeId, into: ThemeId): Theme {
  const [theme, target] = [getTheme(read, themeId), getTheme(read, into)];
  if (theme.removedAt !== null) throw new Refusal('record/not-found');
  if (target.removedAt !== null || target.caseId !== theme.caseId)
    throw new Refusal('record/not-found', {
      fields: [{ path: 'into', message: 'Choose a theme of this case' }],
    });
  if (themeId === into)
    throw new Refusal('request/invalid-input', {
      sentence: 'A theme cannot be merged into itself. Nothing was changed.',
      fields: [{ path: 'into', message: 'Choose another theme' }],
    });
  return theme;
}
