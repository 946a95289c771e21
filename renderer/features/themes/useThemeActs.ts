import type { Theme } from '../../../shared/contract/themes.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { count, showNotice } from '../../ui/index.ts';
import { openTheme, showThemes } from './themesView.ts';

export interface ThemeActs {
  readonly add: (name: string) => Promise<Theme | undefined>;
  readonly takeUp: () => Promise<void>;
  readonly remove: (theme: Theme) => Promise<void>;
  readonly restore: (theme: Theme) => Promise<void>;
  readonly merge: (theme: Theme, into: Theme) => Promise<boolean>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
}

/** What can be done with whole themes, by key, button or menu. */
export function useThemeActs(caseId: CaseId, themes: readonly Theme[]): ThemeActs {
  const create = useWrite('themes.create');
  const takeUp = useWrite('themes.import');
  const remove = useWrite('themes.remove');
  const restore = useWrite('themes.restore');
  const merge = useWrite('themes.merge');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const writes = [create, takeUp, remove, restore, merge];
  const begin = () => {
    for (const { reset } of writes) reset();
  };
  return {
    add: async (name) => {
      begin();
      const added = await create.run({ caseId, name });
      if (added) openTheme(caseId, added.id);
      return added;
    },
    takeUp: async () => {
      begin();
      const taken = await takeUp.run({ caseId });
      if (taken?.added === 0)
        showNotice('Nothing to take up: this case has, or has removed, every built-in theme');
      else if (taken) await announce(`${count(taken.added, 'theme')} taken up`);
    },
    remove: async (theme) => {
      begin();
      const index = themes.findIndex(({ id }) => id === theme.id);
      const next = themes[index + 1] ?? themes[index - 1];
      if (!(await remove.run({ themeId: theme.id }))) return;
      if (next) openTheme(caseId, next.id);
      showNotice(`“${theme.name}” removed`, async () => {
        if (await restore.run({ themeId: theme.id })) openTheme(caseId, theme.id);
      });
    },
    restore: async (theme) => {
      begin();
      if (!(await restore.run({ themeId: theme.id }))) return;
      openTheme(caseId, theme.id);
      showNotice(`“${theme.name}” put back`);
    },
    merge: async (theme, into) => {
      begin();
      // What is still being typed belongs before this act, in the history too.
      await desk.flushAll();
      const merged = await merge.run({ themeId: theme.id, into: into.id });
      if (!merged) return false;
      openTheme(caseId, into.id);
      showThemes('themes');
      await announce(`“${theme.name}” merged into “${into.name}”`);
      return true;
    },
    error: writes.find(({ error }) => error !== null)?.error ?? null,
  };
}
