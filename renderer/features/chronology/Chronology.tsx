import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import {
  Button,
  IconButton,
  Note,
  PaneLayout,
  SegmentedControl,
  Skeleton,
  SplitPane,
  VisuallyHidden,
} from '../../ui/index.ts';
import { Timeline } from '../timeline/index.ts';
import styles from './Chronology.module.css';
import { type DialogName, ChronologyDialogs } from './ChronologyDialogs.tsx';
import { ChronologyHead } from './ChronologyHead.tsx';
import { beginNewEntry, changeFilter, changeView, everything, useChronologyView } from './chronologyView.ts';
import { ColumnsChoice } from './ColumnsChoice.tsx';
import { chooseColumns, useColumns } from './columnMemory.ts';
import { EntriesFoot } from './EntriesFoot.tsx';
import { EntriesPane } from './EntriesPane.tsx';
import { EntryInspector } from './EntryInspector.tsx';
import { FilterBar } from './FilterBar.tsx';
import { NoEntries } from './NoEntries.tsx';
import { PlainTable } from './PlainTable.tsx';
import { useBulkChange } from './useBulkChange.ts';
import { useChronologyKeys } from './useChronologyKeys.ts';
import { useClipboard } from './useClipboard.ts';
import { type PageRange, useEntryPages } from './useEntryPages.ts';
import { markedInOrder, useGridActs } from './useGridActs.ts';
import { useMarked } from './useMarked.ts';
import { useNames } from './useNames.ts';
import { useRemoveEntry } from './useRemoveEntry.ts';
import { useSelectedEntry } from './useSelectedEntry.ts';
import { useViews } from './useViews.ts';

const looks = [
  { value: 'grid', label: 'Grid' },
  { value: 'plain', label: 'Plain table' },
] as const;

