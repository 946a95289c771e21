import { useEffect, useRef, useState } from 'react';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { Button, EmptyState, Note, TaskProgress } from '../../../ui/index.ts';
import type { ShownRows } from '../reading/drawnRows.ts';
import { withoutTables, withTable } from '../reading/handChoice.ts';
import { refusalOf, type ReturnItem } from '../reading/returnItem.ts';
import { changeItem, readAgain } from '../reading/returnsDesk.ts';
import { HiddenColumnDialog } from './HiddenColumnDialog.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { SameInEveryRow } from './SameInEveryRow.tsx';
import { useReadingActs } from './useReadingActs.ts';
import styles from './Preview.module.css';

/** A row to go to. The number tells one wish from the next for the same row. */
export interface Sought {
  readonly key: string;
  readonly table: number | null;
  readonly nonce: number;
}

interface PreviewPaneProps {
  caseId: CaseId;
  item: ReturnItem;
  shown: ShownRows;
  onShown: (shown: ShownRows) => void;
  sought: Sought | null;
}

const shownWords: Record<Exclude<ShownRows, 'all'>, string> = {
  new: 'Only rows that will be added',
  changed: 'Only rows that change an entry',
  same: 'Only rows that are the same',
  unreadable: 'Only rows that cannot be read yet',
  'left-out': 'Only rows left out',
};
const moreRows = 2_000;

/** How the file will be read, with every guess open to change. The last reading stays while the next is made. */
export function PreviewPane({ caseId, item, shown, onShown, sought }: PreviewPaneProps) {
  const { preview } = item;
  const reading = preview?.reading;
  const facts = preview?.file;
  const [chosenTable, setTable] = useState<number | null>(null);
  const firstUsed = reading?.tables.find(({ isUsed }) => isUsed)?.table ?? facts?.tables[0]?.table ?? 0;
  const table = facts?.tables.some((each) => each.table === chosenTable)
    ? (chosenTable ?? firstUsed)
    : firstUsed;
  const pane = useSoughtRow(sought, setTable, item);
  const current = reading?.tables.find((each) => each.table === table);
  const readingActs = useReadingActs(caseId, item, table);
  const refusal = refusalOf(item);
  if (refusal !== null) {
    return (
      <EmptyState title="Nothing was brought in">
        <p>{refusal}</p>
      </EmptyState>
    );
  }
  const isLocked = item.isBringingIn;
  const { put, setField, giveReason, hiddenWanted, keepOut, startAgain, acts } = readingActs;
  return (
    <div className={styles.pane} ref={pane}>
      <header className={styles.head}>
        <h2 title={item.file.fileName}>{item.file.fileName}</h2>
        {facts && <p>{`${rowsWords(item, table)}, as they will be read`}</p>}
        <span className={styles.grow} />
        {current && (
          <SameInEveryRow
            reading={current}
            isLocked={isLocked}
            onChange={(change) => reading && put(({ choice }) => withTable(choice, reading, table, change))}
          />
        )}
        {facts?.readBy === 'remembered' && (
          <p>
            Columns as in its last return{' '}
            <Button variant="link" onPress={() => void startAgain()}>
              Start again
            </Button>
          </p>
        )}
        {item.choice.tables && !isLocked && (
          <p>
            Changed by hand{' '}
            <Button variant="link" onPress={() => put(({ choice }) => withoutTables(choice))}>
              Put it back
            </Button>
          </p>
        )}
      </header>
      {item.isStopped && !item.isReading && (
        <Note kind="warning" role="status">
          {item.problem ?? 'Reading was stopped. Nothing was brought in.'}{' '}
          <Button variant="link" onPress={() => readAgain(caseId, item.id)}>
            Read it again
          </Button>
        </Note>
      )}
      {!preview && item.isReading && (
        <div className={styles.more}>
          <TaskProgress
            words="Reading the return"
            progress={item.progress}
            onStop={() => changeItem(caseId, item.id, { isStopped: true, isReading: false })}
          />
        </div>
      )}
      {reading && facts && (
        <ReadingBar
          facts={facts}
          reading={reading}
          table={table}
          isLocked={isLocked}
          onTable={setTable}
          onChange={(change) => put(({ choice }) => withTable(choice, reading, table, change))}
          onHiddenRows={(hiddenRows) => put(({ choice }) => ({ ...choice, hiddenRows }))}
          hasHiddenRows={
            reading.hiddenRows || (preview?.leftOut.some(({ why }) => why === 'Hidden row') ?? false)
          }
        />
      )}
      {shown !== 'all' && (
        <p className={styles.only} role="status">
          {shownWords[shown]}
          <Button variant="link" onPress={() => onShown('all')}>
            Show all rows
          </Button>
        </p>
      )}
      {preview && (
        <PreviewTable
          key={table}
          item={item}
          table={table}
          shown={shown}
          isLocked={isLocked}
          acts={acts}
          onField={setField}
          onMore={() => changeItem(caseId, item.id, { limit: item.limit + moreRows })}
        />
      )}
      {hiddenWanted && <HiddenColumnDialog onClose={keepOut} onGive={giveReason} />}
    </div>
  );
}

function rowsWords({ preview }: ReturnItem, table: number): string {
  const rows = preview?.file?.tables.find((each) => each.table === table)?.rowCount ?? 0;
  return rows === 1 ? '1 row' : `${rows.toLocaleString('en-GB')} rows`;
}

/** Takes the focus to a row, or to its field where it has one open, once the row is on screen. */
function useSoughtRow(sought: Sought | null, setTable: (table: number) => void, item: ReturnItem) {
  const pane = useRef<HTMLDivElement>(null);
  const done = useRef(0);
  useEffect(() => {
    if (sought?.table !== null && sought?.table !== undefined) setTable(sought.table);
  }, [sought, setTable]);
  useEffect(() => {
    if (!sought || done.current === sought.nonce) return;
    const row = [...(pane.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])].find(
      ({ dataset }) => dataset['place'] === sought.key,
    );
    const target =
      row?.querySelector<HTMLElement>('input, textarea') ?? row?.querySelector<HTMLElement>('button');
    if (!row || !target) return;
    done.current = sought.nonce;
    row.scrollIntoView?.({ block: 'center' });
    target.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-deps -- tried again with each new preview until the row is there
  }, [sought, item.preview, item.id]);
  return pane;
}
