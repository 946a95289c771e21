import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CaseId, type EntryId, entryId } from '../../../shared/contract/values.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, cx, Note, PaneLayout, Skeleton, VisuallyHidden } from '../../ui/index.ts';
import { BringInScreen } from '../imports/index.ts';
import {
  beginNewEntry,
  changeFilter,
  changeView,
  chronologyViewOf,
  everything,
  showEntry,
  useChronologyView,
} from './chronologyView.ts';
import { CiteDialog } from './CiteDialog.tsx';
import { EditedRow } from './EditedRow.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import { EntryInspector } from './EntryInspector.tsx';
import { FilterBar } from './FilterBar.tsx';
import { NewRow } from './NewRow.tsx';
import { NoEntries } from './NoEntries.tsx';
import styles from './Chronology.module.css';
import { useChronologyCommands } from './useChronologyCommands.ts';
import { type PageRange, useEntryPages } from './useEntryPages.ts';
import { useRemoveEntry } from './useRemoveEntry.ts';
import { useSelectedEntry } from './useSelectedEntry.ts';

export function ChronologyScreen({ caseId }: { caseId: CaseId }) {
  const { isBringingIn } = useChronologyView(caseId);
  const followed = entryId.safeParse(useFollowed('entryId')).data;
  useEffect(() => {
    if (followed) showEntry(caseId, followed);
  }, [caseId, followed]);
  if (!isBringingIn) return <Chronology caseId={caseId} />;
  return (
    <BringInScreen
      caseId={caseId}
      onClose={() => changeView(caseId, { isBringingIn: false, selected: { id: null, index: 0 } })}
    />
  );
}

