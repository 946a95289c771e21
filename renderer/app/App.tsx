import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { DataProvider } from '../data/DataProvider.tsx';
import { useRead } from '../data/useRead.ts';
import { Gate, useGateHold } from '../features/workspace/index.ts';
import { Note } from '../ui/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Shell } from './Shell.tsx';
import styles from './Shell.module.css';
import { StatusBar } from './StatusBar.tsx';
import { BareTitleBar } from './TitleBar.tsx';

export function App({ bridge }: { bridge: Bridge }) {
  return (
    <DataProvider bridge={bridge}>
      <Router hook={useHashLocation}>
        <Window />
      </Router>
    </DataProvider>
  );
}

/** The gate while the workspace is locked or not yet made; the shell once it is open. */
function Window() {
  const { data: status, error } = useRead('workspace.get', {});
  const isHeld = useGateHold(({ hold }) => hold !== null);
  const isOpen = status?.state === 'open' || status?.state === 'practice';
  if (status && isOpen && !isHeld) return <Shell isPractice={status.state === 'practice'} />;
  return (
    <div className={styles.app}>
      <BareTitleBar />
      <main id="main" className={styles.main} tabIndex={-1}>
        <ErrorBoundary>
          {status && <Gate status={status} />}
          {error && (
            <div className={styles.fault}>
              <Note kind="danger">{error.message}</Note>
            </div>
          )}
        </ErrorBoundary>
      </main>
      <StatusBar isBare />
    </div>
  );
}
