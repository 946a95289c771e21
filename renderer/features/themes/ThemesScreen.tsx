import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Theme } from '../../../shared/contract/themes.ts';
import type { CaseId, ThemeId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, Note, PaneLayout, SegmentedControl, Skeleton } from '../../ui/index.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { NewThemeDialog } from './NewThemeDialog.tsx';
import { RemovedThemes } from './RemovedThemes.tsx';
import { ThemeEditor } from './ThemeEditor.tsx';
import { ThemeList } from './ThemeList.tsx';
import { ThemeMatrix } from './ThemeMatrix.tsx';
import styles from './Themes.module.css';
import { openTheme, showThemes, useThemesView } from './themesView.ts';
import { type ThemeActs, useThemeActs } from './useThemeActs.ts';

const views = [
  { value: 'themes', label: 'Themes' },
  { value: 'matrix', label: 'By agency' },
] as const;

/** The themes that entries are tagged with, and how often each agency has each. */
export function ThemesScreen({ caseId }: { caseId: CaseId }) {
  const { data, error, isPending } = useRead('themes.list', { caseId });
  const removed = useRead('themes.list', { caseId, show: 'removed' }).data?.themes ?? [];
  const themes = data?.themes ?? [];
  const shown = useThemesView((view) => view.shown);
  const [isAdding, setIsAdding] = useState(false);
  const [merging, setMerging] = useState<Theme | null>(null);
  const [newId, setNewId] = useState<ThemeId | null>(null);
  const acts = useThemeActs(caseId, themes);
  const opened = useOpened(caseId, themes);

  useCommands([
    {
      id: 'themes.create',
      title: 'New theme',
      section: 'Themes',
      keys: 'N',
      run: () => setIsAdding(true),
      hint: 'New theme',
    },
    {
      id: 'themes.find',
      title: 'Find a theme',
      section: 'Themes',
      keys: '/',
      run: () => document.querySelector<HTMLElement>('[data-theme-find] input')?.focus(),
      hint: 'Find',
    },
    { id: 'themes.walk', title: 'Next or previous theme', section: 'Themes', keys: '↑ ↓', hint: 'Move' },
    ...(opened
      ? [
          {
            id: 'themes.edit',
            title: 'Write in the theme',
            section: 'Themes',
            keys: 'E',
            run: () => document.querySelector<HTMLElement>('[data-theme-name] input')?.focus(),
            hint: 'Edit',
          },
          {
            id: 'themes.merge',
            title: 'Merge the theme into another',
            section: 'Themes',
            keys: 'M',
            run: () => setMerging(opened),
            hint: 'Merge',
          },
        ]
      : []),
  ]);

  const problem = error ?? (isAdding || merging ? null : acts.error);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 tabIndex={-1}>{shown === 'removed' ? 'Removed themes' : 'Themes'}</h1>
        {themes.length > 0 && shown !== 'removed' && (
          <SegmentedControl label="Show" options={views} value={shown} onChange={showThemes} />
        )}
        <span className={styles.grow} />
        {(removed.length > 0 || shown === 'removed') && (
          <Button variant="link" onPress={() => showThemes(shown === 'removed' ? 'themes' : 'removed')}>
            {shown === 'removed' ? 'Back to the themes' : `Show removed (${removed.length})`}
          </Button>
        )}
        {themes.length > 0 && (
          <>
            <Button variant="link" onPress={() => void acts.takeUp()}>
              Take up the built-in themes
            </Button>
            <Button
              variant="primary"
              icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => setIsAdding(true)}
            >
              New
            </Button>
          </>
        )}
      </header>
      {problem && (
        <div className={styles.problem}>
          <Note kind="danger" role="status">
            {problem.message}
          </Note>
        </div>
      )}
      <div className={styles.content}>
        {isPending && <Skeleton label="Reading the themes" />}
        {shown === 'removed' && <RemovedThemes themes={removed} onRestore={acts.restore} />}
        {shown === 'matrix' && themes.length > 0 && <ThemeMatrix caseId={caseId} themes={themes} />}
        {shown === 'themes' && opened && (
          <PaneLayout
            name="themes"
            list={{
              title: 'Themes of this case',
              content: (
                <ThemeList themes={themes} openedId={opened.id} onOpen={(id) => openTheme(caseId, id)} />
              ),
            }}
            workLabel={opened.name}
            work={
              <ThemeEditor
                key={opened.id}
                theme={opened}
                isNew={opened.id === newId}
                onMerge={() => setMerging(opened)}
                onRemove={() => void acts.remove(opened)}
              />
            }
          />
        )}
        {data && themes.length === 0 && shown !== 'removed' && (
          <NoThemes acts={acts} onAdd={() => setIsAdding(true)} />
        )}
      </div>
      {isAdding && (
        <NewThemeDialog acts={acts} onAdded={({ id }) => setNewId(id)} onClose={() => setIsAdding(false)} />
      )}
      {merging && (
        <MergeDialog theme={merging} themes={themes} acts={acts} onClose={() => setMerging(null)} />
      )}
    </div>
  );
}

function useOpened(caseId: CaseId, themes: readonly Theme[]): Theme | undefined {
  const openedId = useThemesView(({ opened }) => opened[caseId]);
  return themes.find(({ id }) => id === openedId) ?? themes[0];
}

function NoThemes({ acts, onAdd }: { acts: ThemeActs; onAdd: () => void }) {
  return (
    <EmptyState
      title="No themes yet"
      actions={
        <>
          <Button variant="primary" onPress={() => void acts.takeUp()}>
            Take up the built-in themes
          </Button>
          <Button onPress={onAdd}>New theme</Button>
        </>
      }
      more={<p>Entries are tagged in the chronology, one by one or many at once.</p>}
    >
      <p>
        Themes of the case will stand here with their definitions, and a table of how often each agency has
        each. Candour brings a list that you can change in every word.
      </p>
    </EmptyState>
  );
}
