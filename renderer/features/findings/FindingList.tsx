import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { FindingId } from '../../../shared/contract/values.ts';
import styles from './Findings.module.css';
import { evidenceCounts, threadState } from './thread.ts';
import { ThreadMark } from './ThreadMark.tsx';

interface FindingListProps {
  findings: readonly Finding[];
  openedId: FindingId | undefined;
  onOpen: (findingId: FindingId) => void;
  onMove: (finding: Finding, position: number) => Promise<void>;
}

/** Findings in their order. ↑ ↓ or J K open the next one; with Alt the finding itself moves. */
export function FindingList({ findings, openedId, onOpen, onMove }: FindingListProps) {
  const list = useRef<HTMLOListElement>(null);
  const followsFocus = useRef(false);
  const order = findings.map(({ id }) => id).join();

  // Only after a key of this list: what opens a finding from elsewhere has a focus of its own to give.
  // A row that changes places in the page loses the focus on the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what moves the row
  useLayoutEffect(() => {
    if (!followsFocus.current) return;
    followsFocus.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [openedId, order]);

  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event);
    const here = findings.findIndex(({ id }) => id === openedId);
    const finding = findings[here];
    if (step === 0 || !finding) return;
    event.preventDefault();
    const next = findings[here + step];
    if (!next) return;
    followsFocus.current = true;
    if (event.altKey) void onMove(finding, here + step);
    else onOpen(next.id);
  };

  return (
    <ol ref={list} className={styles.list} data-list-keys>
      {findings.map((finding) => (
        <li key={finding.id}>
          <button
            type="button"
            className={styles.row}
            aria-current={finding.id === openedId}
            tabIndex={finding.id === openedId ? 0 : -1}
            onClick={() => onOpen(finding.id)}
            onKeyDown={walk}
          >
            <span className={styles.number}>{finding.label}</span>
            <span className={styles.rowTitle}>{finding.title || 'Not yet named'}</span>
            <span className={styles.rowMeta}>
              <span>{evidenceCounts(finding)}</span>
              <ThreadMark state={threadState(finding)} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || metaKey || shiftKey) return 0;
  if (key === 'ArrowDown' || (key === 'j' && !altKey)) return 1;
  if (key === 'ArrowUp' || (key === 'k' && !altKey)) return -1;
  return 0;
}
