import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { CaseId } from '../../shared/contract/values.ts';
import { openNewCase } from '../features/cases/index.ts';
import { useMaskingCommand } from '../features/masking/index.ts';
import { useWorkspaceCommands } from '../features/workspace/index.ts';
import { rememberPaneFocus, toggleFocusedPane, walkPanes } from '../ui/panes.ts';
import { anywhere, handleKey, useCommands } from './commands.ts';
import { casePath, casesPath } from './paths.ts';
import { sections } from './sections.ts';
import { useHistorySteps } from './useHistorySteps.ts';

interface AppCommandsProps {
  caseId: CaseId | null;
  openPalette: () => void;
  openKeys: () => void;
}

/** Everything that can be done wherever one is, and the one key listener of the window. Draws nothing. */
export function AppCommands({ caseId, openPalette, openKeys }: AppCommandsProps) {
  const [, navigate] = useLocation();
  const { undo, redo } = useHistorySteps(caseId);
  const workspaceCommands = useWorkspaceCommands();
  const masking = useMaskingCommand();

  useCommands([
    ...(caseId
      ? sections.map(({ path, title }, index) => ({
          id: `section.${path}`,
          title,
          section: 'Sections of the case',
          keys: `Alt+${index + 1}`,
          run: () => navigate(casePath(caseId, path)),
        }))
      : []),
    ...(caseId ? [masking] : []),
    { id: 'cases.list', title: 'Go to the cases', section: anywhere, run: () => navigate(casesPath) },
    {
      id: 'cases.create',
      title: 'New case',
      section: 'Cases',
      keys: caseId ? '' : 'N',
      run: openNewCase,
      ...(caseId ? {} : { hint: 'New case' }),
    },
    {
      id: 'history.undo',
      title: 'Undo',
      section: anywhere,
      keys: 'Ctrl+Z',
      scope: 'outside-text',
      run: () => void undo(),
    },
    {
      id: 'history.redo',
      title: 'Redo',
      section: anywhere,
      keys: 'Ctrl+Shift+Z Ctrl+Y',
      scope: 'outside-text',
      run: () => void redo(),
    },
    {
      id: 'panes.next',
      title: 'Next pane',
      section: anywhere,
      keys: 'F6',
      run: () => walkPanes(1),
      isKeyOnly: true,
    },
    {
      id: 'panes.previous',
      title: 'Previous pane',
      section: anywhere,
      keys: 'Shift+F6',
      run: () => walkPanes(-1),
      isKeyOnly: true,
    },
    {
      id: 'panes.fold',
      title: 'Fold a side pane away, or show it',
      section: anywhere,
      keys: 'Ctrl+\\',
      run: toggleFocusedPane,
    },
    ...workspaceCommands,
    {
      id: 'app.goTo',
      title: 'Find, or go to',
      section: anywhere,
      keys: 'Ctrl+K',
      run: openPalette,
      hint: 'Go to',
      isKeyOnly: true,
    },
    { id: 'app.keys', title: 'All keys', section: anywhere, keys: 'F1', run: openKeys, hint: 'All keys' },
  ]);

  useEffect(() => {
    window.addEventListener('keydown', handleKey);
    document.addEventListener('focusin', rememberPaneFocus);
    return () => {
      window.removeEventListener('keydown', handleKey);
      document.removeEventListener('focusin', rememberPaneFocus);
    };
  }, []);
  return null;
}
