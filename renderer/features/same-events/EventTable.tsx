import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { AgencyChip, cx } from '../../ui/index.ts';
import { CoveredText, useCoveredWords } from '../masking/index.ts';
import { type AnyRow, entriesInWords } from './eventRows.ts';
import styles from './EventTable.module.css';

interface EventTableProps {
  label: string;
  rows: readonly AnyRow[];
  agencies: readonly Agency[];
  /** The head of the last column. */
  wordsHead: string;
  /** The row that is shown below; none while an event that was just kept is shown. */
  shownKey: string | undefined;
  /** The row that the list goes on from. */
  placeKey: string | undefined;
  onShow: (key: string) => void;
  /** What Enter does with the row. */
  onEnter: (row: AnyRow) => void;
}

/** One row to a pair or an event. J K or the arrow keys move. */
export function EventTable(props: EventTableProps) {
  const { label, rows, agencies, wordsHead, shownKey, placeKey, onShow, onEnter } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const covered = useCoveredWords();
  const followsFocus = useRef(false);

  // Only after a key of this list: what shows a row from elsewhere has a focus of its own to give.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is what moves the focus
  useLayoutEffect(() => {
    if (!followsFocus.current) return;
    followsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [shownKey]);

  const walk = (event: KeyboardEvent) => {
    const here = rows.findIndex(({ key }) => key === placeKey);
    const row = rows[here];
    if (event.key === 'Enter' && row && shownKey === row.key) {
      event.preventDefault();
      onEnter(row);
      return;
    }
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    // Where another event is shown, the first key comes back to the row that the list was left at.
    const next = shownKey === undefined ? row : rows[here + step];
    if (!next) return;
    followsFocus.current = true;
    onShow(next.key);
  };

  return (
    <div role="presentation" onKeyDown={walk}>
      <table className={styles.rows} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.dateColumn}>
              Date
            </th>
            <th scope="col" className={styles.accountsColumn}>
              Accounts
            </th>
            <th scope="col">{wordsHead}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <tr key={row.key} data-selected={row.key === shownKey} onClick={() => onShow(row.key)}>
              <td>
                <button
                  type="button"
                  className={styles.rowButton}
                  aria-current={row.key === shownKey}
                  aria-label={nameOf(row, covered)}
                  tabIndex={row.key === placeKey ? 0 : -1}
                >
                  {row.entries[0] ? formatEventDate(row.entries[0].date) : '–'}
                </button>
              </td>
              <td>
                <RowAccounts row={row} agencies={agencies} />
              </td>
              <td className={cx(row.kind === 'kept' && styles.readingCell)}>
                <span className={styles.oneLine} title={covered(row.words)}>
                  <CoveredText text={row.words} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowAccounts({ row, agencies }: { row: AnyRow; agencies: readonly Agency[] }) {
  return (
    <span className={styles.chips}>
      {'event' in row && <b>{row.event.number}</b>}
      {row.entries.map(({ id, agencyId, number }) => {
        const agency = agencies.find((candidate) => candidate.id === agencyId);
        return (
          <span key={id} className={styles.chip}>
            {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />} {number}
          </span>
        );
      })}
    </span>
  );
}

function nameOf(row: AnyRow, covered: (words: string) => string): string {
  const first = row.entries[0];
  const what = 'event' in row ? `Same event ${row.event.number}, ` : '';
  const date = first ? `${formatEventDate(first.date)}, ` : '';
  return `${what}${date}${entriesInWords(row.entries)}: ${covered(row.words)}`;
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey || shiftKey) return 0;
  if (key === 'ArrowDown' || key === 'j') return 1;
  if (key === 'ArrowUp' || key === 'k') return -1;
  return 0;
}
