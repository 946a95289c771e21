import type { ReactNode } from 'react';
import styles from './RecordList.module.css';
import { useListWalk } from './useListWalk.ts';

interface RecordListProps<Listed extends { readonly id: string }> {
  records: readonly Listed[];
  openedId: Listed['id'] | undefined;
  onOpen: (id: Listed['id']) => void;
  /** Left out where the order is not ours to choose. */
  onMove?: (record: Listed, position: number) => Promise<void>;
  children: (record: Listed) => RecordLine;
}

interface RecordLine {
  /** Its number or label. */
  readonly number: ReactNode;
  readonly title: string;
  /** What stands beneath, each a piece of its own. */
  readonly facts: ReactNode;
}

/** Records in their order, one of them open. ↑ ↓ or J K open the next one; with Alt the record itself moves. */
export function RecordList<Listed extends { readonly id: string }>({
  children: lineOf,
  ...given
}: RecordListProps<Listed>) {
  const { records, openedId, onOpen } = given;
  const { list, walk } = useListWalk(given);
  return (
    <ol ref={list} className={styles.list} data-list-keys>
      {records.map((record) => {
        const { number, title, facts } = lineOf(record);
        return (
          <li key={record.id}>
            <button
              type="button"
              className={styles.row}
              aria-current={record.id === openedId}
              tabIndex={record.id === openedId ? 0 : -1}
              onClick={() => onOpen(record.id)}
              onKeyDown={walk}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.title}>{title}</span>
              <span className={styles.facts}>{facts}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
