import { useEffect, useState } from 'react';
import { Route, Switch, useLocation, useRoute } from 'wouter';
import type { HostCommand } from '../../shared/contract/bridge.ts';
import { type CaseId, caseId as caseIdSchema } from '../../shared/contract/values.ts';
import type { CallError } from '../data/callError.ts';
import { useClient } from '../data/DataProvider.tsx';
import { useRead } from '../data/useRead.ts';
import { CasesScreen, NewCaseDialog } from '../features/cases/index.ts';
import { RealNames } from '../features/masking/index.ts';
import { Tour } from '../features/tour/index.ts';
import { PracticeBanner, WorkspaceDialogs } from '../features/workspace/index.ts';
import { Button, EmptyState, NoticeBar } from '../ui/index.ts';
import { AppCommands } from './AppCommands.tsx';
import { CaseBar } from './CaseBar.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { runCommand } from './commands.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { NotFound } from './NotFound.tsx';
import { casePath } from './paths.ts';
import { sections } from './sections.ts';
import styles from './Shell.module.css';
import { StatusBar } from './StatusBar.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useFocusHeading } from './useFocusHeading.ts';

const commandOfHost: Partial<Record<HostCommand, string>> = {
  'new-case': 'cases.create',
  lock: 'workspace.lock',
  undo: 'history.undo',
  redo: 'history.redo',
  'show-keys': 'app.keys',
};

/** The window once the workspace is open. */
export function Shell({ isPractice }: { isPractice: boolean }) {
  const [location, navigate] = useLocation();
  const [, params] = useRoute<{ caseId: string; section?: string; part?: string }>(
    '/cases/:caseId/:section?/:part?',
  );
  const openCaseId = caseIdSchema.safeParse(params?.caseId).data ?? null;
  const openCase = useRead('cases.get', { caseId: openCaseId ?? noCase }, { enabled: openCaseId !== null });
  const [isPaletteOpen, setIsPaletteOpen] = useState(false);
  const [areKeysOpen, setAreKeysOpen] = useState(false);
  const client = useClient();

  useFocusHeading(location);
  useEffect(
    () =>
      client.onCommand((command) => {
        const id = commandOfHost[command];
        if (id) runCommand(id);
      }),
    [client],
  );

  const record = openCaseId ? openCase.data : undefined;
  // A reading that fails while the case is on screen must not take the page from under someone who is typing.
  const isGone = openCase.error?.code === 'record/not-found';
  const isUnreadable = openCase.error !== null && openCase.data === undefined && !isGone;
  return (
    <RealNames caseId={openCaseId}>
      <div className={styles.app}>
        <a className={styles.skip} href="#main" onClick={skipToMain}>
          Skip to the page
        </a>
        <AppCommands
          caseId={openCaseId}
          openPalette={() => setIsPaletteOpen(true)}
          openKeys={() => setAreKeysOpen(true)}
        />
        <TitleBar openCase={record} onGoTo={() => setIsPaletteOpen(true)} />
        {(isPractice || record?.isPractice) && (
          <div className={styles.practice}>
            <PracticeBanner isKept={!isPractice} />
            <Tour openCaseId={openCaseId} />
          </div>
        )}
        {openCaseId && (
          <CaseBar caseId={openCaseId} counts={record?.counts} current={params?.section ?? 'overview'} />
        )}
        <main id="main" className={styles.main} tabIndex={-1}>
          <ErrorBoundary key={location}>
            <Switch>
              <Route path="/">
                <CasesScreen />
              </Route>
              <Route path="/cases">
                <CasesScreen />
              </Route>
              {openCaseId && !isGone && !isUnreadable && (
                <Route path="/cases/:caseId/:section?/:part?">
                  <Section
                    key={openCaseId}
                    caseId={openCaseId}
                    path={params?.section ?? 'overview'}
                    part={params?.part}
                  />
                </Route>
              )}
              {isUnreadable && (
                <Route path="/cases/:caseId/:section?/:part?">
                  <CannotRead error={openCase.error} onRetry={() => void openCase.refetch()} />
                </Route>
              )}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </ErrorBoundary>
        </main>
        <StatusBar />
        <NoticeBar />
        <CommandPalette isOpen={isPaletteOpen} onOpenChange={setIsPaletteOpen} />
        <KeysDialog isOpen={areKeysOpen} onOpenChange={setAreKeysOpen} />
        <NewCaseDialog onCreated={(created) => navigate(casePath(created, 'overview/referral'))} />
        <WorkspaceDialogs />
      </div>
    </RealNames>
  );
}

function CannotRead({ error, onRetry }: { error: CallError | null; onRetry: () => void }) {
  return (
    <EmptyState
      title="The case cannot be read just now"
      actions={<Button onPress={onRetry}>Try again</Button>}
    >
      {error?.message}
    </EmptyState>
  );
}

/** Stands in for an id while no case is open; nothing is read with it. */
const noCase = caseIdSchema.parse('00000000-0000-7000-8000-000000000000');

function Section({ caseId, path, part }: { caseId: CaseId; path: string; part: string | undefined }) {
  const found = sections.find((section) => section.path === path);
  return found ? <found.Screen caseId={caseId} part={part} /> : <NotFound />;
}

/** The address is the router's, so the link moves the focus by hand. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