export function Chronology({ caseId }: { caseId: CaseId }) {
  const view = useChronologyView(caseId);
  const { filter, direction, editing, newEntry, selected } = view;
  const columns = useColumns(caseId);
  const { names, isRead } = useNames(caseId);
  const agencies = useMemo(() => [...names.agencies.values()], [names]);
  const { data: record } = useRead('cases.get', { caseId });
  const listing = useMemo(() => ({ filter, direction }), [filter, direction]);
  const [range, setRange] = useState<PageRange>({ first: 0, last: 0 });
  const isHeld = editing !== null || newEntry?.isActive === true;
  const pages = useEntryPages(caseId, listing, range, selected.index, isHeld);
  const entry = useSelectedEntry(caseId, view, pages);
  const marking = useMarked(caseId, listing, pages);
  const change = useBulkChange(caseId);
  const removal = useRemoveEntry(entry);
  const views = useViews(caseId, view);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const wordsInput = useRef<HTMLInputElement>(null);
  const work = useGridActs({
    caseId,
    pages,
    columns,
    marking,
    change,
    onTag: (kind) => setDialog({ name: 'bulk', kind }),
  });
  useClipboard({
    names,
    agencies,
    columns,
    column: view.column,
    selectedIndex: selected.index,
    total: pages.total ?? 0,
    entryAt: pages.entryAt,
    marked: () => markedInOrder(marking, pages),
    change,
    onNewRows: (block) => setDialog({ name: 'paste', block }),
  });

  const addEntry = () => beginNewEntry(caseId);
  const bringIn = () => changeView(caseId, { isBringingIn: true, editing: null });
  const onFilter = (part: Partial<typeof filter>) => changeFilter(caseId, part);
  const exportView = (format: 'docx' | 'pdf' = 'docx') => setDialog({ name: 'export', format });
  useChronologyKeys({
    caseId,
    entry,
    work,
    marking,
    change,
    views,
    column: view.column,
    isPlain: view.isPlain,
    open: setDialog,
    remove: removal.remove,
    findWords: () => wordsInput.current?.focus(),
    exportView,
    bringIn,
  });

  const isEmpty = pages.total === 0 && newEntry === null;
  const isShown = pages.total !== undefined && isRead && !isEmpty;
  const entries = (
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
      {pages.total !== undefined && isRead && isEmpty && (
        <NoEntries
          caseId={caseId}
          filter={filter}
          hasAgencies={agencies.length > 0}
          onNew={addEntry}
          onBringIn={bringIn}
        />
      )}
      {isShown && view.isPlain && (
        <PlainTable
          key={JSON.stringify(listing)}
          caseId={caseId}
          listing={listing}
          columns={columns}
          names={names}
          onShow={(entryId) => changeView(caseId, { sought: entryId, isPlain: false })}
        />
      )}
      {isShown && !view.isPlain && (
        <EntriesPane
          caseId={caseId}
          view={view}
          pages={pages}
          names={names}
          agencies={agencies}
          columns={columns}
          work={work}
          onRange={setRange}
        />
      )}
      <EntriesFoot
        view={view}
        pages={pages}
        marking={marking}
        change={change}
        isQuiet={dialog !== null}
        onOpen={(kind) => setDialog({ name: 'bulk', kind })}
        onGoToNew={addEntry}
      />
    </>
  );

  return (
    <div className={styles.screen} data-list-keys>
      <VisuallyHidden>
        <h1>Chronology</h1>
      </VisuallyHidden>
      <ChronologyHead
        caseId={caseId}
        views={views}
        caseTotal={record?.counts.entries}
        onBringIn={bringIn}
        onExport={() => exportView()}
        onPrint={() => exportView('pdf')}
        onNew={addEntry}
      />
      <FilterBar
        filter={filter}
        names={names}
        undatedCount={pages.total === undefined ? record?.counts.undated : pages.undated}
        onChange={onFilter}
        onClear={() => onFilter(everything)}
        wordsInput={wordsInput}
      >
        <div className={styles.look}>
          <SegmentedControl
            label="How entries are listed"
            options={looks}
            value={view.isPlain ? 'plain' : 'grid'}
            onChange={(look) => changeView(caseId, { isPlain: look === 'plain', editing: null })}
          />
          <ColumnsChoice columns={columns} onChange={(chosen) => chooseColumns(caseId, chosen)} />
        </div>
      </FilterBar>
      <div className={styles.panes}>
        <PaneLayout
          name="chronology"
          workLabel="Entries"
          isWorkFixed
          work={
            record?.counts.entries === 0 || view.isPlain ? (
              entries
            ) : (
              <SplitPane
                name="chronology/timeline"
                title="Timeline"
                usualPx={240}
                leastPx={110}
                lowerLeastPx={190}
                upper={
                  <Timeline
                    caseId={caseId}
                    filter={filter}
                    selectedId={selected.id}
                    onSelect={(entryId) => changeView(caseId, { sought: entryId })}
                    onPeriod={(from, to) => onFilter({ from, to })}
                  />
                }
                lower={entries}
              />
            )
          }
          inspector={{
            actions: (
              <>
                <IconButton
                  label="Previous entry"
                  keys="K"
                  size="small"
                  isDisabled={selected.index === 0}
                  icon={<ChevronUp size={16} strokeWidth={1.5} aria-hidden />}
                  onPress={() => work.acts.go(selected.index - 1, view.column)}
                />
                <IconButton
                  label="Next entry"
                  keys="J"
                  size="small"
                  isDisabled={selected.index >= (pages.total ?? 0) - 1}
                  icon={<ChevronDown size={16} strokeWidth={1.5} aria-hidden />}
                  onPress={() => work.acts.go(selected.index + 1, view.column)}
                />
              </>
            ),
            title: entry ? `Entry ${entry.number}` : 'Entry',
            content: entry ? (
              <EntryInspector
                key={entry.id}
                entry={entry}
                agencies={names.agencies}
                refusal={removal.refusal}
                onEdit={() => work.acts.edit('whatHappened')}
                onCite={() => setDialog({ name: 'cite' })}
                onRemove={removal.remove}
                onRestore={removal.restore}
                onShowSource={() => setDialog({ name: 'source' })}
              />
            ) : (
              <p className={styles.none}>Select an entry to read it here in full.</p>
            ),
          }}
        />
      </div>
      <ChronologyDialogs
        dialog={dialog}
        caseId={caseId}
        entry={entry}
        listing={listing}
        columns={columns}
        column={view.column}
        names={names}
        agencies={agencies}
        viewName={views.current && !views.isChanged ? views.current.name : ''}
        caseTotal={pages.caseTotal}
        marking={marking}
        change={change}
        move={work.move}
        onClose={() => {
          setDialog(null);
          change.reset();
          work.endMove();
        }}
      />
    </div>
  );
}