function Chronology({ caseId }: { caseId: CaseId }) {
  const view = useChronologyView(caseId);
  const { filter, editing, newEntry } = view;
  const { data: agencyList } = useRead('agencies.list', { caseId });
  const { data: record } = useRead('cases.get', { caseId });
  const agencies = useMemo(
    () => new Map(agencyList?.agencies.map((agency) => [agency.id as string, agency])),
    [agencyList],
  );
  const [range, setRange] = useState<PageRange>({ first: 0, last: 0 });
  const pages = useEntryPages(
    caseId,
    filter,
    range,
    view.selected.index,
    editing !== null || newEntry?.isActive === true,
  );
  const { entry, select } = useSelectedEntry(caseId, view, pages);
  const removal = useRemoveEntry(entry);
  const [isCiting, setIsCiting] = useState(false);
  const [focusRequest, setFocusRequest] = useState(0);
  const wordsInput = useRef<HTMLInputElement>(null);

  // The row goes back to its place in the list; the place may be another one now.
  const close = (entryId: EntryId | null, isStaying: boolean) => {
    const now = chronologyViewOf(caseId);
    const isSelected = entryId !== null && (isStaying || now.selected.id === entryId);
    // It may close after another row was opened: saving took its time.
    const stillEditing = now.editing === entryId ? null : now.editing;
    changeView(caseId, { editing: stillEditing, ...(isSelected ? { sought: entryId } : {}) });
    if (isStaying) setFocusRequest((count) => count + 1);
  };
  const edit = useCallback(() => {
    if (entry?.removedAt === null) changeView(caseId, { editing: entry.id });
  }, [caseId, entry]);
  const addEntry = () => beginNewEntry(caseId);
  const bringIn = () => changeView(caseId, { isBringingIn: true, editing: null });
  const onFilter = (change: Partial<typeof filter>) => changeFilter(caseId, change);

  useChronologyCommands({
    addEntry,
    bringIn,
    findWords: () => wordsInput.current?.focus(),
    showUndated: () => onFilter({ show: 'undated' }),
    showRemoved: () => onFilter({ show: 'removed' }),
    clear: () => onFilter(everything),
    ...(entry?.removedAt === null ? { edit, cite: () => setIsCiting(true), remove: removal.remove } : {}),
  });

  const hasAgencies = agencies.size > 0;
  const isEmpty = pages.total === 0 && newEntry === null;
  const grid = (
    <EntryGrid
      pages={pages}
      agencies={agencies}
      selectedIndex={view.selected.index}
      onSelect={select}
      onEdit={edit}
      editing={editing}
      renderEditor={(edited, rowIndex) => (
        <EditedRow
          key={edited.id}
          entry={edited}
          agencies={agencyList?.agencies ?? []}
          rowIndex={rowIndex}
          onClose={(isStaying) => close(edited.id, isStaying)}
        />
      )}
      newRow={
        newEntry && (
          <NewRow
            key={newEntry.id}
            caseId={caseId}
            newEntry={newEntry}
            agencies={agencyList?.agencies ?? []}
            rowIndex={(pages.total ?? 0) + 2}
            onClose={(entryId, isStaying) => {
              changeView(caseId, { newEntry: null });
              close(entryId, isStaying);
            }}
          />
        )
      }
      direction={filter.direction}
      onTurn={() =>
        onFilter({ direction: filter.direction === 'oldest-first' ? 'newest-first' : 'oldest-first' })
      }
      onRange={setRange}
      focusRequest={focusRequest}
    />
  );
  return (
    <div className={styles.screen} data-list-keys>
      <VisuallyHidden>
        <h1>Chronology</h1>
      </VisuallyHidden>
      <FilterBar
        filter={filter}
        agencies={agencyList?.agencies ?? []}
        undatedCount={record?.counts.undated}
        onChange={onFilter}
        onClear={() => onFilter({ ...everything, direction: filter.direction })}
        onNew={addEntry}
        onBringIn={bringIn}
        wordsInput={wordsInput}
      />
      <div className={styles.panes}>
        <PaneLayout
          name="chronology"
          workLabel="Entries"
          isWorkFixed
          work={
            <>
              {pages.error && (
                <Note kind="danger" role="alert">
                  {pages.error.message}{' '}
                  <Button variant="link" onPress={pages.readAgain}>
                    Try again
                  </Button>
                </Note>
              )}
              {pages.total === undefined && !pages.error && <Skeleton label="Reading entries" rows={9} />}
              {pages.total !== undefined && agencyList && isEmpty && (
                <NoEntries
                  caseId={caseId}
                  filter={filter}
                  hasAgencies={hasAgencies}
                  onNew={addEntry}
                  onBringIn={bringIn}
                />
              )}
              {pages.total !== undefined && !isEmpty && grid}
              <footer className={styles.foot}>
                <span role="status">{countWords(pages.total, pages.caseTotal, filter.show)}</span>
                {newEntry && !newEntry.isActive && (
                  <span className={cx(styles.unfinished)}>
                    A new entry is not finished.{' '}
                    <Button variant="link" onPress={addEntry}>
                      Go to it
                    </Button>
                  </span>
                )}
                <span>Times as written in the source</span>
              </footer>
            </>
          }
          inspector={{
            title: entry ? `Entry ${entry.number}` : 'Entry',
            content: entry ? (
              <EntryInspector
                key={entry.id}
                entry={entry}
                agency={agencies.get(entry.agencyId)}
                refusal={removal.refusal}
                onEdit={edit}
                onCite={() => setIsCiting(true)}
                onRemove={removal.remove}
                onRestore={removal.restore}
              />
            ) : (
              <p className={styles.none}>Select an entry to read it here in full.</p>
            ),
          }}
        />
      </div>
      {isCiting && entry && <CiteDialog entry={entry} onClose={() => setIsCiting(false)} />}
    </div>
  );
}

function countWords(total: number | undefined, caseTotal: number, show: string): string {
  if (total === undefined) return '';
  const [shown, all] = [total.toLocaleString('en-GB'), caseTotal.toLocaleString('en-GB')];
  return show === 'removed' ? `${shown} removed, ${all} in the chronology` : `${shown} of ${all} entries`;
}
