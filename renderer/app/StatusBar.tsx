import { Check, CircleAlert, Lock, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/shallow';
import { type SaveSummary, summariseSaves, useSaveStatus } from '../data/autosave/saveStatus.ts';
import { formatDay, formatTime, Kbd, VisuallyHidden } from '../ui/index.ts';
import { anywhere, useCommandList } from './commands.ts';
import styles from './Shell.module.css';

const icon = { size: 14, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** `isBare` before unlocking: nothing about saving, and only the keys that work there. */
export function StatusBar({ isBare = false }: { isBare?: boolean }) {
  return (
    <footer className={styles.statusbar}>
      {!isBare && <SaveStatus />}
      <span>
        <Lock {...icon} />
        {isBare ? 'Nothing leaves this computer' : 'Encrypted, on this computer only'}
      </span>
      <Today />
      <KeyHints />
    </footer>
  );
}

function SaveStatus() {
  const summary = useSaveStatus(useShallow(summariseSaves));
  return (
    <>
      {summary.kind === 'failed' ? (
        <span className={styles.notSaved}>
          <CircleAlert {...icon} />
          {saveWords(summary)}
        </span>
      ) : (
        <span>
          {summary.kind === 'saving' ? <RefreshCw {...icon} /> : <Check {...icon} />}
          {saveWords(summary)}
        </span>
      )}
      {/* Only trouble is read out: "Saved" after every field would be noise. */}
      <VisuallyHidden role="alert">{summary.kind === 'failed' ? saveWords(summary) : ''}</VisuallyHidden>
    </>
  );
}

export function saveWords(summary: SaveSummary): string {
  switch (summary.kind) {
    case 'untouched':
      return 'Everything is saved';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved ${formatTime(summary.at)}`;
    case 'failed':
      return `Not saved: ${summary.message}${summary.count > 1 ? ` (${summary.count} records)` : ''}`;
  }
}

function Today() {
  const [today, setToday] = useState(() => formatDay(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(formatDay(new Date())), 60_000);
    return () => clearInterval(timer);
  }, []);
  return <span>{today}</span>;
}

function KeyHints() {
  const hinted = useCommandList().filter((command) => command.hint && command.keys);
  // The page's own keys first; those that work anywhere keep the corner.
  const ordered = hinted.toSorted(
    (one, other) => Number(one.section === anywhere) - Number(other.section === anywhere),
  );
  return (
    <ul className={styles.hints} aria-label="Keys">
      {ordered.map(({ id, keys = '', hint, run }) => (
        <li key={id}>
          <Kbd>{(run ? (keys.split(' ')[0] ?? '') : keys).replaceAll('+', ' ')}</Kbd>
          {hint}
        </li>
      ))}
    </ul>
  );
}
